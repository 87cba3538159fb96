#include "items/ticket_blocks.h"

#include <algorithm>
#include <limits>

namespace saldo::items {

using namespace rules;
using store::TicketKey;
using store::TicketRow;

namespace {

constexpr int mostLoadedBlocks = 24; // some 3,000 rows: more than any screen shows, 2–3 MB

} // namespace

void TicketBlocks::begin(const store::TicketListing &listing)
{
    m_starts.clear();
    m_listing = listing;
    m_blocks.clear();
    m_loaded.clear();
    m_expected.clear();
    m_end = TicketKey{std::numeric_limits<qint64>::min(), 0, {}, {}};
    m_broken = false;
    m_count = 0;
}

void TicketBlocks::fill(const QList<TicketRow> &rows, const std::optional<TicketKey> &end)
{
    m_starts.clear();
    m_end = end;
    m_count = static_cast<int>(rows.size());
    if (rows.isEmpty())
        return;
    m_blocks.append({keyOf(rows.first()), m_count, rows});
    m_loaded.push_front(0);
}

void TicketBlocks::fill(const QList<TicketKey> &anchors, int count, const QList<TicketRow> &first)
{
    m_starts.clear();
    m_blocks.clear();
    m_loaded.clear();
    m_expected.clear();
    m_end.reset();
    m_broken = false;
    m_count = count;
    m_blocks.reserve(anchors.size());
    for (const TicketKey &key : anchors)
        m_blocks.append({key, blockSize, {}});
    if (!m_blocks.isEmpty())
        m_blocks.last().count = count - blockSize * (static_cast<int>(m_blocks.size()) - 1);
    if (!m_blocks.isEmpty() && first.size() == m_blocks.first().count) {
        m_blocks.first().rows = first;
        m_loaded.push_front(0);
    }
}

TicketKey TicketBlocks::keyOf(const TicketRow &row) const
{
    return store::keyOf(m_listing.order, row.ticket, row.customerName);
}

TicketKey TicketBlocks::keyOf(const Ticket &ticket) const
{
    const bool byName = m_listing.order == store::TicketOrder::Customer;
    return store::keyOf(m_listing.order, ticket, byName ? store::customerName(m_connection, ticket.customer) : QString());
}

bool TicketBlocks::isKnown(const std::optional<TicketKey> &key) const
{
    return key && (!m_end || *key < *m_end);
}

const TicketRow *TicketBlocks::rowAt(int row, const std::function<bool()> &mayRead) const
{
    const Place place = placeOf(row);
    if (!isLoaded(place.block) && !mayRead())
        return nullptr;
    const QList<TicketRow> &rows = rowsOf(place.block);
    return place.row < rows.size() ? &rows.at(place.row) : nullptr;
}

std::optional<int> TicketBlocks::find(const QString &ticket, const TicketKey &key) const
{
    const std::optional<Place> place = standing(ticket, key);
    return place ? std::optional(firstRowOf(place->block) + place->row) : std::nullopt;
}

QList<int> TicketBlocks::loaded(const std::function<bool(const TicketRow &)> &fits) const
{
    QList<int> rows;
    for (const int block : m_loaded) {
        const QList<TicketRow> &own = m_blocks.at(block).rows;
        for (int i = 0; i < own.size(); ++i) {
            if (fits(own.at(i)))
                rows << firstRowOf(block) + i;
        }
    }
    return rows;
}

void TicketBlocks::expect(const QList<Change> &changes)
{
    m_expected.clear();
    for (Change change : changes) {
        if (!isKnown(change.from))
            change.from.reset();
        if (!isKnown(change.to))
            change.to.reset();
        if (change.from || change.to)
            m_expected << change;
    }
}

std::optional<TicketBlocks::Step> TicketBlocks::next() const
{
    if (m_expected.isEmpty())
        return std::nullopt;
    const Change &change = m_expected.first();
    Step step;
    std::optional<Place> from;
    if (change.from) {
        from = standing(change.ticket, *change.from);
        m_broken = m_broken || !from;
        if (from)
            step.from = firstRowOf(from->block) + from->row;
    }
    if (change.to) {
        const int block = blockFor(*change.to);
        const qsizetype within = m_blocks.isEmpty() ? 0 : lowerBound(rowsOf(block), *change.to);
        step.to = firstRowOf(block) + static_cast<int>(within) - (step.from && *step.from < firstRowOf(block) + within ? 1 : 0);
    }
    return step;
}

void TicketBlocks::take(const std::optional<TicketRow> &row)
{
    const Change change = m_expected.first();
    const std::optional<Place> from = change.from ? standing(change.ticket, *change.from) : std::nullopt;
    // What is read from now on has it already.
    m_expected.removeFirst();
    if (from)
        removeAt(*from);
    if (row)
        insert(*change.to, *row);
}

void TicketBlocks::replace(int row, const TicketRow &with)
{
    const Place place = placeOf(row);
    if (isLoaded(place.block))
        m_blocks[place.block].rows[place.row] = with;
}

bool TicketBlocks::isLoaded(int block) const
{
    return std::find(m_loaded.begin(), m_loaded.end(), block) != m_loaded.end();
}

const QList<TicketRow> &TicketBlocks::rowsOf(int block) const
{
    Block &found = m_blocks[block];
    if (isLoaded(block)) {
        if (m_loaded.front() != block)
            m_loaded.splice(m_loaded.begin(), m_loaded, std::find(m_loaded.begin(), m_loaded.end(), block));
        return found.rows;
    }
    // As many as the block has now and may have had: the rest belongs to the next one.
    const int most = found.count + static_cast<int>(m_expected.size());
    const std::optional<TicketKey> from = block == 0 ? std::nullopt : std::optional(found.first);
    found.rows = store::ticketPage(m_connection, m_listing, from, most);
    turnBack(block, found.rows);
    m_broken = m_broken || found.rows.size() != found.count;
    m_loaded.push_front(block);
    forgetOldBlocks();
    return found.rows;
}

void TicketBlocks::turnBack(int block, QList<TicketRow> &rows) const
{
    while (!rows.isEmpty() && !isWithin(block, keyOf(rows.last())))
        rows.removeLast();
    for (const Change &change : m_expected) {
        if (change.to && isWithin(block, *change.to))
            rows.removeIf([&change](const TicketRow &row) { return row.ticket.id == change.ticket; });
        if (!change.from || !isWithin(block, *change.from))
            continue;
        if (std::optional<TicketRow> row = store::ticketRow(m_connection, change.ticket, m_listing.today)) {
            row->ticket = change.before;
            rows.insert(lowerBound(rows, *change.from), *row);
        }
    }
}

void TicketBlocks::forgetOldBlocks() const
{
    while (m_loaded.size() > mostLoadedBlocks) {
        m_blocks[m_loaded.back()].rows.clear();
        m_loaded.pop_back();
    }
}

const QList<int> &TicketBlocks::starts() const
{
    if (m_starts.size() != m_blocks.size()) {
        m_starts.clear();
        m_starts.reserve(m_blocks.size());
        int row = 0;
        for (const Block &block : std::as_const(m_blocks)) {
            m_starts << row;
            row += block.count;
        }
    }
    return m_starts;
}

TicketBlocks::Place TicketBlocks::placeOf(int row) const
{
    const QList<int> &all = starts();
    const int block = static_cast<int>(std::upper_bound(all.cbegin(), all.cend(), row) - all.cbegin()) - 1;
    return {block, row - all.at(block)};
}

int TicketBlocks::firstRowOf(int block) const
{
    return m_blocks.isEmpty() ? 0 : starts().at(block);
}

int TicketBlocks::blockFor(const TicketKey &key) const
{
    const auto behind = std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), key,
                                         [](const TicketKey &one, const Block &block) { return one < block.first; });
    return std::max(0, static_cast<int>(behind - m_blocks.cbegin()) - 1);
}

