#include "ui/history/history_words.h"

#include "rules/roles.h"
#include "rules/words.h"
#include "script/command.h"
#include "ui/shared/field_words.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace saldo::ui {

using namespace rules;
using Name = CommandName;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::historyWords)
};

QJsonObject contentOf(const store::JournalEntry &entry)
{
    return QJsonDocument::fromJson(entry.content).object();
}

QString text(const QJsonObject &content, const char *field)
{
    return content.value(QLatin1String(field)).toString();
}

QString ofAccount(Name name, const QJsonObject &content)
{
    switch (name) {
    case Name::RegisterCustomer:
        return Words::tr("Registered the customer %1").arg(text(content, "name"));
    case Name::ChangeCustomer:
        return Words::tr("Changed the customer");
    case Name::RegisterLicense:
        return Words::tr("Registered the license %1").arg(text(content, "license"));
    case Name::ChooseFreeSupport:
        return text(content, "free_support") == u"period" ? Words::tr("Chose a support period as free support")
                                                           : Words::tr("Chose credits as free support");
    case Name::BuyPeriod:
        return Words::tr("Bought a support period of %n month(s)", nullptr,
                         content.value(QLatin1String("months")).toInt());
    case Name::BuyCredits:
        return Words::tr("Bought %1", "credits").arg(wording::credits(content.value(QLatin1String("credits")).toInteger()));
    case Name::CancelPeriod:
        return Words::tr("Cancelled the support period %1").arg(text(content, "period"));
    case Name::SuspendPeriod:
        return Words::tr("Suspended the support period");
    case Name::ResumePeriod:
        return Words::tr("Resumed the support period");
    case Name::AdjustCredits:
        return Words::tr("Adjusted the balance by %1")
            .arg(wording::signedCredits(content.value(QLatin1String("amount")).toInteger()));
    default:
        return {};
    }
}

QString ofClosing(const QJsonObject &content)
{
    const Resolution resolution = parseWord<Resolution>(text(content, "resolution")).value_or(Resolution::None);
    if (resolution == Resolution::Duplicate)
        return Words::tr("Closed as a duplicate of %1").arg(text(content, "of"));
    return Words::tr("Closed: %1", "a resolution").arg(wording::name(resolution));
}

QString ofMessage(Name name, const QJsonObject &content)
{
    switch (name) {
    case Name::OpenTicket:
        return content.value(QLatin1String("defect")).toBool() ? Words::tr("Opened the ticket as a defect of the product")
                                                               : Words::tr("Opened the ticket");
    case Name::PostMessage:
        return Words::tr("The customer's message");
    case Name::Answer:
        return content.contains(QLatin1String("category"))
            ? Words::tr("Assessed as category %1 and answered").arg(content.value(QLatin1String("category")).toInt())
            : Words::tr("Answered");
    case Name::AskCustomer:
        return Words::tr("Asked the customer");
    case Name::AddNote:
        return Words::tr("Wrote a note");
    default:
        return {};
    }
}

QString ofTicket(Name name, const QJsonObject &content, const Names &names)
{
    switch (name) {
    case Name::Assess:
        return Words::tr("Assessed as category %1").arg(content.value(QLatin1String("category")).toInt());
    case Name::ConfirmAssessment:
        return Words::tr("Confirmed the cost");
    case Name::DeclineAssessment:
        return Words::tr("Declined the cost");
    case Name::SplitTicket:
        return Words::tr("Split %n message(s) off into ticket %1", nullptr,
                         static_cast<int>(content.value(QLatin1String("messages")).toArray().size()))
            .arg(text(content, "new_ticket"));
    case Name::MarkDefect:
        return Words::tr("Marked it as a defect of the product");
    case Name::RejectDefect:
        return Words::tr("Found that it is no defect");
    case Name::ChooseCoverage:
        return text(content, "coverage") == u"period" ? Words::tr("Chose coverage by the support period")
                                                       : Words::tr("Chose coverage by credits");
    case Name::Assign: {
        const QString staff = text(content, "staff");
        return staff.isEmpty() ? Words::tr("Assigned it to nobody")
                               : Words::tr("Assigned it to %1").arg(names.staff.value(staff, staff));
    }
    case Name::Close:
        return ofClosing(content);
    default:
        return {};
    }
}

