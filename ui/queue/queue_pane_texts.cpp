#include "ui/queue/queue_pane.h"

#include "items/ticket_list.h"
#include "ui/queue/narrowing.h"
#include "ui/queue/view_list.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

namespace saldo::ui {

using items::QueueView;

QString QueuePane::viewName() const
{
    const items::OwnView *own = m_narrowing->view();
    return own != nullptr ? own->name : ViewList::nameOf(m_view);
}

void QueuePane::listChanged()
{
    const bool empty = m_list->rowCount() == 0;
    m_listOrEmpty->setCurrentIndex(empty ? 1 : 0);
    // The view is named on the left already: here is room for how many only. Until all rows are known, the view's
    // own count tells, if no filter is set.
    const std::optional<qint64> known = m_list->isWhole()           ? m_list->rowCount()
                                        : m_narrowing->filter().isEmpty() ? m_counts.of(m_view)
                                                                          : std::nullopt;
    const QString count = known ? QLocale().toString(*known) : QStringLiteral("\u2026");
    m_title->setText(count);
    m_title->setToolTip(tr("%1 \u00B7 %2", "a view, how many tickets").arg(viewName(), count));
    m_title->setAccessibleName(m_title->toolTip());
    m_empty->setText(!m_list->isWhole()                 ? tr("Looking for tickets\u2026")
                     : !m_narrowing->filter().isEmpty() ? tr("No ticket fits the filter. Esc clears it.")
                     : m_view == QueueView::Overdue     ? tr("Nothing is overdue.")
                                                    : tr("No ticket here. Choose another view on the left."));
}

void QueuePane::retranslate()
{
    const QStringList orders = {tr("Due first"), tr("Newest first"), tr("Latest message first"),
                                tr("By customer")};
    for (qsizetype i = 0; i < orders.size(); ++i) {
        m_orderActions.at(i)->setText(orders.at(i));
        m_orderActions.at(i)->setChecked(i == static_cast<qsizetype>(orderInUse()));
    }
    m_orderButton->setText(orders.at(static_cast<qsizetype>(orderInUse())) + QStringLiteral(" \u25BE"));
    m_filterButton->setText(tr("Filter\u2026"));
    m_orderButton->setAccessibleName(tr("Order of the list"));
    m_viewsView->setAccessibleName(tr("Views"));
    m_listView->setAccessibleName(tr("Tickets"));
    m_views->retranslate();
    m_viewsView->setMinimumWidth(m_viewsView->sizeHintForColumn(0)); // no name is cut
    listChanged();
}

} // namespace saldo::ui
