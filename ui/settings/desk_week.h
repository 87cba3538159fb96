// The desk's week, drawn: a row for each day from Monday on, its working time as a bar, holidays told, today and
// the present moment marked. A picture to a screen reader, with all of it in words.
#pragma once

#include "rules/policy.h"

#include <QWidget>

namespace saldo::ui {

class DeskWeek : public QWidget
{
    Q_OBJECT

public:
    explicit DeskWeek(QWidget *parent = nullptr);

    // The week of that moment, each day by the policy in force on it.
    void show(const rules::PolicyHistory &policies, rules::Instant now);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Day
    {
        QDate date;
        qint64 fromMs = 0; // equal to `toMs` on a day without work
        qint64 toMs = 0;
        bool holiday = false;
    };

    void tell();
    void paintDay(QPainter &painter, const Day &day, int top) const;
    int xOf(qint64 ms) const;
    int axisLeft() const;

    QList<Day> m_days; // Monday to Sunday
    qint64 m_firstHourMs = 0; // what the axis shows
    qint64 m_lastHourMs = 0;
    QDate m_today;
    qint64 m_nowMs = 0; // since the start of the day
};

} // namespace saldo::ui
