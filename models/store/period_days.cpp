#include "store/period_days.h"

#include "store/rows.h"

namespace saldo::store {

using namespace figures;
using namespace rules;

void readPeriods(Connection &connection, QDate from, QDate to, CustomerNumbers &customers, const VisitPeriods &visit,
                 const std::atomic_bool &stop)
{
    const QString columns = QStringLiteral("p.") + Rows<Period>::columns().join(QStringLiteral(", p."));
    const QString sql = QStringLiteral(
                            "SELECT * FROM (SELECT %1, o.amount_cents AS cents, o.at AS acquired, c.language FROM orders o "
                            "JOIN periods p ON p.id = o.period_id JOIN customers c ON c.id = p.customer_id "
                            "WHERE o.period_id <> '' AND p.cancelled = 0 AND o.at >= ? AND o.at < ? UNION ALL "
                            "SELECT %1, 0, l.registered_at, c.language FROM licenses l "
                            "JOIN periods p ON p.id = l.id JOIN customers c ON c.id = p.customer_id "
                            "WHERE p.cancelled = 0 AND l.registered_at >= ? AND l.registered_at < ?"
                            ") AS f ORDER BY acquired, customer_id, ordinal").arg(columns);
    const Instant first = startOfDay(from);
    const Instant after = startOfDay(to.addDays(1));
    const int rest = static_cast<int>(Rows<Period>::columns().size());
    QSqlQuery &query = connection.run(sql, {first, after, first, after});
    QList<SoldPeriod> all; // read whole first: finding a customer's number runs other statements on the same connection
    while (!stop && query.next())
        all.append({Rows<Period>::read(query), deskDay(query.value(rest + 1).toLongLong()), query.value(rest).toLongLong(), 0,
                    parseWord<Language>(query.value(rest + 2).toString()).value_or(Language::En)});
    query.finish();
    QList<SoldPeriod> ofDay;
    for (SoldPeriod &sold : all) {
        if (!ofDay.isEmpty() && ofDay.first().acquired != sold.acquired) {
            visit(ofDay.first().acquired, ofDay);
            ofDay.clear();
        }
        sold.customer = customers.numberOf(sold.period.customer);
        ofDay.append(sold);
    }
    if (!ofDay.isEmpty() && !stop)
        visit(ofDay.first().acquired, ofDay);
}

} // namespace saldo::store
