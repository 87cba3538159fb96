// The actions of the customers' pane, for keys and the command box.
#include "ui/customers/customers_pane.h"

#include "ui/customers/customer_detail.h"
#include "ui/customers/filter_bar.h"
#include "ui/shared/actions.h"

#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace saldo::ui {

using store::CustomerFilter;

void CustomersPane::makeActions()
{
    for (int filter = -1; filter < store::customerFilters; ++filter) {
        m_filterActions << makeAction(this, "filterAction", digitKeys(Qt::AltModifier, filter + 2), [this, filter] {
            chooseFilter(filter < 0 ? std::nullopt : std::optional(static_cast<CustomerFilter>(filter)));
        });
    }
    m_find = makeAction(this, "findCustomers", QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_sorting = makeAction(this, "columnsAction", QKeySequence(QStringLiteral("Ctrl+Shift+C")), [this] {
        m_menu->popup(m_columnsButton->mapToGlobal(QPoint(0, m_columnsButton->height())));
    });
    addActions(m_detail->commands()); // their keys work beside the table too
}

QList<QAction *> CustomersPane::commands() const
{
    return m_filterActions + QList<QAction *>{m_find, m_sorting} + m_detail->commands();
}

void CustomersPane::retranslateActions()
{
    m_find->setText(tr("Search customers"));
    m_sorting->setText(tr("Columns and sorting"));
    for (qsizetype i = 0; i < m_filterActions.size(); ++i) {
        const QString name = i == 0 ? tr("All customers") : m_filters->nameOf(static_cast<CustomerFilter>(i - 1));
        m_filterActions.at(i)->setText(tr("Filter: %1", "action").arg(name));
    }
}

} // namespace saldo::ui
