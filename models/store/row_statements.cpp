#include "store/row_statements.h"

namespace saldo::store {

QString questionMarks(qsizetype count)
{
    return QStringLiteral("?, ").repeated(count).chopped(2);
}

namespace {

QString head(const QString &table, const QStringList &columns)
{
    return QStringLiteral("INSERT INTO %1 (%2) ").arg(table, columns.join(QStringLiteral(", ")));
}

QString orChange(const QStringList &columns)
{
    QStringList settings;
    for (const QString &column : columns.mid(1))
        settings << QStringLiteral("%1 = excluded.%1").arg(column);
    return QStringLiteral(" ON CONFLICT (%1) DO UPDATE SET %2").arg(columns.first(), settings.join(QStringLiteral(", ")));
}

} // namespace

QString insertion(const QString &table, const QStringList &columns, qsizetype rows, bool mayBeThere)
{
    const QString row = QStringLiteral("(%1), ").arg(questionMarks(columns.size()));
    return head(table, columns) + QStringLiteral("VALUES ") + row.repeated(rows).chopped(2)
        + (mayBeThere ? orChange(columns) : QString());
}

QString serverInsertion(const QString &table, const QStringList &columns, const QVariantList &like, bool mayBeThere)
{
    QStringList arrays;
    for (const QVariant &value : like)
        arrays << (value.metaType() == QMetaType::fromType<QString>() ? QStringLiteral("CAST(? AS TEXT[])")
                                                                      : QStringLiteral("CAST(? AS BIGINT[])"));
    return head(table, columns) + QStringLiteral("SELECT * FROM unnest(%1)").arg(arrays.join(QStringLiteral(", ")))
        + (mayBeThere ? orChange(columns) : QString());
}

} // namespace saldo::store
