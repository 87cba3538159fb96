// The facts of a review by days: packed where a day is packed, from the desk's tables where it is not.
#pragma once

#include "store/period_days.h"

namespace saldo::store {

class FactReader
{
public:
    // For reading only. Nothing is owned. When `stop` is set meanwhile, reading ends early.
    FactReader(Connection &connection, const std::atomic_bool &stop);

    // Calls `visit` with what is wanted of each desk day of [from, to] on which something happened, in any order.
    void each(FactStream stream, QDate from, QDate to, figures::Wanted wanted, const VisitDay &visit);

    // As that, with the periods that were acquired on each day until `to` and not cancelled.
    void eachPeriods(QDate to, const VisitPeriods &visit);

    quint16 engineerPlace(const QString &engineer) { return m_places.placeOf(engineer); }
    const QStringList &engineers() const { return m_engineers; }
    CustomerNumbers &customers() { return m_customers; }

private:
    // Calls `read` with each pack; false: it is none. The days for which there is none.
    QList<QPair<QDate, QDate>> eachPack(const QString &stream, QDate from, QDate to,
                                        const std::function<bool(QDate day, const QByteArray &pack)> &read);

    Connection &m_connection;
    const std::atomic_bool &m_stop;
    QStringList m_engineers = {QString()};
    figures::EngineerPlaces m_places;
    CustomerNumbers m_customers;
};

// Packs at most that many days of streams that lie before `today` and are not packed, the latest first; the number
// of those that it packed. In a transaction of its own, or the caller's. Only the desk and its mirrors call this.
int packDays(Connection &connection, QDate today, int most);

// A packed day beside the rows that it stands for: how many facts, their sum and a digest of them all. Alike if it is right.
struct PackedDayCheck
{
    QString name; // "2026-03-02 spending"
    QString expected;
    QString found;
};
// Of all packed days, stream by stream, the earliest first; until `seen` says false.
void checkPackedDays(Connection &connection, const std::function<bool(const PackedDayCheck &day)> &seen);

} // namespace saldo::store
