// JSON as it is read everywhere: valid UTF-8 without a mark before it, control characters in strings spelled \uXXXX.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

namespace saldo::script {

// Nothing if it is no JSON object or array. Nesting has a limit (1,024 levels). Texts are without marks of byte order.
std::optional<QJsonDocument> readJson(const QByteArray &bytes);

// Without marks of byte order at the beginning of texts and of members' names, which mean nothing there: Qt leaves out
// one when it reads, SQLite does as well, or takes all that follows the other way round. Of members whose names are
// the same then one is left.
QJsonObject withoutMarks(const QJsonObject &object);

} // namespace saldo::script
