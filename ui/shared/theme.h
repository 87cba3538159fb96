// All colours and measures of the window, light and dark. No colour is written anywhere else; every
// text on its background has a contrast of at least 4.5:1 (a test computes it).
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace saldo::ui {

struct Theme
{
    enum class Shade { Light, Dark };
    Shade shade = Shade::Light;

    QColor background, surface, lines, text, secondaryText;
    QColor accent, accentSoft, onAccent;
    QColor danger;          // overdue, short of credits
    QColor warning, warningSoft; // due soon, suspended, defect
    QColor period, periodSoft;
    QColor credits, creditsSoft;
    QColor note, noteLine;
    QColor selection, hover;
    QColor muted; // what is over: a bar, with text on it

    static const Theme &of(Shade shade);
    // The one in use.
    static const Theme &current();

    QPalette palette() const;
};

// A grid of 4 px.
namespace measure {
inline constexpr int grid = 4;
inline constexpr int bodyPx = 13;
inline constexpr int secondaryPx = 12;
inline constexpr int titlePx = 16;
inline constexpr int numberPx = 26; // the one number that matters
inline constexpr int ticketRow = 60;
inline constexpr int tableRow = 34;
inline constexpr int timelineRow = 52;
inline constexpr int radius = 6;
} // namespace measure

// The desktop's own font or Inter, with tabular figures, in pixels.
QFont fontOf(int pixels, QFont::Weight weight = QFont::Normal);

// Style, palette, font and style sheet of the whole application.
void useTheme(Theme::Shade shade);
// What the desktop's own palette says, as it was at the start; see DesktopColours for the portal's word.
Theme::Shade desktopShade();

} // namespace saldo::ui
