// Asks which customer is meant, where none is in sight: type a part of the name, Enter.
#pragma once

#include "desk/desk_link.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace saldo::ui {

class CustomerSearchDialog : public QDialog
{
    Q_OBJECT

public:
    // The link is not owned and outlives the dialog.
    CustomerSearchDialog(desk::DeskLink &link, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &customer);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose();
    void retranslate();

    desk::DeskLink &m_link;
    QList<rules::Customer> m_found;
    QLabel *m_title;
    QLineEdit *m_search;
    QListWidget *m_results;
    QPushButton *m_choose;
};

} // namespace saldo::ui
