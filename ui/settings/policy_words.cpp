#include "ui/settings/policy_words.h"

#include "ui/shared/money.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

#include <algorithm>

namespace saldo::ui {

using namespace rules;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::policyWords)
};

QString step(const QString &before, const QString &after)
{
    return Words::tr("%1 \u2192 %2", "a value before and after").arg(before, after);
}

QString line(const QString &what, const QString &value)
{
    return Words::tr("%1: %2", "a part of the policy, its value or change").arg(what, value);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString monthsWords(int months)
{
    Period period;
    period.months = months;
    return wording::lengthOf(period);
}

void addNumber(QStringList &lines, const QString &what, qint64 before, qint64 after)
{
    if (before != after)
        lines << line(what, step(number(before), number(after)));
}

QStringList categoryChanges(const Policy &before, const Policy &after)
{
    QStringList lines;
    for (const Category category : {1, 2, 3})
        addNumber(lines, Words::tr("%1, credits", "a category").arg(wording::category(category)), before.price(category),
                  after.price(category));
    const FreeGrants &was = before.freeSupport;
    const FreeGrants &is = after.freeSupport;
    addNumber(lines, Words::tr("Free period with the first license, days"), was.firstDays, is.firstDays);
    addNumber(lines, Words::tr("Free credits with the first license"), was.firstCredits, is.firstCredits);
    addNumber(lines, Words::tr("Credits with each further license"), was.furtherCredits, is.furtherCredits);
    return lines;
}

// What is sold: entries that came, went, or cost something else, told by a key and a price.
template <typename Offer, typename Key, typename Name, typename Price>
QStringList offerChanges(const QList<Offer> &before, const QList<Offer> &after, Key key, Name name, Price price)
{
    const auto find = [&key](const QList<Offer> &offers, const Offer &wanted) {
        const auto found = std::find_if(offers.cbegin(), offers.cend(),
                                        [&](const Offer &one) { return key(one) == key(wanted); });
        return found == offers.cend() ? nullptr : &*found;
    };
    QStringList lines;
    for (const Offer &is : after) {
        const Offer *was = find(before, is);
        if (was == nullptr)
            lines << line(name(is), Words::tr("new, %1 USD", "an offer's price").arg(price(is)));
        else if (!(*was == is))
            lines << line(name(is), Words::tr("%1 USD", "prices before and after").arg(step(price(*was), price(is))));
    }
    for (const Offer &was : before) {
        if (find(after, was) == nullptr)
            lines << line(name(was), Words::tr("no longer sold"));
    }
    return lines;
}

QStringList planChanges(const Policy &before, const Policy &after)
{
    return offerChanges(
        before.periods, after.periods, [](const Plan &plan) { return qint64(plan.months); },
        [](const Plan &plan) { return Words::tr("Support period of %1", "a length").arg(monthsWords(plan.months)); },
        planWords);
}

QStringList packageChanges(const Policy &before, const Policy &after)
{
    return offerChanges(
        before.packages, after.packages, [](const Package &package) { return package.credits; },
        [](const Package &package) { return Words::tr("Package of %1", "credits").arg(wording::credits(package.credits)); },
        [](const Package &package) { return wording::money(package.priceCents); });
}

QString holidayWords(QDate day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM yyyy"));
}

QStringList timeChanges(const Policy &before, const Policy &after)
{
    QStringList lines;
    if (!(before.deskHours == after.deskHours))
        lines << line(Words::tr("Desk hours"), step(deskHoursWords(before.deskHours), deskHoursWords(after.deskHours)));
    if (before.answerWithinMs != after.answerWithinMs)
        lines << line(Words::tr("Answer within"), step(hoursWords(before.answerWithinMs), hoursWords(after.answerWithinMs)));
    for (const QDate day : after.holidays) {
        if (!before.holidays.contains(day))
            lines << line(Words::tr("Holiday"), holidayWords(day));
    }
    for (const QDate day : before.holidays) {
        if (!after.holidays.contains(day))
            lines << line(Words::tr("No holiday any more"), holidayWords(day));
    }
    return lines;
}

QStringList categoryEffects(const Policy &before, const Policy &after, const store::PolicyStanding &standing,
                            const QString &from)
{
    QStringList lines;
    if (standing.assessed > 0)
        lines << Words::tr("%n open ticket(s) assessed already keep their price.", nullptr, standing.assessed);
    if (standing.awaitingConfirmation > 0)
        lines << Words::tr("%n of them wait(s) for the customer's word, at the price that he was told.", nullptr,
                           standing.awaitingConfirmation);
    if (standing.toAssess > 0)
        lines << Words::tr("%n open ticket(s) without a category cost the new price if they are assessed from %1 on.", nullptr,
                           standing.toAssess).arg(from);
    const qint64 cheapest = after.cheapestCategory();
    const auto below = [&standing](qint64 limit) {
        return static_cast<int>(std::count_if(standing.lowBalances.cbegin(), standing.lowBalances.cend(),
                                              [limit](qint64 balance) { return balance < limit; }));
    };
    const int more = below(cheapest) - below(before.cheapestCategory());
    if (more > 0)
        lines << Words::tr("%n customer(s) more will have less than the cheapest category costs.", nullptr, more);
    return lines;
}

QStringList grantEffects(const store::PolicyStanding &standing, const QString &from)
{
    QStringList lines;
    if (standing.queuedFree > 0)
        lines << Words::tr("Credits and periods that were given stay; so do %n free period(s) that wait in the queue.", nullptr,
                           standing.queuedFree);
    if (standing.choicePending > 0)
        lines << Words::tr("%n customer(s) who have not chosen yet get the new grant if they choose from %1 on.", nullptr,
                           standing.choicePending).arg(from);
    return lines;
}

QStringList saleEffects(const store::PolicyStanding &standing, const QString &from)
{
    QStringList lines{Words::tr("What is bought from %1 on is sold at the new prices.", "a day").arg(from)};
    if (standing.queuedPurchases > 0)
        lines.prepend(Words::tr("The prices of %n queued purchase(s) stay as they were paid.", nullptr, standing.queuedPurchases));
    return lines;
}

} // namespace

