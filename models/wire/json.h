// Bodies of requests and answers as bytes: JSON in UTF-8, read strictly.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace saldo::wire {

// Nothing if it is not one JSON object (array) in valid UTF-8, without control characters in strings.
std::optional<QJsonObject> readObject(const QByteArray &bytes);
std::optional<QJsonArray> readArray(const QByteArray &bytes);

QByteArray write(const QJsonObject &object);
QByteArray write(const QJsonArray &array);

} // namespace saldo::wire
