// The service's log: one JSON object a line on standard error. Never a password, a token or the text of a message.
#pragma once

#include <QJsonObject>
#include <QString>

namespace saldo::service {

enum class Level { Info, Warning, Error };

// {"time": …, "level": "info", "event": event, …details}. From any thread.
void log(Level level, const char *event, const QJsonObject &details = {});

// What Qt and its plugins say goes the same way from now on.
void logQtMessages();

} // namespace saldo::service
