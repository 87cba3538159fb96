// Asks for one of many by a part of its name: type, walk with the arrows, Enter.
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace saldo::ui {

class SearchDialog : public QDialog
{
    Q_OBJECT

public:
    struct Found
    {
        QString id;
        QString words;
    };

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    struct Words
    {
        QString title;
        QString placeholder; // what may be typed
        QString results;     // what the list is called by who hears it
    };

    explicit SearchDialog(QWidget *parent);
    // To be called by who derives, when it can tell and find.
    void begin();

    virtual Words words() const = 0;
    // What fits, in the order in which it is shown; with an empty text the first ones of all.
    virtual QList<Found> find(const QString &text) const = 0;

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose();
    void retranslate();

    QList<Found> m_found;
    QLabel *m_title;
    QLineEdit *m_search;
    QListWidget *m_results;
    QPushButton *m_cancel;
    QPushButton *m_choose;
};

} // namespace saldo::ui
