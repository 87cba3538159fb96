#include "ui/window/shade_switch.h"

#include "ui/shared/actions.h"
#include "ui/shared/glyphs.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace saldo::ui {

namespace {

constexpr ShadeChoice all[] = {ShadeChoice::AsDesktop, ShadeChoice::Light, ShadeChoice::Dark};
const char *const spellings[] = {"desktop", "light", "dark"}; // in the settings
constexpr int firstDigit = 7;                                 // with Ctrl and Alt

} // namespace

ShadeSwitch::ShadeSwitch(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("shade"));
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(InstantPopup);
    setIconSize(QSize(18, 18));
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(this);
    for (const ShadeChoice choice : all) {
        QAction *action = makeAction(this, spellings[static_cast<int>(choice)],
                                     digitKeys(Qt::ControlModifier | Qt::AltModifier, firstDigit + static_cast<int>(choice)),
                                     [this, choice] { choose(choice); });
        action->setShortcutContext(Qt::WindowShortcut);
        action->setCheckable(true);
        group->addAction(action);
        m_choices << action;
    }
    m_turn = makeAction(this, "turnShade", QKeySequence(QStringLiteral("Ctrl+Shift+D")), [this] {
        choose(Theme::current().shade == Theme::Shade::Light ? ShadeChoice::Dark : ShadeChoice::Light);
    });
    m_turn->setShortcutContext(Qt::WindowShortcut);
    menu->addActions(m_choices);
    menu->addSeparator();
    menu->addAction(m_turn);
    setMenu(menu);
    connect(&m_desktop, &DesktopColours::changed, this, &ShadeSwitch::apply);
    retranslate();
}

QList<QAction *> ShadeSwitch::commands() const
{
    return m_choices + QList<QAction *>{m_turn};
}

void ShadeSwitch::choose(ShadeChoice choice)
{
    m_choice = choice;
    apply();
}

void ShadeSwitch::apply()
{
    Theme::Shade shade = m_choice == ShadeChoice::Light ? Theme::Shade::Light : Theme::Shade::Dark;
    if (m_choice == ShadeChoice::AsDesktop)
        shade = m_desktop.shade();
    if (shade != Theme::current().shade)
        useTheme(shade);
    retranslate();
    Q_EMIT shadeChanged();
}

void ShadeSwitch::restore(const QSettings &settings)
{
    const QString kept = settings.value(QStringLiteral("colours")).toString();
    m_choice = ShadeChoice::AsDesktop;
    for (const ShadeChoice choice : all) {
        if (kept == QLatin1String(spellings[static_cast<int>(choice)]))
            m_choice = choice;
    }
    // What the desktop said the last time: no flash of the other one until it answers.
    const QString said = settings.value(QStringLiteral("desktopColours")).toString();
    if (!said.isEmpty())
        m_desktop.assume(said == u"dark" ? Theme::Shade::Dark : Theme::Shade::Light);
    apply();
    m_desktop.follow();
}

void ShadeSwitch::remember(QSettings &settings) const
{
    settings.setValue(QStringLiteral("colours"), QLatin1String(spellings[static_cast<int>(m_choice)]));
    settings.setValue(QStringLiteral("desktopColours"), m_desktop.shade() == Theme::Shade::Dark ? QStringLiteral("dark")
                                                                                               : QStringLiteral("light"));
}

void ShadeSwitch::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShadeSwitch::retranslate()
{
    const QStringList names = {tr("Same colours as the desktop"), tr("Light colours"), tr("Dark colours")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_choices.at(i)->setText(names.at(i));
    m_choices.at(static_cast<qsizetype>(m_choice))->setChecked(true);
    m_turn->setText(tr("Turn light and dark around", "action"));
    const bool light = Theme::current().shade == Theme::Shade::Light;
    setIcon(glyphIcon(light ? Glyph::Sun : Glyph::Moon));
    setAccessibleName(tr("Light or dark colours"));
    setAccessibleDescription(names.at(static_cast<qsizetype>(m_choice)));
    setToolTip(withKeys(names.at(static_cast<qsizetype>(m_choice)), m_turn));
}

} // namespace saldo::ui
