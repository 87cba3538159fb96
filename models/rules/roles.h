// Who acts, and who may do what (desk rules, section 11).
#pragma once

#include "rules/words.h"

#include <QString>

namespace saldo::rules {

struct Actor
{
    enum class Kind { System, Shop, Staff, Customer };
    Kind kind = Kind::System;
    QString id; // of a member of the staff or a customer
    Role role = Role::Engineer; // of a member of the staff

    // "anna", "customer:acme", "shop", "system"
    QString name() const;
    bool isStaff() const { return kind == Kind::Staff; }
    bool isCustomer() const { return kind == Kind::Customer; }
};

// Every command of desk-script.md.
enum class CommandName {
    AddStaff, ChangeStaff, RegisterCustomer, ChangeCustomer, RegisterLicense, ChooseFreeSupport, BuyPeriod,
    BuyCredits, CancelPeriod, SuspendPeriod, ResumePeriod, OpenTicket, PostMessage, Assess, ConfirmAssessment,
    DeclineAssessment, Answer, AskCustomer, AddNote, SplitTicket, MarkDefect, RejectDefect, ChooseCoverage,
    Assign, Close, AdjustCredits, SetPolicy
};

// By role alone; that a customer acts about himself only is checked where the customer is known.
bool mayDo(const Actor &actor, CommandName command);

} // namespace saldo::rules
