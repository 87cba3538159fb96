#include "store/dialect.h"

#include "rules/calendar.h"

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
    // New words are sorted in when 4 MB have come together, and whoever comes then waits for it (80 ms); the service does
    // so before (sortWords).
    return {QStringLiteral("CREATE TABLE %1 (place INTEGER PRIMARY KEY, words tsvector NOT NULL)").arg(table),
            QStringLiteral("CREATE INDEX %1_of_tickets ON %1 USING gin (words)").arg(table)};
}

// The desk day of an instant's column, counted since 1970.
QString dayOf(const QString &instant)
{
    return QStringLiteral("(%1 + %2) / %3").arg(instant).arg(rules::deskOffsetMs).arg(rules::msPerDay);
}

// A row that comes, goes or changes in one of the `columns` (any, if there are none) takes away the packed facts of
// its desk day. `row`: NEW or OLD.
struct Forgetting
{
    QString table, instant;
    QStringList streams, columns;

    QString deed(const QString &row) const
    {
        return QStringLiteral("DELETE FROM fact_days WHERE stream IN ('%1') AND day = %2;")
            .arg(streams.join(QStringLiteral("', '")), dayOf(row + u'.' + instant));
    }
    QString whenChanged() const
    {
        QStringList conditions;
        for (const QString &column : columns)
            conditions << QStringLiteral("OLD.%1 <> NEW.%1").arg(column);
        return conditions.isEmpty() ? QString() : QStringLiteral(" WHEN (%1)").arg(conditions.join(QStringLiteral(" OR ")));
    }
};

QStringList listed(const QString &names)
{
    QStringList list;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
        list << name.trimmed();
    return list;
}

// In SQLite the deed is the trigger's own; PostgreSQL wants a function for it.
QStringList trigger(const QString &name, const QString &on, const QString &deed, Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return {QStringLiteral("CREATE TRIGGER %1 AFTER %2 BEGIN %3 END")
                    .arg(name, QString(on).replace(QStringLiteral("{each}"), QStringLiteral("FOR EACH ROW")), deed)};
    return {QStringLiteral("CREATE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN %2 RETURN NULL; END $$")
                .arg(name, deed),
            QStringLiteral("CREATE TRIGGER %1 AFTER %2 EXECUTE FUNCTION %1()")
                .arg(name, QString(on).replace(QStringLiteral("{each}"), QStringLiteral("FOR EACH ROW")))};
}

QStringList forgets(const Forgetting &what, Dialect dialect, const QString &suffix = QStringLiteral("_forgets_"))
{
    const QString name = what.table + suffix;
    return trigger(name + QStringLiteral("new"), QStringLiteral("INSERT ON %1 {each}").arg(what.table),
                   what.deed(QStringLiteral("NEW")), dialect)
        + trigger(name + QStringLiteral("old"), QStringLiteral("DELETE ON %1 {each}").arg(what.table),
                  what.deed(QStringLiteral("OLD")), dialect)
        + trigger(name + QStringLiteral("changed"),
                  QStringLiteral("UPDATE ON %1 {each}%2").arg(what.table, what.whenChanged()),
                  what.deed(QStringLiteral("OLD")) + u' ' + what.deed(QStringLiteral("NEW")), dialect);
}

// The facts of an account carry what its customer has in that column now.
QStringList forgetsAccount(const QString &column, Dialect dialect)
{
    QStringList days;
    for (const QString &table : {QStringLiteral("ledger"), QStringLiteral("orders")})
        days << QStringLiteral("SELECT %1 FROM %2 WHERE customer_id = NEW.id").arg(dayOf(QStringLiteral("at")), table);
    return trigger(QStringLiteral("customers_forget_account"),
                   QStringLiteral("UPDATE ON customers {each} WHEN (OLD.%1 <> NEW.%1)").arg(column),
                   QStringLiteral("DELETE FROM fact_days WHERE stream = 'account' AND day IN (%1);")
                       .arg(days.join(QStringLiteral(" UNION "))), dialect);
}

