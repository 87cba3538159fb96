#include "items/customer_table.h"

#include "items/memory.h"
#include "store/customer_query.h"
#include "store/failure.h"

#include <QThread>

#include <algorithm>

namespace saldo::items {

using store::CustomerFilter;
using store::CustomerRow;

namespace {

// So few are put in order at once, in less than a millisecond: no thread is worth it.
constexpr int fewCustomers = 2000;

} // namespace

// The other thread.
class CustomerTable::Worker
{
public:
    explicit Worker(const store::Location &location) : m_location(location)
    {
        m_object.moveToThread(&m_thread);
        m_thread.start(QThread::LowPriority);
    }

    ~Worker()
    {
        m_stop = true;
        m_thread.quit();
        m_thread.wait();
    }

    void run(const Job &job, CustomerTable *table)
    {
        QMetaObject::invokeMethod(&m_object, [this, job, table] {
            const Result result = attempt(job);
            if (!m_stop)
                QMetaObject::invokeMethod(table, [table, result] { table->arrived(result); });
        });
    }

private:
    Result attempt(const Job &job)
    {
        try {
            return job.load ? read(job) : work(job, nullptr, m_stop);
        } catch (const store::Failure &failure) {
            return {job, {}, QString::fromUtf8(failure.what())};
        }
    }

    // The connection goes with its cache: the next reading is as far away as tomorrow.
    Result read(const Job &job) const
    {
        Result result;
        {
            store::Connection connection(m_location, store::Connection::Access::Read);
            result = work(job, &connection, m_stop);
        }
        giveBackMemory();
        return result;
    }

    store::Location m_location;
    std::atomic_bool m_stop = false;
    QThread m_thread;
    QObject m_object; // lives in m_thread
};

CustomerTable::CustomerTable(store::Connection &connection, QObject *parent)
    : QAbstractTableModel(parent), m_connection(connection)
{
}

CustomerTable::~CustomerTable() = default;

void CustomerTable::setWords(const Words &words)
{
    m_words = words;
}

void CustomerTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, customerColumns - 1);
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, customerColumns - 1));
}

CustomerTable::Result CustomerTable::work(const Job &job, store::Connection *connection, const std::atomic_bool &stop)
{
    Result result{job, {}, {}};
    if (job.load)
        result.job.rows = store::customerRows(*connection, job.today, stop);
    if (!stop)
        result.order = items::arranged(job.arrangement, result.job.rows);
    return result;
}

void CustomerTable::load(QDate today)
{
    m_today = today;
    m_loadWanted = true;
    if (m_state != State::Ready)
        setState(State::Loading);
    startNext();
}

void CustomerTable::arrange(const CustomerArrangement &arrangement)
{
    if (m_arrangement == arrangement)
        return;
    const bool otherPrices = m_arrangement.cheapest != arrangement.cheapest;
    m_arrangement = arrangement;
    if (otherPrices)
        recount();
    m_arrangeWanted = m_state == State::Ready;
    startNext();
}

void CustomerTable::startNext()
{
    if (m_running || (!m_loadWanted && !m_arrangeWanted))
        return;
    const Job job{m_loadWanted, m_today, m_arrangement, m_loadWanted ? store::CustomerRows() : m_rows};
    m_loadWanted = m_arrangeWanted = false;
    m_running = true;
    m_meanwhile.clear();
    const bool here = job.load ? m_connection.location().kind == store::Location::Kind::Memory
                               : m_rows.size() <= fewCustomers;
    if (here) {
        const std::atomic_bool never = false;
        arrived(work(job, &m_connection, never));
        return;
    }
    if (!m_worker)
        m_worker = std::make_unique<Worker>(m_connection.location());
    m_worker->run(job, this);
}

void CustomerTable::arrived(const Result &result)
{
    m_running = false;
    if (!result.failure.isEmpty()) {
        m_failure = result.failure;
        setState(State::Failed);
        return;
    }
    const bool stale = result.job.arrangement != m_arrangement;
    if (!stale || result.job.load)
        take(result);
    m_arrangeWanted = m_arrangeWanted || stale;
    startNext();
}

void CustomerTable::take(const Result &result)
{
    const bool loaded = result.job.load;
    const QSet<QString> meanwhile = m_meanwhile;
    beginResetModel();
    if (loaded)
        m_rows = result.job.rows;
    m_order = result.order;
    // What changed while it was put in order stands where it stood before.
    for (const QString &customer : meanwhile) {
        const int place = loaded ? -1 : m_rows.find(customer);
        if (place < 0)
            continue;
        m_order.removeOne(place);
        if (shows(m_arrangement, m_rows, place))
            m_order.insert(standing(place, -1), place);
    }
    endResetModel();
    if (loaded) {
        recount();
        setState(State::Ready);
        refresh(meanwhile);
    }
    Q_EMIT arranged();
}

