#include "wire/changes.h"

#include "store/shared_tables.h"
#include "wire/json.h"


namespace saldo::wire {

namespace {

bool isWhole(const QJsonValue &value)
{
    // Beyond 2^53 a number may still be a whole one, exactly: Qt keeps it so.
    constexpr qint64 otherwise = -1;
    return value.isDouble() && (value.toInteger(otherwise) != otherwise || value.toDouble() == -1.0);
}

// Only the columns that are known, each of its type.
std::optional<QJsonObject> knownColumns(const store::SharedTable &table, const QJsonObject &row)
{
    QJsonObject known;
    for (const store::SharedColumn &column : table.columns) {
        const QJsonValue value = row.value(column.name);
        if (column.isNumber ? !isWhole(value) : !value.isString())
            return std::nullopt;
        known.insert(column.name, value);
    }
    return known;
}

QString idOf(const store::SharedTable &table, const QJsonObject &row)
{
    const QJsonValue id = row.value(QLatin1String("id"));
    return table.hasNumberedIds() ? QString::number(id.toInteger()) : id.toString();
}

enum class Reading { Row, Unknown, Wrong };

Reading readRow(const QJsonValue &value, store::ChangedRow &changed)
{
    const QJsonObject object = value.toObject();
    const QJsonValue row = object.value(QLatin1String("row"));
    changed.table = object.value(QLatin1String("table")).toString();
    changed.id = object.value(QLatin1String("id")).toString();
    if (changed.table.isEmpty() || changed.id.isEmpty() || !(row.isObject() || row.isNull()))
        return Reading::Wrong;
    const store::SharedTable *table = store::sharedTable(changed.table);
    if (table == nullptr)
        return Reading::Unknown;
    if (row.isNull())
        return Reading::Row;
    std::optional<QJsonObject> known = knownColumns(*table, row.toObject());
    if (!known || idOf(*table, *known) != changed.id)
        return Reading::Wrong;
    changed.version = known->value(QLatin1String("version")).toInteger();
    changed.row = std::move(*known);
    return Reading::Row;
}

} // namespace

QByteArray encode(const ChangesPage &page)
{
    QJsonArray rows;
    for (const store::ChangedRow &changed : page.rows)
        rows.append(QJsonObject{{QStringLiteral("table"), changed.table},
                                {QStringLiteral("id"), changed.id},
                                {QStringLiteral("row"), changed.isGone() ? QJsonValue() : QJsonValue(changed.row)}});
    return write(QJsonObject{{QStringLiteral("rows"), rows},
                             {QStringLiteral("next"), page.next},
                             {QStringLiteral("more"), page.more},
                             {QStringLiteral("presence"), encode(page.presence)}});
}

std::optional<ChangesPage> decodeChangesPage(const QByteArray &bytes)
{
    const std::optional<QJsonObject> object = readObject(bytes);
    if (!object)
        return std::nullopt;
    const QJsonValue rows = object->value(QLatin1String("rows"));
    const QJsonValue next = object->value(QLatin1String("next"));
    const QJsonValue more = object->value(QLatin1String("more"));
    std::optional<QList<Present>> presence = decodePresent(object->value(QLatin1String("presence")));
    if (!rows.isArray() || !next.isString() || next.toString().isEmpty() || !more.isBool() || !presence)
        return std::nullopt;
    ChangesPage page{{}, next.toString(), more.toBool(), std::move(*presence)};
    for (const QJsonValue &value : rows.toArray()) {
        store::ChangedRow changed;
        switch (readRow(value, changed)) {
        case Reading::Row:
            page.rows.append(std::move(changed));
            break;
        case Reading::Unknown:
            break;
        case Reading::Wrong:
            return std::nullopt;
        }
    }
    return page;
}

} // namespace saldo::wire
