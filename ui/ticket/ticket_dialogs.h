// The dialogs of a ticket's actions.
#pragma once

#include "desk/desk_link.h"
#include "store/ticket_reads.h"
#include "ui/shared/conversation_words.h"
#include "ui/ticket/ticket_actions.h"

namespace saldo::ui {

class CommandDialog;

// For the actions that are looked at twice; nullptr for the others, and for a new ticket. `seen`:
// public messages that the person has seen. The dialog is not shown yet.
CommandDialog *dialogFor(TicketDoing doing, desk::DeskLink &link, const store::TicketDetail &detail, const Names &names,
                         int seen, QWidget *parent);

} // namespace saldo::ui
