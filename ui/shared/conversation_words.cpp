#include "ui/shared/conversation_words.h"

#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace saldo::ui {

using namespace rules;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::conversationWords)
};

// What came of it for the customer's credits; empty if nothing did.
QString moneyWords(const Event &event)
{
    const Facts &facts = event.facts;
    switch (event.kind) {
    case EventKind::Charged:
    case EventKind::Recategorised:
        return balanceStep(facts.balance + facts.credits, facts.balance);
    case EventKind::Refunded:
        return Words::tr("%1 back: %2", "credits, balance before and after")
            .arg(wording::credits(facts.credits), balanceStep(facts.balance - facts.credits, facts.balance));
    case EventKind::HeldForConfirmation:
        return Words::tr("waits for the customer's confirmation");
    case EventKind::HeldForCredits:
        return Words::tr("waits for credits, the balance is %1").arg(QLocale().toString(facts.balance));
    default:
        return {};
    }
}

QString categoryAndPrice(const Facts &facts)
{
    return Words::tr("category %1, %2", "number, credits").arg(facts.category).arg(wording::credits(facts.credits));
}

QString openedWords(const Event &event, const QString &who)
{
    const Coverage coverage = parseWord<Coverage>(event.facts.word).value_or(Coverage::None);
    if (!event.facts.other.isEmpty())
        return Words::tr("%1 split this ticket from %2", "person, ticket").arg(who, event.facts.other);
    switch (coverage) {
    case Coverage::Period:
        return Words::tr("%1 opened the ticket under the support period", "person").arg(who);
    case Coverage::Credits:
        return Words::tr("%1 opened the ticket, to be paid with credits", "person").arg(who);
    case Coverage::None:
        return Words::tr("%1 reported a defect of the product", "person").arg(who);
    }
    Q_UNREACHABLE();
}

QString closedWords(const Event &event, const QString &who)
{
    const Resolution resolution = parseWord<Resolution>(event.facts.word).value_or(Resolution::None);
    if (resolution == Resolution::Duplicate)
        return Words::tr("%1 closed the ticket as a duplicate of %2", "person, ticket").arg(who, event.facts.other);
    if (resolution == Resolution::Declined)
        return Words::tr("the ticket was closed: the cost was declined");
    return Words::tr("%1 closed the ticket: %2", "person, resolution").arg(who, wording::name(resolution).toLower());
}

QString assignedWords(const Event &event, const QString &who, const Names &names)
{
    if (event.facts.other.isEmpty())
        return Words::tr("%1 left the ticket without an engineer", "person").arg(who);
    if (event.facts.other == event.by)
        return Words::tr("%1 took the ticket", "person").arg(who);
    return Words::tr("%1 assigned the ticket to %2", "person, person").arg(who, names.of(event.facts.other));
}

QString coverageWords(const Event &event, const QString &who)
{
    const Coverage coverage = parseWord<Coverage>(event.facts.word).value_or(Coverage::None);
    return coverage == Coverage::Period ? Words::tr("%1 chose the support period for this ticket", "person").arg(who)
                                        : Words::tr("%1 chose credits for this ticket", "person").arg(who);
}

QString mainWords(const Event &event, const Names &names, QDate today)
{
    const QString who = names.of(event.by);
    switch (event.kind) {
    case EventKind::Opened:
        return openedWords(event, who);
    case EventKind::Assessed:
        return Words::tr("%1 assessed the ticket: %2", "person, category and credits")
            .arg(who, categoryAndPrice(event.facts));
    case EventKind::Confirmed:
        return Words::tr("%1 confirmed the cost: %2", "person, category and credits")
            .arg(who, categoryAndPrice(event.facts));
    case EventKind::Declined:
        return Words::tr("%1 declined the cost: %2", "person, category and credits")
            .arg(who, categoryAndPrice(event.facts));
    case EventKind::Charged:
        return Words::tr("Charged: %1", "category and credits").arg(categoryAndPrice(event.facts));
    case EventKind::Recategorised:
        return Words::tr("Category changed to %1").arg(event.facts.category);
    case EventKind::Refunded:
        return Words::tr("The ticket was given back");
    case EventKind::HeldForConfirmation:
    case EventKind::HeldForCredits:
        return Words::tr("Assessed: %1", "category and credits").arg(categoryAndPrice(event.facts));
    case EventKind::HoldEnded:
        return Words::tr("The ticket waits no longer");
    case EventKind::CoverageChosen:
        return coverageWords(event, who);
    case EventKind::PeriodStarted:
        return Words::tr("The support period started: until %1", "day").arg(wording::day(event.facts.day, today));
    case EventKind::DefectAccepted:
        return Words::tr("%1 marked the ticket as a defect: it is free", "person").arg(who);
    case EventKind::DefectRejected:
        return Words::tr("%1 found that it is not a defect", "person").arg(who);
    case EventKind::Split:
        return Words::tr("%1 split ticket %2 from this one", "person, ticket").arg(who, event.facts.other);
    case EventKind::Assigned:
        return assignedWords(event, who, names);
    case EventKind::Closed:
        return closedWords(event, who);
    case EventKind::Reopened:
        return Words::tr("A message of the customer opened the ticket again");
    }
    Q_UNREACHABLE();
}

} // namespace

QString Names::of(const QString &by) const
{
    if (by.isEmpty() || by.startsWith(u"customer:"))
        return customer;
    if (by == u"shop")
        return Words::tr("The shop");
    if (by == u"system")
        return Words::tr("Saldo", "as the one who did something by itself");
    return staff.value(by, by);
}

QString balanceStep(qint64 before, qint64 after)
{
    return QStringLiteral("%1 \u2192 %2").arg(QLocale().toString(before), QLocale().toString(after));
}

QString conversationWords(const items::Happening &happening, const Names &names, QDate today)
{
    const QString words = mainWords(happening.event, names, today);
    const QString money = moneyWords(happening.consequence ? *happening.consequence : happening.event);
    return money.isEmpty() ? words : words + QStringLiteral(" \u00b7 ") + money;
}

} // namespace saldo::ui
