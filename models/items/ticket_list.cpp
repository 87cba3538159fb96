#include "items/ticket_list.h"

#include "store/failure.h"
#include "store/journal.h"
#include "store/limit.h"

#include <algorithm>

namespace saldo::items {

using namespace rules;
using store::TicketKey;
using store::TicketRow;

namespace {

// A first page takes a part of it where an index leads to its rows. What takes longer is read elsewhere.
constexpr int thousandStepsAtOnce = 40;
// More changes than that at once, and the list is read anew: it takes no longer.
constexpr qsizetype mostSingleChanges = 60;

} // namespace

TicketList::TicketList(store::Connection &connection, store::ReadingThread &thread, QObject *parent)
    : QAbstractListModel(parent), m_connection(connection), m_thread(thread), m_blocks(connection)
{
}

void TicketList::setDescription(const std::function<QString(const TicketRow &)> &description)
{
    m_description = description;
}

void TicketList::show(const store::TicketListing &listing)
{
    m_question.drop();
    m_meanwhile.clear();
    m_later.reset();
    m_renewing = m_waiting = m_arrived = false;
    beginResetModel();
    readFirst(listing);
    m_count = m_blocks.count();
    endResetModel();
    if (!m_blocks.isWhole())
        readAll();
    else
        Q_EMIT whole();
}

void TicketList::readFirst(const store::TicketListing &listing)
{
    m_blocks.begin(listing);
    const store::Reading reading(m_connection);
    m_state = store::newestVersion(m_connection);
    const store::Limit limit(m_connection, thousandStepsAtOnce);
    try {
        QList<TicketRow> rows = store::ticketPage(m_connection, listing, std::nullopt, rowsAtOnce + 1);
        if (limit.reached())
            return;
        std::optional<TicketKey> end;
        if (rows.size() > rowsAtOnce)
            end = m_blocks.keyOf(rows.takeLast());
        m_blocks.fill(rows, end);
    } catch (const store::Failure &) {
        if (!limit.reached())
            throw;
    }
}

void TicketList::readAll()
{
    const auto read = std::make_shared<Read>();
    m_read = read;
    m_arrived = false;
    m_question = m_thread.ask(
        [read, listing = m_blocks.listing()](store::Connection &connection) {
            read->state = store::newestVersion(connection);
            const store::TicketAnchors found = store::ticketAnchors(connection, listing, TicketBlocks::blockSize);
            read->anchors = found.keys;
            read->count = static_cast<int>(found.count);
            // They are in sight at once: in a view of few among many, finding them takes longer than a frame.
            read->first = store::ticketPage(connection, listing, std::nullopt, TicketBlocks::blockSize);
        },
        [this](const QString &failure) {
            if (!failure.isEmpty()) {
                Q_EMIT failed(failure);
                return;
            }
            m_arrived = true;
            arrived();
        });
}

// Takes what was read as soon as this thread was told of all that it holds, and the database is as told.
void TicketList::arrived()
{
    if (!m_arrived || !meet())
        return;
    const store::Reading reading(m_connection);
    if (m_applying || isUpToDate())
        takeRead();
}

// Whether what was read and what was told meet; of what was told, what was read lacks is left.
bool TicketList::meet()
{
    const qint64 state = m_read->state;
    const bool told = state != 0 && m_state != 0;
    const bool spans = std::any_of(m_meanwhile.cbegin(), m_meanwhile.cend(), [&](const store::Touched &touched) {
        return !told || (touched.since < state && touched.version > state);
    });
    if (spans) {
        m_meanwhile.clear();
        readAll();
        return false;
    }
    if (told && m_state < state)
        return false; // the rest is on its way
    m_meanwhile.removeIf([state](const store::Touched &touched) { return touched.version <= state; });
    return true;
}

void TicketList::takeRead()
{
    m_arrived = false;
    const int shown = m_count;
    const bool sorts = m_renewing;
    QStringList kept;
    QModelIndexList before;
    if (sorts) {
        Q_EMIT layoutAboutToBeChanged();
        before = persistentIndexList();
        for (const QModelIndex &one : std::as_const(before))
            kept << data(one, TicketIdRole).toString();
    }
    m_renewing = false;
    m_blocks.fill(m_read->anchors, m_read->count, std::exchange(m_read->first, {}));
    stepThrough(changesOf(store::merged(std::exchange(m_meanwhile, {}))), Telling::Quiet);
    if (sorts) {
        m_count = m_blocks.count();
        QModelIndexList after;
        for (const QString &ticket : std::as_const(kept)) {
            const std::optional<int> row = rowOf(ticket);
            after << (row ? index(*row) : QModelIndex());
        }
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    } else if (m_blocks.count() > shown) {
        beginInsertRows({}, shown, m_blocks.count() - 1);
        m_count = m_blocks.count();
        endInsertRows();
    }
    Q_EMIT whole();
}

// All at once and in another order: what is shown stays where it is until that is read.
void TicketList::renew()
{
    m_renewing = true;
    m_blocks.expect({});
    readAll();
}

bool TicketList::isUpToDate() const
{
    return m_state == 0 || store::newestVersion(m_connection) == m_state;
}

int TicketList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant TicketList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    std::optional<store::Reading> reading;
    const TicketRow *row = m_blocks.rowAt(index.row(), [this, &reading] {
        reading.emplace(m_connection);
        const bool readable = m_applying || (!m_renewing && isUpToDate());
        m_waiting = m_waiting || !readable;
        return readable;
    });
    if (row == nullptr)
        return {};
    switch (role) {
    case RowRole:
        return QVariant::fromValue(*row);
    case TicketIdRole:
        return row->ticket.id;
    case UnreadRole:
        return m_unread && m_unread(row->ticket);
    case Qt::DisplayRole:
        return row->ticket.subject;
    case Qt::AccessibleTextRole:
        return m_description ? m_description(*row) : row->ticket.subject;
    default:
        return {};
    }
}

