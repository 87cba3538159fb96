// The facts of a review as the desk's tables have them (one SQL text for both databases).
#pragma once

#include "figures/pack.h"
#include "rules/calendar.h"
#include "store/connection.h"

#include <atomic>
#include <functional>

namespace saldo::store {

// What is packed and read together.
enum class FactStream {
    Spending, // charges, recategorisations, refunds: about tickets
    Account,  // grants, purchases, adjustments, and what was sold
    Answers,
    Requests
};
inline constexpr int factStreams = 4;
QString nameOf(FactStream stream);

// Customers by small numbers: those that this database has given them, and for others such as it has not given yet.
class CustomerNumbers
{
public:
    // `keeps`: new numbers are written down; else they hold for this object only. The connection is not owned.
    CustomerNumbers(Connection &connection, bool keeps);
    quint32 numberOf(const QString &customer);
    QString idOf(quint32 number); // empty if there is none
    int count(); // that have numbers, about
    // Of a number that was given here and is not written down; empty of all others.
    QString ownIdOf(quint32 number) const { return m_own.value(number); }

private:
    Connection &m_connection;
    bool m_keeps;
    quint32 m_next = 0; // 0: not asked yet
    QHash<QString, quint32> m_numbers;
    QHash<quint32, QString> m_own; // those that are not written down
};

// A select of what the stream's facts are made of: at, id, customer_id, ticket_id ('' if none), kind (as kindNamed
// knows it), value, language, coverage, category, engineer, version, place. An entry's engineer is who made the assessment
// that it was charged by; a refund's, who made the one that stood.
QString factSource(FactStream stream);
figures::FactKind kindNamed(const QString &name);
QString nameOf(figures::FactKind kind);

// Calls `visit` with the facts (and no sums) of each desk day of [from, to] on which something happened, the earliest first.
// Ends early when `stop` is set.
using VisitDay = std::function<void(const figures::FactDay &day)>;
void readFacts(Connection &connection, FactStream stream, QDate from, QDate to, CustomerNumbers &customers,
               figures::EngineerPlaces &engineers, const VisitDay &visit, const std::atomic_bool &stop);

} // namespace saldo::store
