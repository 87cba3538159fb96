#include "ui/window/panes.h"

#include "ui/shared/style_sheet.h"
#include "ui/window/pane_button.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <algorithm>

namespace saldo::ui {

namespace {

constexpr int barWidth = 76;

Glyph glyphOf(PaneId pane)
{
    switch (pane) {
    case PaneId::Queue:
        return Glyph::Queue;
    case PaneId::Attention:
        return Glyph::Attention;
    case PaneId::Customers:
        return Glyph::Customers;
    case PaneId::Renewals:
        return Glyph::Renewals;
    case PaneId::Timelines:
        return Glyph::Timelines;
    case PaneId::Review:
        return Glyph::Review;
    case PaneId::Settings:
        return Glyph::Settings;
    }
    Q_UNREACHABLE();
}

} // namespace

Panes::Panes(QWidget *parent) : QWidget(parent)
{
    auto *bar = new QWidget;
    setLook(bar, "panes");
    bar->setMinimumWidth(barWidth);
    bar->setAttribute(Qt::WA_StyledBackground);
    m_bar = new QVBoxLayout(bar);
    m_bar->setContentsMargins(4, 8, 4, 8);
    m_bar->setSpacing(4);
    m_bar->addStretch();
    m_stack = new QStackedWidget;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
}

void Panes::add(const PaneKind &kind)
{
    Entry entry{kind, new PaneButton(glyphOf(kind.id)), new QAction(this)};
    entry.action->setShortcut(kind.shortcut);
    connect(entry.button, &QPushButton::clicked, entry.action, &QAction::trigger);
    entry.action->setObjectName(QStringLiteral("pane"));
    connect(entry.action, &QAction::triggered, this, [this, id = kind.id] { choose(id); });
    addAction(entry.action);
    // The stretch is behind those at the top.
    const auto atTop = std::count_if(m_entries.cbegin(), m_entries.cend(), [](const Entry &one) { return !one.kind.atBottom; });
    m_bar->insertWidget(kind.atBottom ? -1 : static_cast<int>(atTop), entry.button);
    m_entries.append(entry);
    retranslate();
}

Panes::Entry *Panes::find(PaneId id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &one) { return one.kind.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

Pane *Panes::pane(PaneId id)
{
    Entry *entry = find(id);
    Q_ASSERT(entry != nullptr);
    if (entry->pane == nullptr) {
        entry->pane = entry->kind.build();
        m_stack->addWidget(entry->pane);
        if (!m_group.isEmpty()) {
            QSettings settings;
            settings.beginGroup(m_group);
            entry->pane->restore(settings);
        }
    }
    return entry->pane;
}

Pane *Panes::built(PaneId id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [id](const Entry &one) { return one.kind.id == id; });
    return found == m_entries.cend() ? nullptr : found->pane;
}

void Panes::choose(PaneId id)
{
    Pane *chosen = pane(id);
    m_stack->setCurrentWidget(chosen);
    find(id)->button->setChecked(true);
    chosen->takeFocus();
}

Pane *Panes::current() const
{
    return qobject_cast<Pane *>(m_stack->currentWidget());
}

QList<QAction *> Panes::actions() const
{
    QList<QAction *> all;
    for (const Entry &entry : m_entries)
        all << entry.action;
    return all;
}

void Panes::restore(const QString &group)
{
    m_group = group;
    QSettings settings;
    settings.beginGroup(group);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.pane != nullptr)
            entry.pane->restore(settings);
    }
}

void Panes::remember(QSettings &settings) const
{
    for (const Entry &entry : m_entries) {
        if (entry.pane != nullptr)
            entry.pane->remember(settings);
    }
}

void Panes::moveTime()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.pane != nullptr)
            entry.pane->moveTime();
    }
}

void Panes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Panes::retranslate()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString name = entry.kind.name();
        const QString keys = entry.kind.shortcut.toString(QKeySequence::NativeText);
        entry.button->setText(name);
        entry.button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
        entry.action->setText(tr("Go to: %1", "a pane of the window").arg(name));
    }
}

} // namespace saldo::ui
