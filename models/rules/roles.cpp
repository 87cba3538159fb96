#include "rules/roles.h"

namespace saldo::rules {

QString Actor::name() const
{
    switch (kind) {
    case Kind::System:
        return QStringLiteral("system");
    case Kind::Shop:
        return QStringLiteral("shop");
    case Kind::Staff:
        return id;
    case Kind::Customer:
        return QStringLiteral("customer:") + id;
    }
    Q_UNREACHABLE();
}

namespace {

bool engineerMay(CommandName command)
{
    switch (command) {
    case CommandName::OpenTicket:
    case CommandName::PostMessage:
    case CommandName::Assess:
    case CommandName::Answer:
    case CommandName::AskCustomer:
    case CommandName::AddNote:
    case CommandName::SplitTicket:
    case CommandName::MarkDefect:
    case CommandName::RejectDefect:
    case CommandName::Assign:
    case CommandName::Close:
        return true;
    default:
        return false;
    }
}

bool shopMay(CommandName command)
{
    switch (command) {
    case CommandName::RegisterCustomer:
    case CommandName::ChangeCustomer:
    case CommandName::RegisterLicense:
    case CommandName::ChooseFreeSupport:
    case CommandName::BuyPeriod:
    case CommandName::BuyCredits:
        return true;
    default:
        return false;
    }
}

bool customerMay(CommandName command)
{
    switch (command) {
    case CommandName::ChooseFreeSupport:
    case CommandName::SuspendPeriod:
    case CommandName::ResumePeriod:
    case CommandName::OpenTicket:
    case CommandName::PostMessage:
    case CommandName::ConfirmAssessment:
    case CommandName::DeclineAssessment:
    case CommandName::ChooseCoverage:
        return true;
    default:
        return false;
    }
}

} // namespace

bool mayDo(const Actor &actor, CommandName command)
{
    switch (actor.kind) {
    case Actor::Kind::System:
        return true;
    case Actor::Kind::Shop:
        return shopMay(command);
    case Actor::Kind::Customer:
        return customerMay(command);
    case Actor::Kind::Staff:
        return actor.role == Role::Manager || engineerMay(command);
    }
    Q_UNREACHABLE();
}

} // namespace saldo::rules
