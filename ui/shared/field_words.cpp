#include "ui/shared/field_words.h"

#include "rules/prices.h"
#include "rules/words.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace saldo::ui {

using namespace rules;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::fieldWords)
};

QString ofTicketField(const QString &column)
{
    const QHash<QString, QString> names = {
        {QStringLiteral("subject"), Words::tr("Subject")},
        {QStringLiteral("coverage"), Words::tr("Coverage")},
        {QStringLiteral("defect"), Words::tr("Defect")},
        {QStringLiteral("category"), Words::tr("Category")},
        {QStringLiteral("price"), Words::tr("Cost of the category")},
        {QStringLiteral("settled"), Words::tr("Settled category")},
        {QStringLiteral("settled_price"), Words::tr("Cost of the settled category")},
        {QStringLiteral("charged"), Words::tr("Charged")},
        {QStringLiteral("agreed"), Words::tr("The customer agreed")},
        {QStringLiteral("hold"), Words::tr("On hold")},
        {QStringLiteral("held_since"), Words::tr("Place among those that wait")},
        {QStringLiteral("turn"), Words::tr("Turn")},
        {QStringLiteral("answered"), Words::tr("Answered")},
        {QStringLiteral("closed"), Words::tr("Closed", "a field of a ticket")},
        {QStringLiteral("resolution"), Words::tr("Resolution")},
        {QStringLiteral("duplicate_of"), Words::tr("Duplicate of")},
        {QStringLiteral("parent_id"), Words::tr("Split from")},
        {QStringLiteral("assignee"), Words::tr("Assigned to")},
        {QStringLiteral("answer_due"), Words::tr("Answer due")},
        {QStringLiteral("messages"), Words::tr("Messages and notes")},
        {QStringLiteral("public_messages"), Words::tr("Messages")},
        {QStringLiteral("status"), Words::tr("Status")},
        {QStringLiteral("license_id"), Words::tr("License")},
        {QStringLiteral("position"), Words::tr("Place in the conversation")},
        {QStringLiteral("body"), Words::tr("Text")},
        {QStringLiteral("author"), Words::tr("Author")},
        {QStringLiteral("ticket_id"), Words::tr("Ticket")}};
    return names.value(column);
}

QString ofAccountField(const QString &column)
{
    const QHash<QString, QString> names = {
        {QStringLiteral("name"), Words::tr("Name")},
        {QStringLiteral("language"), Words::tr("Language")},
        {QStringLiteral("email"), Words::tr("E-mail")},
        {QStringLiteral("balance"), Words::tr("Balance")},
        {QStringLiteral("ledger_entries"), Words::tr("Entries in the ledger")},
        {QStringLiteral("amount"), Words::tr("Amount")},
        {QStringLiteral("kind"), Words::tr("Kind")},
        {QStringLiteral("reason"), Words::tr("Reason")},
        {QStringLiteral("url"), Words::tr("Shop")},
        {QStringLiteral("product"), Words::tr("Product")},
        {QStringLiteral("free_support"), Words::tr("Free support")},
        {QStringLiteral("months"), Words::tr("Months")},
        {QStringLiteral("days"), Words::tr("Days")},
        {QStringLiteral("first_day"), Words::tr("First day")},
        {QStringLiteral("last_day"), Words::tr("Last day")},
        {QStringLiteral("suspended_on"), Words::tr("Suspended on")},
        {QStringLiteral("resumed_on"), Words::tr("Resumed on")},
        {QStringLiteral("cancelled"), Words::tr("Cancelled")},
        {QStringLiteral("credits"), Words::tr("Credits")},
        {QStringLiteral("licenses"), Words::tr("Licenses")},
        {QStringLiteral("amount_cents"), Words::tr("Price")},
        {QStringLiteral("period_id"), Words::tr("Support period")},
        {QStringLiteral("customer_id"), Words::tr("Customer")},
        {QStringLiteral("role"), Words::tr("Role")},
        {QStringLiteral("languages"), Words::tr("Languages")},
        {QStringLiteral("active"), Words::tr("Works here")},
        {QStringLiteral("members"), Words::tr("Policy")},
        {QStringLiteral("effective_from"), Words::tr("In force from")},
        {QStringLiteral("actor"), Words::tr("By whom")},
        {QStringLiteral("at"), Words::tr("When")},
        {QStringLiteral("version"), Words::tr("Number of the command")},
        {QStringLiteral("changes"), Words::tr("What the command changed")}};
    return names.value(column);
}

