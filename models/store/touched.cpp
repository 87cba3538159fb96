#include "store/touched.h"

#include <QHash>

namespace saldo::store {

Touched merged(const QList<Touched> &all)
{
    if (all.size() == 1)
        return all.first();
    Touched whole;
    QHash<QString, qsizetype> places;
    for (const Touched &one : all) {
        whole.since = whole.version == 0 ? one.since : whole.since;
        whole.version = one.version;
        for (const TicketChange &change : one.tickets) {
            if (const auto place = places.constFind(change.after.id); place != places.cend()) {
                whole.tickets[*place].after = change.after;
            } else {
                places.insert(change.after.id, whole.tickets.size());
                whole.tickets << change;
            }
        }
        whole.customers += one.customers;
        whole.renamed += one.renamed;
        whole.staff = whole.staff || one.staff;
        whole.policy = whole.policy || one.policy;
        whole.everything = whole.everything || one.everything;
    }
    return whole;
}

} // namespace saldo::store
