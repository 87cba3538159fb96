#include "ui/settings/settings_pane.h"

#include "ui/queue/view_delegate.h"
#include "ui/shared/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace saldo::ui {

namespace {

constexpr int leastListWidth = 168;

} // namespace

SettingsPane::SettingsPane(QWidget *parent) : Pane(parent), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    setLook(this, "background");
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(m_list, "views");
    m_list->setItemDelegate(new ViewDelegate(m_list));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPane::show);
    setFirst(m_list);
    retranslate();
}

void SettingsPane::add(const SettingsSection &section)
{
    m_entries.append({section, nullptr});
    m_list->addItem(section.name());
    fitList();
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void SettingsPane::choose(const QString &section)
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).section.id == section)
            m_list->setCurrentRow(row);
    }
}

QString SettingsPane::section() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_entries.at(row).section.id;
}

QWidget *SettingsPane::built(const QString &section) const
{
    for (const Entry &entry : m_entries) {
        if (entry.section.id == section)
            return entry.widget;
    }
    return nullptr;
}

void SettingsPane::show(int row)
{
    if (row < 0)
        return;
    Entry &entry = m_entries[row];
    if (entry.widget == nullptr) {
        entry.widget = entry.section.build();
        entry.widget->setObjectName(entry.section.id);
        m_stack->addWidget(entry.widget);
    }
    m_stack->setCurrentWidget(entry.widget);
}

// No name is cut.
void SettingsPane::fitList()
{
    m_list->setFixedWidth(std::max(leastListWidth, m_list->sizeHintForColumn(0)));
}

void SettingsPane::restore(const QSettings &settings)
{
    choose(settings.value(QStringLiteral("settings/section")).toString());
}

void SettingsPane::remember(QSettings &settings) const
{
    settings.setValue(QStringLiteral("settings/section"), section());
}

void SettingsPane::moveTime()
{
    Q_EMIT timeMoved();
}

void SettingsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

void SettingsPane::retranslate()
{
    m_list->setAccessibleName(tr("Settings"));
    for (int row = 0; row < m_entries.size(); ++row)
        m_list->item(row)->setText(m_entries.at(row).section.name());
    fitList();
}

} // namespace saldo::ui
