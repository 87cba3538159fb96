// What a review is asked for: the span of desk days, the grouping, the filter.
#pragma once

#include "desk/desk_link.h"
#include "store/review_query.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QPushButton;
class QSettings;

namespace saldo::ui {

class Choice;

class ReviewControls : public QWidget
{
    Q_OBJECT

public:
    enum class Usual { ThisWeek, LastWeek, ThisMonth, LastMonth, Last12Weeks, ThisYear, LastYear, Last12Months, Own };

    // The desk is not owned.
    explicit ReviewControls(desk::DeskLink &desk, QWidget *parent = nullptr);

    store::ReviewRequest request() const;
    void choose(Usual usual);
    void choose(const figures::Span &span); // one of the person's own
    void choose(figures::Grouping grouping);
    void setFilter(const store::ReviewFilter &filter);
    // "language: Russian · engineer: Anna"; empty without a filter.
    QString filterWords() const;

    void refill(); // the staff changed
    bool moveTime(); // whether the span is another one now
    void restore(const QSettings &settings);
    void remember(QSettings &settings) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void readChoices();
    void readDays();
    void offerCustomers(const QString &text);
    QDate today() const;
    figures::Span spanOf(Usual usual) const;
    void showDays();
    QDate dayIn(const QLineEdit *edit) const;

    desk::DeskLink &m_desk;
    store::ReviewRequest m_request;
    Usual m_usual = Usual::Last12Weeks;
    bool m_filling = false;

    Choice *m_spans;
    QLineEdit *m_from;
    QLineEdit *m_to;
    Choice *m_groupings;
    Choice *m_language;
    Choice *m_coverage;
    Choice *m_category;
    Choice *m_engineer;
    QLineEdit *m_customer;
    QCompleter *m_customers;
    QPushButton *m_clear;
};

} // namespace saldo::ui
