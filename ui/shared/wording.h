// How the window says amounts, times and the desk's words, in the language in use.
#pragma once

#include "rules/calendar.h"
#include "rules/period.h"
#include "rules/words.h"

#include <QString>

namespace saldo::ui::wording {

QString credits(qint64 credits);      // "5 credits"
QString creditsShort(qint64 credits); // "5 cr."
QString days(int days);               // "12 days"
QString daysShort(int days);          // "12 d"
QString hoursAndMinutes(qint64 ms);   // "1 h 12 min", from 100 h on "120 h"; its sign aside
// How late an answer is: the time of the desk that passed since it was due, or from 100 h on whole days, "42 d".
QString lateness(qint64 deskMs, rules::Instant due, rules::Instant now);
QString shortAddress(const QString &url); // of a shop, without "https://": its name is what one knows it by
QString signedCredits(qint64 credits); // "+25", "−10"

QString category(rules::Category category);      // "Category 2"
QString categoryShort(rules::Category category); // "C2"
QString definition(rules::Category category);    // what belongs to it (desk rules, section 1)
QString name(rules::Status status);
QString name(rules::Language language);      // "English", in the language in use
QString shortName(rules::Language language); // "EN"
QString name(rules::Coverage coverage);
QString name(rules::Resolution resolution);
QString name(rules::Role role);
QString name(rules::EntryKind kind);
QString lengthOf(const rules::Period &period); // "3 months", "30 days"

// "27 Feb", with the year if it is not that of `today`.
QString day(QDate day, QDate today);
// The same with the whole month ("27 February"): a sentence may end behind it.
QString dayInSentence(QDate day, QDate today);
// Of a day that is typed: in digits, the year with all four.
QString shortDayFormat();
// "Today, 10:20" · "Yesterday, 17:40" · "27 Feb, 10:20", at the desk's time
QString moment(rules::Instant instant, rules::Instant now);
QString timeOfDay(rules::Instant instant); // "10:20", at the desk's time

} // namespace saldo::ui::wording
