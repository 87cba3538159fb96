#include "script/line.h"

#include "script/decode.h"
#include "script/json.h"
#include "script/reader.h"

namespace saldo::script {

rules::Instant Line::at() const
{
    return std::visit([](const auto &one) { return one.at; }, what);
}

Line parseLine(const QByteArray &bytes)
{
    const Line invalid{rules::refuse(rules::Code::InvalidLine), {}};
    if (bytes.size() > maxLineBytes)
        return invalid;
    const std::optional<QJsonDocument> document = readJson(bytes);
    if (!document || !document->isObject())
        return invalid;
    const QJsonObject object = document->object();
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
