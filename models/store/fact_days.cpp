#include "store/fact_days.h"

#include "store/rows.h"

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>

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

QStringList streams()
{
    QStringList names;
    for (int i = 0; i < factStreams; ++i)
        names << nameOf(static_cast<FactStream>(i));
    return names << periodsStream;
}

// The first instant of which the stream's tables know something; nothing while they are empty.
std::optional<Instant> earliest(Connection &connection, const QString &stream)
{
    static const QHash<QString, QString> texts = {
        {nameOf(FactStream::Spending),
         QStringLiteral("SELECT min(at) FROM (SELECT min(at) AS at FROM ledger UNION ALL SELECT min(at) FROM orders) AS first")},
        {nameOf(FactStream::Account),
         QStringLiteral("SELECT min(at) FROM (SELECT min(at) AS at FROM ledger UNION ALL SELECT min(at) FROM orders) AS first")},
        {nameOf(FactStream::Answers), QStringLiteral("SELECT min(at) FROM answers")},
        {nameOf(FactStream::Requests), QStringLiteral("SELECT min(opened_at) FROM tickets")},
        {periodsStream, QStringLiteral("SELECT min(at) FROM (SELECT min(registered_at) AS at FROM licenses UNION ALL "
                                       "SELECT min(at) FROM orders) AS first")}};
    QSqlQuery &query = connection.run(texts.value(stream));
    std::optional<Instant> at;
    if (query.next() && !query.value(0).isNull())
        at = query.value(0).toLongLong();
    query.finish();
    return at;
}

QSet<qint64> packedDays(Connection &connection, const QString &stream)
{
    QSqlQuery &query = connection.run(QStringLiteral("SELECT day FROM fact_days WHERE stream = ?"), {stream});
    QSet<qint64> days;
    while (query.next())
        days.insert(query.value(0).toLongLong());
    query.finish();
    return days;
}

// A day's pack, made of its rows.
QByteArray packOf(Connection &connection, const QString &stream, QDate day, CustomerNumbers &customers)
{
    const std::atomic_bool never = false;
    if (stream == periodsStream) {
        QByteArray pack = packed(QList<SoldPeriod>());
        readPeriods(connection, day, day, customers,
                    [&pack](QDate, const QList<SoldPeriod> &periods) { pack = packed(periods); }, never);
        return pack;
    }
    QStringList engineers = {QString()};
    EngineerPlaces places(engineers);
    QByteArray pack = packed(QList<Fact>(), engineers);
    for (int i = 0; i < factStreams; ++i) {
        if (const auto which = static_cast<FactStream>(i); nameOf(which) == stream)
            readFacts(connection, which, day, day, customers, places,
                      [&](const FactDay &read) { pack = packed(read.facts, engineers); }, never);
    }
    return pack;
}

// What a pack holds: how much, and a digest of its bytes. The same rows always make the same bytes.
QString inWords(const QByteArray &pack, const QString &stream)
{
    const QString digest = QString::fromLatin1(
        QCryptographicHash::hash(pack, QCryptographicHash::Sha256).toHex().left(12));
    if (stream == periodsStream) {
        QList<SoldPeriod> periods;
        return unpack(pack, QDate(), periods) ? QStringLiteral("%1 periods, %2").arg(periods.size()).arg(digest)
                                              : QStringLiteral("no pack of periods");
    }
    QStringList engineers = {QString()};
    EngineerPlaces places(engineers);
    FactDay day;
    if (!unpack(pack, places, Wanted::Facts, day))
        return QStringLiteral("no pack of facts");
    qint64 sum = 0;
    for (const Fact &fact : std::as_const(day.facts))
        sum += fact.value;
    return QStringLiteral("%1 facts, sum %2, %3").arg(day.facts.size()).arg(sum).arg(digest);
}

} // namespace

FactReader::FactReader(Connection &connection, const std::atomic_bool &stop)
    : m_connection(connection), m_stop(stop), m_places(m_engineers), m_customers(connection, false)
{
}

