#include "ui/ticket/ticket_dialogs.h"

#include "ui/ticket/close_dialog.h"
#include "ui/ticket/coverage_dialog.h"
#include "ui/ticket/customer_message_dialog.h"
#include "ui/ticket/split_dialog.h"
#include "ui/ticket/step_dialog.h"

namespace saldo::ui {

namespace {

using Step = StepDialog::Step;

constexpr std::pair<TicketDoing, Step> steps[] = {
    {TicketDoing::Assess1, Step::Assess1},       {TicketDoing::Assess2, Step::Assess2},
    {TicketDoing::Assess3, Step::Assess3},       {TicketDoing::Confirm, Step::Confirm},
    {TicketDoing::Decline, Step::Decline},       {TicketDoing::MarkDefect, Step::MarkDefect},
    {TicketDoing::RejectDefect, Step::RejectDefect}};

} // namespace

CommandDialog *dialogFor(TicketDoing doing, desk::DeskLink &link, const store::TicketDetail &detail, const Names &names,
                         int seen, QWidget *parent)
{
    const rules::Ticket &ticket = detail.ticket;
    for (const auto &[one, step] : steps) {
        if (one == doing)
            return new StepDialog(link, step, ticket.id, parent);
    }
    switch (doing) {
    case TicketDoing::Close:
        return new CloseDialog(link, ticket, seen, parent);
    case TicketDoing::Split:
        return new SplitDialog(link, detail, names, parent);
    case TicketDoing::ChooseCoverage:
        return new CoverageDialog(link, ticket, parent);
    case TicketDoing::PostMessage:
        return new CustomerMessageDialog(link, ticket.id, parent);
    default:
        return nullptr;
    }
}

} // namespace saldo::ui
