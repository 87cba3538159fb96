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
    QStringList statements;
    for (const QString &part : withoutComments(schema).split(u';', Qt::SkipEmptyParts)) {
        const QString statement = part.trimmed();
        const QRegularExpressionMatch match = guard.match(statement);
        if (match.hasMatch() && tables == Tables::Authority)
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

QString beginWriting(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
}

} // namespace saldo::store