QList<QPair<QDate, QDate>> FactReader::eachPack(const QString &stream, QDate from, QDate to,
                                                const std::function<bool(QDate day, const QByteArray &pack)> &read)
{
    QSqlQuery &query = m_connection.run(
        QStringLiteral("SELECT day, facts FROM fact_days WHERE stream = ? AND day BETWEEN ? AND ? ORDER BY day"),
        {stream, numberOf(from), numberOf(to)});
    QList<QPair<QDate, QDate>> gaps;
    QDate next = from;
    while (!m_stop && query.next()) {
        const QDate day = dayNumbered(query.value(0).toLongLong());
        if (!read(day, query.value(1).toByteArray()))
            continue;
        if (next < day)
            gaps.append({next, day.addDays(-1)});
        next = day.addDays(1);
    }
    query.finish();
    if (next <= to)
        gaps.append({next, to});
    return gaps;
}

void FactReader::each(FactStream stream, QDate from, QDate to, Wanted wanted, const VisitDay &visit)
{
    FactDay day;
    const auto gaps = eachPack(nameOf(stream), from, to, [&](QDate date, const QByteArray &pack) {
        if (!unpack(pack, m_places, wanted, day))
            return false;
        day.day = date;
        if (!day.facts.isEmpty() || !day.sums.isEmpty())
            visit(day);
        return true;
    });
    Summing summing;
    for (const auto &[first, last] : gaps)
        readFacts(m_connection, stream, first, last, m_customers, m_places, [&](const FactDay &read) {
            day = read;
            summing.sumUp(day.facts, [](const Fact &) { return true; }, day.sums);
            visit(day);
        }, m_stop);
}

void FactReader::eachPeriods(QDate to, const VisitPeriods &visit)
{
    QList<SoldPeriod> periods;
    const auto gaps = eachPack(periodsStream, QDate(1970, 1, 1), to, [&](QDate day, const QByteArray &pack) {
        if (!unpack(pack, day, periods))
            return false;
        visit(day, periods);
        return true;
    });
    for (const auto &[first, last] : gaps)
        readPeriods(m_connection, first, last, m_customers, visit, m_stop);
}

void checkPackedDays(Connection &connection, const std::function<bool(const PackedDayCheck &day)> &seen)
{
    for (const QString &stream : streams()) {
        CustomerNumbers customers(connection, false);
        const QSet<qint64> there = packedDays(connection, stream);
        QList<qint64> days(there.cbegin(), there.cend());
        std::sort(days.begin(), days.end());
        for (const qint64 number : std::as_const(days)) {
            QSqlQuery &query = connection.run(QStringLiteral("SELECT facts FROM fact_days WHERE stream = ? AND day = ?"),
                                              {stream, number});
            const QByteArray pack = query.next() ? query.value(0).toByteArray() : QByteArray();
            query.finish();
            const QDate day = dayNumbered(number);
            if (!seen({day.toString(Qt::ISODate) + u' ' + stream, inWords(packOf(connection, stream, day, customers), stream),
                       inWords(pack, stream)}))
                return;
        }
    }
}

int packDays(Connection &connection, QDate today, int most)
{
    int count = 0;
    Transaction transaction(connection);
    for (const QString &stream : streams()) {
        const std::optional<Instant> first = count < most ? earliest(connection, stream) : std::nullopt;
        if (!first)
            continue;
        const QSet<qint64> there = packedDays(connection, stream);
        CustomerNumbers customers(connection, true);
        for (QDate day = today.addDays(-1); day >= deskDay(*first) && count < most; day = day.addDays(-1)) {
            if (there.contains(numberOf(day)))
                continue;
            connection.run(QStringLiteral("INSERT INTO fact_days (day, stream, facts) VALUES (?, ?, ?)"),
                           {numberOf(day), stream, packOf(connection, stream, day, customers)});
            count += 1;
        }
    }
    transaction.commit();
    return count;
}

} // namespace saldo::store
