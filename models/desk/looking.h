// Answers looks (desk-script.md, "Looking") from a connection that may be read-only.
#pragma once

#include "rules/policy.h"
#include "script/look.h"
#include "store/connection.h"

#include <QJsonObject>

namespace saldo::desk {

// The members, with "ok": true; or the refusal.
QJsonObject lookAt(store::Connection &connection, const rules::PolicyHistory &policies, const script::Look &look);

} // namespace saldo::desk
