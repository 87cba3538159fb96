#include "desk/known.h"

#include "script/decode.h"
#include "store/load.h"

#include <QJsonDocument>

namespace saldo::desk {

std::optional<rules::Actor> findActor(store::Connection &connection, const script::By &by)
{
    rules::Actor actor{by.kind, by.id, rules::Role::Engineer};
    if (by.kind == rules::Actor::Kind::Staff) {
        const std::optional<rules::StaffMember> member = store::find<rules::StaffMember>(connection, by.id);
        if (!member || !member->active)
            return std::nullopt;
        actor.role = member->role;
    } else if (by.kind == rules::Actor::Kind::Customer) {
        if (!store::exists<rules::Customer>(connection, by.id))
            return std::nullopt;
    }
    return actor;
}

rules::PolicyHistory knownPolicies(store::Connection &connection)
{
    rules::PolicyHistory policies;
    for (const store::PolicyRow &row : store::policyRows(connection)) {
        const QJsonObject members = QJsonDocument::fromJson(row.members).object();
        rules::PolicyChange change = script::decodePolicy(members).change;
        change.effectiveFrom = row.effectiveFrom;
        policies.add(change);
    }
    return policies;
}

} // namespace saldo::desk
