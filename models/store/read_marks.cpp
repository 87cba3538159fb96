#include "store/read_marks.h"

namespace saldo::store {

using namespace rules;

namespace {

constexpr qint64 oldMs = 14 * msPerDay;
constexpr qsizetype mostKnown = 4000; // some screens full

Location fileAt(const QString &path)
{
    Location location;
    location.kind = Location::Kind::File;
    location.path = path;
    return location;
}

} // namespace

ReadMarks::ReadMarks(const QString &path, const QString &person, Instant now)
    : m_connection(fileAt(path), Connection::Access::Write), m_person(person)
{
    // Losing the last marks to a power failure costs nothing; waiting for the disk would cost the window.
    m_connection.once(QStringLiteral("PRAGMA synchronous = NORMAL"));
    m_connection.once(QStringLiteral("CREATE TABLE IF NOT EXISTS began (at BIGINT NOT NULL)"));
    m_connection.once(QStringLiteral(
        "CREATE TABLE IF NOT EXISTS seen (ticket TEXT PRIMARY KEY, messages BIGINT NOT NULL) WITHOUT ROWID"));
    m_connection.run(QStringLiteral("INSERT INTO began (at) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM began)"), {now});
    QSqlQuery &query = m_connection.run(QStringLiteral("SELECT min(at) FROM began"));
    m_began = query.next() ? query.value(0).toLongLong() : now;
    query.finish();
}

std::optional<int> ReadMarks::seen(const QString &ticket)
{
    const auto known = m_known.constFind(ticket);
    if (known != m_known.cend())
        return *known;
    QSqlQuery &query = m_connection.run(QStringLiteral("SELECT messages FROM seen WHERE ticket = ?"), {ticket});
    const std::optional<int> found = query.next() ? std::optional(query.value(0).toInt()) : std::nullopt;
    query.finish();
    if (m_known.size() >= mostKnown)
        m_known.clear();
    m_known.insert(ticket, found);
    return found;
}

bool ReadMarks::isUnread(const Ticket &ticket)
{
    if (ticket.lastMessage != MessageKind::Customer && ticket.lastAuthor == m_person)
        return false; // his own word, written under what came before it
    if (const std::optional<int> messages = seen(ticket.id))
        return ticket.publicMessages > *messages;
    if (ticket.lastMessageAt > m_began)
        return true;
    return ticket.lastMessage == MessageKind::Customer && !ticket.closed && ticket.lastMessageAt >= m_began - oldMs;
}

void ReadMarks::mark(const QString &ticket, int publicMessages)
{
    if (seen(ticket).value_or(-1) >= publicMessages)
        return;
    m_connection.run(QStringLiteral("INSERT INTO seen (ticket, messages) VALUES (?, ?) "
                                    "ON CONFLICT (ticket) DO UPDATE SET messages = excluded.messages"),
                     {ticket, publicMessages});
    m_known.insert(ticket, publicMessages);
}

} // namespace saldo::store
