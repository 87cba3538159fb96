#include "desk/calendar_notices.h"

#include "rules/notices.h"
#include "store/load.h"
#include "store/save.h"

namespace saldo::desk {

using namespace rules;

void tellOfCalendar(store::Connection &connection, const Moment &moment, const QString &commandId)
{
    const QDate today = moment.today();
    const QList<Period> ending = store::list<Period>(
        connection, QStringLiteral("WHERE end_told = 0 AND last_day > '' AND last_day <= ? ORDER BY last_day, id"),
        {store::stored(today.addDays(daysBeforeEnding))});
    int count = 0;
    for (Period period : ending) {
        const std::optional<NoticeKind> kind = rules::tellOfCalendar(period, today);
        if (!kind)
            continue;
        const std::optional<Customer> customer = store::find<Customer>(connection, period.customer);
        Notice notice;
        notice.id = QStringLiteral("%1.c%2").arg(commandId).arg(++count);
        notice.customer = period.customer;
        notice.kind = *kind;
        notice.language = customer ? customer->language : Language::En;
        notice.facts = {.day = period.lastDay, .other = period.id};
        notice.at = moment.now;
        store::insert(connection, notice, moment.version);
        store::update(connection, period, moment.version);
    }
}

} // namespace saldo::desk
