#include "ui/timelines/timeline_painter.h"

#include "ui/shared/wording.h"
#include "ui/timelines/timeline_words.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace saldo::ui {

using items::Mark;

namespace {

constexpr int margin = 12;
constexpr int barRadius = 4;
constexpr double dotSize = 7;
constexpr double balanceLine = 1.2;
constexpr double leastBar = 3; // a day of three years is still seen

// Tops and heights within a row, by whether the balance has its place below.
struct Lanes
{
    double barTop, barHeight, dotCentre, balanceTop, balanceHeight;
};
constexpr Lanes lanes = {10, 20, 40, 0, 0};
constexpr Lanes lanesWithBalance = {4, 18, 29, 36, 12};

QFont labelFont(QFont::Weight weight = QFont::Normal)
{
    return fontOf(measure::secondaryPx - 1, weight);
}

} // namespace

QRectF TimelinePainter::plotOf(const QRectF &row) const
{
    return row.adjusted(namesWidth, 0, 0, 0);
}

QRectF TimelinePainter::markRect(const QRectF &row, const Mark &mark) const
{
    const Lanes &lane = withBalance ? lanesWithBalance : lanes;
    const double left = row.left() + namesWidth + scale.xOf(mark.first);
    const double right = row.left() + namesWidth + scale.xOf(mark.last.addDays(1));
    if (mark.isBar())
        return {left, row.top() + lane.barTop, std::max(right - left, leastBar), lane.barHeight};
    const double size = dotSize + (mark.count > 1 ? 2 : 0);
    return {(left + right - size) / 2, row.top() + lane.dotCentre - size / 2, size, size};
}

int TimelinePainter::letterPx() const
{
    return QFontMetrics(labelFont()).horizontalAdvance(u'0');
}

const Ticks &TimelinePainter::ticks() const
{
    const QString locale = QLocale().name();
    if (m_ticksFirst != scale.firstDay() || m_ticksDays != scale.days() || m_ticksWidth != scale.width()
        || m_ticksLocale != locale) {
        m_ticks = ticksOf(scale, letterPx());
        m_ticksFirst = scale.firstDay();
        m_ticksDays = scale.days();
        m_ticksWidth = scale.width();
        m_ticksLocale = locale;
    }
    return m_ticks;
}

void TimelinePainter::paintTicks(QPainter *painter, const QRectF &plot, const QList<Tick> &ticks, double top,
                                 double height, bool strong, const QRectF &pill) const
{
    const QFont font = strong ? labelFont(QFont::DemiBold) : labelFont();
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const double left = plot.left() + scale.xOf(ticks.at(i).first);
        const double right = i + 1 < ticks.size() ? plot.left() + scale.xOf(ticks.at(i + 1).first) : plot.right();
        if (right < plot.left())
            continue;
        painter->fillRect(QRectF(left, plot.top() + top, 1, height), theme->lines);
        // What began before the border is still named, as long as there is room for it.
        const double width = metrics.horizontalAdvance(ticks.at(i).label);
        double from = std::max(left, plot.left()) + 7;
        const bool covered = !strong && from < pill.right() + 4 && from + width > pill.left() - 4;
        if (covered)
            from = pill.right() + 6; // behind today
        if (from + width > right - 2)
            continue;
        painter->setPen(strong ? theme->text : theme->secondaryText);
        painter->drawText(QRectF(from, plot.top() + top, width + 2, height), Qt::AlignLeft | Qt::AlignVCenter,
                          ticks.at(i).label);
    }
}

// Today in the header: in place of the day's own label where the days have one.
QPair<QRectF, QString> TimelinePainter::todayOf(const QRectF &plot) const
{
    QString label = wording::day(today, today);
    double left = 0;
    for (const Tick &tick : ticks().lower) {
        if (ticks().everyDay && tick.first == today)
            label = tick.label;
    }
    const double width = QFontMetricsF(labelFont(QFont::DemiBold)).horizontalAdvance(label) + 12;
    if (ticks().everyDay)
        left = plot.left() + scale.xOf(today) + 1;
    else
        left = plot.left() + scale.xOf(now) - width / 2;
    return {QRectF(left, plot.top() + headerHeight / 2.0 + 2, width, headerHeight / 2.0 - 5), label};
}

