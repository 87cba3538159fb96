#include "items/ticket_list.h"

#include "store/failure.h"

#include <algorithm>

namespace saldo::items {

using namespace rules;
using store::TicketKey;
using store::TicketRow;

namespace {

constexpr int blockSize = 128;
constexpr int mostLoadedBlocks = 24; // some 3,000 rows: more than any screen shows, 2–3 MB

} // namespace

TicketList::TicketList(store::Connection &connection, QObject *parent)
    : QAbstractListModel(parent), m_connection(connection)
{
}

void TicketList::setDescription(const std::function<QString(const TicketRow &)> &description)
{
    m_description = description;
}

void TicketList::show(const store::TicketListing &listing)
{
    beginResetModel();
    m_listing = listing;
    try {
        reset();
    } catch (const store::Failure &) {
        m_blocks.clear();
        m_count = 0;
        endResetModel();
        throw;
    }
    endResetModel();
}

void TicketList::reset()
{
    m_blocks.clear();
    m_loaded.clear();
    m_count = static_cast<int>(store::ticketCount(m_connection, m_listing.filter));
    for (const TicketKey &key : store::ticketAnchors(m_connection, m_listing, blockSize))
        m_blocks.append({key, blockSize, {}});
    if (!m_blocks.isEmpty())
        m_blocks.last().count = m_count - blockSize * (static_cast<int>(m_blocks.size()) - 1);
}

// A renamed customer's tickets may stand anywhere: what is chosen stays chosen, and all blocks are read anew.
void TicketList::sortAnew()
{
    if (store::ticketCount(m_connection, m_listing.filter) != m_count)
        return show(store::TicketListing(m_listing)); // the database is ahead by more than the name
    QStringList kept;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    for (const QModelIndex &one : before)
        kept << one.data(TicketIdRole).toString();
    reset();
    QModelIndexList after;
    for (const QString &ticket : std::as_const(kept)) {
        const std::optional<int> row = rowOf(ticket);
        after << (row ? index(*row) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

TicketKey TicketList::keyOf(const TicketRow &row) const
{
    return store::keyOf(m_listing.order, row.ticket, row.customerName);
}

TicketKey TicketList::keyOf(const Ticket &ticket) const
{
    const bool byName = m_listing.order == store::TicketOrder::Customer;
    return store::keyOf(m_listing.order, ticket, byName ? store::customerName(m_connection, ticket.customer) : QString());
}

int TicketList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant TicketList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place place = placeOf(index.row());
    const TicketRow *found = rowAt(place);
    if (found == nullptr)
        return {};
    const TicketRow &row = *found;
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case TicketIdRole:
        return row.ticket.id;
    case UnreadRole:
        return m_unread && m_unread(row.ticket);
    case Qt::DisplayRole:
        return row.ticket.subject;
    case Qt::AccessibleTextRole:
        return m_description ? m_description(row) : row.ticket.subject;
    default:
        return {};
    }
}

// For who only looks, and can't do anything about a failure.
const TicketRow *TicketList::rowAt(const Place &place) const
{
    try {
        const QList<TicketRow> &rows = rowsOf(place.block);
        return place.row < rows.size() ? &rows.at(place.row) : nullptr;
    } catch (const store::Failure &failure) {
        Q_EMIT failed(QString::fromUtf8(failure.what()));
        return nullptr;
    }
}

const QList<TicketRow> &TicketList::rowsOf(int block) const
{
    Block &found = m_blocks[block];
    if (isLoaded(block)) {
        m_loaded.splice(m_loaded.begin(), m_loaded, std::find(m_loaded.begin(), m_loaded.end(), block));
        return found.rows;
    }
    found.rows = store::ticketPage(m_connection, m_listing, found.first, found.count);
    m_loaded.push_front(block);
    forgetOldBlocks();
    return found.rows;
}

void TicketList::forgetOldBlocks() const
{
    while (m_loaded.size() > mostLoadedBlocks) {
        m_blocks[m_loaded.back()].rows.clear();
        m_loaded.pop_back();
    }
}

TicketList::Place TicketList::placeOf(int row) const
{
    int block = 0;
    while (row >= m_blocks.at(block).count) {
        row -= m_blocks.at(block).count;
        block += 1;
    }
    return {block, row};
}

int TicketList::firstRowOf(int block) const
{
    int row = 0;
    for (int before = 0; before < block; ++before)
        row += m_blocks.at(before).count;
    return row;
}

int TicketList::blockFor(const TicketKey &key) const
{
    const auto behind = std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), key,
                                         [](const TicketKey &one, const Block &block) { return one < block.first; });
    return std::max(0, static_cast<int>(behind - m_blocks.cbegin()) - 1);
}

