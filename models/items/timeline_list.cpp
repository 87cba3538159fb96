#include "items/timeline_list.h"

#include "items/memory.h"
#include "store/failure.h"

namespace saldo::items {

using store::TimelineKey;
using store::TimelineRow;

namespace {

constexpr int mostItems = 768;       // customers; more than any screen shows
constexpr int mostReadAtOnce = 2500; // customers whose order is ready within a frame

// What is read besides what is seen: whole years, so that panning seldom leaves them.
store::DaySpan widened(const store::DaySpan &span)
{
    return {QDate(span.first.year() - 1, 1, 1), QDate(span.last.year() + 1, 12, 31)};
}

} // namespace

TimelineList::TimelineList(store::Connection &connection, QObject *parent)
    : QAbstractListModel(parent)
    , m_connection(connection)
    , m_order(std::make_shared<CustomerOrder>(CustomerOrder::By::Coverage, QString()))
    , m_items(mostItems)
{
}

TimelineList::~TimelineList()
{
    if (m_thread)
        m_thread->wait();
}

void TimelineList::load(QDate today)
{
    m_today = today;
    if (!m_span.first.isValid())
        m_span = widened({today, today});
    m_items.clear(); // what they consist of depends on the day
    if (m_thread)
        return; // what is under way is loaded anew when it arrives
    // A database in memory is seen by its own connection alone.
    const bool file = m_connection.location().kind != store::Location::Kind::Memory;
    if (file && store::hasMoreCustomers(m_connection, mostReadAtOnce)) {
        loadElsewhere();
        return;
    }
    auto order = std::make_shared<CustomerOrder>(m_order->by(), m_order->text());
    order->read(m_connection, today);
    install(order);
    Q_EMIT loaded();
}

void TimelineList::loadElsewhere()
{
    auto order = std::make_shared<CustomerOrder>(m_order->by(), m_order->text());
    m_thread.reset(QThread::create([this, order, location = m_connection.location(), today = m_today] {
        QString failure;
        try {
            store::Connection own(location, store::Connection::Access::Read);
            order->read(own, today);
        } catch (const store::Failure &thrown) {
            failure = QString::fromUtf8(thrown.what());
        }
        giveBackMemory();
        // Never run once the list is gone: it waits for this thread, and its events go with it.
        QMetaObject::invokeMethod(
            this, [this, order, failure, today] {
                const bool stale = today != m_today;
                m_thread->wait();
                m_thread.reset();
                if (stale)
                    load(m_today);
                else
                    arrived(order, failure);
            },
            Qt::QueuedConnection);
    }));
    m_thread->start();
}

void TimelineList::arrived(const std::shared_ptr<CustomerOrder> &order, const QString &failure)
{
    if (!failure.isEmpty()) {
        Q_EMIT failed(failure);
        return;
    }
    if (order->text() != m_order->text())
        order->find(m_order->text());
    if (order->by() != m_order->by())
        order->sort(m_order->by());
    install(order);
    const QSet<QString> changed = std::exchange(m_changedMeanwhile, {});
    for (const QString &customer : changed)
        refresh(customer);
    Q_EMIT loaded();
}

void TimelineList::install(const std::shared_ptr<CustomerOrder> &order)
{
    beginResetModel();
    m_order = order;
    m_items.clear();
    endResetModel();
}

void TimelineList::sort(CustomerOrder::By by)
{
    if (by == m_order->by())
        return;
    beginResetModel();
    m_order->sort(by);
    endResetModel();
}

void TimelineList::find(const QString &text)
{
    if (text == m_order->text())
        return;
    beginResetModel();
    m_order->find(text);
    endResetModel();
}

void TimelineList::setSpan(const store::DaySpan &span)
{
    if (m_span.contains(span))
        return;
    m_span = widened(span);
    forgetItems();
}

void TimelineList::setWithBalance(bool with)
{
    if (with == m_withBalance)
        return;
    m_withBalance = with;
    forgetItems();
}

void TimelineList::forgetItems()
{
    m_items.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {RowRole, MarksRole, Qt::AccessibleTextRole});
}

QDate TimelineList::earliestDay() const
{
    const rules::Instant earliest = m_order->earliestRegistration();
    return earliest == 0 ? m_today : rules::deskDay(earliest);
}

int TimelineList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_order->count();
}

QVariant TimelineList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == CustomerIdRole)
        return m_order->customerAt(index.row());
    if (role != RowRole && role != MarksRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Item *item = itemAt(index.row());
    if (!item)
        return {};
    switch (role) {
    case RowRole:
        return QVariant::fromValue(item->row);
    case MarksRole:
        return QVariant::fromValue(item->marks);
    case Qt::AccessibleTextRole:
        return m_description ? m_description(item->row, item->marks) : item->row.customer.name;
    default:
        return item->row.customer.name;
    }
}

const TimelineList::Item *TimelineList::itemAt(int row) const
{
    const QString customer = m_order->customerAt(row);
    if (const Item *item = m_items.object(customer))
        return item;
    readAround(row);
    return m_items.object(customer);
}

// The page that the row is in: its customers that are not at hand.
void TimelineList::readAround(int row) const
{
    const int from = row - row % store::timelinePageSize;
    QStringList missing;
    for (int near = from; near < std::min(from + store::timelinePageSize, m_order->count()); ++near) {
        const QString customer = m_order->customerAt(near);
        if (!m_items.contains(customer))
            missing << customer;
    }
    for (const TimelineRow &read : store::timelinePage(m_connection, missing, m_span, m_withBalance))
        m_items.insert(read.customer.id, new Item{read, marksOf(read, m_today)});
}

void TimelineList::refresh(const QString &customer)
{
    if (m_thread)
        m_changedMeanwhile.insert(customer);
    const std::optional<TimelineKey> key = store::timelineKey(m_connection, customer, m_today);
    if (!key)
        return;
    m_items.remove(customer);
    move(*key);
}

void TimelineList::move(const TimelineKey &key)
{
    const CustomerOrder::Move planned = m_order->plan(key);
    if (planned.from && planned.to) {
        const int from = *planned.from;
        const int to = *planned.to;
        const bool moves = from != to;
        if (moves)
            beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_order->put(key);
        if (moves)
            endMoveRows();
        Q_EMIT dataChanged(index(to), index(to));
    } else if (planned.from) {
        beginRemoveRows({}, *planned.from, *planned.from);
        m_order->put(key);
        endRemoveRows();
    } else if (planned.to) {
        beginInsertRows({}, *planned.to, *planned.to);
        m_order->put(key);
        endInsertRows();
    } else {
        m_order->put(key);
    }
}

} // namespace saldo::items
