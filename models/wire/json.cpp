#include "wire/json.h"

#include "script/json.h"

namespace saldo::wire {

std::optional<QJsonObject> readObject(const QByteArray &bytes)
{
    const std::optional<QJsonDocument> document = script::readJson(bytes);
    return document && document->isObject() ? std::optional(document->object()) : std::nullopt;
}

std::optional<QJsonArray> readArray(const QByteArray &bytes)
{
    const std::optional<QJsonDocument> document = script::readJson(bytes);
    return document && document->isArray() ? std::optional(document->array()) : std::nullopt;
}

QByteArray write(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray write(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace saldo::wire
