#include "ui/service/command_words.h"

#include "rules/words.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace saldo::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::commandWords)
};

QString field(const QJsonObject &command, const char *name)
{
    return command.value(QLatin1String(name)).toString();
}

// Commands whose name says all.
QString plainWords(const QString &what)
{
    static const QHash<QString, const char *> all = {
        {QStringLiteral("open_ticket"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "New ticket")},
        {QStringLiteral("post_message"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Customer's message")},
        {QStringLiteral("answer"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Answer")},
        {QStringLiteral("ask_customer"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Question to the customer")},
        {QStringLiteral("add_note"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Note")},
        {QStringLiteral("confirm_assessment"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Assessment confirmed")},
        {QStringLiteral("decline_assessment"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Assessment declined")},
        {QStringLiteral("split_ticket"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Ticket split")},
        {QStringLiteral("mark_defect"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Marked as a defect")},
        {QStringLiteral("reject_defect"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Defect rejected")},
        {QStringLiteral("choose_coverage"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Coverage chosen")},
        {QStringLiteral("close"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Ticket closed")},
        {QStringLiteral("register_customer"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "New customer")},
        {QStringLiteral("change_customer"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Customer changed")},
        {QStringLiteral("register_license"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Licence registered")},
        {QStringLiteral("choose_free_support"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Free support chosen")},
        {QStringLiteral("buy_period"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Support period bought")},
        {QStringLiteral("cancel_period"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Support period cancelled")},
        {QStringLiteral("suspend_period"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Support period suspended")},
        {QStringLiteral("resume_period"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Support period resumed")},
        {QStringLiteral("add_staff"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "New member of the staff")},
        {QStringLiteral("change_staff"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Member of the staff changed")},
        {QStringLiteral("set_policy"), QT_TRANSLATE_NOOP("saldo::ui::commandWords", "Policy changed")}};
    const char *words = all.value(what, nullptr);
    return words == nullptr ? what : Words::tr(words);
}

} // namespace

QString commandWords(const QJsonObject &command)
{
    const QString what = field(command, "do");
    if (what == u"assess")
        return Words::tr("Assessed: %1", "a category")
            .arg(wording::category(command.value(QLatin1String("category")).toInt()));
    if (what == u"assign") {
        const QString staff = field(command, "staff");
        return staff.isEmpty() ? Words::tr("Assigned to nobody") : Words::tr("Assigned to %1").arg(staff);
    }
    if (what == u"buy_credits")
        return Words::tr("Bought: %1", "credits").arg(wording::credits(command.value(QLatin1String("credits")).toInteger()));
    if (what == u"adjust_credits")
        return Words::tr("Credits adjusted: %1")
            .arg(wording::signedCredits(command.value(QLatin1String("amount")).toInteger()));
    return plainWords(what);
}

QString textOf(const QJsonObject &command)
{
    QStringList texts;
    for (const char *name : {"subject", "body", "reason", "name", "email"}) {
        if (const QString text = field(command, name); !text.isEmpty())
            texts << text;
    }
    return texts.join(QStringLiteral("\n\n"));
}

} // namespace saldo::ui
