// Random commands: any kind, any actor, right and wrong ones, on a handful of customers and tickets.
#pragma once

#include "rules/calendar.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace saldo::tests {

// Numbers that look random and follow from their seed alone.
class Chance
{
public:
    explicit Chance(quint64 seed) : m_state(seed) {}

    quint64 next();
    int below(int limit); // 0 … limit − 1
    bool in(int percent) { return below(100) < percent; }

    template <typename Value>
    Value of(std::initializer_list<Value> values)
    {
        return *(values.begin() + below(static_cast<int>(values.size())));
    }
    QString of(const QStringList &values);

private:
    quint64 m_state;
};

// Makes a command out of a number and of what it has seen so far. The same numbers and the same
// outcomes give the same commands, so that a part of a failing sequence can be left out.
class CommandMaker
{
public:
    CommandMaker();

    // Staff, customers and licenses that most sequences need; in order of time.
    QList<QJsonObject> opening();
    QJsonObject make(quint64 number);
    // To be told of what was accepted: later commands are about it.
    void accepted(const QJsonObject &command);
    // May be told of balances: many are then taken down to where a ticket must wait for credits.
    void seeBalance(const QString &customer, qint64 balance) { m_balances[customer] = balance; }
    rules::Instant now() const { return m_now; }

private:
    using Filler = void (CommandMaker::*)(QJsonObject &, Chance &);
    struct Kind
    {
        const char *name;
        int weight;
        Filler fill;
    };
    static const QList<Kind> &kinds();

    QJsonObject begin(const QString &name, const QString &by) const;
    void passTime(Chance &chance);
    QString actor(Chance &chance, const QJsonObject &command) const;
    QString freshId(const char *prefix);
    QString customer(Chance &chance) const { return chance.of(m_customers); }
    QString ticket(Chance &chance) const { return chance.in(3) ? QStringLiteral("T-none") : chance.of(m_tickets); }
    void spoil(QJsonObject &command, Chance &chance) const;

    void fillStaff(QJsonObject &command, Chance &chance);
    void fillStaffChange(QJsonObject &command, Chance &chance);
    void fillCustomer(QJsonObject &command, Chance &chance);
    void fillCustomerChange(QJsonObject &command, Chance &chance);
    void fillLicense(QJsonObject &command, Chance &chance);
    void fillChoice(QJsonObject &command, Chance &chance);
    void fillPeriod(QJsonObject &command, Chance &chance);
    void fillCredits(QJsonObject &command, Chance &chance);
    void fillCancelling(QJsonObject &command, Chance &chance);
    void fillAboutCustomer(QJsonObject &command, Chance &chance);
    void fillOpening(QJsonObject &command, Chance &chance);
    void fillMessage(QJsonObject &command, Chance &chance);
    void fillAssessment(QJsonObject &command, Chance &chance);
    void fillAboutTicket(QJsonObject &command, Chance &chance);
    void fillAnswer(QJsonObject &command, Chance &chance);
    void fillSplit(QJsonObject &command, Chance &chance);
    void fillCoverage(QJsonObject &command, Chance &chance);
    void fillAssignment(QJsonObject &command, Chance &chance);
    void fillClosing(QJsonObject &command, Chance &chance);
    void fillAdjustment(QJsonObject &command, Chance &chance);
    void fillPolicy(QJsonObject &command, Chance &chance);

    rules::Instant m_now;
    int m_count = 0;
    QStringList m_customers;
    QStringList m_tickets;
    QStringList m_forSale; // licenses and periods
    QHash<QString, qint64> m_balances;
};

} // namespace saldo::tests