void TimelinePainter::paintHeader(QPainter *painter, const QRectF &header, const QString &namesTitle) const
{
    const QRectF plot = plotOf(header);
    painter->fillRect(header, theme->surface);
    painter->save();
    painter->setClipRect(plot);
    const double line = headerHeight / 2.0;
    const auto [pill, label] = todayOf(plot);
    paintTicks(painter, plot, ticks().upper, 0, line, true, pill);
    paintTicks(painter, plot, ticks().lower, line, line, false, pill);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme->danger);
    painter->drawRoundedRect(pill, barRadius, barRadius);
    painter->setPen(theme->surface);
    painter->setFont(labelFont(QFont::DemiBold));
    painter->drawText(pill, Qt::AlignCenter, label);
    painter->restore();
    painter->setPen(theme->secondaryText);
    painter->setFont(fontOf(measure::secondaryPx));
    painter->drawText(QRectF(header.left() + margin, header.top(), namesWidth - margin, header.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, namesTitle);
    painter->fillRect(QRectF(header.left() + namesWidth - 1, header.top(), 1, header.height()), theme->lines);
    painter->fillRect(QRectF(header.left(), header.bottom() - 1, header.width(), 1), theme->lines);
}

void TimelinePainter::paintGround(QPainter *painter, const QRectF &row, const RowLook &look) const
{
    QColor stripe = theme->background;
    stripe.setAlphaF(0.45f);
    painter->fillRect(row, look.selected ? theme->selection : look.hovered ? theme->hover : theme->surface);
    if (look.striped && !look.selected && !look.hovered)
        painter->fillRect(row, stripe);
    const QRectF plot = plotOf(row);
    painter->setClipRect(plot);
    const Ticks &marked = ticks();
    QColor weekend = theme->lines;
    weekend.setAlphaF(0.35f);
    if (marked.everyDay) {
        for (const Tick &tick : marked.lower) {
            if (tick.first.dayOfWeek() >= Qt::Saturday)
                painter->fillRect(QRectF(plot.left() + scale.xOf(tick.first), row.top(), scale.dayWidth(), row.height()),
                                  weekend);
        }
    }
    QColor faint = theme->lines;
    faint.setAlphaF(0.6f);
    for (const Tick &tick : marked.lower)
        painter->fillRect(QRectF(plot.left() + scale.xOf(tick.first), row.top(), 1, row.height()), faint);
    for (const Tick &tick : marked.upper)
        painter->fillRect(QRectF(plot.left() + scale.xOf(tick.first), row.top(), 1, row.height()), theme->lines);
}

void TimelinePainter::paintRow(QPainter *painter, const QRectF &row, const store::TimelineRow &what,
                               const QList<Mark> &marks, const RowLook &look) const
{
    painter->save();
    paintGround(painter, row, look);
    const QRectF plot = plotOf(row);
    painter->setRenderHint(QPainter::Antialiasing);
    paintNow(painter, row); // behind the bars and their words; above and below them it is seen
    if (withBalance)
        paintBalance(painter, row, what.balance);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const Mark &mark = marks.at(i);
        const QRectF rect = markRect(row, mark);
        if (rect.right() < plot.left() || rect.left() > plot.right())
            continue;
        if (mark.isBar())
            paintBar(painter, rect, plot, mark.kind);
    }
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const Mark &mark = marks.at(i);
        const QRectF rect = markRect(row, mark);
        if (rect.right() < plot.left() || rect.left() > plot.right())
            continue;
        if (mark.isBar())
            paintLabel(painter, rect, plot, mark.kind, timelinewords::labels(mark, what, today));
        else
            paintDot(painter, rect, mark.kind, mark.count);
        if (i == look.mark)
            paintFocus(painter, rect);
    }
    painter->restore();
    if (look.selected)
        painter->fillRect(QRectF(row.left(), row.top(), 3, row.height()), theme->accent);
    paintNames(painter, row, what);
    if (look.focused && look.mark < 0) {
        painter->setPen(QPen(theme->accent, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(row.left() + 4.5, row.top() + 3.5, namesWidth - 10, row.height() - 8));
    }
}

