#include "import/commands_of.h"

#include "import/ids.h"
#include "script/decode.h"
#include "script/fields.h"
#include "script/instant.h"

#include <QJsonArray>
#include <algorithm>
#include <limits>

namespace saldo::import {

namespace {

// Pieces of at most a body's length, cut at line breaks or spaces where there are any.
QStringList pieces(const QString &body)
{
    QStringList found;
    qsizetype from = 0;
    while (body.size() - from > script::maxBodyLength) {
        const qsizetype limit = from + script::maxBodyLength;
        qsizetype cut = body.lastIndexOf(QLatin1Char('\n'), limit - 1);
        if (cut <= from + script::maxBodyLength / 2)
            cut = body.lastIndexOf(QLatin1Char(' '), limit - 1);
        if (cut <= from)
            cut = body.at(limit).isLowSurrogate() ? limit - 1 : limit;
        found.append(body.mid(from, cut - from));
        from = cut;
        while (from < body.size() && body.at(from).isSpace())
            from += 1;
    }
    if (from < body.size())
        found.append(body.mid(from));
    return found;
}

class Writing
{
public:
    Writing(const Mapping &mapping, rules::Instant beginning, Plan &plan)
        : m_mapping(mapping), m_beginning(beginning), m_plan(plan)
    {
    }

    void write(const History &history)
    {
        addStaff(history);
        for (const Account &account : history.accounts)
            registerAccount(account);
        for (const Account &account : history.accounts) {
            for (const Thread &thread : account.threads)
                tell(thread, account);
            m_coveredUntil = QDate();
            m_periods = 0;
        }
    }

private:
    QString idOf(const QString &foreign) const { return entityId(m_mapping.source, foreign); }
    QString actorOf(const Account &account) const
    {
        return QStringLiteral("customer:") + idOf(account.customer.id);
    }

    // `key`: what the command is about, together with its name the same at every import.
    void add(const char *name, const QString &key, rules::Instant at, const Place &place, QJsonObject fields)
    {
        const QString word = QLatin1String(name);
        fields.insert(QStringLiteral("do"), word);
        fields.insert(QStringLiteral("id"), commandId(m_mapping.source, word, key));
        fields.insert(QStringLiteral("at"), script::formatInstant(at));
        const script::Decoded decoded = script::decodeCommand(fields);
        if (decoded.verdict)
            m_plan.remarks.append({place, rules::inWords(*decoded.verdict)});
        else
            m_plan.steps.append({decoded.command, place});
    }

    void addStaff(const History &history)
    {
        QList<const MessageRow *> firsts;
        QHash<QString, qsizetype> known;
        for (const Account &account : history.accounts) {
            for (const Thread &thread : account.threads) {
                for (const MessageRow &message : thread.messages) {
                    if (message.author == account.customer.id)
                        continue;
                    const auto seen = known.constFind(message.author);
                    if (seen == known.constEnd()) {
                        known.insert(message.author, firsts.size());
                        firsts.append(&message);
                    } else if (message.created < firsts.at(*seen)->created) {
                        firsts[*seen] = &message;
                    }
                }
            }
        }
        for (const MessageRow *message : firsts) {
            QJsonObject fields{{QStringLiteral("staff"), idOf(message->author)},
                               {QStringLiteral("name"), message->author.left(script::maxNameLength)},
                               {QStringLiteral("role"), QStringLiteral("engineer")}};
            if (!m_mapping.staffLanguages.isEmpty())
                fields.insert(QStringLiteral("languages"), QJsonArray::fromStringList(m_mapping.staffLanguages));
            add("add_staff", message->author, message->created, message->place, fields);
        }
    }

    void registerAccount(const Account &account)
    {
        const CustomerRow &row = account.customer;
        const rules::Instant since = account.since().value_or(m_beginning);
        const QString name = row.name.isEmpty() ? row.id.left(script::maxNameLength) : row.name;
        QJsonObject fields{{QStringLiteral("customer"), idOf(row.id)},
                           {QStringLiteral("name"), name},
                           {QStringLiteral("language"), languageOf(account)}};
        if (!row.email.isEmpty())
            fields.insert(QStringLiteral("email"), row.email);
        add("register_customer", row.id, since, row.place, fields);
        registerLicenses(account, since);
        for (qsizetype i = 0; i < account.balances.size(); ++i) {
            const BalanceRow &balance = account.balances.at(i);
            add("adjust_credits", QStringLiteral("%1#%2").arg(row.id).arg(i), balance.created.value_or(since),
                balance.place,
                {{QStringLiteral("customer"), idOf(row.id)},
                 {QStringLiteral("amount"), balance.credits},
                 {QStringLiteral("reason"), balance.reason}});
        }
    }

    // A customer whose row tells no language gets that of his first ticket; the rules judge if he has none.
    static QString languageOf(const Account &account)
    {
        if (!account.customer.language.isEmpty() || account.threads.isEmpty())
            return account.customer.language;
        return account.threads.constFirst().ticket.language;
    }

