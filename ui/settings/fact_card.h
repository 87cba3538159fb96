// A card of the settings: a title, names with their values, and a way to change them.
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace saldo::ui {

class FactCard : public QFrame
{
    Q_OBJECT

public:
    struct Fact
    {
        QString name;
        QString value;
    };

    // `name`: of the object and, with "Change" behind it, of its button.
    explicit FactCard(const QString &name, QWidget *parent = nullptr);

    void show(const QString &title, const QList<Fact> &facts);
    // Under the facts.
    void add(QWidget *widget);
    // Hidden unless it is offered; `words`: what a screen reader and the tool tip say of it.
    void offerChange(const QString &text, const QString &words);
    QString text() const; // all of it, as a screen reader has it

Q_SIGNALS:
    void changeChosen();

private:
    QVBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_names;
    QLabel *m_values;
    QPushButton *m_change;
};

} // namespace saldo::ui
