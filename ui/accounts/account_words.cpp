#include "ui/accounts/account_words.h"

#include "ui/shared/wording.h"
#include "ui/ticket/going_on.h"

#include <QCoreApplication>

namespace saldo::ui {

using namespace rules;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::accountWords)
};

} // namespace

QString balanceWords(const Foreseen &foreseen)
{
    const QString others = goingOnWords(foreseen);
    const QString balance = Words::tr("Balance: %1.", "credits before and after").arg(foreseen.balance());
    return others.isEmpty() ? balance : balance + u' ' + others;
}

QString queueWords(const Foreseen &foreseen)
{
    int waiting = 0;
    for (const Period &period : foreseen.before.periods)
        waiting += stateOn(period, foreseen.today) == PeriodState::Queued ? 1 : 0;
    if (waiting > 0)
        return Words::tr("It waits in the queue behind %n other period(s).", nullptr, waiting);
    if (const Period *active = activeOn(foreseen.before.periods, foreseen.today))
        return Words::tr("It starts with the first request after %1, the last day of the active one.", "a day")
            .arg(wording::dayInSentence(active->lastDay, foreseen.today));
    if (suspendedOf(foreseen.before.periods) != nullptr)
        return Words::tr("It waits until the suspended one is resumed and over.");
    return Words::tr("It starts on the day of the customer's next request.");
}

} // namespace saldo::ui
