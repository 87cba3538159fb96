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

// Of the search's index: a ticket's words grow by the first and lose some that it has by the second. Both bind words, parted
// by spaces, and the ticket's place; a server's addWords those of any number of tickets, parted by ends of lines.
QString addWords(Dialect dialect);
// A server sorts those that it was told last in now; empty: there is nothing to be sorted.
QString sortWords(Dialect dialect);
QString removeWords(Dialect dialect);
// Empties the search's index.
QString forgetWords(Dialect dialect);
// Binds a query of matchAll and matchWord, a place to stay below, a limit: places and tickets, the newest first.
QString findWords(Dialect dialect);
// The query for a word, of letters and digits: for its stem, and `start`: as the start of others (may be empty).
QString matchWord(Dialect dialect, const QString &stem, const QString &start);
QString matchAll(Dialect dialect, const QStringList &words);

// The statement that makes a writing transaction begin.
QString beginWriting(Dialect dialect);
// The same of one that only reads, and sees one state of the database throughout.
QString beginReading(Dialect dialect);
// The versions behind a version of those tables together, in their order, so many at most. Binds for each table the
// version, on a server also the limit; then the limit.
QString versionsBehind(Dialect dialect, const QStringList &tables);
// A text column as it is ordered by its bytes, whatever the database's collation.
QString inByteOrder(Dialect dialect, const QString &column);

// What a connection is told so that its commits wait for the disk, each of them as usual, or not.
QString waitForDisk(Dialect dialect, bool each);
// What a connection is told that reads now and then, and one that fills a database.
QStringList littleMemory(Dialect dialect);
QStringList muchMemory(Dialect dialect);
// While rows come in by the hundred thousand, commit after commit, none of which a program that ends may lose; and afterwards.
QStringList moreMemory(Dialect dialect);
QStringList usualMemory(Dialect dialect);

} // namespace saldo::store
