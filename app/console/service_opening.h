// What happens before the window of a console that works on a service: the mirror, the session, the first sync.
#pragma once

#include "rules/account.h"
#include "sync/service_desk.h"

#include <memory>

namespace saldo::console {

// The service that was worked on the last time; at the very first start the person is asked. Empty: the desk is on
// this computer.
QString chosenService();
void rememberService(const QString &address);

// The desk; nothing if the address is none or the mirror can't be opened, after the person was told why.
std::unique_ptr<sync::ServiceDesk> openService(const QString &address);

// Signs in (with the session of before, if the keychain has it) and reads the desk for the first time; who works
// then. Nothing if he gave it up.
std::optional<rules::StaffMember> enterService(sync::ServiceDesk &desk);

} // namespace saldo::console
