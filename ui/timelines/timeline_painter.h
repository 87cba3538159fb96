// Draws the timelines, on a screen and on paper alike: rows, their bars and dots, the days on top.
// Where something is drawn is also where it is pointed at.
#pragma once

#include "items/timeline_marks.h"
#include "ui/shared/theme.h"
#include "ui/timelines/time_scale.h"

class QPainter;

namespace saldo::ui {

// In which state a row is drawn.
struct RowLook
{
    bool selected = false;
    bool hovered = false;
    bool focused = false; // the current one, with the keyboard's focus
    bool striped = false; // every other row
    int mark = -1;        // the current mark, or none
};

class TimelinePainter
{
public:
    static constexpr int headerHeight = 44;

    TimeScale scale;
    QDate today;
    rules::Instant now = 0;
    bool withBalance = false;
    int namesWidth = 216;                     // the column of the customers' names
    const Theme *theme = &Theme::current();

    // The days' part of a row or of the header.
    QRectF plotOf(const QRectF &row) const;
    // What a mark takes, in the row's coordinates. A bar begins with its first day and ends with its last.
    QRectF markRect(const QRectF &row, const items::Mark &mark) const;

    void paintHeader(QPainter *painter, const QRectF &header, const QString &namesTitle) const;
    void paintRow(QPainter *painter, const QRectF &row, const store::TimelineRow &what,
                  const QList<items::Mark> &marks, const RowLook &look) const;
    // A sample of a mark for the legend.
    void paintSample(QPainter *painter, const QRectF &rect, items::Mark::Kind kind) const;
    void paintBalanceSample(QPainter *painter, const QRectF &rect) const;

private:
    void paintGround(QPainter *painter, const QRectF &row, const RowLook &look) const;
    void paintNames(QPainter *painter, const QRectF &row, const store::TimelineRow &what) const;
    void paintBar(QPainter *painter, const QRectF &bar, const QRectF &plot, items::Mark::Kind kind) const;
    void paintLabel(QPainter *painter, const QRectF &bar, const QRectF &plot, items::Mark::Kind kind,
                    const QStringList &labels) const;
    void paintDot(QPainter *painter, const QRectF &rect, items::Mark::Kind kind, int count) const;
    void paintBalance(QPainter *painter, const QRectF &row, const QList<store::BalanceStep> &steps) const;
    void paintFocus(QPainter *painter, const QRectF &rect) const;
    void paintTicks(QPainter *painter, const QRectF &plot, const QList<Tick> &ticks, double top, double height,
                    bool strong, const QRectF &pill) const;
    QPair<QRectF, QString> todayOf(const QRectF &plot) const;
    void paintNow(QPainter *painter, const QRectF &row) const; // this moment at the desk
    int letterPx() const;
    const Ticks &ticks() const;

    mutable Ticks m_ticks; // of the scale that they were made for
    mutable double m_ticksFirst = 0;
    mutable double m_ticksDays = 0;
    mutable double m_ticksWidth = 0;
    mutable QString m_ticksLocale;
};

} // namespace saldo::ui