// A period's pack is that of the day on which it was acquired, which its order or its license tells.
QStringList forgetsPeriods(Dialect dialect)
{
    const QString name = QStringLiteral("_forgets_periods_");
    const QStringList stream = {QStringLiteral("periods")};
    const auto days = [](const QString &ofOrders, const QString &ofLicenses) {
        return QStringLiteral("DELETE FROM fact_days WHERE stream = 'periods' AND day IN (SELECT %1 FROM orders WHERE %2 "
                              "UNION SELECT %3 FROM licenses WHERE %4);")
            .arg(dayOf(QStringLiteral("at")), ofOrders, dayOf(QStringLiteral("registered_at")), ofLicenses);
    };
    const auto ofPeriod = [&days](const QString &row) {
        return days(QStringLiteral("customer_id = %1.customer_id AND period_id = %1.id").arg(row),
                    QStringLiteral("id = %1.id").arg(row));
    };
    const QStringList columns = listed(QStringLiteral("customer_id, months, days, first_day, last_day, suspended_on, resumed_on, "
                                                      "cancelled"));
    const QString before = QStringLiteral("OLD");
    const QString after = QStringLiteral("NEW");
    return forgets({QStringLiteral("orders"), QStringLiteral("at"), stream, {}}, dialect, name)
        + forgets({QStringLiteral("licenses"), QStringLiteral("registered_at"), stream, {QStringLiteral("registered_at")}}, dialect, name)
        + trigger(QStringLiteral("periods_forgets_new"), QStringLiteral("INSERT ON periods {each}"), ofPeriod(after), dialect)
        + trigger(QStringLiteral("periods_forgets_old"), QStringLiteral("DELETE ON periods {each}"), ofPeriod(before), dialect)
        + trigger(QStringLiteral("periods_forgets_changed"),
                  QStringLiteral("UPDATE ON periods {each}") + Forgetting{{}, {}, {}, columns}.whenChanged(),
                  ofPeriod(before) + u' ' + ofPeriod(after), dialect)
        + trigger(QStringLiteral("customers_forget_periods"),
                  QStringLiteral("UPDATE ON customers {each} WHEN (OLD.language <> NEW.language)"),
                  days(QStringLiteral("customer_id = NEW.id"), QStringLiteral("customer_id = NEW.id")), dialect);
}

QString withoutComments(const QString &schema)
{
    static const QRegularExpression comment(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
    return QString(schema).remove(comment);
}

QString filled(QString statement, Dialect dialect, Tables tables)
{
    static const QRegularExpression references(QStringLiteral("\\{references (\\w+)\\}"));
    static const QRegularExpression check(QStringLiteral("\\{check ([^}]+)\\}"));
    const bool authority = tables == Tables::Authority;
    statement.replace(references, authority ? QStringLiteral("REFERENCES \\1 (id)") : QString());
    statement.replace(check, authority ? QStringLiteral("CHECK (\\1)") : QString());
    statement.replace(QStringLiteral("{unique}"), authority ? QStringLiteral("UNIQUE") : QString());
    statement.replace(QStringLiteral("{bytes}"),
                      dialect == Dialect::Sqlite ? QStringLiteral("BLOB") : QStringLiteral("BYTEA"));
    return statement;
}

} // namespace

QStringList statementsOf(const QString &schema, Dialect dialect, Tables tables)
{
    static const QRegularExpression guard(QStringLiteral("^\\{append_only (\\w+) (.+)\\}$"));
    static const QRegularExpression words(QStringLiteral("^\\{words (\\w+)\\}$"));
    const QString ofAuthority = QStringLiteral("{authority} ");
    const QString ofMirror = QStringLiteral("{mirror} ");
    static const QRegularExpression forgetting(
        QStringLiteral("^\\{forgets (\\w+) \\((\\w+)\\) \\(([^)]+)\\) \\(([^)]*)\\)\\}$"));
    static const QRegularExpression account(QStringLiteral("^\\{forgets_account customers (\\w+)\\}$"));
    QStringList statements;
    for (const QString &part : withoutComments(schema).split(u';', Qt::SkipEmptyParts)) {
        QString statement = part.trimmed();
        if (statement.startsWith(tables == Tables::Authority ? ofMirror : ofAuthority))
            continue;
        statement.remove(ofMirror).remove(ofAuthority);
        const QRegularExpressionMatch match = guard.match(statement);
        const QRegularExpressionMatch index = words.match(statement);
        const QRegularExpressionMatch change = forgetting.match(statement);
        const QRegularExpressionMatch owner = account.match(statement);
        if (change.hasMatch())
            statements << forgets({change.captured(1), change.captured(2), listed(change.captured(3)),
                                   listed(change.captured(4))}, dialect);
        else if (owner.hasMatch())
            statements << forgetsAccount(owner.captured(1), dialect);
        else if (statement == u"{forgets_periods}")
            statements << forgetsPeriods(dialect);
        else if (index.hasMatch())
            statements << indexOfWords(index.captured(1), dialect);
        else if (match.hasMatch() && tables == Tables::Authority)
            statements << appendOnly(match.captured(1), match.captured(2), dialect);
        else if (!statement.isEmpty() && !match.hasMatch())
            statements << filled(statement, dialect, tables);
    }
    return statements;
}

namespace {

const QString usualCache = QStringLiteral("PRAGMA cache_size = -16000");

} // namespace