std::optional<int> TicketList::rowOf(const QString &ticket) const
{
    const store::Reading reading(m_connection);
    if (!m_applying && (m_renewing || !isUpToDate()))
        return std::nullopt;
    const std::optional<TicketRow> row = store::ticketRow(m_connection, ticket, listing().today);
    if (!row || !store::matches(listing().filter, row->ticket))
        return std::nullopt;
    return m_blocks.find(ticket, m_blocks.keyOf(*row));
}

QList<TicketBlocks::Change> TicketList::changesOf(const store::Touched &touched) const
{
    QList<TicketBlocks::Change> changes;
    for (const store::TicketChange &one : touched.tickets) {
        TicketBlocks::Change change{one.before.value_or(Ticket()), one.after.id, {}, {}};
        if (one.before && store::matches(listing().filter, *one.before))
            change.from = m_blocks.keyOf(*one.before);
        if (store::matches(listing().filter, one.after))
            change.to = m_blocks.keyOf(one.after);
        changes << change;
    }
    return changes;
}

void TicketList::apply(const store::Touched &touched)
{
    const bool nothing = touched.version == 0 && touched.tickets.isEmpty();
    if (nothing || (touched.version != 0 && touched.version <= m_state))
        return; // in what is shown already
    m_applying = true;
    if (!m_blocks.isWhole() || m_renewing)
        m_meanwhile << touched;
    const bool spans = touched.version != 0 && m_state != 0 && touched.since < m_state;
    const bool sorts = !touched.renamed.isEmpty() && listing().order == store::TicketOrder::Customer;
    if (touched.version != 0 && m_state != 0) // a mirror's database tells no state: what is told has none either
        m_state = touched.version;
    if (touched.everything || spans || sorts || touched.tickets.size() > mostSingleChanges)
        renew();
    else if (!m_renewing)
        follow(touched);
    if (m_arrived)
        arrived();
    if (m_later && !m_renewing)
        moveTime(*std::exchange(m_later, {}));
    m_applying = false;
    showWaiting();
}

void TicketList::follow(const store::Touched &touched)
{
    stepThrough(changesOf(touched), Telling::Row);
    refreshRows(touched.customers);
    if (m_blocks.isBroken())
        renew();
}

