// JSON objects → commands: the one strict decoder for scripts, imports and the wire.
#pragma once

#include "rules/refusal.h"
#include "script/command.h"

namespace saldo::script {

struct Decoded
{
    rules::Verdict verdict; // of the form; the command counts only without one
    Command command;
};

// An object with `do`. `at` is required.
Decoded decodeCommand(const QJsonObject &object);

// The object `policy` of set_policy.
struct DecodedPolicy
{
    rules::Verdict verdict;
    rules::PolicyChange change;
};
DecodedPolicy decodePolicy(const QJsonObject &members);

} // namespace saldo::script
