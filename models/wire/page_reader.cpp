// Reads the bytes of a page of changes row by row, without a tree of all its values between them. Members may stand in any
// order; of those with one name the last counts.
#include "wire/changes.h"

#include "store/shared_tables.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <limits>
#include <rapidjson/reader.h>
#include <string_view>
#include <vector>

namespace saldo::wire {

namespace {

using std::string_view;
using namespace std::string_view_literals;

constexpr int deepest = 1'024; // as everywhere (script/json.h)

string_view viewOf(const QByteArray &spelled)
{
    return {spelled.constData(), static_cast<size_t>(spelled.size())};
}

enum class Kind { Text, Whole, Yes, No, Null, Other };

struct Scalar
{
    Kind kind = Kind::Other;
    string_view text; // in the bytes that are read
    qint64 number = 0;
};

struct Member
{
    string_view name;
    Scalar value;
};

// Without marks of byte order before it, which mean nothing there (script/json.h).
QString textOf(string_view utf8)
{
    while (utf8.starts_with("\xEF\xBB\xBF"sv) || utf8.starts_with("\xEF\xBF\xBE"sv))
        utf8.remove_prefix(3);
    // An empty one is no missing one.
    return utf8.empty() ? QStringLiteral("") : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// What RapidJSON meets is told here, one thing after the other; false ends the reading.
class PageHandler : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, PageHandler>
{
public:
    bool Null() { return take({Kind::Null, {}, 0}); }
    bool Bool(bool yes) { return take({yes ? Kind::Yes : Kind::No, {}, 0}); }
    bool Int(int number) { return take({Kind::Whole, {}, number}); }
    bool Uint(unsigned number) { return take({Kind::Whole, {}, number}); }
    bool Int64(int64_t number) { return take({Kind::Whole, {}, number}); }
    bool Uint64(uint64_t number);
    bool Double(double number);
    bool String(const char *text, rapidjson::SizeType length, bool) { return take({Kind::Text, {text, length}, 0}); }
    bool Key(const char *text, rapidjson::SizeType length, bool)
    {
        m_key = {text, length};
        return true;
    }
    bool StartObject() { return begin(true); }
    bool EndObject(rapidjson::SizeType) { return end(); }
    bool StartArray() { return begin(false); }
    bool EndArray(rapidjson::SizeType) { return end(); }

    // When all was read.
    std::optional<ChangesPage> page();

private:
    enum class Place { Start, Page, Rows, Row, Columns, Presence, Present, End, Skipped, Wrong };

    Place within(bool isObject) const;
    bool begin(bool isObject);
    bool end();
    bool take(const Scalar &value);
    bool takeOfPage(const Scalar &value);
    bool takeOfRow(const Scalar &value);
    bool finishRow();
    bool takeColumns(const store::SharedTable &table, store::ChangedRow &changed) const;
    const Scalar *memberAt(qsizetype place, qsizetype columns, string_view name) const;
    void finishPresent();

    Place m_place = Place::Start;
    string_view m_key;
    int m_depth = 0;
    int m_skipping = 0; // how deep within something that nobody knows
    std::vector<Member> m_members; // of the row's columns, or of one who is present

    // The row that is read.
    string_view m_table;
    string_view m_id;
    bool m_hasRow = false;
    bool m_isGone = false;

    // What stood in the page.
    ChangesPage m_page;
    bool m_hasRows = false;
    std::optional<bool> m_more;
    std::optional<QJsonArray> m_presence;
};

// As large positive ones are told; larger than any of ours is none.
bool PageHandler::Uint64(uint64_t number)
{
    const bool fits = number <= static_cast<uint64_t>(std::numeric_limits<qint64>::max());
    return take({fits ? Kind::Whole : Kind::Other, {}, fits ? static_cast<qint64>(number) : 0});
}

// A whole number may be spelled as another one.
bool PageHandler::Double(double number)
{
    constexpr qint64 otherwise = -1;
    const qint64 whole = QJsonValue(number).toInteger(otherwise);
    const bool isWhole = whole != otherwise || number == -1.0;
    return take({isWhole ? Kind::Whole : Kind::Other, {}, whole});
}

// Where an object or an array leads.
PageHandler::Place PageHandler::within(bool isObject) const
{
    switch (m_place) {
    case Place::Start:
        return isObject ? Place::Page : Place::Wrong;
    case Place::Page:
        if (m_key == "rows")
            return isObject ? Place::Wrong : Place::Rows;
        if (m_key == "presence")
            return isObject ? Place::Wrong : Place::Presence;
        return m_key == "next" || m_key == "more" ? Place::Wrong : Place::Skipped;
    case Place::Rows:
        return isObject ? Place::Row : Place::Wrong;
    case Place::Row:
        if (m_key == "row")
            return isObject ? Place::Columns : Place::Wrong;
        return m_key == "table" || m_key == "id" ? Place::Wrong : Place::Skipped;
    case Place::Presence:
        return isObject ? Place::Present : Place::Wrong;
    case Place::Columns:
    case Place::Present:
        return Place::Skipped;
    default:
        return Place::Wrong;
    }
}

bool PageHandler::begin(bool isObject)
{
    if (++m_depth > deepest)
        return false;
    if (m_skipping > 0) {
        m_skipping += 1;
        return true;
    }
    const Place place = within(isObject);
    if (place == Place::Skipped) {
        if (m_place == Place::Columns || m_place == Place::Present)
            m_members.push_back({m_key, {}});
        m_skipping = 1;
        return true;
    }
    m_place = place;
    if (place == Place::Columns || place == Place::Present) {
        m_members.clear();
    } else if (place == Place::Rows) {
        m_page.rows.clear();
        m_hasRows = true;
    } else if (place == Place::Presence) {
        m_presence.emplace();
    } else if (place == Place::Row) {
        m_table = m_id = {};
        m_hasRow = m_isGone = false;
    }
    return place != Place::Wrong;
}

bool PageHandler::end()
{
    m_depth -= 1;
    if (m_skipping > 0) {
        m_skipping -= 1;
        return true;
    }
    switch (m_place) {
    case Place::Page:
        m_place = Place::End;
        return true;
    case Place::Rows:
    case Place::Presence:
        m_place = Place::Page;
        return true;
    case Place::Row:
        m_place = Place::Rows;
        return finishRow();
    case Place::Columns:
        m_place = Place::Row;
        m_hasRow = true;
        m_isGone = false;
        return true;
    case Place::Present:
        m_place = Place::Presence;
        finishPresent();
        return true;
    default:
        return false;
    }
}

bool PageHandler::take(const Scalar &value)
{
    if (m_skipping > 0)
        return true;
    switch (m_place) {
    case Place::Page:
        return takeOfPage(value);
    case Place::Row:
        return takeOfRow(value);
    case Place::Columns:
    case Place::Present:
        m_members.push_back({m_key, value});
        return true;
    default:
        return false;
    }
}

bool PageHandler::takeOfPage(const Scalar &value)
{
    if (m_key == "next") {
        if (value.kind != Kind::Text)
            return false;
        m_page.next = textOf(value.text);
        return true;
    }
    if (m_key == "more") {
        m_more = value.kind == Kind::Yes;
        return value.kind == Kind::Yes || value.kind == Kind::No;
    }
    return m_key != "rows" && m_key != "presence";
}

bool PageHandler::takeOfRow(const Scalar &value)
{
    if (m_key == "row") {
        m_hasRow = m_isGone = true;
        return value.kind == Kind::Null;
    }
    if (m_key != "table" && m_key != "id")
        return true;
    (m_key == "id" ? m_id : m_table) = value.text;
    return value.kind == Kind::Text && !value.text.empty();
}

bool PageHandler::finishRow()
{
    if (!m_hasRow || m_id.empty() || m_table.empty())
        return false;
    const store::SharedTable *table = store::sharedTable(textOf(m_table));
    if (table == nullptr)
        return true; // a newer service's
    store::ChangedRow changed;
    changed.table = table->name;
    changed.id = textOf(m_id);
    if (changed.id.isEmpty() || (!m_isGone && !takeColumns(*table, changed)))
        return false;
    m_page.rows.append(std::move(changed));
    return true;
}

// Mostly they are those of the table, in its order.
const Scalar *PageHandler::memberAt(qsizetype place, qsizetype columns, string_view name) const
{
    const auto at = static_cast<size_t>(place);
    if (m_members.size() == static_cast<size_t>(columns) && m_members[at].name == name)
        return &m_members[at].value;
    const auto found = std::find_if(m_members.crbegin(), m_members.crend(),
                                    [name](const Member &one) { return one.name == name; });
    return found == m_members.crend() ? nullptr : &found->value;
}

// Only the columns that are known, each of its type.
bool PageHandler::takeColumns(const store::SharedTable &table, store::ChangedRow &changed) const
{
    const qsizetype count = table.columns.size();
    changed.values.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const store::SharedColumn &column = table.columns.at(i);
        const Scalar *value = memberAt(i, count, viewOf(column.spelled));
        if (value == nullptr || value->kind != (column.isNumber ? Kind::Whole : Kind::Text))
            return false;
        changed.values << (column.isNumber ? QVariant(value->number) : QVariant(textOf(value->text)));
    }
    changed.version = changed.values.last().toLongLong();
    return changed.values.first().toString() == changed.id;
}

void PageHandler::finishPresent()
{
    QJsonObject present;
    for (const Member &member : m_members)
        present.insert(textOf(member.name), member.value.kind == Kind::Text ? QJsonValue(textOf(member.value.text))
                                                                            : QJsonValue());
    m_presence->append(present);
}

std::optional<ChangesPage> PageHandler::page()
{
    if (m_place != Place::End || !m_hasRows || !m_more || !m_presence || m_page.next.isEmpty())
        return std::nullopt;
    std::optional<QList<Present>> presence = decodePresent(*m_presence);
    if (!presence)
        return std::nullopt;
    m_page.more = *m_more;
    m_page.presence = *std::move(presence);
    return std::move(m_page);
}

} // namespace

std::optional<ChangesPage> decodeChangesPage(const QByteArray &bytes)
{
    if (bytes.contains('\0') || !bytes.isValidUtf8() || bytes.startsWith("\xEF\xBB\xBF"))
        return std::nullopt;
    QByteArray own(bytes.constData(), bytes.size()); // texts are read in their place
    rapidjson::InsituStringStream stream(own.data());
    rapidjson::Reader reader;
    PageHandler handler;
    // It goes as deep into itself as things lie in each other, which the handler bounds.
    constexpr unsigned flags = rapidjson::kParseInsituFlag;
    if (!reader.Parse<flags>(stream, handler))
        return std::nullopt;
    return handler.page();
}

} // namespace saldo::wire
