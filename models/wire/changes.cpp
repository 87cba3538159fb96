// Writes a page of changes value by value, without a tree of all of them between rows and bytes; page_reader.cpp reads it.
#include "wire/changes.h"

#include "store/shared_tables.h"

#include <QJsonArray>
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

void write(Writer &out, const store::ChangedRow &changed)
{
    out.StartObject();
    writeKey(out, "id");
    write(out, changed.id.toUtf8());
    writeKey(out, "row");
    if (const store::SharedTable *table = changed.isGone() ? nullptr : store::sharedTable(changed.table)) {
        out.StartObject();
        for (qsizetype i = 0; i < table->columns.size(); ++i) {
            const store::SharedColumn &column = table->columns.at(i);
            writeKey(out, column.spelled);
            if (column.isNumber)
                out.Int64(changed.values.at(i).toLongLong());
            else
                write(out, changed.values.at(i).toString().toUtf8());
        }
        out.EndObject();
    } else {
        out.Null();
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

} // namespace saldo::wire
