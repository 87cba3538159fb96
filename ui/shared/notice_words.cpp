#include "ui/shared/notice_words.h"

#include "ui/shared/teller.h"

#include <QCoreApplication>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr const char *context = "saldo::ui::noticeWords";

QString creditsIn(const Teller &teller, qint64 credits)
{
    return teller.say(QT_TRANSLATE_N_NOOP("saldo::ui::noticeWords", "%n credit(s)"), static_cast<int>(credits));
}

QString ofClosing(const Teller &teller, const Notice &notice)
{
    switch (parseWord<Resolution>(notice.facts.word).value_or(Resolution::None)) {
    case Resolution::NoReply:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "Ticket %1 is closed, as we had no reply. Write to it to open it again."));
    case Resolution::Duplicate:
        return teller
            .say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                   "Ticket %1 is closed: the same is dealt with in ticket %2."))
            .replace(QLatin1String("%2"), notice.facts.other);
    case Resolution::CustomDevelopment:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "Ticket %1 is closed: it asks for a new function, which our custom "
                                            "development service takes on."));
    case Resolution::NotPossible:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "Ticket %1 is closed: there is no technical possibility to do it."));
    case Resolution::Declined:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "Ticket %1 is closed, as the cost was declined. Nothing was charged."));
    default:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "Ticket %1 is solved and closed. Reply to it if anything is still open."));
    }
}

QString ofChange(const Teller &teller, const Notice &notice)
{
    if (notice.facts.credits == 0)
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "The category of ticket %1 is now %2. The cost stays the same."));
    if (notice.facts.credits < 0)
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "The category of ticket %1 is now %2. Back on your balance: %3. "
                                            "The balance is %4."));
    return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                        "The category of ticket %1 is now %2. Charged in addition: %3. "
                                        "The balance is %4."));
}

QString ofCredits(const Teller &teller, const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::AssessmentWaits:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "We assessed ticket %1: category %2, cost: %3. The balance is %4. Please "
                                            "confirm the cost or decline it; nothing is charged before."));
    case NoticeKind::Charge:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "For ticket %1 (category %2) was charged: %3. The balance is %4."));
    case NoticeKind::CategoryChanged:
        return ofChange(teller, notice);
    case NoticeKind::CreditsMissing:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "Ticket %1 (category %2) costs: %3, but the balance is %4. Please top it "
                                            "up; work goes on as soon as there is enough."));
    case NoticeKind::Refund:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "Back on your balance for ticket %1: %3. The balance is %4."));
    default:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "The balance is %4, less than the cheapest category costs: %3. Top it up "
                                            "to go on getting support for credits."));
    }
}

QString ofPeriod(const Teller &teller, NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::PeriodStarted:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "Your support period has started. It covers all your requests up to and "
                                            "including %5."));
    case NoticeKind::PeriodSuspended:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "Your support period is suspended. While it is, it covers nothing; its "
                                            "days are kept until you resume it."));
    case NoticeKind::PeriodResumed:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "Your support period goes on. It now lasts up to and including %5."));
    case NoticeKind::PeriodEnding:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "Your support period ends soon: its last day is %5."));
    default:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                            "Your support period has ended; its last day was %5."));
    }
}

QString textOf(const Teller &teller, const Notice &notice)
{
    switch (notice.kind) {
    case NoticeKind::AssessmentWaits:
    case NoticeKind::Charge:
    case NoticeKind::CategoryChanged:
    case NoticeKind::CreditsMissing:
    case NoticeKind::Refund:
    case NoticeKind::CreditsLow:
        return ofCredits(teller, notice);
    case NoticeKind::Answer:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords", "There is an answer to ticket %1."));
    case NoticeKind::Question:
        return teller.say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords", "We have a question about ticket %1."));
    case NoticeKind::Split:
        return teller
            .say(QT_TRANSLATE_NOOP("saldo::ui::noticeWords",
                                   "Your messages on another matter were moved from ticket %2 to a new ticket, %1."))
            .replace(QLatin1String("%2"), notice.facts.other);
    case NoticeKind::Closing:
        return ofClosing(teller, notice);
    case NoticeKind::PeriodStarted:
    case NoticeKind::PeriodSuspended:
    case NoticeKind::PeriodResumed:
    case NoticeKind::PeriodEnding:
    case NoticeKind::PeriodEnded:
        return ofPeriod(teller, notice.kind);
    }
    Q_UNREACHABLE();
}

} // namespace

QString noticeWords(const Notice &notice)
{
    const Teller teller(notice.language, context);
    QString words = textOf(teller, notice);
    // By hand: not every text has every one of them, which QString::arg would warn of.
    words.replace(QLatin1String("%1"), notice.ticket);
    words.replace(QLatin1String("%2"), QString::number(notice.facts.category));
    words.replace(QLatin1String("%3"), creditsIn(teller, std::abs(notice.facts.credits)));
    words.replace(QLatin1String("%4"), creditsIn(teller, notice.facts.balance));
    words.replace(QLatin1String("%5"), teller.day(notice.facts.day));
    return words;
}

} // namespace saldo::ui