QString timeWords(qint64 ms)
{
    if (ms == msPerDay)
        return QStringLiteral("24:00");
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms)).toString(QStringLiteral("HH:mm"));
}

QString hoursWords(qint64 ms)
{
    const double hours = static_cast<double>(ms) / static_cast<double>(msPerHour);
    return Words::tr("%1 h", "hours of desk time, short").arg(QLocale().toString(hours, 'g', 6));
}

QString weekdaysWords(const std::set<int> &weekdays)
{
    const auto name = [](int weekday) { return QLocale().standaloneDayName(weekday, QLocale::ShortFormat); };
    QStringList parts;
    for (auto first = weekdays.cbegin(); first != weekdays.cend();) {
        auto last = first;
        for (auto next = std::next(last); next != weekdays.cend() && *next == *last + 1; ++next)
            last = next;
        const int days = *last - *first + 1;
        if (days > 2)
            parts << name(*first) + QChar(0x2013) + name(*last);
        else
            parts << (days == 2 ? QStringList{name(*first), name(*last)} : QStringList{name(*first)});
        first = std::next(last);
    }
    return parts.join(QStringLiteral(", "));
}

QString deskHoursWords(const DeskHours &hours)
{
    return QStringLiteral("%1 %2\u2013%3").arg(weekdaysWords(hours.weekdays), timeWords(hours.fromMs), timeWords(hours.toMs));
}

QString planWords(const Plan &plan)
{
    return QStringLiteral("%1 + %2").arg(wording::money(plan.priceCents), wording::money(plan.furtherLicenseCents));
}

QStringList changeWords(const Policy &before, const Policy &after)
{
    return categoryChanges(before, after) + planChanges(before, after) + packageChanges(before, after)
        + timeChanges(before, after);
}

QStringList effectWords(const Policy &before, const Policy &after, const store::PolicyStanding &standing, QDate from,
                        QDate today)
{
    const QString day = wording::dayInSentence(from, today);
    QStringList lines;
    if (before.categoryCredits != after.categoryCredits)
        lines << categoryEffects(before, after, standing, day);
    if (!(before.freeSupport == after.freeSupport))
        lines << grantEffects(standing, day);
    if (before.periods != after.periods || before.packages != after.packages)
        lines << saleEffects(standing, day);
    if (timeChanges(before, after).isEmpty())
        return lines;
    if (standing.answerDue > 0)
        lines << Words::tr("%n open ticket(s) keep the answer due that was promised.", nullptr, standing.answerDue);
    lines << Words::tr("Time from %1 on is counted by the new hours for every answer promised later.", "a day").arg(day);
    return lines;
}

} // namespace saldo::ui
