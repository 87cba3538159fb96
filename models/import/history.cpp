#include "import/history.h"

#include <algorithm>

namespace saldo::import {

std::optional<rules::Instant> Account::since() const
{
    std::optional<rules::Instant> first = customer.created;
    const auto consider = [&first](std::optional<rules::Instant> at) {
        if (at && (!first || *at < *first))
            first = at;
    };
    for (const LicenseRow &license : licenses)
        consider(license.created);
    for (const BalanceRow &balance : balances)
        consider(balance.created);
    if (!threads.isEmpty())
        consider(threads.constFirst().ticket.created);
    return first;
}

namespace {

QString inWords(const Place &place)
{
    return QStringLiteral("%1:%2").arg(place.file).arg(place.line);
}

class Gathering
{
public:
    Gathering(const Mapping &mapping, History &history)
        : m_listed(mapping.has(Holds::Customers)), m_history(history)
    {
    }

    void gather(const Intake &intake)
    {
        for (const CustomerRow &row : intake.customers) {
            if (!isSecond(m_customers, row.id, row.place))
                addAccount(row, false);
        }
        for (const LicenseRow &row : intake.licenses) {
            if (isSecond(m_licenses, row.id, row.place))
                continue;
            if (Account *account = accountOf(row.customer, row.place))
                account->licenses.append(row);
        }
        for (const TicketRow &row : intake.tickets)
            addTicket(row);
        for (const BalanceRow &row : intake.balances) {
            if (Account *account = accountOf(row.customer, row.place))
                account->balances.append(row);
        }
        for (const MessageRow &row : intake.messages)
            addMessage(row, intake);
        order();
    }

private:
    void refuse(const Place &place, const QString &why) { m_history.remarks.append({place, why}); }

    bool isSecond(QHash<QString, Place> &seen, const QString &id, const Place &place)
    {
        const auto first = seen.constFind(id);
        if (first == seen.constEnd()) {
            seen.insert(id, place);
            return false;
        }
        refuse(place, QStringLiteral("“%1” is already in %2").arg(id, inWords(*first)));
        return true;
    }

    void addAccount(const CustomerRow &row, bool implied)
    {
        m_accounts.insert(row.id, m_history.accounts.size());
        m_history.accounts.append({row, implied, {}, {}, {}});
    }

    Account *accountOf(const QString &id, const Place &place)
    {
        const auto found = m_accounts.constFind(id);
        if (found != m_accounts.constEnd())
            return &m_history.accounts[*found];
        refuse(place, QStringLiteral("its customer “%1” is in none of the files").arg(id));
        return nullptr;
    }

    void addTicket(const TicketRow &row)
    {
        if (isSecond(m_tickets, row.id, row.place))
            return;
        if (!m_listed && !m_accounts.contains(row.customer))
            addAccount({row.place, row.customer, {}, row.language, {}, {}}, true);
        Account *account = accountOf(row.customer, row.place);
        if (account == nullptr) {
            m_homeless.insert(row.id, row.place);
            return;
        }
        m_threads.insert(row.id, {m_accounts.value(row.customer), account->threads.size()});
        account->threads.append({row, {}});
    }

    void addMessage(const MessageRow &row, const Intake &intake)
    {
        const auto found = m_threads.constFind(row.ticket);
        if (found == m_threads.constEnd()) {
            const Place refused = intake.refusedTickets.value(row.ticket, m_homeless.value(row.ticket));
            refuse(row.place,
                   refused.line > 0
                       ? QStringLiteral("its ticket “%1” was not taken (%2)").arg(row.ticket, inWords(refused))
                       : QStringLiteral("its ticket “%1” is in none of the files").arg(row.ticket));
            return;
        }
        if (!row.id.isEmpty() && isSecond(m_messages, row.id, row.place))
            return;
        Thread &thread = m_history.accounts[found->first].threads[found->second];
        thread.messages.append(row);
        MessageRow &added = thread.messages.last();
        if (added.created >= thread.ticket.created)
            return;
        added.created = thread.ticket.created;
        m_history.remarks.append(
            {row.place, QStringLiteral("dated before its ticket: takes the ticket's time"), false});
    }

    void order()
    {
        const auto byTime = [](const MessageRow &one, const MessageRow &other) {
            return one.created < other.created;
        };
        for (Account &account : m_history.accounts) {
            std::stable_sort(
                account.threads.begin(), account.threads.end(),
                [](const Thread &one, const Thread &other) { return one.ticket.created < other.ticket.created; });
            for (Thread &thread : account.threads)
                std::stable_sort(thread.messages.begin(), thread.messages.end(), byTime);
        }
    }

    bool m_listed; // only listed customers are customers
    History &m_history;
    QHash<QString, qsizetype> m_accounts;                      // id → place in the history
    QHash<QString, std::pair<qsizetype, qsizetype>> m_threads; // id → account and place in it
    QHash<QString, Place> m_customers;
    QHash<QString, Place> m_licenses;
    QHash<QString, Place> m_tickets;
    QHash<QString, Place> m_messages;
    QHash<QString, Place> m_homeless; // tickets of nobody
};

} // namespace

History bringTogether(const Intake &intake, const Mapping &mapping)
{
    History history;
    Gathering(mapping, history).gather(intake);
    return history;
}

} // namespace saldo::import
