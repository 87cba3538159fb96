#include "ui/window/pane_button.h"

#include "ui/shared/theme.h"

#include <QPainter>

namespace saldo::ui {

namespace {

constexpr int buttonHeight = 54;
constexpr int sides = 5; // beside the name
constexpr int glyphTop = 8;
constexpr int glyphSide = 20;
constexpr int nameHeight = 18;

QFont nameFont()
{
    return fontOf(measure::secondaryPx, QFont::Medium);
}

} // namespace

PaneButton::PaneButton(Glyph glyph, QWidget *parent) : QPushButton(parent), m_glyph(glyph)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QSize PaneButton::sizeHint() const
{
    return {QFontMetrics(nameFont()).horizontalAdvance(text()) + 2 * sides, buttonHeight};
}

void PaneButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? theme.accentSoft : theme.hover);
        painter.drawRoundedRect(rect(), measure::radius, measure::radius);
    }
    if (hasFocus()) {
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::radius, measure::radius);
    }
    const QColor colour = isChecked() ? theme.accent : theme.secondaryText;
    paintGlyph(&painter, QRectF((width() - glyphSide) / 2.0, glyphTop, glyphSide, glyphSide), m_glyph, colour);
    painter.setPen(isChecked() ? theme.accent : theme.text);
    painter.setFont(nameFont());
    painter.drawText(QRect(0, buttonHeight - nameHeight - 6, width(), nameHeight), Qt::AlignCenter, text());
}

} // namespace saldo::ui
