// One line of a script: a command or a look, and what is expected of it.
#pragma once

#include "script/command.h"
#include "script/look.h"

#include <QByteArray>
#include <QJsonValue>

namespace saldo::script {

struct Line
{
    rules::Verdict verdict; // of the form
    std::variant<Command, Look> what; // counts only without a verdict
    QJsonValue expect{QJsonValue::Undefined};

    rules::Instant at() const;
};

// `bytes`: without the line's end.
Line parseLine(const QByteArray &bytes);

} // namespace saldo::script