QStringList openingStatements(Dialect dialect, bool readOnly)
{
    if (dialect == Dialect::Postgresql) {
        QStringList settings = {QStringLiteral("SET client_min_messages = warning")};
        // A writer finds its rows by their keys. Plans made while a desk is small would read whole tables when it is large.
        if (!readOnly)
            settings << QStringLiteral("SET enable_seqscan = off") << QStringLiteral("SET plan_cache_mode = force_generic_plan");
        return settings;
    }
    QStringList statements = {QStringLiteral("PRAGMA foreign_keys = ON"),
                              QStringLiteral("PRAGMA temp_store = MEMORY"),
                              usualCache};
    if (readOnly)
        statements << QStringLiteral("PRAGMA query_only = ON");
    else
        // Debian's SQLite writes zeros over whole pages that become free, those of each merge of words among them. What
        // is deleted within a page is still overwritten.
        statements << QStringLiteral("PRAGMA journal_mode = WAL") << waitForDisk(dialect, true)
                   << QStringLiteral("PRAGMA secure_delete = FAST");
    return statements;
}

QString addWords(Dialect dialect)
{
    // FTS5 joins the words of rows with one key (search_index.cpp tells how).
    if (dialect == Dialect::Sqlite)
        return QStringLiteral("INSERT INTO search_words (words, rowid) VALUES (?, ?)");
    return QStringLiteral("INSERT INTO search_words (words, place) SELECT array_to_tsvector(string_to_array(one.words, ' ')), "
                          "one.place FROM unnest(string_to_array(?, E'\\n'), CAST(string_to_array(?, E'\\n') AS INTEGER[])) "
                          "AS one (words, place) "
                          "ON CONFLICT (place) DO UPDATE SET words = search_words.words || EXCLUDED.words");
}

QString sortWords(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QString()
                                      : QStringLiteral("SELECT gin_clean_pending_list('search_words_of_tickets')");
}

QString removeWords(Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return QStringLiteral("INSERT INTO search_words (words, rowid, search_words) VALUES (?, ?, 'delete')");
    return QStringLiteral("UPDATE search_words SET words = ts_delete(words, string_to_array(?, ' ')) WHERE place = ?");
}

QString forgetWords(Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return QStringLiteral("INSERT INTO search_words (search_words) VALUES ('delete-all')");
    return QStringLiteral("DELETE FROM search_words");
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

// SQLite merges the tables' indexes and reads no more than is asked for. PostgreSQL would read all that comes behind, sort
// it and leave the rest: there each table has the limit, too.
QString versionsBehind(Dialect dialect, const QStringList &tables)
{
    const QString one = dialect == Dialect::Sqlite
        ? QStringLiteral("SELECT version FROM %1 WHERE version > ?")
        : QStringLiteral("SELECT version FROM (SELECT version FROM %1 WHERE version > ? ORDER BY version LIMIT ?) AS of_%1");
    QStringList parts;
    for (const QString &table : tables)
        parts << one.arg(table);
    return parts.join(QStringLiteral(" UNION ALL ")) + QStringLiteral(" ORDER BY version LIMIT ?");
}

QString beginWriting(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
}

// SQLite's NORMAL, with a log that is written ahead, waits only when that is taken back into the file.
QString waitForDisk(Dialect dialect, bool each)
{
    if (dialect == Dialect::Postgresql)
        return each ? QStringLiteral("RESET synchronous_commit") : QStringLiteral("SET synchronous_commit = off");
    return each ? QStringLiteral("PRAGMA synchronous = FULL") : QStringLiteral("PRAGMA synchronous = NORMAL");
}

QStringList littleMemory(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringList{QStringLiteral("PRAGMA cache_size = -2000")} : QStringList();
}

// Every commit touches pages all over the indexes: with room for them they are read once.
QStringList moreMemory(Dialect dialect)
{
    if (dialect == Dialect::Postgresql)
        return {};
    return {QStringLiteral("PRAGMA cache_size = -256000")};
}

QStringList usualMemory(Dialect dialect)
{
    if (dialect == Dialect::Postgresql)
        return {};
    return {usualCache, QStringLiteral("PRAGMA journal_size_limit = 16777216"), QStringLiteral("PRAGMA wal_checkpoint"),
            QStringLiteral("PRAGMA shrink_memory")};
}

QStringList muchMemory(Dialect dialect)
{
    if (dialect == Dialect::Postgresql)
        return {QStringLiteral("SET synchronous_commit = off")};
    return {QStringLiteral("PRAGMA cache_size = -1500000"), QStringLiteral("PRAGMA synchronous = OFF"),
            QStringLiteral("PRAGMA wal_autocheckpoint = 50000")};
}

} // namespace saldo::store
