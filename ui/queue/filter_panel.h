// The compact panel in which a view is narrowed down. What is chosen holds at once.
#pragma once

#include "desk/desk_link.h"
#include "items/list_filter.h"

#include <QFrame>

class QCompleter;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace saldo::ui {

class Choice;

class FilterPanel : public QFrame
{
    Q_OBJECT

public:
    // The link is not owned.
    FilterPanel(desk::DeskLink &link, QWidget *parent);

    void setFilter(const items::ListFilter &filter);
    const items::ListFilter &filter() const { return m_filter; }
    // Below the button, and to the right of what is to be seen meanwhile, if the screen has that room.
    void openBelow(const QWidget *button, const QWidget *seen);

Q_SIGNALS:
    void changed(const saldo::items::ListFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillChoices();
    void retranslate();
    void read(); // what was entered
    void offerCustomers(const QString &text);
    QDate dayIn(const QLineEdit *edit) const;

    desk::DeskLink &m_link;
    items::ListFilter m_filter;
    bool m_filling = false;
    QLineEdit *m_text;
    QList<QPushButton *> m_statuses; // in the order of rules::Status
    Choice *m_coverage;
    Choice *m_category;
    Choice *m_language;
    Choice *m_engineer;
    QLineEdit *m_customer;
    QCompleter *m_customers;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QPushButton *m_clear;
    QList<QLabel *> m_labels;
};

} // namespace saldo::ui
