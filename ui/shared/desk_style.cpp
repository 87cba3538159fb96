#include "ui/shared/desk_style.h"

#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace saldo::ui {

namespace {

constexpr int boxSide = 16;

void drawBox(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool ticked = !option->state.testFlag(QStyle::State_Off);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    QRectF box(0, 0, boxSide, boxSide);
    box.moveCenter(QRectF(option->rect).center());
    box.adjust(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ground = ticked && enabled ? theme.accent : theme.surface;
    const bool focus = option->state.testFlag(QStyle::State_HasFocus);
    painter->setPen(QPen(ticked && enabled ? theme.accent : focus ? theme.accent : theme.secondaryText, 1));
    painter->setBrush(ground);
    painter->drawRoundedRect(box, 4, 4);
    if (ticked) {
        painter->setPen(QPen(enabled ? theme.onAccent : theme.secondaryText, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF corner = box.topLeft();
        const QPointF tick[] = {corner + QPointF(3.6, 7.8), corner + QPointF(6.6, 10.8), corner + QPointF(11.6, 4.6)};
        painter->drawPolyline(tick, 3);
    }
    painter->restore();
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("saldo"));
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawBox(option, painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return boxSide;
    case PM_CheckBoxLabelSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace saldo::ui
