#include "store/dialect.h"

#include <QRegularExpression>

namespace saldo::store {

namespace {

// "(id) (customer_id, ordinal)" → whether a row of the table has one of the new row's keys.
QString hasKeyOfNew(const QString &table, const QString &keys)
{
    QStringList conditions;
    for (const QString &key : keys.split(u')', Qt::SkipEmptyParts)) {
        QStringList columns;
        for (const QString &column : key.mid(key.indexOf(u'(') + 1).split(u','))
            columns << QStringLiteral("%1 = NEW.%1").arg(column.trimmed());
        conditions << QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2)")
                          .arg(table, columns.join(QStringLiteral(" AND ")));
    }
    return conditions.join(QStringLiteral(" OR "));
}

// Statements that make a table append-only: whoever bypasses the desk meets them. `keys`: all that are
// unique in it, each in parentheses.
QStringList appendOnly(const QString &table, const QString &keys, Dialect dialect)
{
    QStringList statements;
    if (dialect == Dialect::Sqlite) {
        // SQLite's REPLACE deletes the row in its way without asking the trigger of DELETE.
        statements << QStringLiteral("CREATE TRIGGER %1_no_REPLACE BEFORE INSERT ON %1 WHEN %2 BEGIN "
                                     "SELECT RAISE(ABORT, '%1 is append-only'); END")
                          .arg(table, hasKeyOfNew(table, keys));
        for (const QString &deed : {QStringLiteral("UPDATE"), QStringLiteral("DELETE")})
            statements << QStringLiteral("CREATE TRIGGER %1_no_%2 BEFORE %2 ON %1 BEGIN "
                                         "SELECT RAISE(ABORT, '%1 is append-only'); END").arg(table, deed);
        return statements;
    }
    statements << QStringLiteral("CREATE OR REPLACE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$ "
                                 "BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$");
    statements << QStringLiteral("CREATE TRIGGER %1_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON %1 "
                                 "FOR EACH STATEMENT EXECUTE FUNCTION append_only()").arg(table);
    return statements;
}

// Contentless, without positions: who shows a hit has its text and finds the words in it himself. Words come
// folded and stemmed; "ascii" parts them at spaces and takes every letter beyond ASCII as it is.
QStringList indexOfWords(const QString &table, Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return {QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5 (words, content = '', columnsize = 0, "
                               "detail = none, tokenize = 'ascii', prefix = '2 3 4')").arg(table),
                QStringLiteral("INSERT INTO %1 (%1, rank) VALUES ('hashsize', 16777216)").arg(table)};
    return {QStringLiteral("CREATE TABLE %1 (place INTEGER PRIMARY KEY, words tsvector NOT NULL)").arg(table),
            QStringLiteral("CREATE INDEX %1_of_tickets ON %1 USING gin (words)").arg(table)};
}

QString withoutComments(const QString &schema)
{
    static const QRegularExpression comment(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
    return QString(schema).remove(comment);
}

QString filled(QString statement, Tables tables)
{
    static const QRegularExpression references(QStringLiteral("\\{references (\\w+)\\}"));
    static const QRegularExpression check(QStringLiteral("\\{check ([^}]+)\\}"));
    const bool authority = tables == Tables::Authority;
    statement.replace(references, authority ? QStringLiteral("REFERENCES \\1 (id)") : QString());
    statement.replace(check, authority ? QStringLiteral("CHECK (\\1)") : QString());
    statement.replace(QStringLiteral("{unique}"), authority ? QStringLiteral("UNIQUE") : QString());
    return statement;
}

} // namespace

QStringList statementsOf(const QString &schema, Dialect dialect, Tables tables)
{
    static const QRegularExpression guard(QStringLiteral("^\\{append_only (\\w+) (.+)\\}$"));
    static const QRegularExpression words(QStringLiteral("^\\{words (\\w+)\\}$"));
    QStringList statements;
    for (const QString &part : withoutComments(schema).split(u';', Qt::SkipEmptyParts)) {
        const QString statement = part.trimmed();
        const QRegularExpressionMatch match = guard.match(statement);
        const QRegularExpressionMatch index = words.match(statement);
        if (index.hasMatch())
            statements << indexOfWords(index.captured(1), dialect);
        else if (match.hasMatch() && tables == Tables::Authority)
            statements << appendOnly(match.captured(1), match.captured(2), dialect);
        else if (!statement.isEmpty() && !match.hasMatch())
            statements << filled(statement, tables);
    }
    return statements;
}

QStringList openingStatements(Dialect dialect, bool readOnly)
{
    if (dialect == Dialect::Postgresql)
        return {QStringLiteral("SET client_min_messages = warning")};
    QStringList statements = {QStringLiteral("PRAGMA foreign_keys = ON"),
                              QStringLiteral("PRAGMA temp_store = MEMORY"),
                              QStringLiteral("PRAGMA cache_size = -16000")};
    if (readOnly)
        statements << QStringLiteral("PRAGMA query_only = ON");
    else
        statements << QStringLiteral("PRAGMA journal_mode = WAL") << QStringLiteral("PRAGMA synchronous = FULL");
    return statements;
}

QString addWords(Dialect dialect)
{
    // FTS5 joins the words of rows with one key, as long as it is told of each once in a row.
    if (dialect == Dialect::Sqlite)
        return QStringLiteral("INSERT INTO search_words (words, rowid) VALUES (?, ?)");
    return QStringLiteral("INSERT INTO search_words (words, place) VALUES (array_to_tsvector(string_to_array(?, ' ')), ?) "
                          "ON CONFLICT (place) DO UPDATE SET words = search_words.words || EXCLUDED.words");
}

QString removeWords(Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return QStringLiteral("INSERT INTO search_words (words, rowid, search_words) VALUES (?, ?, 'delete')");
    return QStringLiteral("UPDATE search_words SET words = ts_delete(words, string_to_array(?, ' ')) WHERE place = ?");
}

QString findWords(Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return QStringLiteral("SELECT s.place, s.ticket_id FROM search_words w CROSS JOIN search_tickets s "
                              "ON s.place = w.rowid WHERE w.search_words MATCH ? AND w.rowid < ? "
                              "ORDER BY w.rowid DESC LIMIT ?");
    return QStringLiteral("SELECT s.place, s.ticket_id FROM search_words w JOIN search_tickets s ON s.place = w.place "
                          "WHERE w.words @@ CAST(? AS tsquery) AND w.place < ? ORDER BY w.place DESC LIMIT ?");
}

QString matchWord(Dialect dialect, const QString &stem, const QString &start)
{
    if (dialect == Dialect::Sqlite) {
        const QString exact = QStringLiteral("\"%1\"").arg(stem);
        return start.isEmpty() ? exact : QStringLiteral("(%1 OR \"%2\" *)").arg(exact, start);
    }
    const QString exact = QStringLiteral("'%1'").arg(stem);
    return start.isEmpty() ? exact : QStringLiteral("(%1 | '%2':*)").arg(exact, start);
}

QString matchAll(Dialect dialect, const QStringList &words)
{
    return words.join(dialect == Dialect::Sqlite ? QStringLiteral(" AND ") : QStringLiteral(" & "));
}

QString beginReading(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringLiteral("BEGIN")
                                      : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

QString inByteOrder(Dialect dialect, const QString &column)
{
    return dialect == Dialect::Sqlite ? column : column + QStringLiteral(" COLLATE \"C\"");
}

QString beginWriting(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
}

QStringList littleMemory(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringList{QStringLiteral("PRAGMA cache_size = -2000")} : QStringList();
}

QStringList muchMemory(Dialect dialect)
{
    if (dialect == Dialect::Postgresql)
        return {QStringLiteral("SET synchronous_commit = off")};
    return {QStringLiteral("PRAGMA cache_size = -1500000"), QStringLiteral("PRAGMA synchronous = OFF"),
            QStringLiteral("PRAGMA wal_autocheckpoint = 50000")};
}

} // namespace saldo::store
