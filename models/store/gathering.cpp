#include "store/gathering.h"

#include "store/connection.h"
#include "store/rows.h"

#include <algorithm>

namespace saldo::store {

using namespace rules;

namespace {

constexpr int idsAtOnce[] = {1, 8, 64}; // statements of a few sizes only, so that each is prepared once

// A statement for each small number of rows, for groups are small and each statement is a round trip; many rows go by
// the largest size.
qsizetype rowsAtOnce(qsizetype left)
{
    constexpr qsizetype most = 64;
    constexpr qsizetype each = 32;
    return left >= most ? most : std::min(left, each);
}

QString questionMarks(qsizetype count)
{
    return QStringLiteral("?, ").repeated(count).chopped(2);
}

// Calls `read` with "?, ?, …" and as many ids, some of them repeated to fill a statement of a usual size.
template <typename Read>
void inPortions(const QStringList &ids, const Read &read)
{
    for (qsizetype from = 0; from < ids.size();) {
        const qsizetype left = ids.size() - from;
        const auto size = std::find_if(std::begin(idsAtOnce), std::end(idsAtOnce) - 1,
                                       [left](int one) { return one >= left; });
        QVariantList values;
        for (int i = 0; i < *size; ++i)
            values.append(ids.at(from + std::min<qsizetype>(i, left - 1)));
        read(questionMarks(*size), values);
        from += *size;
    }
}

} // namespace

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
    inPortions(unknown, [this](const QString &marks, const QVariantList &values) {
        QSqlQuery &query = m_connection.look(select<Value>(QStringLiteral("WHERE id IN (%1)").arg(marks)), values);
        while (query.next()) {
            const Value value = Rows<Value>::read(query);
            shelf<Value>().values.insert(value.id, value);
        }
        query.finish();
    });
}

// What is known here already is newer than its row.
template <typename Value>
void Gathering::fetchOfCustomers(const QString &where, const QStringList &customers, QStringList Account::*its)
{
    inPortions(customers, [&](const QString &marks, const QVariantList &values) {
        QSqlQuery &query = m_connection.look(select<Value>(where.arg(marks)), values);
        while (query.next()) {
            const Value value = Rows<Value>::read(query);
            QStringList &ids = m_accounts[value.customer].*its;
            if (!ids.contains(value.id))
                ids.append(value.id);
            if (!shelf<Value>().values.contains(value.id))
                shelf<Value>().values.insert(value.id, value);
        }
        query.finish();
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
    const QString inOrder = QStringLiteral("WHERE customer_id IN (%1) ORDER BY ordinal");
    fetchOfCustomers<License>(inOrder, unknown, &Account::licenses);
    fetchOfCustomers<Period>(inOrder, unknown, &Account::periods);
    fetchOfCustomers<Ticket>(QStringLiteral("WHERE hold = 'credits' AND customer_id IN (%1)"), unknown,
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
    inPortions(unknown, [this](const QString &marks, const QVariantList &values) {
        for (const JournalEntry &entry : findCommands(m_connection, marks, values))
            m_commands.insert(entry.commandId, entry);
    });
}

void Gathering::fetchPlaces(const QStringList &tickets)
{
    inPortions(tickets, [this](const QString &marks, const QVariantList &values) {
        QSqlQuery &query = m_connection.look(
            QStringLiteral("SELECT ticket_id, place FROM search_tickets WHERE ticket_id IN (%1)").arg(marks), values);
        while (query.next())
            m_places.insert(query.value(0).toString(), query.value(1).toLongLong());
        query.finish();
    });
}

void Gathering::fetch(const Needed &needed)
{
    fetchCommands(needed.commands);
    fetchValues<StaffMember>(needed.staff);
    fetchValues<Ticket>(needed.tickets);
    QSet<QString> customers = needed.customers;
    QSet<QString> messages = needed.messages;
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
    QStringList accounts;
    for (const QString &id : std::as_const(customers)) {
        if (shelf<Customer>().values.value(id))
            accounts.append(id);
    }
    fetchAccounts(accounts);
}

const Gathering::Account &Gathering::account(const QString &customer)
{
    fetchAccounts({customer});
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
        QSqlQuery &query = m_connection.look(QStringLiteral("SELECT coalesce(max(place), 0) FROM search_tickets"));
        m_lastPlace = query.next() ? query.value(0).toLongLong() : 0;
        query.finish();
    }
    m_lastPlace = *m_lastPlace + 1;
    m_places.insert(ticket, *m_lastPlace);
    m_newPlaces.append(ticket);
    m_unwritten += 1;
    return *m_lastPlace;
}

qint64 Gathering::placeOf(const QString &ticket)
{
    if (!m_places.contains(ticket))
        fetchPlaces({ticket});
    return m_places.value(ticket);
}

void Gathering::write()
{
    if (m_unwritten == 0)
        return;
    m_writing = true;
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
    m_writing = false;
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
    QStringList settings;
    for (const QString &column : columns.mid(1))
        settings << QStringLiteral("%1 = excluded.%1").arg(column);
    const QString row = QStringLiteral("(%1)").arg(questionMarks(columns.size()));
    for (qsizetype from = 0; from < rows.size();) {
        const qsizetype size = rowsAtOnce(rows.size() - from);
        QVariantList values;
        for (const QVariantList &one : rows.mid(from, size))
            values += one;
        QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
                          .arg(table, columns.join(QStringLiteral(", ")),
                               (row + QStringLiteral(", ")).repeated(size).chopped(2));
        if (mayBeThere)
            sql += QStringLiteral(" ON CONFLICT (id) DO UPDATE SET ") + settings.join(QStringLiteral(", "));
        m_connection.run(sql, values);
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
