#include "store/save.h"

#include "store/search_index.h"

#include <algorithm>

namespace saldo::store {

namespace {

template <typename Value>
void saveList(Connection &connection, const QList<Value> &loaded, const QList<Value> &changed, qint64 version)
{
    for (const Value &value : changed) {
        const auto old = std::find_if(loaded.cbegin(), loaded.cend(),
                                      [&value](const Value &one) { return one.id == value.id; });
        if (old == loaded.cend())
            insert(connection, value, version);
        else if (!(*old == value))
            update(connection, value, version);
    }
}

template <typename Value>
void insertAll(Connection &connection, const QList<Value> &values, qint64 version)
{
    for (const Value &value : values)
        insert(connection, value, version);
}

} // namespace

void save(Connection &connection, const rules::Case &loaded, const rules::Case &changed)
{
    const qint64 version = changed.moment.version;
    if (!(loaded.customer == changed.customer)) {
        if (loaded.customer.id.isEmpty())
            insert(connection, changed.customer, version);
        else
            update(connection, changed.customer, version);
    }
    saveList(connection, loaded.licenses, changed.licenses, version);
    saveList(connection, loaded.periods, changed.periods, version);
    saveList(connection, loaded.tickets, changed.tickets, version);
    const rules::Record &record = changed.record;
    insertAll(connection, record.messages, version);
    for (const rules::Message &message : record.moved)
        update(connection, message, version);
    insertAll(connection, record.entries, version);
    insertAll(connection, record.events, version);
    insertAll(connection, record.notices, version);
    insertAll(connection, record.orders, version);
    insertAll(connection, record.answers, version);
    indexChanges(connection, loaded, changed);
}

void insertPolicy(Connection &connection, const rules::Moment &moment, QDate effectiveFrom, const QByteArray &members,
                  const QString &actor)
{
    connection.aboutToWrite(QStringLiteral("policies"), QString::number(moment.version));
    connection.run(QStringLiteral("INSERT INTO policies (id, effective_from, members, actor, at, version) "
                                  "VALUES (?, ?, ?, ?, ?, ?)"),
                   {moment.version, stored(effectiveFrom), QString::fromUtf8(members), actor, moment.now,
                    moment.version});
}

} // namespace saldo::store
