// JSON as it is read everywhere: valid UTF-8 without a mark before it, control characters in strings spelled \uXXXX.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <optional>

namespace saldo::script {

// Nothing if it is no JSON object or array. Nesting has a limit (1,024 levels).
std::optional<QJsonDocument> readJson(const QByteArray &bytes);

} // namespace saldo::script
