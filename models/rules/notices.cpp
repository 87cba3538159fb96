#include "rules/notices.h"

namespace saldo::rules {

std::optional<NoticeKind> tellOfCalendar(Period &period, QDate today)
{
    const PeriodState state = stateOn(period, today);
    if (state == PeriodState::Ended && !period.endTold) {
        period.endTold = period.endingTold = true;
        return NoticeKind::PeriodEnded;
    }
    if (state == PeriodState::Active && !period.endingTold && today.daysTo(period.lastDay) <= daysBeforeEnding) {
        period.endingTold = true;
        return NoticeKind::PeriodEnding;
    }
    return std::nullopt;
}

} // namespace saldo::rules
