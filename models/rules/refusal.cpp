#include "rules/refusal.h"

#include <QtGlobal>
#include <array>

namespace saldo::rules {

namespace {

struct Told
{
    Code code;
    const char *name;
    const char *words;
};

constexpr auto told = std::to_array<Told>({
    {Code::InvalidLine, "invalid_line",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The line is not a JSON object with exactly one of \"do\" and \"show\".")},
    {Code::InvalidField, "invalid_field",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "A field is unknown, missing, or holds what it may not.")},
    {Code::UnknownCommand, "unknown_command",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "There is no command of that name.")},
    {Code::UnknownLook, "unknown_look",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "There is nothing of that name to show.")},
    {Code::TimeGoesBackwards, "time_goes_backwards",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The time is earlier than that of a line before.")},
    {Code::IdReused, "id_reused",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The command's id was used before, for another command.")},
    {Code::NotPermitted, "not_permitted",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The actor may not do this.")},
    {Code::UnknownCustomer, "unknown_customer",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "There is no such customer.")},
    {Code::UnknownLicense, "unknown_license",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "There is no such license, or it is another customer's.")},
    {Code::UnknownTicket, "unknown_ticket",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "There is no such ticket, or it does not fit here.")},
    {Code::UnknownStaff, "unknown_staff",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "There is no such active member of the staff.")},
    {Code::UnknownPeriod, "unknown_period",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "There is no such support period.")},
    {Code::UnknownMessage, "unknown_message",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "That is not a customer's message of this ticket.")},
    {Code::DuplicateId, "duplicate_id",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The id is in use already.")},
    {Code::UnsupportedLanguage, "unsupported_language",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "Support is given in English (en) and Russian (ru).")},
    {Code::NoLicense, "no_license",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The customer owns no license. Without one, please use the contact form of the site.")},
    {Code::ChoiceNotOffered, "choice_not_offered",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "Only a customer's first license offers a choice of free support.")},
    {Code::AlreadyChosen, "already_chosen",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The free support was chosen already and stays as it is.")},
    {Code::NoSuchPlan, "no_such_plan",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "No support period of that length is sold.")},
    {Code::NoSuchPackage, "no_such_package",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "No package of that many credits is sold.")},
    {Code::WrongAmount, "wrong_amount",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The amount is not the price.")},
    {Code::NotQueued, "not_queued",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "Only a support period that has not started can be cancelled.")},
    {Code::NoActivePeriod, "no_active_period",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The customer has no active support period.")},
    {Code::SuspensionUsed, "suspension_used",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "This support period was suspended once already.")},
    {Code::NotSuspended, "not_suspended",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The customer has no suspended support period.")},
    {Code::PeriodSuspended, "period_suspended",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The customer's support period is suspended: resume it first.")},
    {Code::NoPeriod, "no_period",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The customer has neither an active nor a queued support period.")},
    {Code::InsufficientCredits, "insufficient_credits",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The balance does not have enough credits.")},
    {Code::CoverageChoiceRequired, "coverage_choice_required",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "Both a support period and credits are at hand: the customer chooses which.")},
    {Code::NoCoverage, "no_coverage",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "There is neither a support period nor enough credits.")},
    {Code::CoverageFixed, "coverage_fixed",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The ticket was charged or answered: its coverage stays.")},
    {Code::TicketClosed, "ticket_closed",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The ticket is closed.")},
    {Code::TicketChanged, "ticket_changed",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The ticket has messages that the sender had not seen.")},
    {Code::IsDefect, "is_defect",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The ticket is marked as a defect of the product.")},
    {Code::NotADefect, "not_a_defect",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The ticket is not marked as a defect.")},
    {Code::NothingToConfirm, "nothing_to_confirm",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "No assessment of this ticket waits for the customer.")},
    {Code::ConfirmationRequired, "confirmation_required",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The customer must confirm the assessment first.")},
    {Code::CreditsRequired, "credits_required",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The ticket waits for credits.")},
    {Code::AssessmentRequired, "assessment_required",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "The ticket must be assessed first.")},
    {Code::FirstMessage, "first_message",
     QT_TRANSLATE_NOOP("saldo::rules::refusal", "A ticket keeps its first message.")},
});

const Told &tellingOf(Code code)
{
    for (const Told &entry : told) {
        if (entry.code == code)
            return entry;
    }
    Q_UNREACHABLE();
}

} // namespace

QString codeName(Code code)
{
    return QString::fromLatin1(tellingOf(code).name);
}

std::optional<Code> codeFromName(QStringView name)
{
    for (const Told &entry : told) {
        if (name == QLatin1String(entry.name))
            return entry.code;
    }
    return std::nullopt;
}

QString inWords(const Refusal &refusal)
{
    const QString words = QString::fromLatin1(tellingOf(refusal.code).words);
    return refusal.field.isEmpty() ? words : refusal.field + QStringLiteral(": ") + words;
}

} // namespace saldo::rules
