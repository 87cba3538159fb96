// The journal is read when somebody wants to see it; nothing waits for it, and nothing is tried again.
#include "sync/sync.h"

#include <QUrlQuery>

namespace saldo::sync {

namespace {

constexpr qint64 readingMs = 15'000;

Answer unanswered(qint64 number, Unreachable why)
{
    Answer none;
    none.number = number;
    none.why = why;
    return none;
}

} // namespace

void Sync::readJournal(const store::HistoryOf &of, qint64 before, int limit, const Told &told, qint64 now)
{
    if (!isSignedIn())
        return told(unanswered(0, Unreachable::Offline));
    QUrlQuery query;
    const bool ofTicket = !of.ticket.isEmpty();
    query.addQueryItem(ofTicket ? QStringLiteral("ticket") : QStringLiteral("customer"),
                       QString::fromLatin1(QUrl::toPercentEncoding(ofTicket ? of.ticket : of.customer)));
    if (before > 0)
        query.addQueryItem(QStringLiteral("before"), QString::number(before));
    query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    m_readings.insert(++m_lastNumber, {now + readingMs, told});
    m_transport.send({m_lastNumber, "GET", apiRoot + QStringLiteral("/journal?") + query.query(QUrl::FullyEncoded), {},
                      m_token});
}

// Whether it was an answer of the journal.
bool Sync::journalAnswered(const Answer &answer, qint64 now)
{
    const auto reading = m_readings.constFind(answer.number);
    if (reading == m_readings.cend())
        return false;
    const Told told = reading->told;
    m_readings.erase(reading);
    if (answer.status == 401)
        endSession();
    else if (answer.status != 0)
        gotThrough(answer, now);
    told(answer);
    return true;
}

void Sync::endOverdueReadings(qint64 now)
{
    const QList<qint64> numbers = m_readings.keys();
    for (const qint64 number : numbers) {
        if (now < m_readings.value(number).deadline)
            continue;
        m_transport.abort(number);
        m_readings.take(number).told(unanswered(number, Unreachable::TimedOut));
    }
}

void Sync::endReadings()
{
    const QHash<qint64, Reading> readings = std::exchange(m_readings, {});
    for (auto reading = readings.cbegin(); reading != readings.cend(); ++reading) {
        m_transport.abort(reading.key());
        reading->told(unanswered(reading.key(), Unreachable::Offline));
    }
}

} // namespace saldo::sync