void TimelinePainter::paintNames(QPainter *painter, const QRectF &row, const store::TimelineRow &what) const
{
    const QFont nameFont = fontOf(measure::bodyPx, QFont::Medium);
    const QFont stateFont = labelFont();
    const double width = namesWidth - 2 * margin;
    const QRectF first(row.left() + margin, row.top() + 7, width, 20);
    const QRectF second(row.left() + margin, row.top() + 27, width, 18);
    painter->setFont(nameFont);
    painter->setPen(theme->text);
    painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(nameFont).elidedText(what.customer.name, Qt::ElideRight, width));
    const QString balance = wording::creditsShort(what.customer.balance);
    const double balanceWidth = QFontMetricsF(stateFont).horizontalAdvance(balance);
    painter->setFont(stateFont);
    painter->setPen(what.customer.balance > 0 ? theme->credits : theme->secondaryText);
    painter->drawText(second, Qt::AlignRight | Qt::AlignVCenter, balance);
    painter->setPen(theme->secondaryText);
    painter->drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(stateFont).elidedText(timelinewords::state(what, today), Qt::ElideRight,
                                                          width - balanceWidth - 8));
    painter->fillRect(QRectF(row.left() + namesWidth - 1, row.top(), 1, row.height()), theme->lines);
}

void TimelinePainter::paintBar(QPainter *painter, const QRectF &bar, const QRectF &plot, Mark::Kind kind) const
{
    // Only what is seen and a little more: a dash or hatch over years would take its time.
    const QRectF seen = bar.intersected(plot.adjusted(-2 * barRadius, 0, 2 * barRadius, 0));
    const QRectF inner = seen.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(Qt::NoPen);
    switch (kind) {
    case Mark::Kind::Ended:
    case Mark::Kind::Active:
        painter->setBrush(kind == Mark::Kind::Ended ? theme->muted : theme->period);
        painter->drawRoundedRect(seen, barRadius, barRadius);
        break;
    case Mark::Kind::Pause:
        painter->setPen(QPen(theme->warning, 1, Qt::DotLine));
        painter->drawLine(QPointF(seen.left(), seen.center().y()), QPointF(seen.right(), seen.center().y()));
        return;
    case Mark::Kind::Suspended: {
        QPainterPath shape;
        shape.addRoundedRect(inner, barRadius, barRadius);
        painter->fillPath(shape, theme->warningSoft);
        painter->save();
        painter->setClipPath(shape, Qt::IntersectClip);
        painter->setPen(QPen(theme->warning, 1));
        // From the bar's own beginning: the hatch stays with it while it is panned.
        const double from = bar.left() + std::floor((seen.left() - bar.left()) / 6) * 6;
        for (double x = from - bar.height(); x < seen.right(); x += 6)
            painter->drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
        painter->restore();
        painter->strokePath(shape, QPen(theme->warning, 1));
        break;
    }
    default:
        painter->setPen([this] {
            QPen pen(theme->accent, 1);
            pen.setDashPattern({4, 3});
            return pen;
        }());
        painter->setBrush(theme->surface);
        painter->drawRoundedRect(inner, barRadius, barRadius);
    }
}

void TimelinePainter::paintLabel(QPainter *painter, const QRectF &bar, const QRectF &plot, Mark::Kind kind,
                                 const QStringList &labels) const
{
    const QFont font = labelFont(kind == Mark::Kind::Active ? QFont::Medium : QFont::Normal);
    const QFontMetricsF metrics(font);
    const QRectF room = bar.intersected(plot).adjusted(7, 0, -6, 0);
    for (const QString &label : labels) {
        const double width = metrics.horizontalAdvance(label);
        if (width > room.width())
            continue;
        // Neither a hatch nor the line of this moment goes through the text.
        const bool active = kind == Mark::Kind::Active;
        const bool suspended = kind == Mark::Kind::Suspended;
        const bool queued = kind == Mark::Kind::Queued;
        painter->setPen(Qt::NoPen);
        painter->setBrush(active ? theme->period : suspended ? theme->warningSoft : queued ? theme->surface : theme->muted);
        painter->drawRoundedRect(QRectF(room.left() - 3, bar.top() + 2, width + 6, bar.height() - 4), 2, 2);
        painter->setFont(font);
        painter->setPen(active ? theme->surface : suspended ? theme->warning : queued ? theme->accent : theme->text);
        painter->drawText(QRectF(room.left(), bar.top(), width + 2, bar.height()), Qt::AlignLeft | Qt::AlignVCenter, label);
        return;
    }
}

