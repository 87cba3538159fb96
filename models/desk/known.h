// What the desk knows: whether actors exist, and the versions of the policy.
#pragma once

#include "rules/policy.h"
#include "rules/roles.h"
#include "script/command.h"
#include "store/connection.h"

#include <optional>

namespace saldo::desk {

// The actor, if he exists and is active.
std::optional<rules::Actor> findActor(store::Connection &connection, const script::By &by);

rules::PolicyHistory knownPolicies(store::Connection &connection);

} // namespace saldo::desk