// Where in the block a ticket of that key stands or would stand, were `without` not in it.
int TicketList::lowerBound(int block, const TicketKey &key, const QString &without) const
{
    int place = 0;
    for (const TicketRow &row : rowsOf(block)) {
        if (row.ticket.id != without && keyOf(row) < key)
            place += 1;
    }
    return std::min(place, m_blocks.at(block).count);
}

std::optional<TicketList::Place> TicketList::find(const TicketKey &key) const
{
    if (m_blocks.isEmpty())
        return std::nullopt;
    const int block = blockFor(key);
    return Place{block, std::min(lowerBound(block, key, key.id), m_blocks.at(block).count - 1)};
}

std::optional<int> TicketList::rowOf(const QString &ticket) const
{
    const std::optional<TicketRow> row = store::ticketRow(m_connection, ticket, m_listing.today);
    if (!row || m_blocks.isEmpty() || !store::matches(m_listing.filter, row->ticket))
        return std::nullopt;
    const int block = blockFor(keyOf(*row));
    const QList<TicketRow> &rows = rowsOf(block);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows.at(i).ticket.id == ticket)
            return firstRowOf(block) + static_cast<int>(i);
    }
    return std::nullopt;
}

void TicketList::apply(const std::optional<Ticket> &before, const Ticket &after)
{
    std::optional<TicketKey> from;
    std::optional<TicketKey> to;
    if (before && store::matches(m_listing.filter, *before))
        from = keyOf(*before);
    if (store::matches(m_listing.filter, after))
        to = keyOf(after);
    change(from, to, after.id);
}

void TicketList::change(const std::optional<TicketKey> &from, const std::optional<TicketKey> &to,
                        const QString &ticket)
{
    if (!from && !to)
        return;
    const std::optional<TicketRow> row = to ? store::ticketRow(m_connection, ticket, m_listing.today) : std::nullopt;
    const std::optional<Place> place = from ? find(*from) : std::nullopt;
    if (place && row && *from == *to)
        changeRow(*place, *row);
    else if (place && row)
        moveRow(*place, *to, *row);
    else if (place)
        removeRow(*place, ticket);
    else if (row)
        insertRow(*to, *row);
}

void TicketList::moveTime(const store::TicketListing &listing)
{
    const store::TicketListing old = m_listing;
    if (old.today != listing.today || old.order != listing.order) {
        show(listing);
        return;
    }
    const Instant was = old.filter.dueFrom.value_or(old.filter.dueBefore.value_or(0));
    const Instant now = listing.filter.dueFrom.value_or(listing.filter.dueBefore.value_or(0));
    store::TicketListing between = listing;
    between.filter = {};
    between.filter.dueFrom = was;
    between.filter.dueBefore = now;
    const QList<TicketRow> rows = store::ticketPage(m_connection, between, std::nullopt, blockSize * blockSize);
    m_listing = listing;
    for (const TicketRow &row : rows) {
        const TicketKey key = keyOf(row);
        const bool wasIn = store::matches(old.filter, row.ticket);
        const bool isIn = store::matches(listing.filter, row.ticket);
        if (wasIn != isIn)
            change(wasIn ? std::optional(key) : std::nullopt, isIn ? std::optional(key) : std::nullopt,
                   row.ticket.id);
    }
}

void TicketList::refreshCustomer(const QString &customer, bool renamed)
{
    if (renamed && m_listing.order == store::TicketOrder::Customer)
        return sortAnew();
    const std::list<int> loaded = m_loaded;
    for (const int block : loaded) {
        for (int i = 0; i < m_blocks.at(block).rows.size(); ++i) {
            const Ticket &ticket = m_blocks.at(block).rows.at(i).ticket;
            if (ticket.customer != customer)
                continue;
            if (const std::optional<TicketRow> row = store::ticketRow(m_connection, ticket.id, m_listing.today))
                changeRow({block, i}, *row);
        }
    }
}

