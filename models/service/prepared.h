// Commands that came over the network, made ready for the writer: their form is checked and who sends them is
// certain. Pure, so that it is done beside the writer's thread.
#pragma once

#include "script/command.h"
#include "rules/refusal.h"

#include <QJsonObject>
#include <QList>

namespace saldo::service {

// The actor that a token is for: a member of the staff, a customer, the shop; never `system`.
using Caller = script::By;

// "anna", "customer:acme", "shop" as a token names its actor; nothing if it is none of these.
std::optional<Caller> callerNamed(const QString &actor);
QString nameOf(const Caller &caller);

struct PreparedCommand
{
    QString id; // empty: it had none that is one
    rules::Verdict verdict; // of the form, and of who it says it is by; the command counts only without one
    script::Command command;
};

// `id` is required. A missing `by` is the caller's, another one is not permitted; a missing `at` is `now` [decided].
PreparedCommand prepare(const QJsonObject &command, const Caller &caller, rules::Instant now);
QList<PreparedCommand> prepare(const QList<QJsonObject> &commands, const Caller &caller, rules::Instant now);

} // namespace saldo::service
