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
    for (int row = 0; row < items::queueViews().size(); ++row) {
        const QueueView view = items::queueViews().at(row);
        if (before.of(view) != m_counts.of(view))
            Q_EMIT dataChanged(index(row), index(row), {CountRole, Qt::AccessibleTextRole});
    }
}

void ViewList::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void ViewList::setOwn(const items::OwnViews &own)
{
    const int fixed = static_cast<int>(items::queueViews().size());
    for (qsizetype i = m_own.views().size() - 1; i >= 0; --i) {
        if (own.find(m_own.views().at(i).id) != nullptr)
            continue;
        const int row = fixed + static_cast<int>(i);
        beginRemoveRows({}, row, row);
        m_own.remove(i);
        endRemoveRows();
    }
    const int added = static_cast<int>(own.views().size() - m_own.views().size());
    if (added > 0)
        beginInsertRows({}, rowCount(), rowCount() + added - 1);
    m_own = own;
    if (added > 0)
        endInsertRows();
    if (rowCount() > fixed)
        Q_EMIT dataChanged(index(fixed), index(rowCount() - 1));
}

QModelIndex ViewList::indexOf(const QString &own) const
{
    for (qsizetype i = 0; i < m_own.views().size(); ++i) {
        if (m_own.views().at(i).id == own)
            return index(static_cast<int>(items::queueViews().size() + i));
    }
    return {};
}

namespace {

QVariant numberOf(const std::optional<qint64> &count)
{
    return count ? QVariant(*count) : QVariant();
}

} // namespace

QString ViewList::inWords(const QString &name, const std::optional<qint64> &count)
{
    return count ? tr("%1: %2", "a view, how many tickets").arg(name, QLocale().toString(*count)) : name;
}

QVariant ViewList::dataOf(qsizetype own, int role) const
{
    const items::OwnView &view = m_own.views().at(own);
    switch (role) {
    case Qt::DisplayRole:
        return view.name;
    case Qt::AccessibleTextRole:
        return inWords(view.name, m_own.count(own));
    case ViewRole:
        return static_cast<int>(view.base);
    case CountRole:
        return numberOf(m_own.count(own));
    case OwnRole:
        return view.id;
    case FirstOfGroupRole:
        return own == 0;
    case HeadingRole:
        return own == 0 ? tr("My views") : QString();
    default:
        return {};
    }
}

QModelIndex ViewList::indexOf(QueueView view) const
{
    return index(static_cast<int>(items::queueViews().indexOf(view)));
}

int ViewList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(items::queueViews().size() + m_own.views().size());
}

QVariant ViewList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.row() >= items::queueViews().size())
        return dataOf(index.row() - items::queueViews().size(), role);
    const QueueView view = items::queueViews().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(view);
    case Qt::AccessibleTextRole:
        return inWords(nameOf(view), m_counts.of(view));
    case ViewRole:
        return static_cast<int>(view);
    case CountRole:
        return numberOf(m_counts.of(view));
    case FirstOfGroupRole:
        return view == QueueView::AwaitingConfirmation || view == QueueView::MyLanguages;
    case UrgentRole:
        return view == QueueView::Overdue && m_counts.of(view).value_or(0) > 0;
    default:
        return {};
    }
}

} // namespace saldo::ui
