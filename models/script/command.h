// Commands as values: one struct each, with the fields of desk-script.md. Optional fields that were
// not given are empty; what has its own word for "none" uses that.
#pragma once

#include "rules/calendar.h"
#include "rules/policy.h"
#include "rules/roles.h"
#include "rules/words.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

namespace saldo::script {

struct AddStaff
{
    QString staff;
    QString name;
    rules::Role role = rules::Role::Engineer;
    QList<rules::Language> languages;
};

struct ChangeStaff
{
    QString staff;
    std::optional<QString> name;
    std::optional<rules::Role> role;
    std::optional<QList<rules::Language>> languages;
    std::optional<bool> active;
};

struct RegisterCustomer
{
    QString customer;
    QString name;
    QString language; // checked by the rules
    std::optional<QString> email;
};

struct ChangeCustomer
{
    QString customer;
    std::optional<QString> name;
    std::optional<QString> language; // checked by the rules
    std::optional<QString> email;
};

struct RegisterLicense
{
    QString license;
    QString customer;
    std::optional<QString> url;
    std::optional<QString> product;
    std::optional<rules::FreeSupport> freeSupport;
};

struct ChooseFreeSupport
{
    QString license;
    rules::FreeSupport freeSupport = rules::FreeSupport::Credits;
};

struct BuyPeriod
{
    QString customer;
    QString period;
    int months = 0;
    std::optional<qint64> amountCents;
};

struct BuyCredits
{
    QString customer;
    qint64 credits = 0;
    std::optional<qint64> amountCents;
};

struct CancelPeriod
{
    QString period;
    QString reason;
};

struct SuspendPeriod
{
    QString customer;
};

struct ResumePeriod
{
    QString customer;
};

struct OpenTicket
{
    QString ticket;
    QString customer;
    QString language; // checked by the rules
    QString subject;
    QString body;
    rules::Coverage coverage = rules::Coverage::None; // None: not asked for
    bool preAgreed = false;
    bool defect = false;
    std::optional<QString> license = {};
    QString message = {}; // empty: not given
};

struct PostMessage
{
    QString ticket;
    QString body;
    QString message;
};

struct Assess
{
    QString ticket;
    rules::Category category = rules::noCategory;
};

struct ConfirmAssessment
{
    QString ticket;
};

struct DeclineAssessment
{
    QString ticket;
};

struct Answer
{
    QString ticket;
    QString body;
    rules::Category category = rules::noCategory;
    QString message;
    std::optional<int> seen;
};

struct AskCustomer
{
    QString ticket;
    QString body;
    QString message;
};

struct AddNote
{
    QString ticket;
    QString body;
    QString message;
};

struct SplitTicket
{
    QString ticket;
    QStringList messages;
    QString newTicket;
    QString subject;
};

struct MarkDefect
{
    QString ticket;
};

struct RejectDefect
{
    QString ticket;
    QString reason;
};

struct ChooseCoverage
{
    QString ticket;
    rules::Coverage coverage = rules::Coverage::Credits;
};

struct Assign
{
    QString ticket;
    QString staff; // empty: nobody
};

struct Close
{
    QString ticket;
    rules::Resolution resolution = rules::Resolution::Solved;
    QString of; // with Duplicate only
    std::optional<int> seen;
};

struct AdjustCredits
{
    QString customer;
    qint64 amount = 0;
    QString reason;
};

struct SetPolicy
{
    rules::PolicyChange change;
    QJsonObject members; // as given
};

using Action =
    std::variant<AddStaff, ChangeStaff, RegisterCustomer, ChangeCustomer, RegisterLicense, ChooseFreeSupport,
                 BuyPeriod, BuyCredits, CancelPeriod, SuspendPeriod, ResumePeriod, OpenTicket, PostMessage, Assess,
                 ConfirmAssessment, DeclineAssessment, Answer, AskCustomer, AddNote, SplitTicket, MarkDefect,
                 RejectDefect, ChooseCoverage, Assign, Close, AdjustCredits, SetPolicy>;

// Who a command says it is by: a name only; whether he exists is the desk's to know.
struct By
{
    rules::Actor::Kind kind = rules::Actor::Kind::System;
    QString id; // of a member of the staff or a customer
};

struct Command
{
    QString id; // empty: not given
    By by;
    rules::Instant at = 0;
    Action action;
    // The command as it was given, without what does not belong to its content (`at`, `id`,
    // `expect`), with `by` filled in: two commands are the same if this is equal.
    QJsonObject content;
};

// The order of Action's alternatives is that of rules::CommandName.
rules::CommandName nameOf(const Action &action);
// "open_ticket"
QString spell(rules::CommandName name);
std::optional<rules::CommandName> commandNamed(QStringView name);

// "anna", "customer:acme", "shop", "system"; nothing if it has the form of none of them.
std::optional<By> parseBy(const QString &by);

// Whether it has the form of an entity's id: 1–64 of A-Z a-z 0-9 . _ -
bool isId(QStringView text);

} // namespace saldo::script
