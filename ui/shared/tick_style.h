// Fusion, with boxes to tick in the theme's colours: an empty one is seen on every ground, a ticked one has a
// tick and not only a colour.
#pragma once

#include <QProxyStyle>

namespace saldo::ui {

class TickStyle : public QProxyStyle
{
    Q_OBJECT

public:
    TickStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override;
};

} // namespace saldo::ui
