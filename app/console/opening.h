// What happens before the window: where the desk is, and who works at it.
#pragma once

#include "desk/local_desk.h"
#include "rules/account.h"

#include <memory>

namespace saldo::console {

struct Arguments
{
    QString database; // as store::Location::parse takes it
    QString staff;    // who works; empty: ask
    QString pictures; // a folder: draw everything there and end
};
Arguments parseArguments(const QStringList &arguments);

// The desk; nothing if it can't be opened, after the person was told why.
std::unique_ptr<desk::LocalDesk> openDesk(const QString &database);

// Who works at it; nothing if nobody was chosen.
std::optional<rules::StaffMember> chooseStaff(desk::LocalDesk &desk, const Arguments &arguments);

} // namespace saldo::console
