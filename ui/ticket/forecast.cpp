#include "ui/ticket/forecast.h"

#include "store/failure.h"
#include "ui/shared/conversation_words.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/wording.h"
#include "ui/ticket/going_on.h"

#include <QCoreApplication>
#include <algorithm>

namespace saldo::ui {

using namespace rules;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::forecast)
};

Ticket ticketIn(const Case &at, const QString &id)
{
    const auto found =
        std::find_if(at.tickets.cbegin(), at.tickets.cend(), [&id](const Ticket &one) { return one.id == id; });
    return found == at.tickets.cend() ? Ticket() : *found;
}

QString join(const QStringList &sentences)
{
    return sentences.join(u' ');
}

QString chargedWords(const Foreseen &foreseen)
{
    const qint64 charged = foreseen.charged();
    if (charged > 0)
        return Words::tr("Charged at once: %1, balance %2.").arg(wording::credits(charged), foreseen.balance());
    const QString back = Words::tr("Back to the customer: %1, balance %2.")
                             .arg(wording::credits(-charged), foreseen.balance());
    const QString others = goingOnWords(foreseen);
    return others.isEmpty() ? back : back + u' ' + others;
}

QString missingWords(const Ticket &ticket, qint64 balance)
{
    return Words::tr("Not enough credits: %1 needed, the balance is %2. The ticket waits until there are enough.")
        .arg(wording::credits(ticket.price - ticket.charged))
        .arg(balance);
}

} // namespace

QString goingOnWords(const Foreseen &foreseen)
{
    QStringList others;
    for (const Ticket &after : foreseen.after.tickets) {
        const Ticket before = ticketIn(foreseen.before, after.id);
        if (after.id != foreseen.ticket && before.hold == Hold::Credits && after.hold != Hold::Credits)
            others.append(Words::tr("Ticket %1, which waited for credits, is charged: %2.")
                              .arg(after.id, wording::credits(after.charged - before.charged)));
    }
    return join(others);
}

Ticket Foreseen::ticketBefore() const
{
    return ticketIn(before, ticket);
}

Ticket Foreseen::ticketAfter() const
{
    return ticketIn(after, ticket);
}

QString Foreseen::balance() const
{
    return balanceStep(before.customer.balance, after.customer.balance);
}

QString periodUntil(const Case &at, QDate today)
{
    const Period *active = activeOn(at.periods, today);
    return active == nullptr ? QString() : Words::tr("until %1", "day").arg(wording::dayInSentence(active->lastDay, today));
}

Forecast forecast(desk::DeskLink &link, const QJsonObject &command, const Telling &telling)
{
    try {
        const desk::Foresight foresight = link.foresee(command);
        if (foresight.verdict)
            return {refusalWords(*foresight.verdict), false, foresight.verdict->code};
        const QString ticket = command.value(QStringLiteral("ticket")).toString();
        return {telling({foresight.before, foresight.after, ticket, deskDay(link.now())}), true};
    } catch (const store::Failure &failure) {
        return {Words::tr("The desk can't be asked right now: %1").arg(databaseWords(QString::fromUtf8(failure.what()))), false};
    }
}

namespace {

QString answerWords(const Foreseen &foreseen)
{
    const Ticket ticket = foreseen.ticketAfter();
    if (ticket.defect != Defect::None)
        return Words::tr("Defect: answering is free.");
    if (ticket.coverage == Coverage::Period) {
        const QString until = periodUntil(foreseen.after, foreseen.today);
        return until.isEmpty() ? Words::tr("Covered by the support period.")
                               : Words::tr("Covered by the support period %1.", "until a day").arg(until);
    }
    const qint64 charged = foreseen.charged();
    if (charged > 0)
        return Words::tr("Answer and charge %1: %2", "credits, balance before and after")
            .arg(wording::credits(charged), foreseen.balance());
    if (charged < 0)
        return Words::tr("Answer and give back %1: %2", "credits, balance before and after")
            .arg(wording::credits(-charged), foreseen.balance());
    if (ticket.charged > 0)
        return Words::tr("Already charged: %1. Answering costs nothing more.").arg(wording::credits(ticket.charged));
    return Words::tr("Answering costs nothing.");
}

QString refusedAnswerWords(Code code, const desk::Foresight &foresight, const QString &id, Category category)
{
    const Ticket ticket = ticketIn(foresight.before, id);
    const qint64 balance = foresight.before.customer.balance;
    const Policy &policy = foresight.before.moment.policy();
    switch (code) {
    case Code::ConfirmationRequired: {
        const qint64 price = (category != noCategory ? policy.price(category) : ticket.price) - ticket.charged;
        const QString step = price <= balance ? balanceStep(balance, balance - price)
                                              : Words::tr("the balance is only %1").arg(balance);
        return category != noCategory
            ? Words::tr("Category %1 needs the customer's confirmation first: %2, %3. Assess it to ask for it.")
                  .arg(category)
                  .arg(wording::credits(price), step)
            : Words::tr("Can be answered after the customer's confirmation: %1, %2")
                  .arg(wording::credits(price), step);
    }
    case Code::CreditsRequired:
    case Code::InsufficientCredits: {
        const qint64 price = (category != noCategory ? policy.price(category) : ticket.price) - ticket.charged;
        return Words::tr("Can be answered when there are enough credits: %1 needed, the balance is %2.")
            .arg(wording::credits(price))
            .arg(balance);
    }
    case Code::AssessmentRequired:
        return Words::tr("Assess first:", "before buttons for the categories");
    case Code::NoCoverage:
        return Words::tr("Nothing pays for this ticket yet. Choose its coverage first; asking and notes are free.");
    default:
        return refusalWords({code});
    }
}

} // namespace

