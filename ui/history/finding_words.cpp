#include "ui/history/finding_words.h"

#include "ui/shared/field_words.h"
#include "ui/shared/refusal_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace saldo::ui {

using audit::Disagreement;
using audit::Finding;
using Kind = rules::Violation::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::findingWords)
};

QString thingWords(const Finding &finding)
{
    const QHash<QString, QString> patterns = {
        {QStringLiteral("staff"), Words::tr("Member of the staff %1")},
        {QStringLiteral("customers"), Words::tr("Customer %1")},
        {QStringLiteral("licenses"), Words::tr("License %1")},
        {QStringLiteral("periods"), Words::tr("Support period %1")},
        {QStringLiteral("tickets"), Words::tr("Ticket %1")},
        {QStringLiteral("messages"), Words::tr("Message %1")},
        {QStringLiteral("ledger"), Words::tr("Ledger entry %1")},
        {QStringLiteral("events"), Words::tr("Event %1")},
        {QStringLiteral("notices"), Words::tr("Notice %1")},
        {QStringLiteral("orders"), Words::tr("Order %1")},
        {QStringLiteral("policies"), Words::tr("Version %1 of the policy")},
        {QStringLiteral("touched_tickets"), Words::tr("History of ticket %1")},
        {QStringLiteral("journal"), Words::tr("Command %1")}};
    return patterns.value(finding.table, QStringLiteral("%1")).arg(finding.id);
}

// "Ledger entry k9.l1 (customer acme, ticket T1)"
QString placeWords(const Finding &finding)
{
    QStringList owners;
    if (!finding.customer.isEmpty() && finding.customer != finding.id)
        owners << Words::tr("customer %1").arg(finding.customer);
    if (!finding.ticket.isEmpty() && finding.ticket != finding.id)
        owners << Words::tr("ticket %1").arg(finding.ticket);
    const QString thing = thingWords(finding);
    return owners.isEmpty() ? thing : QStringLiteral("%1 (%2)").arg(thing, owners.join(QStringLiteral(", ")));
}

QString valueWords(const QString &column, const QString &value, rules::Instant now)
{
    constexpr qsizetype longest = 200;
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    const QString words = fieldValue(column, isNumber ? QJsonValue(number) : QJsonValue(value), now);
    return words.size() <= longest ? words : words.left(longest) + QChar(0x2026);
}

QString outcomeWords(const QString &outcome)
{
    const std::optional<rules::Code> code = rules::codeFromName(outcome);
    return code ? Words::tr("refused (%1)").arg(outcome) : Words::tr("accepted", "a command");
}

QString ofContradiction(const rules::Violation &violation)
{
    switch (violation.kind) {
    case Kind::BalanceBelowZero:
        return Words::tr("the balance is below 0 after it");
    case Kind::EntryDoesNotFollow:
        return Words::tr("it does not continue the ledger");
    case Kind::EmptyEntry:
        return Words::tr("it moves nothing");
    case Kind::BalanceNotSum:
        return Words::tr("the balance is not the sum of the ledger");
    case Kind::Grants:
        return Words::tr("the number of credits given with licenses does not fit the licenses");
    case Kind::ChargedNotSum:
        return Words::tr("what is charged is not what the ledger says");
    case Kind::ChargedWithoutCredits:
        return Words::tr("it is charged though credits don't cover it");
    case Kind::HoldNotPossible:
        return Words::tr("it is on hold though it can't be");
    case Kind::WaitsForNothing:
        return Words::tr("it waits for credits that are there");
    case Kind::AnswerDueNotByStatus:
        return Words::tr("answer due and status don't fit");
    case Kind::ResolutionNotByClosing:
        return Words::tr("it is closed without a resolution, or open with one");
    case Kind::DaysServed:
        return Words::tr("the days served are not those bought");
    case Kind::PeriodsRunning:
        return Words::tr("more than one support period runs");
    }
    Q_UNREACHABLE();
}

QString expectedAndFound(const QString &expected, const QString &found)
{
    return Words::tr("expected %1, found %2").arg(expected, found);
}

QString ofViolation(const rules::Violation &violation)
{
    const QString words = ofContradiction(violation);
    if (violation.expected == violation.found)
        return words;
    return words + QStringLiteral(": ")
        + expectedAndFound(QLocale().toString(violation.expected), QLocale().toString(violation.found));
}

} // namespace

QString findingWords(const Finding &finding, rules::Instant now)
{
    const QString place = placeWords(finding) + QStringLiteral(": ");
    switch (finding.kind) {
    case Disagreement::FieldDiffers:
        return place + fieldName(finding.field) + QStringLiteral(": ")
            + expectedAndFound(valueWords(finding.field, finding.expected, now),
                               valueWords(finding.field, finding.found, now));
    case Disagreement::RowMissing:
        return place + Words::tr("missing, though a command made it");
    case Disagreement::RowUnexplained:
        return place + Words::tr("there, though no command made it");
    case Disagreement::OutcomeDiffers:
        return place + Words::tr("its outcome by the rules: %1")
                           .arg(expectedAndFound(outcomeWords(finding.expected), outcomeWords(finding.found)));
    case Disagreement::CommandUnreadable:
        return place + Words::tr("can't be carried out again: %1").arg(finding.found);
    case Disagreement::EntryMissing:
        return Words::tr("Command %1 is missing in the journal").arg(finding.expected);
    case Disagreement::SealBroken:
        return place + Words::tr("the seal does not fit: it, or what stood before it, was changed, put in or taken out");
    case Disagreement::Contradiction:
        return place + ofViolation(*finding.violation);
    }
    Q_UNREACHABLE();
}

} // namespace saldo::ui
