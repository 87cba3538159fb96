// Every text of the theme has a contrast of at least 4.5:1 on every ground it is written on, light and dark.
#include "tests/support/window_test_main.h"
#include "ui/shared/chip.h"
#include "ui/shared/theme.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <cmath>

using namespace saldo::ui;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// WCAG 2.1, "contrast ratio"
double contrast(const QColor &one, const QColor &other)
{
    const std::pair<double, double> two(luminance(one), luminance(other));
    return (std::max(two.first, two.second) + 0.05) / (std::min(two.first, two.second) + 0.05);
}

struct Pair
{
    const char *name;
    QColor text;
    QColor ground;
};

QList<Pair> pairsOf(const Theme &theme)
{
    QList<Pair> pairs = {{"accent on its soft ground", theme.accent, theme.accentSoft},
                         {"text on accent", theme.onAccent, theme.accent},
                         {"secondary text on the soft accent", theme.secondaryText, theme.accentSoft}};
    for (const QColor &ground : {theme.background, theme.surface, theme.selection, theme.hover, theme.note}) {
        pairs << Pair{"text", theme.text, ground} << Pair{"secondary text", theme.secondaryText, ground};
    }
    for (const QColor &ground : {theme.background, theme.surface, theme.selection, theme.hover}) {
        pairs << Pair{"danger", theme.danger, ground} << Pair{"warning", theme.warning, ground}
              << Pair{"accent", theme.accent, ground};
    }
    // Cells of tables, and what is drawn on bars.
    for (const QColor &ground : {theme.surface, theme.selection, theme.background}) {
        pairs << Pair{"period", theme.period, ground} << Pair{"credits", theme.credits, ground};
    }
    for (const QColor &ground : {theme.accentSoft, theme.warningSoft, theme.muted})
        pairs << Pair{"text on a soft ground", theme.text, ground};
    pairs << Pair{"today's pill", theme.surface, theme.danger} << Pair{"an active bar", theme.surface, theme.period}
          << Pair{"a suspended bar", theme.warning, theme.warningSoft} << Pair{"a queued bar", theme.accent, theme.surface};
    pairs << Pair{"accent on a note", theme.accent, theme.note} << Pair{"text on a line", theme.text, theme.lines}
          << Pair{"an outgoing answer's danger", theme.danger, theme.accentSoft};
    for (const ChipTone tone : {ChipTone::Credits, ChipTone::Period, ChipTone::Warning, ChipTone::Plain}) {
        const ChipColours colours = chipColours(tone, theme);
        pairs << Pair{"chip", colours.text, colours.fill};
    }
    return pairs;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What stands in an empty field, which Qt makes half transparent where a style sheet has a colour for all.
    void placeholdersAreReadable()
    {
        for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
            useTheme(shade);
            QDialog window;
            for (QWidget *field : QWidgetList{new QLineEdit(&window), new QPlainTextEdit(&window), new QTextEdit(&window)}) {
                field->ensurePolished();
                const QColor words = field->palette().color(QPalette::PlaceholderText);
                QCOMPARE(words.alpha(), 255);
                QVERIFY(contrast(words, Theme::current().surface) >= 4.5);
                QVERIFY(contrast(words, Theme::current().note) >= 4.5);
                QCOMPARE(field->palette().color(QPalette::Text), Theme::current().text);
            }
        }
    }

    void textsAreReadable()
    {
        for (const Theme::Shade shade : {Theme::Shade::Light, Theme::Shade::Dark}) {
            for (const Pair &pair : pairsOf(Theme::of(shade))) {
                const double found = contrast(pair.text, pair.ground);
                const QString told = QStringLiteral("%1, %2 on %3: %4").arg(QLatin1String(pair.name), pair.text.name(),
                                                                            pair.ground.name()).arg(found);
                QVERIFY2(found >= 4.5, qPrintable(told));
            }
        }
    }
};

SALDO_WINDOW_TEST_MAIN(ThemeTest)
#include "theme_test.moc"
