// What is remembered of the queue per person.
#include "ui/queue/queue_pane.h"

#include "ui/queue/narrowing.h"
#include "ui/queue/view_list.h"

#include <QListView>
#include <QSettings>
#include <QSplitter>

namespace saldo::ui {

using items::QueueView;
using store::TicketOrder;

void QueuePane::restore(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("queue/splitter")).toByteArray());
    m_narrowing->restore(settings.value(QStringLiteral("queue/ownViews")).toByteArray());
    const int view = settings.value(QStringLiteral("queue/view"), static_cast<int>(QueueView::AllOpen)).toInt();
    if (view >= 0 && view <= static_cast<int>(QueueView::Closed))
        chooseView(static_cast<QueueView>(view));
    if (const QModelIndex own = m_views->indexOf(settings.value(QStringLiteral("queue/ownView")).toString()); own.isValid())
        m_viewsView->setCurrentIndex(own);
    const int order = settings.value(QStringLiteral("queue/order"), 0).toInt();
    if (order >= 0 && order <= static_cast<int>(TicketOrder::Customer))
        chooseOrder(static_cast<TicketOrder>(order));
}

void QueuePane::remember(QSettings &settings) const
{
    settings.setValue(QStringLiteral("queue/splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("queue/view"), static_cast<int>(m_view));
    const items::OwnView *own = m_narrowing->view();
    settings.setValue(QStringLiteral("queue/ownViews"), m_narrowing->kept());
    settings.setValue(QStringLiteral("queue/ownView"), own != nullptr ? own->id : QString());
    settings.setValue(QStringLiteral("queue/order"), static_cast<int>(m_order));
}

} // namespace saldo::ui
