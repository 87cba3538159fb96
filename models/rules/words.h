// The closed sets of words of the desk (desk rules, sections 1 to 11): one enum each, with the
// one spelling that scripts, wire and database share.
#pragma once

#include <QString>
#include <QStringView>
#include <array>
#include <optional>
#include <utility>

namespace saldo::rules {

enum class Language { En, Ru };
enum class Role { Engineer, Manager };
enum class Coverage { None, Period, Credits };
enum class FreeSupport { Period, Credits };
enum class Hold { None, Confirmation, Credits };
enum class Turn { Desk, Customer };
enum class Defect { None, Reported, Accepted };
enum class Resolution { None, Solved, NoReply, Duplicate, CustomDevelopment, NotPossible, Declined };
enum class EntryKind { LicenseGrant, Purchase, Charge, Recategorisation, Refund, Adjustment };
enum class PeriodState { Queued, Active, Suspended, Ended, Cancelled };
enum class Status { Open, AwaitingCoverage, AwaitingConfirmation, AwaitingCredits, AwaitingCustomer, Closed };
enum class MessageKind { Customer, Answer, Question, Note };

// Desk events: the thin lines of a conversation. What happened, told by the facts kept beside it.
enum class EventKind {
    Opened, Assessed, Confirmed, Declined, Charged, Recategorised, Refunded, HeldForConfirmation,
    HeldForCredits, HoldEnded, CoverageChosen, PeriodStarted, DefectAccepted, DefectRejected, Split,
    Assigned, Closed, Reopened
};

// Desk rules, section 12: what the customer is told.
enum class NoticeKind {
    AssessmentWaits, Charge, CategoryChanged, CreditsMissing, Answer, Question, Refund, Split, Closing,
    PeriodStarted, PeriodSuspended, PeriodResumed, PeriodEnding, PeriodEnded, CreditsLow
};

template <typename Word>
using Spelling = std::pair<Word, const char *>;

// Specialised per enum: every value with its spelling, in the order of declaration.
template <typename Word>
struct Spellings;

#define SALDO_SPELLINGS(Word, ...)                                                                        \
    template <>                                                                                           \
    struct Spellings<Word> {                                                                              \
        static constexpr auto all = std::to_array<Spelling<Word>>({__VA_ARGS__});                         \
    };

SALDO_SPELLINGS(Language, {Language::En, "en"}, {Language::Ru, "ru"})
SALDO_SPELLINGS(Role, {Role::Engineer, "engineer"}, {Role::Manager, "manager"})
SALDO_SPELLINGS(Coverage, {Coverage::None, "none"}, {Coverage::Period, "period"}, {Coverage::Credits, "credits"})
SALDO_SPELLINGS(FreeSupport, {FreeSupport::Period, "period"}, {FreeSupport::Credits, "credits"})
SALDO_SPELLINGS(Hold, {Hold::None, "none"}, {Hold::Confirmation, "confirmation"}, {Hold::Credits, "credits"})
SALDO_SPELLINGS(Turn, {Turn::Desk, "desk"}, {Turn::Customer, "customer"})
SALDO_SPELLINGS(Defect, {Defect::None, "none"}, {Defect::Reported, "reported"}, {Defect::Accepted, "accepted"})
SALDO_SPELLINGS(Resolution, {Resolution::None, "none"}, {Resolution::Solved, "solved"},
                {Resolution::NoReply, "no_reply"}, {Resolution::Duplicate, "duplicate"},
                {Resolution::CustomDevelopment, "custom_development"},
                {Resolution::NotPossible, "not_possible"}, {Resolution::Declined, "declined"})
SALDO_SPELLINGS(EntryKind, {EntryKind::LicenseGrant, "license_grant"}, {EntryKind::Purchase, "purchase"},
                {EntryKind::Charge, "charge"}, {EntryKind::Recategorisation, "recategorisation"},
                {EntryKind::Refund, "refund"}, {EntryKind::Adjustment, "adjustment"})
SALDO_SPELLINGS(PeriodState, {PeriodState::Queued, "queued"}, {PeriodState::Active, "active"},
                {PeriodState::Suspended, "suspended"}, {PeriodState::Ended, "ended"},
                {PeriodState::Cancelled, "cancelled"})
SALDO_SPELLINGS(Status, {Status::Open, "open"}, {Status::AwaitingCoverage, "awaiting_coverage"},
                {Status::AwaitingConfirmation, "awaiting_confirmation"},
                {Status::AwaitingCredits, "awaiting_credits"}, {Status::AwaitingCustomer, "awaiting_customer"},
                {Status::Closed, "closed"})
SALDO_SPELLINGS(MessageKind, {MessageKind::Customer, "customer"}, {MessageKind::Answer, "answer"},
                {MessageKind::Question, "question"}, {MessageKind::Note, "note"})
SALDO_SPELLINGS(EventKind, {EventKind::Opened, "opened"}, {EventKind::Assessed, "assessed"},
                {EventKind::Confirmed, "confirmed"}, {EventKind::Declined, "declined"},
                {EventKind::Charged, "charged"}, {EventKind::Recategorised, "recategorised"},
                {EventKind::Refunded, "refunded"}, {EventKind::HeldForConfirmation, "held_for_confirmation"},
                {EventKind::HeldForCredits, "held_for_credits"}, {EventKind::HoldEnded, "hold_ended"},
                {EventKind::CoverageChosen, "coverage_chosen"}, {EventKind::PeriodStarted, "period_started"},
                {EventKind::DefectAccepted, "defect_accepted"}, {EventKind::DefectRejected, "defect_rejected"},
                {EventKind::Split, "split"}, {EventKind::Assigned, "assigned"}, {EventKind::Closed, "closed"},
                {EventKind::Reopened, "reopened"})
SALDO_SPELLINGS(NoticeKind, {NoticeKind::AssessmentWaits, "assessment_waits"}, {NoticeKind::Charge, "charge"},
                {NoticeKind::CategoryChanged, "category_changed"},
                {NoticeKind::CreditsMissing, "credits_missing"}, {NoticeKind::Answer, "answer"},
                {NoticeKind::Question, "question"}, {NoticeKind::Refund, "refund"}, {NoticeKind::Split, "split"},
                {NoticeKind::Closing, "closing"}, {NoticeKind::PeriodStarted, "period_started"},
                {NoticeKind::PeriodSuspended, "period_suspended"},
                {NoticeKind::PeriodResumed, "period_resumed"}, {NoticeKind::PeriodEnding, "period_ending"},
                {NoticeKind::PeriodEnded, "period_ended"}, {NoticeKind::CreditsLow, "credits_low"})

#undef SALDO_SPELLINGS

template <typename Word>
QString spell(Word word)
{
    for (const auto &[value, name] : Spellings<Word>::all) {
        if (value == word)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

// The word with that spelling, or nothing.
template <typename Word>
std::optional<Word> parseWord(QStringView name)
{
    for (const auto &[value, spelling] : Spellings<Word>::all) {
        if (name == QLatin1String(spelling))
            return value;
    }
    return std::nullopt;
}

// A category of work: 1, 2 or 3 (desk rules, section 1); 0 where a ticket has none.
using Category = int;
inline constexpr Category noCategory = 0;

} // namespace saldo::rules
