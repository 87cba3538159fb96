#include "ui/queue/queue_pane.h"

#include "items/ticket_list.h"
#include "ui/queue/narrowing.h"
#include "ui/queue/queue_actions.h"
#include "ui/queue/view_list.h"
#include "ui/shared/actions.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/refusal_words.h"

#include <QEvent>
#include <QAction>
#include <QLabel>
#include <QPushButton>
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
    const bool failed = !m_failure.isEmpty();
    m_again->setVisible(failed);
    m_actions->update(orderInUse(), !m_narrowing->filter().isEmpty(), m_narrowing->isSaved());
    const bool focused = m_listOrEmpty->currentWidget()->hasFocus();
    m_listOrEmpty->setCurrentIndex(m_list->rowCount() == 0 || failed ? 1 : 0);
    if (focused)
        m_listOrEmpty->currentWidget()->setFocus();
    // The view is named on the left already: where there is little room, how many are enough. Until all rows are
    // known, the view's own count tells, if no filter is set.
    const std::optional<qint64> known = m_list->isWhole()           ? m_list->rowCount()
                                        : m_narrowing->filter().isEmpty() ? m_counts.of(m_view)
                                                                          : std::nullopt;
    const QString many = known ? QLocale().toString(*known) : QStringLiteral("\u2026");
    m_title->setText(tr("%1 \u00B7 %2", "a view, how many tickets").arg(viewName(), many), many);
    m_title->setAccessibleName(m_title->text());
    m_empty->setText(failed ? tr("The tickets can't be read.") + QLatin1Char('\n') + databaseWords(m_failure)
                     : !m_list->isWhole()               ? tr("Looking for tickets\u2026")
                     : !m_narrowing->filter().isEmpty() ? tr("No ticket fits the filter. Esc clears it.")
                     : m_view == QueueView::Overdue     ? tr("Nothing is overdue.")
                                                        : tr("No ticket here. Choose another view on the left."));
    m_listOrEmpty->widget(1)->setAccessibleName(m_empty->text());
}

void QueuePane::retranslate()
{
    m_actions->retranslate();
    m_orderButton->setText(m_actions->orders().at(static_cast<qsizetype>(orderInUse()))->text()
                           + QStringLiteral(" \u25BE"));
    m_again->setText(tr("Try again"));
    m_filterButton->setText(tr("Filter\u2026"));
    m_filterButton->setToolTip(withKeys(tr("Filter the list"), m_actions->filter()));
    m_filterButton->setAccessibleName(tr("Filter the list"));
    m_orderButton->setAccessibleName(tr("Order of the list"));
    m_viewsView->setAccessibleName(tr("Views"));
    m_listView->setAccessibleName(tr("Tickets"));
    m_views->retranslate();
    fitViews();
    listChanged();
}

void QueuePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

} // namespace saldo::ui