void TimelinePainter::paintDot(QPainter *painter, const QRectF &rect, Mark::Kind kind, int count) const
{
    // A ring of the ground's colour keeps neighbours apart.
    painter->setPen(QPen(theme->surface, 1));
    if (kind == Mark::Kind::Request) {
        painter->setBrush(theme->accent);
        painter->drawEllipse(rect);
    } else {
        painter->setBrush(theme->credits);
        const QPointF centre = rect.center();
        const double half = rect.width() / 2 + 0.8;
        painter->drawPolygon(QPolygonF({{centre.x(), centre.y() - half}, {centre.x() + half, centre.y()},
                                        {centre.x(), centre.y() + half}, {centre.x() - half, centre.y()}}));
    }
    if (count > 1 && scale.dayWidth() >= 4 * rect.width()) {
        painter->setFont(labelFont());
        painter->setPen(theme->secondaryText);
        painter->drawText(QRectF(rect.right() + 3, rect.top() - 4, 40, rect.height() + 8),
                          Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("\u00D7%1").arg(count));
    }
}

void TimelinePainter::paintBalance(QPainter *painter, const QRectF &row, const QList<store::BalanceStep> &steps) const
{
    const QRectF plot = plotOf(row);
    const auto xOf = [this, &plot](rules::Instant at) {
        return std::clamp(plot.left() + scale.xOf(at), plot.left() - 2, plot.right() + 2);
    };
    qint64 most = 1;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool over = i + 1 < steps.size() && xOf(steps.at(i + 1).at) <= plot.left();
        if (!over && xOf(steps.at(i).at) <= plot.right())
            most = std::max(most, steps.at(i).balance);
    }
    const auto yOf = [&row, most](qint64 balance) {
        const double part = static_cast<double>(std::min(balance, most)) / static_cast<double>(most);
        return row.top() + lanesWithBalance.balanceTop + lanesWithBalance.balanceHeight * (1 - part);
    };
    QPolygonF line;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const double until = xOf(i + 1 < steps.size() ? steps.at(i + 1).at : now);
        line << QPointF(xOf(steps.at(i).at), yOf(steps.at(i).balance)) << QPointF(until, yOf(steps.at(i).balance));
    }
    painter->setPen(QPen(theme->credits, balanceLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
}

void TimelinePainter::paintFocus(QPainter *painter, const QRectF &rect) const
{
    painter->setPen(QPen(theme->text, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), barRadius + 2, barRadius + 2);
}

void TimelinePainter::paintNow(QPainter *painter, const QRectF &area) const
{
    const QRectF plot = plotOf(area);
    const double x = plot.left() + scale.xOf(now);
    if (x >= plot.left() && x <= plot.right())
        painter->fillRect(QRectF(x - 0.75, area.top(), 1.5, area.height()), theme->danger);
}

void TimelinePainter::paintBalanceSample(QPainter *painter, const QRectF &rect) const
{
    const double high = rect.top() + 3;
    const double low = rect.bottom() - 3;
    const double middle = rect.center().x();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme->credits, balanceLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF({{rect.left(), high}, {middle, high}, {middle, low}, {rect.right(), low}}));
}

void TimelinePainter::paintSample(QPainter *painter, const QRectF &rect, Mark::Kind kind) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (kind == Mark::Kind::Request || kind == Mark::Kind::Purchase) {
        const QRectF dot(rect.center().x() - dotSize / 2, rect.center().y() - dotSize / 2, dotSize, dotSize);
        paintDot(painter, dot, kind, 1);
    } else {
        paintBar(painter, rect, rect, kind);
    }
}

} // namespace saldo::ui
