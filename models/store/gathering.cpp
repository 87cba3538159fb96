#include "store/gathering.h"

#include "store/among.h"
#include "store/connection.h"
#include "store/journal_rows.h"
#include "store/row_statements.h"
#include "store/rows.h"

#include <algorithm>

namespace saldo::store {

using namespace rules;

namespace {

// A statement for each small number of rows, for groups are small; many rows go by the largest size.
qsizetype rowsAtOnce(qsizetype left)
{
    constexpr qsizetype most = 64;
    constexpr qsizetype each = 32;
    return left >= most ? most : std::min(left, each);
}

} // namespace

Gathering::Gathering(Connection &connection)
    : m_connection(connection), m_isOnServer(Pipeline::isFor(connection)), m_together(connection)
{
}

// `sql` with a %1 for what a column is to be among. A server answers when all that is fetched was asked for.
void Gathering::ask(const QString &sql, const QStringList &ids, const Pipeline::Read &read)
{
    if (!m_isOnServer)
        return readAmong(m_connection, sql, {}, ids, read);
    if (!ids.isEmpty())
        m_together.add(sql.arg(QStringLiteral("= ANY (CAST(? AS TEXT[]))")), {ids}, read);
}

template <typename Value>
void Gathering::fetchValues(const QSet<QString> &ids)
{
    QStringList unknown;
    for (const QString &id : ids) {
        if (!id.isEmpty() && !shelf<Value>().values.contains(id))
            unknown.append(id);
    }
    for (const QString &id : std::as_const(unknown))
        shelf<Value>().values.insert(id, std::nullopt);
    ask(select<Value>(QStringLiteral("WHERE id %1")), unknown, [this](QSqlQuery &query) {
        while (query.next()) {
            const Value value = Rows<Value>::read(query);
            shelf<Value>().values.insert(value.id, value);
        }
    });
}

// What is known here already is newer than its row.
template <typename Value>
void Gathering::fetchOfCustomers(const QString &where, const QStringList &customers, QStringList Account::*its)
{
    ask(select<Value>(where), customers, [this, its](QSqlQuery &query) {
        while (query.next()) {
            const Value value = Rows<Value>::read(query);
            QStringList &ids = m_accounts[value.customer].*its;
            if (!ids.contains(value.id))
                ids.append(value.id);
            if (!shelf<Value>().values.contains(value.id))
                shelf<Value>().values.insert(value.id, value);
        }
    });
}

void Gathering::fetchAccounts(const QStringList &customers)
{
    QStringList unknown;
    for (const QString &customer : customers) {
        if (!m_accounts.contains(customer))
            unknown.append(customer);
    }
    for (const QString &customer : std::as_const(unknown))
        m_accounts.insert(customer, {});
    const QString inOrder = QStringLiteral("WHERE customer_id %1 ORDER BY ordinal");
    fetchOfCustomers<License>(inOrder, unknown, &Account::licenses);
    fetchOfCustomers<Period>(inOrder, unknown, &Account::periods);
    fetchOfCustomers<Ticket>(QStringLiteral("WHERE hold = 'credits' AND customer_id %1"), unknown,
                             &Account::waiting);
}

void Gathering::fetchCommands(const QSet<QString> &ids)
{
    QStringList unknown;
    for (const QString &id : ids) {
        if (!id.isEmpty() && !m_commands.contains(id))
            unknown.append(id);
    }
    for (const QString &id : std::as_const(unknown))
        m_commands.insert(id, std::nullopt);
    ask(journalRows(QStringLiteral("command_id %1")), unknown, [this](QSqlQuery &query) {
        while (query.next()) {
            const JournalEntry entry = readJournalRow(query);
            m_commands.insert(entry.commandId, entry);
        }
    });
}

void Gathering::fetchPlaces(const QStringList &tickets)
{
    ask(QStringLiteral("SELECT ticket_id, place FROM search_tickets WHERE ticket_id %1"), tickets, [this](QSqlQuery &query) {
        while (query.next())
            m_places.insert(query.value(0).toString(), query.value(1).toLongLong());
    });
}

void Gathering::fetchLastPlace()
{
    const QString sql = QStringLiteral("SELECT coalesce(max(place), 0) FROM search_tickets");
    const auto read = [this](QSqlQuery &query) { m_lastPlace = query.next() ? query.value(0).toLongLong() : 0; };
    if (m_isOnServer)
        return m_together.add(sql, {}, read);
    QSqlQuery &query = m_connection.look(sql);
    read(query);
    query.finish();
}

// In two steps: the second asks for what the first brought.
void Gathering::fetch(const Needed &needed)
{
    fetchCommands(needed.commands);
    fetchValues<StaffMember>(needed.staff);
    fetchValues<Ticket>(needed.tickets);
    fetchValues<Customer>(needed.customers);
    fetchValues<Message>(needed.messages);
    m_together.run();
    QSet<QString> customers = needed.customers;
    QSet<QString> messages;
    QStringList there;
    for (const QString &id : needed.tickets) {
        const std::optional<Ticket> ticket = shelf<Ticket>().values.value(id);
        // The id that the ticket's next message gets when it is not named.
        messages.insert(QStringLiteral("%1.%2").arg(id).arg(ticket ? ticket->messages + 1 : 1));
        if (!ticket)
            continue;
        customers.insert(ticket->customer);
        if (!m_places.contains(id))
            there.append(id);
    }
    fetchValues<Message>(messages);
    fetchValues<Customer>(customers);
    fetchPlaces(there);
    if (there.size() < needed.tickets.size() && !m_lastPlace)
        fetchLastPlace();
    fetchAccounts({customers.cbegin(), customers.cend()});
    m_together.run();
}

const Gathering::Account &Gathering::account(const QString &customer)
{
    fetchAccounts({customer});
    m_together.run();
    return m_accounts[customer];
}

template <typename Value>
QList<Value> Gathering::valuesOf(const QStringList &ids) const
{
    QList<Value> values;
    for (const QString &id : ids)
        values.append(*shelf<Value>().values.value(id));
    return values;
}

QList<License> Gathering::licensesOf(const QString &customer)
{
    return valuesOf<License>(account(customer).licenses);
}

QList<Period> Gathering::periodsOf(const QString &customer)
{
    return valuesOf<Period>(account(customer).periods);
}

QList<Ticket> Gathering::waitingForCredits(const QString &customer)
{
    QList<Ticket> tickets = valuesOf<Ticket>(account(customer).waiting);
    // One that was fetched as waiting may have gone on since.
    tickets.removeIf([](const Ticket &ticket) { return ticket.hold != Hold::Credits; });
    std::sort(tickets.begin(), tickets.end(),
              [](const Ticket &one, const Ticket &other) { return one.heldSince < other.heldSince; });
    return tickets;
}

std::optional<std::optional<JournalEntry>> Gathering::command(const QString &id) const
{
    const auto found = m_commands.constFind(id);
    if (found == m_commands.cend())
        return std::nullopt;
    return std::make_optional<std::optional<JournalEntry>>(*found);
}

void Gathering::noticeChange(const Customer &customer, bool isNew)
{
    if (isNew)
        m_accounts.insert(customer.id, {});
}

void Gathering::noticeChange(const License &license, bool isNew)
{
    if (isNew)
        m_accounts[license.customer].licenses.append(license.id);
}

void Gathering::noticeChange(const Period &period, bool isNew)
{
    if (isNew)
        m_accounts[period.customer].periods.append(period.id);
}

void Gathering::noticeChange(const Ticket &ticket, bool)
{
    const auto account = m_accounts.find(ticket.customer);
    if (account == m_accounts.end())
        return;
    account->waiting.removeAll(ticket.id);
    if (ticket.hold == Hold::Credits)
        account->waiting.append(ticket.id);
}

void Gathering::put(const JournalEntry &entry, const QStringList &touched)
{
    m_journal.append(entry);
    m_touched += touchedRows(entry, touched);
    if (!entry.commandId.isEmpty())
        m_commands.insert(entry.commandId, entry);
    m_unwritten += 1;
}

qint64 Gathering::takePlace(const QString &ticket)
{
    if (!m_lastPlace) {
        fetchLastPlace();
        m_together.run();
    }
    m_lastPlace = *m_lastPlace + 1;
    m_places.insert(ticket, *m_lastPlace);
    m_newPlaces.append(ticket);
    m_unwritten += 1;
    return *m_lastPlace;
}

qint64 Gathering::placeOf(const QString &ticket)
{
    if (!m_places.contains(ticket)) {
        fetchPlaces({ticket});
        m_together.run();
    }
    return m_places.value(ticket);
}

void Gathering::write()
{
    m_writing = true;
    putTogether();
    m_together.run();
    m_writing = false;
}

void Gathering::commit(PendingWords &words)
{
    m_writing = true;
    putTogether();
    m_together.begin(); // rows are written while their words are found
    words.write(m_connection);
    tell(QStringLiteral("COMMIT"));
    m_together.run();
    m_writing = false;
}

void Gathering::tell(const QString &sql, const QVariantList &values)
{
    if (m_isOnServer)
        m_together.add(sql, values);
    else
        m_connection.run(sql, values);
}

void Gathering::putTogether()
{
    if (m_unwritten == 0)
        return;
    writeShelf<StaffMember>(true);
    writeShelf<Customer>(true);
    writeShelf<License>(true);
    writeShelf<Period>(true);
    writeShelf<Ticket>(true);
    writeShelf<Message>(false);
    writeShelf<LedgerEntry>(false);
    writeShelf<Event>(false);
    writeShelf<Notice>(false);
    writeShelf<Order>(false);
    writeShelf<AnswerTime>(false);
    writeJournal();
    writePlaces();
    m_unwritten = 0;
}

// `keep`: whether commands to come may ask for these values; others are forgotten, to be looked up if need be.
template <typename Value>
void Gathering::writeShelf(bool keep)
{
    Shelf<Value> &its = shelf<Value>();
    QList<QVariantList> added;
    QList<QVariantList> changed;
    for (const QString &id : std::as_const(its.order)) {
        const Unwritten &what = its.unwritten[id];
        (what.isNew ? added : changed).append(Rows<Value>::rowOf(*its.values.value(id)) + QVariantList{what.version});
    }
    const QStringList columns = Rows<Value>::columns() + QStringList{QStringLiteral("version")};
    writeRows(Rows<Value>::table(), columns, added, false);
    writeRows(Rows<Value>::table(), columns, changed, true);
    its.order.clear();
    its.unwritten.clear();
    if (!keep)
        its.values.clear();
}

void Gathering::writeRows(const QString &table, const QStringList &columns, const QList<QVariantList> &rows,
                          bool mayBeThere)
{
    if (m_isOnServer && !rows.isEmpty())
        return m_together.addRows(serverInsertion(table, columns, rows.first(), mayBeThere), rows);
    for (qsizetype from = 0; from < rows.size();) {
        const qsizetype size = rowsAtOnce(rows.size() - from);
        QVariantList values;
        for (const QVariantList &one : rows.mid(from, size))
            values += one;
        m_connection.run(insertion(table, columns, size, mayBeThere), values);
        from += size;
    }
}

void Gathering::writeJournal()
{
    QList<QVariantList> rows;
    for (const JournalEntry &entry : std::as_const(m_journal))
        rows.append(journalRow(entry));
    writeRows(QStringLiteral("journal"), journalColumns(), rows, false);
    writeRows(QStringLiteral("touched_tickets"), touchedColumns(), m_touched, false);
    m_journal.clear();
    m_touched.clear();
}

void Gathering::writePlaces()
{
    QList<QVariantList> rows;
    for (const QString &ticket : std::as_const(m_newPlaces))
        rows.append({m_places.value(ticket), ticket});
    writeRows(QStringLiteral("search_tickets"), {QStringLiteral("place"), QStringLiteral("ticket_id")}, rows, false);
    m_newPlaces.clear();
}

} // namespace saldo::store
