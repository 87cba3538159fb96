#include "script/json.h"

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

} // namespace

std::optional<QJsonDocument> readJson(const QByteArray &bytes)
{
    if (!bytes.isValidUtf8() || bytes.startsWith("\xEF\xBB\xBF") || hasBareControlInString(bytes))
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    return document;
}

} // namespace saldo::script
