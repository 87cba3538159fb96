#include "ui/queue/view_list.h"

#include <QLocale>

namespace saldo::ui {

using items::QueueView;

QString ViewList::nameOf(QueueView view)
{
    switch (view) {
    case QueueView::Mine:
        return tr("Mine");
    case QueueView::Unassigned:
        return tr("Unassigned");
    case QueueView::ToAssess:
        return tr("To assess");
    case QueueView::ToAnswer:
        return tr("To answer");
    case QueueView::Overdue:
        return tr("Overdue");
    case QueueView::DueToday:
        return tr("Due today");
    case QueueView::AwaitingConfirmation:
        return tr("Awaiting confirmation");
    case QueueView::AwaitingCredits:
        return tr("Awaiting credits");
    case QueueView::AwaitingCoverage:
        return tr("Awaiting coverage");
    case QueueView::AwaitingCustomer:
        return tr("Awaiting customer");
    case QueueView::MyLanguages:
        return tr("My languages");
    case QueueView::AllOpen:
        return tr("All open");
    case QueueView::Closed:
        return tr("Closed", "tickets");
    }
    Q_UNREACHABLE();
}

void ViewList::setCounts(const items::ViewCounts &counts)
{
    const items::ViewCounts before = std::exchange(m_counts, counts);
    for (int row = 0; row < rowCount(); ++row) {
        const QueueView view = items::queueViews().at(row);
        if (before.of(view) != m_counts.of(view))
            Q_EMIT dataChanged(index(row), index(row), {CountRole, Qt::AccessibleTextRole});
    }
}

void ViewList::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex ViewList::indexOf(QueueView view) const
{
    return index(static_cast<int>(items::queueViews().indexOf(view)));
}

int ViewList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(items::queueViews().size());
}

QVariant ViewList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueueView view = items::queueViews().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(view);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a view, how many tickets").arg(nameOf(view), QLocale().toString(m_counts.of(view)));
    case ViewRole:
        return static_cast<int>(view);
    case CountRole:
        return m_counts.of(view);
    case FirstOfGroupRole:
        return view == QueueView::AwaitingConfirmation || view == QueueView::MyLanguages;
    case UrgentRole:
        return view == QueueView::Overdue && m_counts.of(view) > 0;
    default:
        return {};
    }
}

} // namespace saldo::ui
