#include "ui/shared/refusal_words.h"

#include <QCoreApplication>

namespace saldo::ui {

using rules::Code;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::refusalWords)
};

// What the person named isn't there, or is there twice.
QString ofNames(Code code)
{
    switch (code) {
    case Code::UnknownCustomer:
        return Words::tr("There is no such customer. Choose one from the list.");
    case Code::UnknownLicense:
        return Words::tr("This customer has no such license. Choose another.");
    case Code::UnknownTicket:
        return Words::tr("There is no such ticket of this customer. Choose another one.");
    case Code::UnknownStaff:
        return Words::tr("This person doesn't work at the desk any more. Choose somebody else.");
    case Code::UnknownPeriod:
        return Words::tr("There is no such support period. Look at the customer's periods again.");
    case Code::UnknownMessage:
        return Words::tr("Only the customer's own messages of this ticket can be moved. Choose others.");
    case Code::DuplicateId:
        return Words::tr("This number has just been taken. Try again: the next free one will be used.");
    default:
        return {};
    }
}

// What the customer owns, buys and has.
QString ofAccount(Code code)
{
    switch (code) {
    case Code::UnsupportedLanguage:
        return Words::tr("Support is given in English and Russian. Choose one of them.");
    case Code::NoLicense:
        return Words::tr("The customer owns no license, so there is no support here. Point to the contact form.");
    case Code::ChoiceNotOffered:
        return Words::tr("Only a customer's first license offers a choice of free support.");
    case Code::AlreadyChosen:
        return Words::tr("The free support was chosen already and stays as it is.");
    case Code::NoSuchPlan:
        return Words::tr("No support period of that length is sold. Choose one of the plans.");
    case Code::NoSuchPackage:
        return Words::tr("No package of that many credits is sold. Choose one of the packages.");
    case Code::WrongAmount:
        return Words::tr("The amount is not the price in force. Look at the price again.");
    case Code::NotQueued:
        return Words::tr("Only a support period that has not started yet can be cancelled.");
    case Code::NoActivePeriod:
        return Words::tr("The customer has no active support period that could be suspended.");
    case Code::SuspensionUsed:
        return Words::tr("This support period was suspended once already; once is all it allows.");
    case Code::NotSuspended:
        return Words::tr("The customer has no suspended support period to resume.");
    case Code::PeriodSuspended:
        return Words::tr("The customer's support period is suspended. He resumes it first, or chooses credits.");
    case Code::NoPeriod:
        return Words::tr("The customer has neither an active nor a queued support period. He can buy one.");
    case Code::InsufficientCredits:
        return Words::tr("The balance doesn't have enough credits. The customer can buy more.");
    default:
        return {};
    }
}

// Where the ticket stands.
QString ofTicket(Code code)
{
    switch (code) {
    case Code::CoverageChoiceRequired:
        return Words::tr("Both a support period and credits could pay for it. Ask the customer which, and choose it.");
    case Code::NoCoverage:
        return Words::tr("Nothing pays for this ticket: no support period and not enough credits. The customer buys "
                         "either first, then the coverage is chosen.");
    case Code::CoverageFixed:
        return Words::tr("The ticket was charged or answered already: its coverage stays as it is.");
    case Code::TicketClosed:
        return Words::tr("The ticket is closed. A new message from the customer reopens it.");
    case Code::TicketChanged:
        return Words::tr("A new message came in. Read it first, then send again.");
    case Code::IsDefect:
        return Words::tr("The ticket is marked as a defect of the product, which is free. Reject the defect first.");
    case Code::NotADefect:
        return Words::tr("The ticket is not marked as a defect.");
    case Code::NothingToConfirm:
        return Words::tr("Nothing on this ticket waits for the customer's word.");
    case Code::ConfirmationRequired:
        return Words::tr("The customer must confirm the cost first. You may still ask something or write a note.");
    case Code::CreditsRequired:
        return Words::tr("The ticket waits until the customer has enough credits. You may still ask or write a note.");
    case Code::AssessmentRequired:
        return Words::tr("Assess the ticket first: category 1, 2 or 3.");
    case Code::FirstMessage:
        return Words::tr("A ticket keeps its first message. Choose later ones.");
    default:
        return {};
    }
}

// What should not happen to a person at the window; said all the same.
QString ofForm(const rules::Refusal &refusal)
{
    switch (refusal.code) {
    case Code::InvalidField:
        return refusal.field.isEmpty()
            ? Words::tr("Something is missing or too long. Look at what you entered.")
            : Words::tr("Something is missing or too long (%1). Look at what you entered.").arg(refusal.field);
    case Code::NotPermitted:
        return Words::tr("Your role does not allow this. Ask a manager.");
    case Code::TimeGoesBackwards:
        return Words::tr("The clock of this computer is behind that of the desk. Set it right and try again.");
    case Code::IdReused:
        return Words::tr("This was sent before with other content. Try again.");
    default:
        return Words::tr("The desk did not understand this (%1). Update Saldo and try again.")
            .arg(rules::codeName(refusal.code));
    }
}

} // namespace

QString refusalWords(const rules::Refusal &refusal)
{
    for (const QString &words : {ofNames(refusal.code), ofAccount(refusal.code), ofTicket(refusal.code)}) {
        if (!words.isEmpty())
            return words;
    }
    return ofForm(refusal);
}

QString databaseWords(const QString &what)
{
    const QString name = what.section(u':', 0, 0);
    if (name == u"disk_full")
        return Words::tr("The disk is full. Make room on it, then try again.");
    if (name == u"database_gone")
        return Words::tr("The desk's file was moved or deleted while it was open. Put it back where it was, or copy what "
                         "you wrote, close the window and open the desk from where it is now.");
    if (name == u"database_in_use")
        return Words::tr("Another program is using the desk's file just now. Try again in a moment.");
    return Words::tr("The database says: %1. Try again; if it stays like that, have the disk looked at.").arg(what);
}

QString failureWords(const desk::Sent &sent)
{
    if (!sent.failure.isEmpty())
        return Words::tr("It was not saved; what you wrote is still here.") + QLatin1Char(' ') + databaseWords(sent.failure);
    return sent.outcome.verdict ? refusalWords(*sent.outcome.verdict) : QString();
}

} // namespace saldo::ui
