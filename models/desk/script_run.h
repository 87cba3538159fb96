// Runs a script against a desk: prints an outcome per line, checks what lines expect.
#pragma once

#include "desk/desk.h"

#include <QIODevice>
#include <functional>

namespace saldo::desk {

struct ScriptRun
{
    int lines = 0;    // executed, refused ones included
    int refused = 0;
    int expected = 0; // lines that expect something
    int missed = 0;
};

struct ScriptOutput
{
    std::function<void(const QByteArray &line)> print;  // an outcome, without the line's end
    std::function<void(const QString &miss)> reportMiss;
};

// Time may not go backwards within the script. Throws store::Failure.
ScriptRun runScript(Desk &desk, QIODevice &script, const ScriptOutput &output);

// Whether `found` has everything that `expected` asks for: of objects each member, lists whole.
bool meets(const QJsonValue &expected, const QJsonValue &found);

} // namespace saldo::desk