    // Without a list of licenses everybody who asked for support owned one.
    void registerLicenses(const Account &account, rules::Instant since)
    {
        const QString customer = account.customer.id;
        if (!m_mapping.has(Holds::Licenses)) {
            const QString product =
                account.threads.isEmpty() ? QString() : account.threads.constFirst().ticket.product;
            LicenseRow implied{account.customer.place, customer, customer, {}, product, since};
            registerLicense(implied, since);
            return;
        }
        rules::Instant neededBy = std::numeric_limits<rules::Instant>::max();
        if (!account.threads.isEmpty())
            neededBy = account.threads.constFirst().ticket.created;
        for (const BalanceRow &balance : account.balances)
            neededBy = std::min(neededBy, balance.created.value_or(since));
        for (const LicenseRow &license : account.licenses) {
            // The first one was there when it was first needed, whatever its date says.
            const bool first = license.id == account.licenses.constFirst().id;
            const rules::Instant told = license.created.value_or(since);
            registerLicense(license, first ? std::min(told, neededBy) : told);
        }
    }

    void registerLicense(const LicenseRow &license, rules::Instant at)
    {
        QJsonObject fields{{QStringLiteral("license"), idOf(license.id)},
                           {QStringLiteral("customer"), idOf(license.customer)}};
        if (!license.url.isEmpty())
            fields.insert(QStringLiteral("url"), license.url);
        if (!license.product.isEmpty())
            fields.insert(QStringLiteral("product"), license.product);
        add("register_license", license.id, at, license.place, fields);
    }

    void tell(const Thread &thread, const Account &account)
    {
        cover(thread.ticket, account);
        open(thread.ticket, account);
        rules::Instant last = thread.ticket.created;
        int ordinal = 0;
        for (const MessageRow &message : thread.messages) {
            ordinal += 1;
            say(message, account, ordinal);
            last = message.created;
        }
        if (thread.ticket.resolution.isEmpty())
            return;
        add("close", thread.ticket.id, std::max(last, thread.ticket.updated.value_or(last)), thread.ticket.place,
            {{QStringLiteral("ticket"), idOf(thread.ticket.id)},
             {QStringLiteral("resolution"), thread.ticket.resolution}});
    }

    // Buys a period if none covers the request's day. It starts with that request.
    void cover(const TicketRow &ticket, const Account &account)
    {
        if (m_mapping.cover != Cover::Period)
            return;
        const QDate day = rules::deskDay(ticket.created);
        if (m_coveredUntil.isValid() && day <= m_coveredUntil)
            return;
        m_coveredUntil = rules::addMonths(day, m_mapping.months).addDays(-1);
        m_periods += 1;
        const QString key = QStringLiteral("%1.period%2").arg(account.customer.id).arg(m_periods);
        add("buy_period", key, ticket.created, ticket.place,
            {{QStringLiteral("customer"), idOf(account.customer.id)},
             {QStringLiteral("period"), idOf(key)},
             {QStringLiteral("months"), m_mapping.months}});
    }

    void open(const TicketRow &ticket, const Account &account)
    {
        const QStringList bodies = pieces(ticket.body);
        // The number 0 is left over where the desk itself numbers a ticket's messages.
        const QString message = ticket.id + QStringLiteral(".0");
        QJsonObject fields{{QStringLiteral("by"), actorOf(account)},
                           {QStringLiteral("ticket"), idOf(ticket.id)},
                           {QStringLiteral("customer"), idOf(account.customer.id)},
                           {QStringLiteral("language"), ticket.language},
                           {QStringLiteral("subject"), ticket.subject},
                           {QStringLiteral("body"), bodies.constFirst()},
                           {QStringLiteral("message"), idOf(message)}};
        if (m_mapping.cover == Cover::Period)
            fields.insert(QStringLiteral("coverage"), QStringLiteral("period"));
        add("open_ticket", ticket.id, ticket.created, ticket.place, fields);
        for (qsizetype i = 1; i < bodies.size(); ++i)
            post("post_message", actorOf(account), ticket.id, partOf(message, i + 1), bodies.at(i), ticket.created,
                 ticket.place);
        remarkPieces(bodies, ticket.place);
    }

    void say(const MessageRow &message, const Account &account, int ordinal)
    {
        const bool own = message.author == account.customer.id;
        const QString by = own ? actorOf(account) : idOf(message.author);
        const QString id =
            message.id.isEmpty() ? QStringLiteral("%1.message%2").arg(message.ticket).arg(ordinal) : message.id;
        const QStringList bodies = pieces(message.body);
        for (qsizetype i = 0; i < bodies.size(); ++i)
            post(own ? "post_message" : "answer", by, message.ticket, i == 0 ? id : partOf(id, i + 1),
                 bodies.at(i), message.created, message.place);
        remarkPieces(bodies, message.place);
    }

    static QString partOf(const QString &id, qsizetype number)
    {
        return QStringLiteral("%1.part%2").arg(id).arg(number);
    }

    void post(const char *name, const QString &by, const QString &ticket, const QString &message,
              const QString &body, rules::Instant at, const Place &place)
    {
        add(name, message, at, place,
            {{QStringLiteral("by"), by},
             {QStringLiteral("ticket"), idOf(ticket)},
             {QStringLiteral("message"), idOf(message)},
             {QStringLiteral("body"), body}});
    }

    void remarkPieces(const QStringList &bodies, const Place &place)
    {
        if (bodies.size() > 1)
            m_plan.remarks.append(
                {place, QStringLiteral("the text is too long for one message: split into %1").arg(bodies.size()),
                 false});
    }

    const Mapping &m_mapping;
    rules::Instant m_beginning;
    Plan &m_plan;
    QDate m_coveredUntil; // of the customer whose tickets are written
    int m_periods = 0;    // his, so far
};

} // namespace

void appendCommands(const History &history, const Mapping &mapping, rules::Instant beginning, Plan &plan)
{
    Writing(mapping, beginning, plan).write(history);
}

} // namespace saldo::import