void TicketList::refreshTicket(const QString &ticket)
{
    if (const std::optional<int> row = rowOf(ticket))
        Q_EMIT dataChanged(index(*row), index(*row));
}

void TicketList::changeRow(const Place &place, const TicketRow &row)
{
    QList<TicketRow> &rows = m_blocks[place.block].rows;
    if (place.row < rows.size() && rows.at(place.row).ticket.id == row.ticket.id)
        rows[place.row] = row;
    else
        unload(place.block);
    const QModelIndex at = index(firstRowOf(place.block) + place.row);
    Q_EMIT dataChanged(at, at);
}

void TicketList::removeRow(const Place &place, const QString &ticket)
{
    const int row = firstRowOf(place.block) + place.row;
    beginRemoveRows({}, row, row);
    takeOut(place, ticket);
    m_count -= 1;
    endRemoveRows();
}

void TicketList::insertRow(const TicketKey &key, const TicketRow &row)
{
    const int at = m_blocks.isEmpty() ? 0 : firstRowOf(blockFor(key)) + lowerBound(blockFor(key), key, key.id);
    beginInsertRows({}, at, at);
    putIn(key, row);
    m_count += 1;
    endInsertRows();
}

void TicketList::moveRow(const Place &from, const TicketKey &key, const TicketRow &row)
{
    const int source = firstRowOf(from.block) + from.row;
    const int block = blockFor(key);
    int within = lowerBound(block, key, key.id);
    if (block == from.block && within > from.row)
        within += 1; // its own old place is still counted
    const int target = firstRowOf(block) + within;
    const bool moves = target != source && target != source + 1;
    if (moves)
        beginMoveRows({}, source, source, {}, target);
    takeOut(from, row.ticket.id);
    putIn(key, row);
    if (moves)
        endMoveRows();
    const QModelIndex at = index(target > source ? target - 1 : target);
    Q_EMIT dataChanged(at, at);
}

// The database is ahead of the list while a change is told: a block that was read in between may
// show it already. Such a block no longer has as many rows as it counts, and is read again.
void TicketList::takeOut(const Place &place, const QString &ticket)
{
    Block &block = m_blocks[place.block];
    if (place.row < block.rows.size() && block.rows.at(place.row).ticket.id == ticket)
        block.rows.removeAt(place.row);
    block.count -= 1;
    if (block.rows.size() != block.count)
        unload(place.block);
    if (block.count > 0)
        return;
    unload(place.block);
    m_blocks.removeAt(place.block);
    for (int &loaded : m_loaded)
        loaded -= loaded > place.block ? 1 : 0;
}

void TicketList::putIn(const TicketKey &key, const TicketRow &row)
{
    if (m_blocks.isEmpty()) {
        m_blocks.append({key, 1, {}});
        return;
    }
    const int at = blockFor(key);
    Block &block = m_blocks[at];
    if (isLoaded(at)) {
        const int place = lowerBound(at, key, key.id);
        if (place >= block.rows.size() || block.rows.at(place).ticket.id != row.ticket.id)
            block.rows.insert(place, row);
    }
    block.count += 1;
    block.first = std::min(block.first, key);
    if (block.rows.size() != block.count)
        unload(at);
    else if (block.count > 2 * blockSize)
        halve(at);
}

bool TicketList::isLoaded(int block) const
{
    return std::find(m_loaded.begin(), m_loaded.end(), block) != m_loaded.end();
}

void TicketList::unload(int block)
{
    m_blocks[block].rows.clear();
    m_loaded.remove(block);
}

void TicketList::halve(int block)
{
    Block &whole = m_blocks[block];
    Block behind{keyOf(whole.rows.at(blockSize)), whole.count - blockSize, {}};
    whole.count = blockSize;
    unload(block);
    for (int &loaded : m_loaded)
        loaded += loaded > block ? 1 : 0;
    m_blocks.insert(block + 1, behind);
}

} // namespace saldo::items
