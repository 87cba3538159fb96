// Fusion with the ticks of this window: its own boxes are hardly seen on dark ground.
#pragma once

#include <QProxyStyle>

namespace saldo::ui {

class DeskStyle : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
};

} // namespace saldo::ui
