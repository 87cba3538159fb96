#include "sync/outbox.h"

#include "store/rows.h"

#include <QJsonDocument>
#include <array>

namespace saldo::sync {

using store::stored;

namespace {

constexpr std::array stageNames = {"queued", "sent", "accepted", "attention"};

QString spell(Stage stage)
{
    return QLatin1String(stageNames.at(static_cast<size_t>(stage)));
}

Stage stageOf(const QString &name)
{
    for (size_t i = 0; i < stageNames.size(); ++i) {
        if (name == QLatin1String(stageNames.at(i)))
            return static_cast<Stage>(i);
    }
    return Stage::Attention; // of a newer version: nothing is sent that is not understood
}

QString textOf(const QJsonObject &command)
{
    return QString::fromUtf8(QJsonDocument(command).toJson(QJsonDocument::Compact));
}

const QString columns = QStringLiteral("id, actor, command, at, customer_id, ticket_id, stage, error, field, message, "
                                       "epoch, version");

Pending read(const QSqlQuery &query)
{
    Pending one;
    one.id = query.value(0).toString();
    one.actor = query.value(1).toString();
    one.command = QJsonDocument::fromJson(query.value(2).toString().toUtf8()).object();
    one.at = query.value(3).toLongLong();
    one.customer = query.value(4).toString();
    one.ticket = query.value(5).toString();
    one.stage = stageOf(query.value(6).toString());
    if (const QString error = query.value(7).toString(); !error.isEmpty())
        one.verdict = rules::refuse(rules::codeFromName(error).value_or(rules::Code::InvalidLine),
                                    query.value(8).toString());
    one.message = query.value(9).toString();
    one.epoch = query.value(10).toString();
    one.version = query.value(11).toLongLong();
    return one;
}

} // namespace

void Outbox::add(const Pending &pending)
{
    m_connection.run(
        QStringLiteral("INSERT INTO outbox (id, actor, command, at, customer_id, ticket_id, stage, error, field, "
                       "message, epoch, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {pending.id, pending.actor, textOf(pending.command), pending.at, stored(pending.customer),
         stored(pending.ticket), spell(pending.stage),
         pending.verdict ? rules::codeName(pending.verdict->code) : QStringLiteral(""),
         pending.verdict ? stored(pending.verdict->field) : QStringLiteral(""), stored(pending.message),
         stored(pending.epoch), pending.version});
}

QList<Pending> Outbox::list(const QString &rest, const QVariantList &values) const
{
    QSqlQuery &query =
        m_connection.run(QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM outbox ") + rest, values);
    QList<Pending> found;
    while (query.next())
        found.append(read(query));
    query.finish();
    return found;
}

QList<Pending> Outbox::running(const QString &actor) const
{
    return list(QStringLiteral("WHERE actor = ? AND stage <> 'attention' ORDER BY place"), {actor});
}

int Outbox::countRunning(const QString &actor) const
{
    QSqlQuery &query = m_connection.run(
        QStringLiteral("SELECT count(*) FROM outbox WHERE actor = ? AND stage <> 'attention'"), {actor});
    const int count = query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return count;
}

QList<Pending> Outbox::toSend(const QString &actor, int most, qint64 mostBytes) const
{
    QList<Pending> found = list(
        QStringLiteral("WHERE actor = ? AND stage IN ('queued', 'sent') ORDER BY place LIMIT ?"), {actor, most});
    qint64 bytes = 0;
    qsizetype fit = 0;
    for (const Pending &one : std::as_const(found)) {
        bytes += textOf(one.command).toUtf8().size() + 1;
        if (fit > 0 && bytes > mostBytes)
            break;
        fit += 1;
    }
    found.resize(fit);
    return found;
}

QList<Pending> Outbox::attention(const QString &actor) const
{
    return list(QStringLiteral("WHERE actor = ? AND stage = 'attention' ORDER BY place"), {actor});
}

std::optional<Pending> Outbox::find(const QString &id) const
{
    const QList<Pending> found = list(QStringLiteral("WHERE id = ?"), {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QStringList Outbox::tickets(const QString &actor) const
{
    QSqlQuery &query = m_connection.run(
        QStringLiteral("SELECT DISTINCT ticket_id FROM outbox WHERE actor = ? AND stage <> 'attention' AND ticket_id > ''"),
        {actor});
    QStringList found;
    while (query.next())
        found << query.value(0).toString();
    query.finish();
    return found;
}

void Outbox::markSent(const QStringList &ids)
{
    for (const QString &id : ids)
        m_connection.run(QStringLiteral("UPDATE outbox SET stage = 'sent' WHERE id = ? AND stage = 'queued'"), {id});
}

void Outbox::markAccepted(const QString &id, const QString &epoch, qint64 version)
{
    m_connection.run(QStringLiteral("UPDATE outbox SET stage = 'accepted', epoch = ?, version = ? "
                                    "WHERE id = ? AND stage IN ('queued', 'sent')"), {stored(epoch), version, id});
}

void Outbox::markRefused(const QString &id, const rules::Refusal &refusal, const QString &message)
{
    m_connection.run(QStringLiteral("UPDATE outbox SET stage = 'attention', error = ?, field = ?, message = ? "
                                    "WHERE id = ? AND stage <> 'attention'"),
                     {rules::codeName(refusal.code), stored(refusal.field), stored(message), id});
}

void Outbox::remove(const QString &id)
{
    m_connection.run(QStringLiteral("DELETE FROM outbox WHERE id = ?"), {id});
}

QStringList Outbox::dropRead(qint64 readUpTo, const QString &epoch)
{
    const QList<Pending> read = list(
        QStringLiteral("WHERE stage = 'accepted' AND version <= ? AND epoch IN ('', ?) ORDER BY place"),
        {readUpTo, stored(epoch)});
    QStringList dropped;
    for (const Pending &one : read) {
        m_connection.run(QStringLiteral("INSERT OR REPLACE INTO accepted (id, actor, command, at, customer_id, "
                                        "ticket_id, epoch, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                         {one.id, one.actor, textOf(one.command), one.at, stored(one.customer), stored(one.ticket),
                          stored(epoch), one.version});
        remove(one.id);
        dropped << one.id;
    }
    return dropped;
}

void Outbox::forgetAccepted(rules::Instant before)
{
    m_connection.run(QStringLiteral("DELETE FROM accepted WHERE at < ?"), {before});
}

QList<Pending> Outbox::doubtful(const QString &epoch, qint64 knownUpTo) const
{
    QSqlQuery &query = m_connection.run(
        QStringLiteral("SELECT id, actor, command, at, customer_id, ticket_id, 'accepted', '', '', '', epoch, "
                       "version FROM accepted WHERE epoch <> ? AND version > ? ORDER BY version"),
        {stored(epoch), knownUpTo});
    QList<Pending> found;
    while (query.next())
        found.append(read(query));
    query.finish();
    return found
        + list(QStringLiteral("WHERE stage = 'accepted' AND version > ? AND epoch <> ? ORDER BY place"),
               {knownUpTo, stored(epoch)});
}

void Outbox::moveKnown(const QString &from, const QString &to, qint64 upTo)
{
    const QVariantList values = {to, stored(from), upTo};
    m_connection.run(QStringLiteral("UPDATE accepted SET epoch = ? WHERE epoch = ? AND version <= ?"), values);
    m_connection.run(QStringLiteral("UPDATE outbox SET epoch = ? WHERE stage = 'accepted' AND epoch = ? AND version <= ?"),
                     values);
}

void Outbox::moveAccepted(const QString &epoch)
{
    m_connection.run(QStringLiteral("UPDATE accepted SET epoch = ? WHERE epoch <> ?"), {epoch, epoch});
    m_connection.run(QStringLiteral("UPDATE outbox SET epoch = ? WHERE stage = 'accepted' AND epoch <> ?"), {epoch, epoch});
}

void Outbox::reclaim(Pending pending)
{
    m_connection.run(QStringLiteral("DELETE FROM accepted WHERE id = ?"), {pending.id});
    remove(pending.id);
    pending.stage = Stage::Attention;
    pending.verdict.reset();
    add(pending);
}

Outbox::Counts Outbox::counts(const QString &actor) const
{
    QSqlQuery &query = m_connection.run(
        QStringLiteral("SELECT coalesce(sum(stage IN ('queued', 'sent')), 0), coalesce(sum(stage = 'attention'), 0) "
                       "FROM outbox WHERE actor = ?"),
        {actor});
    Counts counts;
    if (query.next())
        counts = {query.value(0).toInt(), query.value(1).toInt()};
    query.finish();
    return counts;
}

int Outbox::waitingOfOthers(const QString &actor) const
{
    QSqlQuery &query = m_connection.run(QStringLiteral("SELECT count(*) FROM outbox WHERE actor <> ?"), {actor});
    const int count = query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return count;
}

} // namespace saldo::sync
