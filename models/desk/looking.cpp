#include "desk/looking.h"

#include "desk/desk.h"
#include "rules/coverage.h"
#include "rules/desk_hours.h"
#include "rules/licenses.h"
#include "rules/prices.h"
#include "script/encode.h"
#include "script/instant.h"
#include "store/load.h"

#include <QJsonArray>

namespace saldo::desk {

using namespace rules;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(QDate day)
{
    return day.isValid() ? QJsonValue(script::formatDay(day)) : QJsonValue();
}

QJsonObject encode(const Period &period, QDate day)
{
    const PeriodState state = stateOn(period, day);
    const std::optional<int> daysLeft = daysLeftOn(period, day);
    return {{QStringLiteral("period"), period.id},
            {QStringLiteral("length"), lengthOf(period)},
            {QStringLiteral("state"), spell(state)},
            {QStringLiteral("first_day"), orNull(period.firstDay)},
            {QStringLiteral("last_day"), state == PeriodState::Suspended ? QJsonValue() : orNull(period.lastDay)},
            {QStringLiteral("days_left"), daysLeft ? QJsonValue(*daysLeft) : QJsonValue()}};
}

class Looking
{
public:
    Looking(store::Connection &connection, const PolicyHistory &policies, Instant at)
        : m_connection(connection), m_policies(policies), m_at(at)
    {
    }

    QJsonObject operator()(const script::ShowCustomer &look)
    {
        const std::optional<Case> found = load(look.customer);
        if (!found)
            return script::encodeVerdict(refuse(Code::UnknownCustomer));
        QJsonArray periods;
        for (const Period &period : found->periods)
            periods.append(encode(period, deskDay(m_at)));
        const Availability availability = rules::available(*found);
        QJsonArray available;
        if (availability.period)
            available.append(spell(Coverage::Period));
        if (availability.credits)
            available.append(spell(Coverage::Credits));
        return shown({{QStringLiteral("balance"), found->customer.balance},
                      {QStringLiteral("licenses"), found->licenses.size()},
                      {QStringLiteral("free_choice_pending"), freeChoicePending(found->licenses)},
                      {QStringLiteral("available"), available},
                      {QStringLiteral("periods"), periods}});
    }

    QJsonObject operator()(const script::ShowLedger &look)
    {
        if (!store::exists<Customer>(m_connection, look.customer))
            return script::encodeVerdict(refuse(Code::UnknownCustomer));
        QJsonArray entries;
        for (const LedgerEntry &entry : store::ledgerOf(m_connection, look.customer))
            entries.append(QJsonObject{{QStringLiteral("kind"), spell(entry.kind)},
                                       {QStringLiteral("amount"), entry.amount},
                                       {QStringLiteral("balance"), entry.balance},
                                       {QStringLiteral("ticket"), orNull(entry.ticket)}});
        return shown({{QStringLiteral("entries"), entries}});
    }

    QJsonObject operator()(const script::ShowTicket &look)
    {
        const std::optional<Ticket> ticket = store::find<Ticket>(m_connection, look.ticket);
        if (!ticket)
            return script::encodeVerdict(refuse(Code::UnknownTicket));
        const bool closed = ticket->resolution != Resolution::None;
        return shown(
            {{QStringLiteral("status"), spell(statusOf(*ticket))},
             {QStringLiteral("coverage"), spell(ticket->coverage)},
             {QStringLiteral("category"), ticket->category == noCategory ? QJsonValue() : QJsonValue(ticket->category)},
             {QStringLiteral("charged"), ticket->charged},
             {QStringLiteral("agreed"), ticket->agreed},
             {QStringLiteral("defect"), ticket->defect == Defect::None ? QJsonValue() : QJsonValue(spell(ticket->defect))},
             {QStringLiteral("assignee"), orNull(ticket->assignee)},
             {QStringLiteral("resolution"), closed ? QJsonValue(spell(ticket->resolution)) : QJsonValue()},
             {QStringLiteral("parent"), orNull(ticket->parent)},
             {QStringLiteral("messages"), ticket->publicMessages},
             {QStringLiteral("opened_at"), script::formatInstant(ticket->openedAt)},
             {QStringLiteral("answer_due"),
              ticket->answerDue ? QJsonValue(script::formatInstant(*ticket->answerDue)) : QJsonValue()}});
    }

    QJsonObject operator()(const script::ShowQuote &look)
    {
        const std::optional<Case> found = load(look.customer);
        if (!found)
            return script::encodeVerdict(refuse(Code::UnknownCustomer));
        const Quote quote = look.months ? quotePeriod(*found, static_cast<int>(*look.months))
                                        : quoteCredits(*found, *look.credits);
        if (quote.verdict)
            return script::encodeVerdict(quote.verdict);
        return shown({{QStringLiteral("amount"), money(quote.amountCents)},
                      {QStringLiteral("currency"), QStringLiteral("USD")}});
    }

    QJsonObject operator()(const script::ShowDeskTime &look)
    {
        return shown({{QStringLiteral("seconds"), deskTime(m_policies, look.from, look.to) / 1000}});
    }

    QJsonObject operator()(const script::ShowDue &look)
    {
        return shown({{QStringLiteral("due"), script::formatInstant(due(m_policies, look.from, look.amountMs))}});
    }

private:
    static QJsonObject shown(QJsonObject members)
    {
        members.insert(QStringLiteral("ok"), true);
        return members;
    }

    std::optional<Case> load(const QString &customer)
    {
        const std::optional<Customer> found = store::find<Customer>(m_connection, customer);
        if (!found)
            return std::nullopt;
        Case result;
        result.moment = {m_at, 0, &m_policies};
        result.customer = *found;
        result.licenses = store::licensesOf(m_connection, customer);
        result.periods = store::periodsOf(m_connection, customer);
        return result;
    }

    store::Connection &m_connection;
    const PolicyHistory &m_policies;
    Instant m_at;
};

} // namespace

QJsonObject lookAt(store::Connection &connection, const PolicyHistory &policies, const script::Look &look)
{
    return std::visit(Looking(connection, policies, look.at), look.what);
}

QJsonObject Desk::look(const script::Look &look)
{
    return lookAt(m_connection, m_policies, look);
}

} // namespace saldo::desk
