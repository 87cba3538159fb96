#include "ui/timelines/timeline_legend.h"

#include <QEvent>
#include <QPainter>
#include <optional>

namespace saldo::ui {

using items::Mark;

namespace {

constexpr int legendHeight = 20;
constexpr int sampleWidth = 20;
constexpr int dotWidth = 10;
constexpr int gap = 6;
constexpr int between = 16;

struct Entry
{
    std::optional<Mark::Kind> kind; // or the line of the balance
    QString name;
};

QList<Entry> entries(bool withBalance)
{
    QList<Entry> entries = {{Mark::Kind::Active, TimelineLegend::tr("active", "a period")},
                            {Mark::Kind::Suspended, TimelineLegend::tr("suspended", "a period")},
                            {Mark::Kind::Queued, TimelineLegend::tr("queued", "a period")},
                            {Mark::Kind::Ended, TimelineLegend::tr("ended", "a period")},
                            {Mark::Kind::Request, TimelineLegend::tr("request")},
                            {Mark::Kind::Purchase, TimelineLegend::tr("purchase")}};
    if (withBalance)
        entries.append({{}, TimelineLegend::tr("balance", "of credits, a line")});
    return entries;
}

int widthOf(std::optional<Mark::Kind> kind)
{
    return kind == Mark::Kind::Request || kind == Mark::Kind::Purchase ? dotWidth : sampleWidth;
}

} // namespace

double paintLegend(QPainter *painter, const QRectF &rect, const TimelinePainter &with)
{
    const QFont font = fontOf(measure::secondaryPx);
    double x = rect.left();
    for (const Entry &entry : entries(with.withBalance)) {
        const QRectF sample(x, rect.center().y() - 6, widthOf(entry.kind), 12);
        painter->save();
        if (entry.kind)
            with.paintSample(painter, sample, *entry.kind);
        else
            with.paintBalanceSample(painter, sample);
        painter->restore();
        const double width = QFontMetricsF(font).horizontalAdvance(entry.name);
        painter->setFont(font);
        painter->setPen(with.theme->secondaryText);
        painter->drawText(QRectF(sample.right() + gap, rect.top(), width + 2, rect.height()),
                          Qt::AlignLeft | Qt::AlignVCenter, entry.name);
        x = sample.right() + gap + width + between;
    }
    return x - rect.left() - between;
}

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TimelineLegend::setWithBalance(bool with)
{
    m_withBalance = with;
    updateGeometry();
    update();
}

QStringList TimelineLegend::names() const
{
    QStringList names;
    for (const Entry &entry : entries(m_withBalance))
        names << entry.name;
    return names;
}

QSize TimelineLegend::sizeHint() const
{
    const QFontMetrics metrics(fontOf(measure::secondaryPx));
    int width = -between;
    for (const Entry &entry : entries(m_withBalance))
        width += widthOf(entry.kind) + gap + metrics.horizontalAdvance(entry.name) + between;
    return {width + 4, legendHeight};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    TimelinePainter with;
    with.withBalance = m_withBalance;
    paintLegend(&painter, QRectF(rect()).adjusted(1, 0, 0, 0), with);
}

void TimelineLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace saldo::ui