bool TicketBlocks::isWithin(int block, const TicketKey &key) const
{
    const std::optional<TicketKey> end =
        block + 1 < m_blocks.size() ? std::optional(m_blocks.at(block + 1).first) : m_end;
    return (block == 0 || !(key < m_blocks.at(block).first)) && (!end || key < *end);
}

qsizetype TicketBlocks::lowerBound(const QList<TicketRow> &rows, const TicketKey &key) const
{
    return std::lower_bound(rows.cbegin(), rows.cend(), key,
                            [this](const TicketRow &row, const TicketKey &sought) { return keyOf(row) < sought; })
        - rows.cbegin();
}

std::optional<TicketBlocks::Place> TicketBlocks::standing(const QString &ticket, const TicketKey &key) const
{
    if (m_blocks.isEmpty() || !isKnown(key))
        return std::nullopt;
    const int block = blockFor(key);
    const QList<TicketRow> &rows = rowsOf(block);
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&ticket](const TicketRow &row) { return row.ticket.id == ticket; });
    return found == rows.cend() ? std::nullopt : std::optional(Place{block, static_cast<int>(found - rows.cbegin())});
}

void TicketBlocks::unload(int block)
{
    m_blocks[block].rows.clear();
    m_loaded.remove(block);
}

void TicketBlocks::removeAt(const Place &place)
{
    m_starts.clear();
    Block &block = m_blocks[place.block];
    block.rows.removeAt(place.row);
    block.count -= 1;
    m_count -= 1;
    if (block.count > 0)
        return;
    unload(place.block);
    m_blocks.removeAt(place.block);
    for (int &loaded : m_loaded)
        loaded -= loaded > place.block ? 1 : 0;
}

void TicketBlocks::insert(const TicketKey &key, const TicketRow &row)
{
    m_starts.clear();
    m_count += 1;
    if (m_blocks.isEmpty()) {
        m_blocks.append({key, 1, {row}});
        m_loaded.push_front(0);
        return;
    }
    const int at = blockFor(key);
    std::ignore = rowsOf(at); // in memory already, unless the ticket came from far away
    Block &block = m_blocks[at];
    const qsizetype place = lowerBound(block.rows, key);
    // Read after it was in the database, the block may have it.
    if (place < block.rows.size() && block.rows.at(place).ticket.id == row.ticket.id)
        block.rows[place] = row;
    else
        block.rows.insert(place, row);
    block.count += 1;
    block.first = std::min(block.first, key);
    if (block.count > 2 * blockSize)
        halve(at);
}

void TicketBlocks::halve(int block)
{
    Block &whole = m_blocks[block];
    Block behind{keyOf(whole.rows.at(blockSize)), whole.count - blockSize, {}};
    whole.count = blockSize;
    unload(block);
    for (int &loaded : m_loaded)
        loaded += loaded > block ? 1 : 0;
    m_blocks.insert(block + 1, behind);
    m_starts.clear();
}

} // namespace saldo::items