void CustomerTable::recount()
{
    m_counts.fill(0);
    for (int place = 0; place < m_rows.size(); ++place)
        count(m_rows.figures(place), 1);
    Q_EMIT countsChanged();
}

void CustomerTable::count(const store::CustomerFigures &figures, int by)
{
    for (int filter = 0; filter < store::customerFilters; ++filter) {
        if (store::matches(static_cast<CustomerFilter>(filter), figures, m_arrangement.cheapest))
            m_counts[static_cast<size_t>(filter)] += by;
    }
}

void CustomerTable::refresh(const QSet<QString> &customers)
{
    if (m_running)
        m_meanwhile |= customers;
    if (m_state != State::Ready || customers.isEmpty())
        return;
    for (const QString &customer : customers) {
        if (const std::optional<CustomerRow> row = store::customerRow(m_connection, customer, m_today))
            refreshOne(*row);
    }
    Q_EMIT countsChanged();
}

void CustomerTable::refreshOne(const CustomerRow &row)
{
    const int known = m_rows.find(row.id);
    if (known >= 0 && m_rows.row(known) == row)
        return;
    if (known >= 0)
        count(m_rows.figures(known), -1);
    const int from = known < 0 ? -1 : static_cast<int>(m_order.indexOf(known));
    const int place = m_rows.put(row);
    count(row.figures, 1);
    replace(place, from);
}

// Brings one row to where it stands now; `from`: the row where it is shown, or -1.
void CustomerTable::replace(int place, int from)
{
    const bool stays = shows(m_arrangement, m_rows, place);
    if (from < 0 && !stays)
        return;
    if (from >= 0 && !stays) {
        beginRemoveRows({}, from, from);
        m_order.removeAt(from);
        endRemoveRows();
        return;
    }
    int to = standing(place, from);
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_order.insert(to, place);
        endInsertRows();
        return;
    }
    if (to != from) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_order.move(from, to);
        endMoveRows();
    }
    Q_EMIT dataChanged(index(to, 0), index(to, customerColumns - 1));
}

// The row where a place belongs among the others; `without`: the row where it is now, or -1.
int CustomerTable::standing(int place, int without) const
{
    const auto before = [this](qint32 one, qint32 other) { return standsBefore(m_arrangement, m_rows, one, other); };
    const auto lowerBound = [&](int from, int to) {
        return static_cast<int>(std::lower_bound(m_order.cbegin() + from, m_order.cbegin() + to, place, before)
                                - m_order.cbegin());
    };
    const int size = static_cast<int>(m_order.size());
    if (without < 0)
        return lowerBound(0, size);
    const int above = lowerBound(0, without);
    return above < without ? above : lowerBound(without + 1, size) - 1;
}

void CustomerTable::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

int CustomerTable::rowOf(const QString &customer) const
{
    const int place = m_rows.find(customer);
    return place < 0 ? -1 : static_cast<int>(m_order.indexOf(place));
}

std::optional<CustomerRow> CustomerTable::find(const QString &customer) const
{
    const int place = m_rows.find(customer);
    return place < 0 ? std::nullopt : std::optional(m_rows.row(place));
}

int CustomerTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int CustomerTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : customerColumns;
}

QVariant CustomerTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int place = m_order.at(index.row());
    const auto column = static_cast<CustomerColumn>(index.column());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(m_rows.row(place));
    case CustomerIdRole:
        return m_rows.id(place);
    case Qt::DisplayRole:
        return m_words.cell ? m_words.cell(m_rows.row(place), column) : m_rows.name(place);
    case Qt::AccessibleTextRole: // the first column tells of the whole row
        if (m_words.description && index.column() == 0)
            return m_words.description(m_rows.row(place));
        return m_words.spoken ? m_words.spoken(data(index, Qt::DisplayRole).toString()) : data(index, Qt::DisplayRole);
    default:
        return {};
    }
}

QVariant CustomerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= customerColumns || !m_words.heading)
        return {};
    const auto column = static_cast<CustomerColumn>(section);
    if (role == Qt::DisplayRole)
        return m_words.heading(column);
    if (role == Qt::ToolTipRole)
        return m_words.explanation(column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(isFigure(column) ? Qt::AlignRight : Qt::AlignLeft);
    return {};
}

void CustomerTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= customerColumns)
        return;
    CustomerArrangement next = m_arrangement;
    next.column = static_cast<CustomerColumn>(column);
    next.order = order;
    arrange(next);
}

} // namespace saldo::items
