// Why a command is refused. The code is part of the interface (desk-script.md); the window says
// the same in its own words and language.
#pragma once

#include <QString>
#include <optional>

namespace saldo::rules {

enum class Code {
    InvalidLine, InvalidField, UnknownCommand, UnknownLook, TimeGoesBackwards, IdReused, NotPermitted,
    UnknownCustomer, UnknownLicense, UnknownTicket, UnknownStaff, UnknownPeriod, UnknownMessage, DuplicateId,
    UnsupportedLanguage, NoLicense, ChoiceNotOffered, AlreadyChosen, NoSuchPlan, NoSuchPackage, WrongAmount,
    NotQueued, NoActivePeriod, SuspensionUsed, NotSuspended, PeriodSuspended, NoPeriod, InsufficientCredits,
    CoverageChoiceRequired, NoCoverage, CoverageFixed, TicketClosed, TicketChanged, IsDefect, NotADefect,
    NothingToConfirm, ConfirmationRequired, CreditsRequired, AssessmentRequired, FirstMessage
};

struct Refusal
{
    Code code;
    QString field = {}; // for InvalidField: the field that is wrong
    bool operator==(const Refusal &) const = default;
};

// Nothing when a command is allowed.
using Verdict = std::optional<Refusal>;

inline Verdict refuse(Code code, const QString &field = {})
{
    return Refusal{code, field};
}

// "no_coverage"
QString codeName(Code code);
std::optional<Code> codeFromName(QStringView name);
// English, for people.
QString inWords(const Refusal &refusal);

} // namespace saldo::rules