// What a row says of its customer: balance, period, name.
void TicketList::refreshRows(const QSet<QString> &customers)
{
    const QList<int> places =
        m_blocks.loaded([&](const TicketRow &one) { return customers.contains(one.ticket.customer); });
    QStringList tickets;
    for (const int place : places)
        tickets << m_blocks.rowAt(place, [] { return false; })->ticket.id;
    const QHash<QString, TicketRow> rows = store::ticketRows(m_connection, tickets, listing().today);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto now = rows.constFind(tickets.at(i));
        const TicketRow *old = m_blocks.rowAt(places.at(i), [] { return false; });
        if (old == nullptr || now == rows.cend() || *now == *old)
            continue;
        m_blocks.replace(places.at(i), *now);
        Q_EMIT dataChanged(index(places.at(i)), index(places.at(i)));
    }
}

void TicketList::stepThrough(const QList<TicketBlocks::Change> &changes, Telling telling)
{
    QStringList tickets;
    for (const TicketBlocks::Change &change : changes) {
        if (change.to)
            tickets << change.ticket;
    }
    m_blocks.expect(changes);
    const QHash<QString, TicketRow> rows = store::ticketRows(m_connection, tickets, listing().today);
    while (m_blocks.next())
        step(rows, telling);
}

void TicketList::step(const QHash<QString, TicketRow> &rows, Telling telling)
{
    const TicketBlocks::Step step = *m_blocks.next();
    const TicketBlocks::Change &change = m_blocks.coming();
    const auto found = rows.constFind(change.ticket);
    const std::optional<TicketRow> row = change.to && found != rows.cend() ? std::optional(*found) : std::nullopt;
    const auto take = [this, &row] { m_blocks.take(row); };
    if (telling == Telling::Quiet || (!step.from && !step.to))
        return take();
    tell(step, take);
}

void TicketList::tell(const TicketBlocks::Step &step, const std::function<void()> &take)
{
    const auto taken = [this, &take] {
        take();
        m_count = m_blocks.count();
    };
    if (!step.to) {
        beginRemoveRows({}, *step.from, *step.from);
        taken();
        endRemoveRows();
        return;
    }
    if (!step.from) {
        beginInsertRows({}, *step.to, *step.to);
        taken();
        endInsertRows();
        return;
    }
    const bool moves = *step.to != *step.from;
    if (moves)
        beginMoveRows({}, *step.from, *step.from, {}, *step.to > *step.from ? *step.to + 1 : *step.to);
    taken();
    if (moves)
        endMoveRows();
    Q_EMIT dataChanged(index(*step.to), index(*step.to));
}

void TicketList::moveTime(const store::TicketListing &listing)
{
    const store::TicketListing old = m_blocks.listing();
    const store::Reading reading(m_connection);
    if (!m_applying && !isUpToDate()) {
        m_later = listing;
        return;
    }
    const Instant was = old.filter.dueFrom.value_or(old.filter.dueBefore.value_or(0));
    const Instant now = listing.filter.dueFrom.value_or(listing.filter.dueBefore.value_or(0));
    store::TicketListing between = listing;
    between.filter = {};
    between.filter.dueFrom = was;
    between.filter.dueBefore = now;
    const QList<TicketRow> rows = store::ticketPage(m_connection, between, std::nullopt, mostSingleChanges + 1);
    if (old.today != listing.today || old.order != listing.order || !m_blocks.isWhole() || m_renewing
        || rows.size() > mostSingleChanges)
        return show(listing);
    QList<TicketBlocks::Change> changes;
    for (const TicketRow &row : rows) {
        const bool wasIn = store::matches(old.filter, row.ticket);
        const bool isIn = store::matches(listing.filter, row.ticket);
        const std::optional<TicketKey> key = m_blocks.keyOf(row);
        if (wasIn != isIn)
            changes << TicketBlocks::Change{row.ticket, row.ticket.id, wasIn ? key : std::nullopt, isIn ? key : std::nullopt};
    }
    m_blocks.relist(listing);
    stepThrough(changes, Telling::Row);
    if (m_blocks.isBroken())
        renew();
}

void TicketList::refreshTicket(const QString &ticket)
{
    for (const int row : m_blocks.loaded([&ticket](const TicketRow &one) { return one.ticket.id == ticket; }))
        Q_EMIT dataChanged(index(row), index(row));
}

// Rows that could not be read while the database was ahead are asked for again.
void TicketList::showWaiting()
{
    if (!std::exchange(m_waiting, false) || m_count == 0)
        return;
    Q_EMIT dataChanged(index(0), index(m_count - 1));
}

} // namespace saldo::items
