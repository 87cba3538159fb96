// What happens before the window: where the desk is, and who works at it.
#pragma once

#include "desk/local_desk.h"
#include "rules/account.h"
#include "store/failure.h"

#include <memory>

namespace saldo::console {

struct Arguments
{
    QString service;  // its address; empty: the desk is in a database on this computer
    QString database; // as store::Location::parse takes it
    QString staff;    // who works; empty: ask
    QString ticket;   // to be shown; may be empty
    QString pictures; // a folder: draw everything there and end
};
// Where the desk on this computer is, if nothing else is said.
QString defaultDatabase();
Arguments parseArguments(const QStringList &arguments);

// Tells the person something that stands against starting.
void tell(const QString &words);
QString wordsOf(const store::Failure &failure, const QString &database);

// Whether a window on that desk is there already and took over: the person's, or, where no person is named,
// whoever's it is.
bool handedOver(const Arguments &arguments);

// The desk; nothing if it can't be opened, after the person was told why, or if a window took over meanwhile.
struct Opened
{
    std::unique_ptr<desk::LocalDesk> desk;
    bool handedOver = false;
};
Opened openDesk(const Arguments &arguments);

// Who works at it; nothing if nobody was chosen.
std::optional<rules::StaffMember> chooseStaff(desk::LocalDesk &desk, const Arguments &arguments);

} // namespace saldo::console
