// The facts of a review by days: packed where a day is packed, from the desk's tables where it is not.
#pragma once

#include "store/fact_rows.h"

namespace saldo::store {

class FactReader
{
public:
    // For reading only. Nothing is owned. When `stop` is set meanwhile, reading ends early.
    FactReader(Connection &connection, const std::atomic_bool &stop);

    // Calls `visit` for each desk day of [from, to] on which something happened, in any order.
    void each(FactStream stream, QDate from, QDate to, const VisitDay &visit);

    quint16 engineerPlace(const QString &engineer) { return m_places.placeOf(engineer); }
    const QStringList &engineers() const { return m_engineers; }
    CustomerNumbers &customers() { return m_customers; }

private:
    Connection &m_connection;
    const std::atomic_bool &m_stop;
    QStringList m_engineers = {QString()};
    figures::EngineerPlaces m_places;
    CustomerNumbers m_customers;
};

// Packs at most that many days of streams that lie before `today` and are not packed, the latest first; the number
// of those that it packed. In a transaction of its own, or the caller's. Only the desk and its mirrors call this.
int packDays(Connection &connection, QDate today, int most);

} // namespace saldo::store
