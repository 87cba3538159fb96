#include "ui/shared/tick_style.h"

#include "ui/shared/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace saldo::ui {

namespace {

constexpr qreal corner = 3;

QPainterPath tickIn(const QRectF &box)
{
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.left() + x * box.width(), box.top() + y * box.height()); };
    QPainterPath tick(at(0.24, 0.52));
    tick.lineTo(at(0.43, 0.72));
    tick.lineTo(at(0.78, 0.3));
    return tick;
}

void drawTick(QPainter *painter, const QRectF &box, const QColor &colour)
{
    painter->setPen(QPen(colour, std::max(1.5, box.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(tickIn(box));
}

void drawBox(QPainter *painter, const QStyleOption &option)
{
    const Theme &theme = Theme::current();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const QColor fill = on ? (enabled ? theme.accent : theme.secondaryText) : theme.surface;
    painter->setPen(QPen(on ? fill : pointed && enabled ? theme.accent : theme.secondaryText, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(box, corner, corner);
    if (on)
        drawTick(painter, box, theme.onAccent);
}

} // namespace

TickStyle::TickStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("saldo"));
}

void TickStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!box && element != PE_IndicatorMenuCheckMark) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (box)
        drawBox(painter, *option);
    else if (option->state.testFlag(State_On))
        drawTick(painter, option->rect, Theme::current().text);
    painter->restore();
}

// Buttons say what they do; signs of another look would stand beside the words.
int TickStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *more) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
}

} // namespace saldo::ui
