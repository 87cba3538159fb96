#include "store/fact_days.h"

#include "store/rows.h"

#include <QSet>

namespace saldo::store {

using namespace figures;
using namespace rules;

namespace {

// fact_days counts days since 1970.
qint64 numberOf(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day);
}

QDate dayNumbered(qint64 number)
{
    return QDate(1970, 1, 1).addDays(number);
}

// The first instant of which the stream's tables know something; nothing while they are empty.
std::optional<Instant> earliest(Connection &connection, FactStream stream)
{
    const char *text = nullptr;
    switch (stream) {
    case FactStream::Spending:
    case FactStream::Account:
        text = "SELECT min(at) FROM (SELECT min(at) AS at FROM ledger UNION ALL SELECT min(at) FROM orders) AS first";
        break;
    case FactStream::Answers:
        text = "SELECT min(at) FROM answers";
        break;
    case FactStream::Requests:
        text = "SELECT min(opened_at) FROM tickets";
    }
    QSqlQuery &query = connection.run(QString::fromLatin1(text));
    std::optional<Instant> at;
    if (query.next() && !query.value(0).isNull())
        at = query.value(0).toLongLong();
    query.finish();
    return at;
}

QSet<qint64> packedDays(Connection &connection, FactStream stream)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT day FROM fact_days WHERE stream = ?"), {nameOf(stream)});
    QSet<qint64> days;
    while (query.next())
        days.insert(query.value(0).toLongLong());
    query.finish();
    return days;
}

} // namespace

FactReader::FactReader(Connection &connection, const std::atomic_bool &stop)
    : m_connection(connection), m_stop(stop), m_places(m_engineers), m_customers(connection, false)
{
}

void FactReader::each(FactStream stream, QDate from, QDate to, const VisitDay &visit)
{
    QSqlQuery &query = m_connection.run(
        QStringLiteral("SELECT day, facts FROM fact_days WHERE stream = ? AND day BETWEEN ? AND ? ORDER BY day"),
        {nameOf(stream), numberOf(from), numberOf(to)});
    QList<QPair<QDate, QDate>> gaps; // days that are not packed
    QDate next = from;
    QList<Fact> facts;
    while (!m_stop && query.next()) {
        const QDate day = dayNumbered(query.value(0).toLongLong());
        facts.clear();
        if (!unpack(query.value(1).toByteArray(), m_places, facts))
            continue;
        if (next < day)
            gaps.append({next, day.addDays(-1)});
        next = day.addDays(1);
        if (!facts.isEmpty())
            visit(day, facts);
    }
    query.finish();
    if (next <= to)
        gaps.append({next, to});
    for (const auto &[first, last] : std::as_const(gaps))
        readFacts(m_connection, stream, first, last, m_customers, m_places, visit, m_stop);
}

int packDays(Connection &connection, QDate today, int most)
{
    int count = 0;
    const std::atomic_bool never = false;
    Transaction transaction(connection);
    for (int i = 0; i < factStreams && count < most; ++i) {
        const auto stream = static_cast<FactStream>(i);
        const std::optional<Instant> first = earliest(connection, stream);
        if (!first)
            continue;
        const QSet<qint64> there = packedDays(connection, stream);
        CustomerNumbers customers(connection, true);
        for (QDate day = today.addDays(-1); day >= deskDay(*first) && count < most; day = day.addDays(-1)) {
            if (there.contains(numberOf(day)))
                continue;
            QStringList engineers = {QString()};
            EngineerPlaces places(engineers);
            QByteArray pack = packed({}, engineers);
            readFacts(connection, stream, day, day, customers, places,
                      [&pack, &engineers](QDate, const QList<Fact> &facts) { pack = packed(facts, engineers); }, never);
            connection.run(QStringLiteral("INSERT INTO fact_days (day, stream, facts) VALUES (?, ?, ?)"),
                           {numberOf(day), nameOf(stream), pack});
            count += 1;
        }
    }
    transaction.commit();
    return count;
}

} // namespace saldo::store
