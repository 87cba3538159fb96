#include "ui/renewals/renewal_message.h"

#include "rules/prices.h"
#include "ui/shared/teller.h"

#include <QCoreApplication>

namespace saldo::ui {

using namespace rules;
using store::CustomerFilter;

namespace {

constexpr const char *context = "saldo::ui::renewalMessage";

class Letter
{
public:
    explicit Letter(const RenewalFacts &facts)
        : m_facts(facts)
        , m_teller(facts.account.customer.language, context)
        , m_today(deskDay(facts.now))
        , m_policy(facts.policies.on(m_today))
        , m_reasons(store::renewalReasons(facts.figures, m_policy.cheapestCategory()))
        , m_mayChoose(m_reasons.contains(CustomerFilter::ChoicePending))
    {
        if (m_mayChoose) // he chooses first: that his account is empty goes without saying
            m_reasons.removeIf([](CustomerFilter reason) {
                return reason == CustomerFilter::OutOfCredits || reason == CustomerFilter::BelowCheapest;
            });
    }

    QString write() const
    {
        if (m_reasons.isEmpty())
            return {};
        QStringList parts{m_teller.say(QT_TRANSLATE_NOOP("saldo::ui::renewalMessage", "Hello %1,"))
                              .arg(m_facts.account.customer.name)};
        for (const CustomerFilter reason : m_reasons)
            parts << why(reason);
        if (const QString others = othersWords(); !others.isEmpty())
            parts << others;
        if (!m_mayChoose)
            parts << offers();
        parts << m_teller.say(QT_TRANSLATE_NOOP("saldo::ui::renewalMessage", "Kind regards")) + u'\n'
                     + m_facts.signer;
        return parts.join(QStringLiteral("\n\n"));
    }

private:
    QString credits(qint64 credits) const
    {
        return m_teller.say(QT_TRANSLATE_N_NOOP("saldo::ui::renewalMessage", "%n credit(s)"),
                            static_cast<int>(credits));
    }

    QString why(CustomerFilter reason) const
    {
        const QString cheapest = credits(m_policy.cheapestCategory());
        switch (reason) {
        case CustomerFilter::OutOfCredits:
            return m_teller
                .say(QT_TRANSLATE_NOOP(
                    "saldo::ui::renewalMessage",
                    "There are no credits left on your support account. A request costs at least %1."))
                .arg(cheapest);
        case CustomerFilter::BelowCheapest:
            return m_teller
                .say(QT_TRANSLATE_NOOP(
                    "saldo::ui::renewalMessage",
                    "The balance of your support account is %1, less than the cheapest request costs: %2."))
                .arg(credits(m_facts.figures.balance), cheapest);
        case CustomerFilter::EndsSoon:
            return m_teller
                .say(QT_TRANSLATE_NOOP("saldo::ui::renewalMessage",
                                       "Your support period covers your requests up to and including %1."))
                .arg(m_teller.day(m_facts.figures.lastDay));
        default:
            return m_teller
                .say(QT_TRANSLATE_N_NOOP("saldo::ui::renewalMessage",
                                         "With your license %1 you may choose free support, once: a period of %n "
                                         "day(s) that starts with "
                                         "your next request, or %2. Tell us which you prefer."),
                     m_policy.freeSupport.firstDays)
                .arg(m_facts.account.licenses.first().id, credits(m_policy.freeSupport.firstCredits));
        }
    }

    // What covers him all the same.
    QString othersWords() const
    {
        QStringList words;
        const store::CustomerFigures &figures = m_facts.figures;
        const bool told = m_reasons.contains(CustomerFilter::EndsSoon);
        if (figures.running == store::Running::Active && !told)
            words << why(CustomerFilter::EndsSoon);
        if (figures.running == store::Running::Suspended)
            words << m_teller.say(
                QT_TRANSLATE_N_NOOP("saldo::ui::renewalMessage",
                                    "Your suspended support period has %n day(s) left, which you can resume."),
                figures.daysLeft);
        if (figures.queued > 0)
            words << m_teller.say(
                QT_TRANSLATE_N_NOOP("saldo::ui::renewalMessage",
                                    "%n further support period(s) of yours will start with a later request."),
                figures.queued);
        if (told && figures.balance >= m_policy.cheapestCategory())
            words << m_teller
                         .say(QT_TRANSLATE_NOOP(
                             "saldo::ui::renewalMessage",
                             "After it, requests can be paid with the credits on your account: %1."))
                         .arg(credits(figures.balance));
        return words.join(u' ');
    }

    QString offers() const
    {
        const auto licenses = static_cast<int>(m_facts.account.licenses.size());
        Case at;
        at.moment = {m_facts.now, 0, &m_facts.policies};
        at.licenses = m_facts.account.licenses;
        QStringList lines{
            m_teller
                .say(QT_TRANSLATE_NOOP("saldo::ui::renewalMessage",
                                       "To go on getting support you can buy one of these (prices of %1):"))
                .arg(m_teller.day(m_today))};
        for (const Package &package : m_policy.packages)
            lines << line(credits(package.credits), quoteCredits(at, package.credits).amountCents);
        for (const Plan &plan : m_policy.periods) {
            const QString length =
                m_teller.say(QT_TRANSLATE_N_NOOP("saldo::ui::renewalMessage", "%n month(s)"), plan.months);
            lines << line(m_teller
                              .say(QT_TRANSLATE_N_NOOP("saldo::ui::renewalMessage",
                                                       "a support period of %1 for your %n license(s)"),
                                   licenses)
                              .arg(length),
                          quotePeriod(at, plan.months).amountCents);
        }
        return lines.join(u'\n');
    }

    QString line(const QString &what, qint64 cents) const
    {
        return QStringLiteral("\u2013 %1: %2").arg(what, m_teller.money(cents));
    }

    const RenewalFacts &m_facts;
    Teller m_teller;
    QDate m_today;
    const Policy &m_policy;
    QList<CustomerFilter> m_reasons;
    bool m_mayChoose; // free support
};

} // namespace

QString renewalMessage(const RenewalFacts &facts)
{
    return Letter(facts).write();
}

} // namespace saldo::ui
