// What is printed and sent back: outcomes and looks as one JSON line each.
#pragma once

#include "rules/policy.h"
#include "rules/refusal.h"

#include <QByteArray>
#include <QJsonObject>

namespace saldo::script {

// {"ok": true} or {"ok": false, "error": "…", "message": "…"}
QJsonObject encodeVerdict(const rules::Verdict &verdict);
// `members` behind the line's number, in one line without its end: {"line": 3, "ok": true, …}
QByteArray encodeLine(int number, const QJsonObject &members);
// All members of a policy, as set_policy takes them.
QJsonObject encodePolicy(const rules::Policy &policy);

} // namespace saldo::script
