#include "ui/shared/theme.h"

#include "ui/shared/style_sheet.h"
#include "ui/shared/tick_style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QWidget>

namespace saldo::ui {

namespace {

QColor rgb(const char *hex)
{
    return QColor(QLatin1String(hex));
}

Theme light()
{
    Theme theme;
    theme.shade = Theme::Shade::Light;
    theme.background = rgb("#F5F6F8");
    theme.surface = rgb("#FFFFFF");
    theme.lines = rgb("#E2E5EA");
    theme.text = rgb("#1A1E26");
    theme.secondaryText = rgb("#5A6372");
    theme.accent = rgb("#2460D8");
    theme.accentSoft = rgb("#E8EFFD");
    theme.onAccent = rgb("#FFFFFF");
    theme.danger = rgb("#B3261E");
    theme.warning = rgb("#8A5300");
    theme.warningSoft = rgb("#FDF2DF");
    theme.period = rgb("#0B6B57");
    theme.periodSoft = rgb("#E3F4EF");
    theme.credits = rgb("#5B3FBF");
    theme.creditsSoft = rgb("#EFEBFC");
    theme.note = rgb("#FFF8E6");
    theme.noteLine = rgb("#EAD9A8");
    theme.selection = rgb("#EAF1FE");
    theme.hover = rgb("#F0F2F5");
    theme.muted = rgb("#D5DAE2");
    return theme;
}

Theme dark()
{
    Theme theme;
    theme.shade = Theme::Shade::Dark;
    theme.background = rgb("#14171C");
    theme.surface = rgb("#1B1F26");
    theme.lines = rgb("#2C323C");
    theme.text = rgb("#E6E9EF");
    theme.secondaryText = rgb("#9BA5B4");
    theme.accent = rgb("#7AA7FF");
    theme.accentSoft = rgb("#20304F");
    theme.onAccent = rgb("#10141B");
    theme.danger = rgb("#FF9A92");
    theme.warning = rgb("#F2C06B");
    theme.warningSoft = rgb("#3B2E17");
    theme.period = rgb("#6FD3BA");
    theme.periodSoft = rgb("#17352E");
    theme.credits = rgb("#B9A6FF");
    theme.creditsSoft = rgb("#2C2548");
    theme.note = rgb("#2B2718");
    theme.noteLine = rgb("#554B2A");
    theme.selection = rgb("#222E45");
    theme.hover = rgb("#222730");
    theme.muted = rgb("#39414E");
    return theme;
}

Theme::Shade &shadeInUse()
{
    static Theme::Shade shade = Theme::Shade::Light;
    return shade;
}

} // namespace

const Theme &Theme::of(Shade shade)
{
    static const Theme lightOne = light();
    static const Theme darkOne = dark();
    return shade == Shade::Light ? lightOne : darkOne;
}

const Theme &Theme::current()
{
    return of(shadeInUse());
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, background);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, background);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, danger);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, secondaryText);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, lines);
    palette.setColor(QPalette::Midlight, lines);
    palette.setColor(QPalette::Mid, lines);
    palette.setColor(QPalette::Dark, lines);
    palette.setColor(QPalette::Shadow, lines);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, secondaryText);
    return palette;
}

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

namespace {

QFont baseFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const bool plain = font.family().isEmpty() || font.family() == u"Sans" || font.family() == u"Sans Serif"
        || font.family().startsWith(u"DejaVu");
    if (plain && QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    font.setPixelSize(measure::bodyPx);
    return font;
}

} // namespace

void useTheme(Theme::Shade shade)
{
    static const QFont font = baseFont();
    static bool applied = false; // every widget is styled anew by what follows
    if (applied && shade == shadeInUse())
        return;
    applied = true;
    shadeInUse() = shade;
    const Theme &theme = Theme::current();
    static const bool styled = [] {
        QApplication::setStyle(new TickStyle);
        return true;
    }();
    Q_UNUSED(styled)
    QApplication::setPalette(theme.palette());
    QApplication::setFont(font);
    qApp->setStyleSheet(styleSheet(theme));
    for (QWidget *widget : QApplication::allWidgets())
        widget->update();
}

Theme::Shade desktopShade()
{
    // Asked once, before the palette is ours.
    static const bool dark = QApplication::style()->standardPalette().color(QPalette::Window).lightness() < 128;
    return dark ? Theme::Shade::Dark : Theme::Shade::Light;
}

} // namespace saldo::ui
