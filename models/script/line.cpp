#include "script/line.h"

#include "script/decode.h"
#include "script/reader.h"

#include <QJsonDocument>

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

rules::Instant Line::at() const
{
    return std::visit([](const auto &one) { return one.at; }, what);
}

Line parseLine(const QByteArray &bytes)
{
    const Line invalid{rules::refuse(rules::Code::InvalidLine), {}};
    if (bytes.size() > maxLineBytes || !bytes.isValidUtf8() || bytes.startsWith("\xEF\xBB\xBF")
        || hasBareControlInString(bytes))
        return invalid;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return invalid;
    const QJsonObject object = document.object();
    Line line = invalid;
    line.expect = object.value(QLatin1String("expect"));
    const bool isCommand = object.contains(QLatin1String("do"));
    if (isCommand == object.contains(QLatin1String("show")))
        return line;
    if (isCommand) {
        Decoded decoded = decodeCommand(object);
        line.verdict = decoded.verdict;
        line.what = std::move(decoded.command);
    } else {
        DecodedLook decoded = decodeLook(object);
        line.verdict = decoded.verdict;
        line.what = std::move(decoded.look);
    }
    return line;
}

} // namespace saldo::script
