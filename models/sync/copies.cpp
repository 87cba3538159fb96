#include "sync/copies.h"

#include "store/changed_rows.h"

#include <QJsonDocument>

namespace saldo::sync {

void Copies::take(const QString &table, const QString &id)
{
    if (holds(table, id))
        return;
    const store::ChangedRow row = store::rowNow(m_connection, table, id);
    const QString content =
        row.isGone() ? QStringLiteral("") : QString::fromUtf8(QJsonDocument(row.row).toJson(QJsonDocument::Compact));
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
        row.row = QJsonDocument::fromJson(query.value(2).toString().toUtf8()).object();
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
