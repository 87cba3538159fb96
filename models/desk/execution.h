// One command on its way: loads what it names, checks in the order of desk-script.md, lets the
// rules decide. Writes nothing.
#pragma once

#include "rules/case.h"
#include "rules/conversation.h"
#include "script/command.h"
#include "store/connection.h"

#include <optional>

namespace saldo::desk {

class Execution
{
public:
    // `commandId`: what ids of new rows derive from.
    Execution(store::Connection &connection, const rules::Moment &moment, const QString &commandId);

    // Role, existence, the customer's own, free ids, the rules.
    rules::Verdict decide(const script::Command &command);

    const rules::Case &loaded() const { return m_loaded; }
    std::optional<rules::Ticket> loadedTicket(const QString &id) const;
    const rules::Case &changed() const { return m_case; }
    // Beside the case: what commands about the staff write.
    const std::optional<rules::StaffMember> &oldMember() const { return m_oldMember; }
    const std::optional<rules::StaffMember> &member() const { return m_member; }
    // The ticket that the command names first; empty if none.
    const QString &ticket() const { return m_ticket; }

    rules::Verdict operator()(const script::AddStaff &command);
    rules::Verdict operator()(const script::ChangeStaff &command);
    rules::Verdict operator()(const script::RegisterCustomer &command);
    rules::Verdict operator()(const script::ChangeCustomer &command);
    rules::Verdict operator()(const script::RegisterLicense &command);
    rules::Verdict operator()(const script::ChooseFreeSupport &command);
    rules::Verdict operator()(const script::BuyPeriod &command);
    rules::Verdict operator()(const script::BuyCredits &command);
    rules::Verdict operator()(const script::CancelPeriod &command);
    rules::Verdict operator()(const script::SuspendPeriod &command);
    rules::Verdict operator()(const script::ResumePeriod &command);
    rules::Verdict operator()(const script::OpenTicket &command);
    rules::Verdict operator()(const script::PostMessage &command);
    rules::Verdict operator()(const script::Assess &command);
    rules::Verdict operator()(const script::ConfirmAssessment &command);
    rules::Verdict operator()(const script::DeclineAssessment &command);
    rules::Verdict operator()(const script::Answer &command);
    rules::Verdict operator()(const script::AskCustomer &command);
    rules::Verdict operator()(const script::AddNote &command);
    rules::Verdict operator()(const script::SplitTicket &command);
    rules::Verdict operator()(const script::MarkDefect &command);
    rules::Verdict operator()(const script::RejectDefect &command);
    rules::Verdict operator()(const script::ChooseCoverage &command);
    rules::Verdict operator()(const script::Assign &command);
    rules::Verdict operator()(const script::Close &command);
    rules::Verdict operator()(const script::AdjustCredits &command);
    rules::Verdict operator()(const script::SetPolicy &command);

private:
    rules::Verdict loadCustomer(const QString &id);
    rules::Verdict loadTicket(const QString &id);
    rules::Verdict ownOnly() const;

    template <typename Value>
    rules::Verdict isFree(const QString &id);
    rules::Verdict isFreeForSale(const QString &id); // licenses and periods share one space
    rules::IsTaken takenMessages();

    // loadTicket, ownOnly, and the message's id, if one is given.
    rules::Verdict prepareMessage(const QString &ticket, const QString &message);
    rules::Verdict prepareTicket(const QString &ticket);
    rules::Verdict prepareCustomer(const QString &customer);

    store::Connection &m_connection;
    rules::Case m_loaded;
    rules::Case m_case;
    std::optional<rules::StaffMember> m_oldMember;
    std::optional<rules::StaffMember> m_member;
    QString m_ticket;
};

} // namespace saldo::desk