bool isTold(const QString &field)
{
    static const QStringList untold = {QStringLiteral("settled"),  QStringLiteral("settled_price"),
                                       QStringLiteral("price"),    QStringLiteral("closed"),
                                       QStringLiteral("answered"), QStringLiteral("period_id")};
    return !untold.contains(field);
}

QString thingWords(const store::Change &change)
{
    if (change.what == u"ticket")
        return Words::tr("Ticket %1").arg(change.id);
    if (change.what == u"period")
        return Words::tr("Support period %1").arg(change.id);
    if (change.what == u"license")
        return Words::tr("License %1").arg(change.id);
    if (change.what == u"order")
        return Words::tr("Order");
    if (change.what == u"customer")
        return Words::tr("Account");
    return change.id;
}

QString valueWords(const QString &field, const QJsonValue &value, const Names &names, Instant now)
{
    if (field == u"assignee" && names.staff.contains(value.toString()))
        return names.staff.value(value.toString());
    return fieldValue(field, value, now);
}

} // namespace

QString commandWords(const store::JournalEntry &entry, const Names &names)
{
    const std::optional<Name> name = script::commandNamed(entry.name);
    if (!name)
        return entry.name;
    const QJsonObject content = contentOf(entry);
    for (const QString &words : {ofAccount(*name, content), ofMessage(*name, content), ofTicket(*name, content, names)}) {
        if (!words.isEmpty())
            return words;
    }
    return entry.name;
}

QString originWords(const QString &origin)
{
    if (origin == u"console")
        return Words::tr("the console", "origin");
    if (origin == u"import")
        return Words::tr("an import", "origin");
    if (origin == u"script")
        return Words::tr("a script", "origin");
    if (origin == u"service")
        return Words::tr("the service", "origin");
    if (origin == u"demo")
        return Words::tr("the demo", "origin");
    return origin;
}

QString refusedWords(const store::JournalEntry &entry)
{
    return entry.verdict ? refusalWords(*entry.verdict) : QString();
}

QStringList changeLines(const store::JournalEntry &entry, const store::HistoryOf &of, const Names &names, Instant now)
{
    QStringList lines;
    for (const store::Change &change : store::parseChanges(entry.changes)) {
        const bool own = of.ticket.isEmpty() ? change.what == u"customer" : change.id == of.ticket;
        for (const store::FieldChange &field : change.fields) {
            if (!isTold(field.name))
                continue;
            const QString after = valueWords(field.name, field.after, names, now);
            const QString step = change.isNew || field.before.isNull()
                ? after
                : QStringLiteral("%1 \u2192 %2").arg(valueWords(field.name, field.before, names, now), after);
            const QString line = Words::tr("%1: %2", "a field, what became of it").arg(fieldName(field.name), step);
            lines << (own ? line : QStringLiteral("%1 \u00B7 %2").arg(thingWords(change), line));
        }
    }
    return lines;
}

QString writtenWords(const store::JournalEntry &entry)
{
    const QJsonObject content = contentOf(entry);
    const QString body = text(content, "body");
    return body.isEmpty() ? text(content, "reason") : body;
}

QString wholeWords(const store::JournalEntry &entry, const store::HistoryOf &of, const Names &names, Instant now)
{
    QStringList lines = {
        Words::tr("%1 (GMT+3) \u00B7 %2 \u00B7 from %3", "when, who, where")
            .arg(wording::moment(entry.at, now), names.of(entry.actor), originWords(entry.origin)),
        commandWords(entry, names)};
    if (entry.verdict)
        lines << Words::tr("Refused: %1").arg(refusedWords(entry));
    lines << changeLines(entry, of, names, now);
    if (!entry.verdict && entry.changes.isEmpty())
        lines << Words::tr("What it changed was not kept at that time.");
    const QString written = writtenWords(entry);
    if (!written.isEmpty())
        lines << QString() << written;
    return lines.join(u'\n');
}

} // namespace saldo::ui
