#include "ui/shared/chip.h"

#include <QFontMetrics>
#include <QPainter>

namespace saldo::ui {

namespace {

constexpr int padding = 6;
constexpr int chipHeight = 18;

} // namespace

ChipColours chipColours(ChipTone tone, const Theme &theme)
{
    switch (tone) {
    case ChipTone::Credits:
        return {theme.credits, theme.creditsSoft};
    case ChipTone::Period:
        return {theme.period, theme.periodSoft};
    case ChipTone::Warning:
        return {theme.warning, theme.warningSoft};
    case ChipTone::Plain:
        return {theme.secondaryText, theme.background};
    }
    Q_UNREACHABLE();
}

int chipWidth(const QString &text)
{
    return QFontMetrics(fontOf(measure::secondaryPx)).horizontalAdvance(text) + 2 * padding;
}

void paintChip(QPainter *painter, const QRect &rect, const QString &text, ChipTone tone)
{
    const ChipColours colours = chipColours(tone, Theme::current());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.fill);
    painter->drawRoundedRect(rect, 4, 4);
    painter->setPen(colours.text);
    painter->setFont(fontOf(measure::secondaryPx));
    painter->drawText(rect, Qt::AlignCenter, text);
    painter->restore();
}

Chip::Chip(QWidget *parent) : QLabel(parent)
{
    setVisible(false);
}

void Chip::show(const QString &text, ChipTone tone)
{
    m_tone = tone;
    setText(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {chipWidth(text()), chipHeight};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area(0, (height() - chipHeight) / 2, width(), chipHeight);
    paintChip(&painter, area, text(), m_tone);
}

} // namespace saldo::ui
