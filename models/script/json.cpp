#include "script/json.h"

#include <QJsonArray>

namespace saldo::script {

namespace {

// JSON spells control characters as \uXXXX; Qt's parser takes them as they are, too.
bool hasBareControlInString(const QByteArray &json)
{
    bool inString = false;
    bool escaped = false;
    for (const char byte : json) {
        if (inString && static_cast<unsigned char>(byte) < 0x20)
            return true;
        if (byte == '"' && !escaped)
            inString = !inString;
        escaped = inString && byte == '\\' && !escaped;
    }
    return false;
}

constexpr char16_t byteOrder = 0xFEFF;
constexpr char16_t otherByteOrder = 0xFFFE;

bool beginsWithMark(const QString &text)
{
    return text.startsWith(QChar(byteOrder)) || text.startsWith(QChar(otherByteOrder));
}

QString withoutMarks(QString text)
{
    while (beginsWithMark(text))
        text.remove(0, 1);
    return text;
}

QJsonArray withoutMarks(const QJsonArray &array);

QJsonValue withoutMarks(const QJsonValue &value)
{
    if (value.isString())
        return withoutMarks(value.toString());
    if (value.isObject())
        return script::withoutMarks(value.toObject());
    return value.isArray() ? QJsonValue(withoutMarks(value.toArray())) : value;
}

QJsonArray withoutMarks(const QJsonArray &array)
{
    QJsonArray result;
    for (const QJsonValue &value : array)
        result.append(withoutMarks(value));
    return result;
}

// As they are, or spelled \uXXXX.
bool mayHaveMarks(const QByteArray &json)
{
    if (json.contains("\xEF\xBB\xBF") || json.contains("\xEF\xBF\xBE"))
        return true;
    if (!json.contains("\\uf") && !json.contains("\\uF"))
        return false;
    const QByteArray small = json.toLower();
    return small.contains("\\ufeff") || small.contains("\\ufffe");
}

} // namespace

QJsonObject withoutMarks(const QJsonObject &object)
{
    QJsonObject result;
    for (auto member = object.begin(); member != object.end(); ++member)
        result.insert(withoutMarks(member.key()), withoutMarks(member.value()));
    return result;
}

std::optional<QJsonDocument> readJson(const QByteArray &bytes)
{
    if (!bytes.isValidUtf8() || bytes.startsWith("\xEF\xBB\xBF") || hasBareControlInString(bytes))
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    if (!mayHaveMarks(bytes))
        return document;
    return document.isArray() ? QJsonDocument(withoutMarks(document.array()))
                              : QJsonDocument(withoutMarks(document.object()));
}

} // namespace saldo::script
