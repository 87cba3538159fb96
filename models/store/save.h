// Writes values: new rows, and rows that changed. Only the desk's execute calls this.
#pragma once

#include "rules/case.h"
#include "store/connection.h"
#include "store/gathering.h"
#include "store/rows.h"

namespace saldo::store {

template <typename Value>
void insert(Connection &connection, const Value &value, qint64 version)
{
    connection.aboutToWrite(Rows<Value>::table(), value.id);
    if (Gathering *gathering = connection.gathering())
        return gathering->put(value, version, true);
    static const QString sql = QStringLiteral("INSERT INTO %1 (%2, version) VALUES (?%3)")
                                   .arg(Rows<Value>::table(), Rows<Value>::columns().join(QStringLiteral(", ")),
                                        QStringLiteral(", ?").repeated(Rows<Value>::columns().size()));
    connection.run(sql, Rows<Value>::rowOf(value) + QVariantList{version});
}

template <typename Value>
void update(Connection &connection, const Value &value, qint64 version)
{
    connection.aboutToWrite(Rows<Value>::table(), value.id);
    if (Gathering *gathering = connection.gathering())
        return gathering->put(value, version, false);
    static const QString sql =
        QStringLiteral("UPDATE %1 SET %2 = ?, version = ? WHERE id = ?")
            .arg(Rows<Value>::table(), Rows<Value>::columns().mid(1).join(QStringLiteral(" = ?, ")));
    const QVariantList row = Rows<Value>::rowOf(value);
    connection.run(sql, row.mid(1) + QVariantList{version, row.first()});
}

// What differs between a case as it was loaded and as the rules left it, and all of its record.
void save(Connection &connection, const rules::Case &loaded, const rules::Case &changed);

// A version of the policy: `members` is the object of set_policy as JSON.
void insertPolicy(Connection &connection, const rules::Moment &moment, QDate effectiveFrom, const QByteArray &members,
                  const QString &actor);

} // namespace saldo::store
