// The tables that an authority and its mirrors have in common, by the names and types of their columns: what
// travels between them. Journal, outcomes, logins and tokens stay where they are.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace saldo::store {

struct SharedColumn
{
    QString name;
    QByteArray spelled;    // its name as it travels
    bool isNumber = false; // else a text; neither is ever null
};

struct SharedTable
{
    QString name;
    QList<SharedColumn> columns; // `id` the first, `version` the last

    bool hasNumberedIds() const { return columns.first().isNumber; }
    QString columnNames() const; // "id, name, …"
};

const QList<SharedTable> &sharedTables();
// Nothing if no shared table has that name.
const SharedTable *sharedTable(const QString &name);

} // namespace saldo::store
