#include "sync/copies.h"

#include "store/changed_rows.h"
#include "store/failure.h"
#include "store/rows.h"
#include "store/shared_tables.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace saldo::sync {

namespace {

// A row by the names of its columns, for a later program may have others; nothing for one that is gone.
QString contentOf(const store::ChangedRow &row)
{
    if (row.isGone())
        return QStringLiteral("");
    QJsonObject columns;
    const QList<store::SharedColumn> &all = store::sharedTable(row.table)->columns;
    for (qsizetype i = 0; i < all.size(); ++i)
        columns.insert(all.at(i).name, all.at(i).isNumber ? QJsonValue(row.values.at(i).toLongLong())
                                                          : QJsonValue(row.values.at(i).toString()));
    return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

QVariantList valuesOf(const QString &table, const QString &content)
{
    const QJsonObject columns = QJsonDocument::fromJson(content.toUtf8()).object();
    const store::SharedTable *of = store::sharedTable(table);
    QVariantList values;
    if (of == nullptr || columns.isEmpty())
        return values;
    for (const store::SharedColumn &column : of->columns) {
        const QJsonValue value = columns.value(column.name);
        if (value.isUndefined())
            throw store::Failure(store::Failure::Kind::Broken, table + u'.' + column.name + QStringLiteral(" is missing"));
        values << (column.isNumber ? QVariant(value.toInteger()) : QVariant(store::stored(value.toString())));
    }
    return values;
}

} // namespace

void Copies::take(const QString &table, const QString &id)
{
    if (holds(table, id))
        return;
    const QString content = contentOf(store::rowNow(m_connection, table, id));
    m_connection.run(QStringLiteral("INSERT INTO copies (of_table, row_id, content) VALUES (?, ?, ?)"),
                     {table, id, content});
}

QList<RowName> Copies::names() const
{
    QSqlQuery &query = m_connection.run(QStringLiteral("SELECT of_table, row_id FROM copies"));
    QList<RowName> names;
    while (query.next())
        names.append({query.value(0).toString(), query.value(1).toString()});
    query.finish();
    return names;
}

bool Copies::holds(const QString &table, const QString &id) const
{
    QSqlQuery &query =
        m_connection.run(QStringLiteral("SELECT 1 FROM copies WHERE of_table = ? AND row_id = ?"), {table, id});
    const bool held = query.next();
    query.finish();
    return held;
}

void Copies::putBack()
{
    QSqlQuery &query = m_connection.run(QStringLiteral("SELECT of_table, row_id, content FROM copies"));
    QList<store::ChangedRow> rows;
    while (query.next()) {
        store::ChangedRow row;
        row.table = query.value(0).toString();
        row.id = query.value(1).toString();
        row.values = valuesOf(row.table, query.value(2).toString());
        rows.append(std::move(row));
    }
    query.finish();
    for (const store::ChangedRow &row : std::as_const(rows))
        store::writeRow(m_connection, row);
    clear();
}

void Copies::clear()
{
    m_connection.run(QStringLiteral("DELETE FROM copies"));
}

} // namespace saldo::sync
