// All that differs between SQLite and PostgreSQL, and between an authority's and a mirror's tables.
#pragma once

#include <QString>
#include <QStringList>

namespace saldo::store {

enum class Dialect { Sqlite, Postgresql };

// An authority's tables have keys, checks and guards; a mirror's take rows in any order.
enum class Tables { Authority, Mirror };

// The statements of a schema text, with everything in {braces} filled in.
QStringList statementsOf(const QString &schema, Dialect dialect, Tables tables);

// What a connection is told when it is opened. `readOnly`: it will only read.
QStringList openingStatements(Dialect dialect, bool readOnly);

// The statement that makes a writing transaction begin.
QString beginWriting(Dialect dialect);

} // namespace saldo::store
