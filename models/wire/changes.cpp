#include "wire/changes.h"

#include "wire/page_reader.h"

#include "store/shared_tables.h"

#include <QHash>
#include <QJsonDocument>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace saldo::wire {

namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write(Writer &out, const QByteArray &utf8)
{
    out.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
}

void writeKey(Writer &out, const QByteArray &utf8)
{
    out.Key(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
}

// The names of each table's columns as they are spelled.
const QList<QByteArray> &columnsOf(const QString &table)
{
    static const QHash<QString, QList<QByteArray>> all = [] {
        QHash<QString, QList<QByteArray>> names;
        for (const store::SharedTable &one : store::sharedTables()) {
            for (const store::SharedColumn &column : one.columns)
                names[one.name].append(column.name.toUtf8());
        }
        return names;
    }();
    static const QList<QByteArray> none;
    const auto found = all.constFind(table);
    return found == all.cend() ? none : *found;
}

void write(Writer &out, const store::ChangedRow &changed)
{
    out.StartObject();
    writeKey(out, "id");
    write(out, changed.id.toUtf8());
    writeKey(out, "row");
    if (changed.isGone()) {
        out.Null();
    } else {
        out.StartObject();
        const QList<QByteArray> &columns = columnsOf(changed.table);
        for (qsizetype i = 0; i < columns.size() && i < changed.values.size(); ++i) {
            writeKey(out, columns.at(i));
            const QVariant &value = changed.values.at(i);
            if (value.metaType() == QMetaType::fromType<QString>())
                write(out, value.toString().toUtf8());
            else
                out.Int64(value.toLongLong());
        }
        out.EndObject();
    }
    writeKey(out, "table");
    write(out, changed.table.toUtf8());
    out.EndObject();
}

} // namespace

QByteArray encode(const ChangesPage &page)
{
    rapidjson::StringBuffer buffer;
    Writer out(buffer);
    out.StartObject();
    writeKey(out, "more"); // the first: app/service/polls
    out.Bool(page.more);
    writeKey(out, "next");
    write(out, page.next.toUtf8());
    writeKey(out, "presence");
    const QByteArray presence = QJsonDocument(encode(page.presence)).toJson(QJsonDocument::Compact);
    out.RawValue(presence.constData(), static_cast<size_t>(presence.size()), rapidjson::kArrayType);
    writeKey(out, "rows");
    out.StartArray();
    for (const store::ChangedRow &changed : page.rows)
        write(out, changed);
    out.EndArray();
    out.EndObject();
    return QByteArray(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize()));
}

std::optional<ChangesPage> decodeChangesPage(const QByteArray &bytes)
{
    return readPage(bytes);
}

} // namespace saldo::wire
