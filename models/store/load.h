// Reads values: what a command's case needs, and what looks and windows show.
#pragma once

#include "store/among.h"
#include "store/connection.h"
#include "store/gathering.h"
#include "store/rows.h"

#include <optional>

namespace saldo::store {

// The value with that id.
template <typename Value>
std::optional<Value> find(Connection &connection, const QString &id)
{
    static const QString sql = select<Value>(QStringLiteral("WHERE id = ?"));
    Gathering *const gathering = connection.gathering();
    if (gathering) {
        if (const std::optional<std::optional<Value>> known = gathering->known<Value>(id))
            return *known;
    }
    QSqlQuery &query = connection.look(sql, {stored(id)});
    std::optional<Value> found;
    if (query.next())
        found = Rows<Value>::read(query);
    query.finish();
    if (gathering)
        gathering->learn(id, found);
    return found;
}

// Those of them that are there, by id. Not while the connection gathers.
template <typename Value>
QHash<QString, Value> findAll(Connection &connection, const QStringList &ids)
{
    Q_ASSERT(!connection.gathering());
    static const QString sql = select<Value>(QStringLiteral("WHERE id %1"));
    QHash<QString, Value> found;
    readAmong(connection, sql, {}, ids, [&found](QSqlQuery &query) {
        while (query.next()) {
            const Value value = Rows<Value>::read(query);
            found.insert(value.id, value);
        }
    });
    return found;
}

// All values of "WHERE … ORDER BY …".
template <typename Value>
QList<Value> list(Connection &connection, const QString &rest, const QVariantList &values = {})
{
    QSqlQuery &query = connection.run(select<Value>(rest), values);
    QList<Value> found;
    while (query.next())
        found.append(Rows<Value>::read(query));
    query.finish();
    return found;
}

// Whether there is a row with that id.
template <typename Value>
bool exists(Connection &connection, const QString &id)
{
    static const QString sql =
        QStringLiteral("SELECT 1 FROM ") + Rows<Value>::table() + QStringLiteral(" WHERE id = ?");
    if (const Gathering *gathering = connection.gathering()) {
        if (const std::optional<std::optional<Value>> known = gathering->known<Value>(id))
            return known->has_value();
    }
    QSqlQuery &query = connection.look(sql, {stored(id)});
    const bool found = query.next();
    query.finish();
    return found;
}

QList<rules::License> licensesOf(Connection &connection, const QString &customer); // in order of registration
QList<rules::Period> periodsOf(Connection &connection, const QString &customer);   // in order of acquisition
QList<rules::LedgerEntry> ledgerOf(Connection &connection, const QString &customer); // oldest first
QList<rules::Ticket> waitingForCredits(Connection &connection, const QString &customer);
QList<rules::Message> messagesOf(Connection &connection, const QString &ticket); // by position

// The versions of the policy in the order in which they were set; `members` as set_policy had them.
struct PolicyRow
{
    QDate effectiveFrom;
    QByteArray members;
};
QList<PolicyRow> policyRows(Connection &connection);

} // namespace saldo::store
