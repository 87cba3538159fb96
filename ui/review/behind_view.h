// What is behind a figure, in place of the review: entry by entry, each opens its ticket or account; Escape goes back.
#pragma once

#include "items/behind_list.h"

#include <QTableView>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace saldo::ui {

class BehindView : public QWidget
{
    Q_OBJECT

public:
    // The reader is not owned.
    explicit BehindView(items::ReviewReader &reader, QWidget *parent = nullptr);

    // `title`: the figure in words.
    void show(const QString &title, const store::BehindQuestion &question);
    void takeFocus() { m_table->setFocus(Qt::OtherFocusReason); }
    items::BehindList *list() const { return m_list; }
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void back();
    void ticketChosen(const QString &ticket);
    void customerChosen(const QString &customer);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QModelIndex &index);
    void listChanged();
    void fitColumns();
    void retranslate();

    items::BehindList *m_list;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_state;
    QLabel *m_message;
    QTableView *m_table;
    bool m_fitted = false; // to the rows that are shown
};

} // namespace saldo::ui