bool isYesOrNo(const QString &column)
{
    static const QStringList all = {QStringLiteral("agreed"), QStringLiteral("answered"), QStringLiteral("closed"),
                                    QStringLiteral("cancelled"), QStringLiteral("active"),
                                    QStringLiteral("ending_told"), QStringLiteral("end_told")};
    return all.contains(column);
}

QString holdWords(const QString &value)
{
    switch (parseWord<Hold>(value).value_or(Hold::None)) {
    case Hold::None:
        return Words::tr("no", "not on hold");
    case Hold::Confirmation:
        return Words::tr("until the customer confirms");
    case Hold::Credits:
        return Words::tr("until there are credits");
    }
    Q_UNREACHABLE();
}

QString defectWords(const QString &value)
{
    switch (parseWord<Defect>(value).value_or(Defect::None)) {
    case Defect::None:
        return Words::tr("no", "no defect");
    case Defect::Reported:
        return Words::tr("reported", "a defect");
    case Defect::Accepted:
        return Words::tr("accepted", "a defect");
    }
    Q_UNREACHABLE();
}

template <typename Word>
QString nameOf(const QString &value)
{
    const std::optional<Word> word = parseWord<Word>(value);
    return word ? wording::name(*word) : value;
}

// Words of the rules by the column that they stand in.
QString ofWord(const QString &column, const QString &value)
{
    if (column == u"status")
        return nameOf<Status>(value);
    if (column == u"coverage" || column == u"free_support")
        return nameOf<Coverage>(value);
    if (column == u"resolution")
        return value == u"none" ? QStringLiteral("\u2013") : nameOf<Resolution>(value);
    if (column == u"language")
        return nameOf<Language>(value);
    if (column == u"role")
        return nameOf<Role>(value);
    if (column == u"kind")
        return nameOf<EntryKind>(value);
    if (column == u"hold")
        return holdWords(value);
    if (column == u"defect")
        return defectWords(value);
    if (column == u"turn")
        return value == u"desk" ? Words::tr("the desk's", "turn") : Words::tr("the customer's", "turn");
    return value;
}

bool isInstant(const QString &column)
{
    return column == u"at" || column == u"answer_due" || column.endsWith(u"_at");
}

bool isDay(const QString &column)
{
    return column.endsWith(u"_day") || column.endsWith(u"ed_on") || column == u"effective_from";
}

} // namespace

QString fieldName(const QString &column)
{
    QString name = ofTicketField(column);
    if (name.isEmpty())
        name = ofAccountField(column);
    return name.isEmpty() ? column : name;
}

QString fieldValue(const QString &column, const QJsonValue &value, Instant now)
{
    const QString nothing = QStringLiteral("\u2013");
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return nothing;
    if (value.isString()) {
        const QDate date = isDay(column) ? QDate::fromString(value.toString(), Qt::ISODate) : QDate();
        return date.isValid() ? wording::day(date, deskDay(now)) : ofWord(column, value.toString());
    }
    const qint64 number = value.toInteger();
    if (isYesOrNo(column))
        return number != 0 ? Words::tr("yes") : Words::tr("no");
    if (isInstant(column))
        return wording::moment(number, now);
    if (column == u"amount_cents")
        return Words::tr("%1 USD", "an amount").arg(money(number));
    if ((column == u"category" || column == u"settled") && number == noCategory)
        return nothing;
    return QLocale().toString(number);
}

} // namespace saldo::ui
