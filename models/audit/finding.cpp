#include "audit/finding.h"

#include "rules/calendar.h"
#include "script/instant.h"

#include <QHash>
#include <limits>

namespace saldo::audit {

namespace {

QString kindOf(const QString &table)
{
    static const QHash<QString, QString> names = {
        {QStringLiteral("staff"), QStringLiteral("member of the staff")},
        {QStringLiteral("customers"), QStringLiteral("customer")},
        {QStringLiteral("licenses"), QStringLiteral("license")},
        {QStringLiteral("periods"), QStringLiteral("period")},
        {QStringLiteral("tickets"), QStringLiteral("ticket")},
        {QStringLiteral("messages"), QStringLiteral("message")},
        {QStringLiteral("ledger"), QStringLiteral("ledger entry")},
        {QStringLiteral("events"), QStringLiteral("event")},
        {QStringLiteral("notices"), QStringLiteral("notice")},
        {QStringLiteral("orders"), QStringLiteral("order")},
        {QStringLiteral("answers"), QStringLiteral("time of answer")},
        {QStringLiteral("fact_days"), QStringLiteral("packed day of the review")},
        {QStringLiteral("policies"), QStringLiteral("version of the policy")},
        {QStringLiteral("touched_tickets"), QStringLiteral("history of ticket")},
        {QStringLiteral("journal"), QStringLiteral("command")}};
    return names.value(table, table);
}

// "ledger entry k9.l1 of customer acme, ticket T1"
QString placeOf(const Finding &finding)
{
    QString place = kindOf(finding.table) + u' ' + finding.id;
    QStringList owners;
    if (!finding.customer.isEmpty() && finding.table != u"customers")
        owners << QStringLiteral("customer ") + finding.customer;
    if (!finding.ticket.isEmpty() && finding.table != u"tickets")
        owners << QStringLiteral("ticket ") + finding.ticket;
    if (!owners.isEmpty())
        place += QStringLiteral(" of ") + owners.join(QStringLiteral(", "));
    return place;
}

QString valueInWords(const QString &field, const QString &value)
{
    constexpr qsizetype longest = 200;
    if (value.isEmpty())
        return QStringLiteral("nothing");
    const bool isInstant = field.endsWith(u"_at") || field == u"at" || field == u"answer_due";
    if (isInstant && value.toLongLong() == std::numeric_limits<qint64>::max())
        return QStringLiteral("nothing");
    if (isInstant)
        return script::formatInstant(value.toLongLong());
    return value.size() <= longest ? value : value.left(longest) + QChar(0x2026);
}

} // namespace

QString inWords(const Finding &finding)
{
    const QString place = placeOf(finding);
    const auto comparing = [&](const QString &what) {
        return QStringLiteral("%1: %2: expected ").arg(place, what) + valueInWords(finding.field, finding.expected)
            + QStringLiteral(", found ") + valueInWords(finding.field, finding.found);
    };
    switch (finding.kind) {
    case Disagreement::FieldDiffers:
        return comparing(QString(finding.field).replace(u'_', u' '));
    case Disagreement::RowMissing:
        return place + QStringLiteral(": expected by the journal, not found");
    case Disagreement::RowUnexplained:
        return place + QStringLiteral(": found, though no command made it");
    case Disagreement::OutcomeDiffers:
        return comparing(QStringLiteral("outcome by the rules"));
    case Disagreement::CommandUnreadable:
        return place + QStringLiteral(": can't be carried out again: ") + finding.found;
    case Disagreement::EntryMissing:
        return QStringLiteral("command %1: expected in the journal, not found").arg(finding.expected);
    case Disagreement::SealBroken:
        return place + QStringLiteral(": its seal does not fit: it or what stood before it was changed, put in or "
                                      "taken out");
    case Disagreement::Contradiction:
        return QStringLiteral("%1: %2").arg(kindOf(finding.table), rules::inWords(*finding.violation));
    }
    Q_UNREACHABLE();
}

} // namespace saldo::audit