Forecast answerForecast(desk::DeskLink &link, const QJsonObject &command, Category category)
{
    try {
        const desk::Foresight foresight = link.foresee(command);
        const QString ticket = command.value(QStringLiteral("ticket")).toString();
        if (!foresight.verdict)
            return {answerWords({foresight.before, foresight.after, ticket, deskDay(link.now())}), true};
        const Code code = foresight.verdict->code;
        return {refusedAnswerWords(code, foresight, ticket, category), false, code};
    } catch (const store::Failure &failure) {
        return {Words::tr("The desk can't be asked right now: %1").arg(databaseWords(QString::fromUtf8(failure.what()))), false};
    }
}

QString assessWords(const Foreseen &foreseen)
{
    const Ticket ticket = foreseen.ticketAfter();
    const qint64 balance = foreseen.after.customer.balance;
    const qint64 price = ticket.price - ticket.charged;
    if (ticket.coverage == Coverage::Period)
        return Words::tr("Covered by the support period: the category is recorded, nothing is charged.");
    if (ticket.hold == Hold::Confirmation) {
        const QString words =
            Words::tr("The customer is asked to confirm %1; nothing is charged before.").arg(wording::credits(price));
        const QString then = price <= balance
            ? Words::tr("Balance after the confirmation: %1.").arg(balanceStep(balance, balance - price))
            : Words::tr("The balance is only %1: more must be bought.").arg(balance);
        return join({words, then});
    }
    if (ticket.hold == Hold::Credits)
        return missingWords(ticket, balance);
    if (foreseen.charged() != 0)
        return chargedWords(foreseen);
    return Words::tr("This category is settled already: nothing more is charged.");
}

QString confirmWords(const Foreseen &foreseen)
{
    const Ticket ticket = foreseen.ticketAfter();
    if (ticket.hold == Hold::Credits)
        return missingWords(ticket, foreseen.after.customer.balance);
    return join({Words::tr("Recorded as the customer's own decision, entered by you."), chargedWords(foreseen)});
}

QString declineWords(const Foreseen &foreseen)
{
    const Ticket ticket = foreseen.ticketAfter();
    const QString recorded = Words::tr("Recorded as the customer's own decision, entered by you.");
    if (ticket.closed)
        return join({recorded, Words::tr("The ticket is closed as declined; nothing is charged.")});
    return join({recorded, Words::tr("Category %1 stays, and the %2 charged for it.")
                               .arg(ticket.category)
                               .arg(wording::credits(ticket.charged))});
}

QString closeWords(const Foreseen &foreseen)
{
    QStringList sentences;
    if (foreseen.charged() < 0)
        sentences.append(chargedWords(foreseen));
    else if (foreseen.ticketAfter().charged > 0)
        sentences.append(Words::tr("What was charged stays charged: %1.")
                             .arg(wording::credits(foreseen.ticketAfter().charged)));
    else
        sentences.append(Words::tr("Nothing is charged or given back."));
    if (foreseen.ticketBefore().hold != Hold::None)
        sentences.append(Words::tr("The assessment that waits is dropped."));
    sentences.append(Words::tr("The customer is told."));
    return join(sentences);
}

QString defectWords(const Foreseen &foreseen)
{
    if (foreseen.charged() < 0)
        return join({Words::tr("Defects are corrected free of charge."), chargedWords(foreseen)});
    return Words::tr("Defects are corrected free of charge: nothing will be charged for this ticket.");
}

QString rejectDefectWords(const Foreseen &foreseen)
{
    return foreseen.ticketAfter().coverage == Coverage::None
        ? Words::tr("The ticket then lacks coverage until a support period or credits are chosen for it.")
        : Words::tr("The ticket must then be assessed again.");
}

QString coverageWords(const Foreseen &foreseen)
{
    if (foreseen.ticketAfter().coverage == Coverage::Credits)
        return Words::tr("Paid with credits once it is assessed; the balance is %1.")
            .arg(foreseen.after.customer.balance);
    const QString until = periodUntil(foreseen.after, foreseen.today);
    if (activeOn(foreseen.before.periods, foreseen.today) == nullptr && !until.isEmpty())
        return Words::tr("A queued support period starts today and lasts %1.", "until a day").arg(until);
    return until.isEmpty() ? Words::tr("Covered by the support period.")
                           : Words::tr("Covered by the support period %1.", "until a day").arg(until);
}

QString splitWords(const Foreseen &foreseen)
{
    const Ticket ticket = foreseen.ticketAfter();
    if (ticket.coverage != Coverage::None)
        return Words::tr("Ticket %1 opens.", "before what pays for it").arg(ticket.id) + u' ' + coverageWords(foreseen);
    return Words::tr("Ticket %1 lacks coverage: it can't be answered until a support period or credits are chosen "
                     "for it. Asking is free.").arg(ticket.id);
}

QString postWords(const Foreseen &foreseen)
{
    const QString recorded = Words::tr("Recorded as the customer's message, entered by you.");
    if (foreseen.ticketBefore().closed)
        return join({recorded, Words::tr("The ticket opens again, at no new charge.")});
    return recorded;
}

} // namespace saldo::ui
