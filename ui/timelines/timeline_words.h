// What the timelines say of customers, bars and dots: labels, tooltips, sentences for a screen reader.
#pragma once

#include "items/timeline_marks.h"

namespace saldo::ui::timelinewords {

// "4 Aug – 3 Sep 2026": both days included; one day alone.
QString span(QDate first, QDate last);

// What stands within a bar, the longest first; the first that fits is drawn.
QStringList labels(const items::Mark &bar, const store::TimelineRow &row, QDate today);

// "Active: 5 Nov – 4 Dec 2026, 12 days left" · "Request: 5 Nov 2026, 10:20 · Subject"; may have lines.
QString describe(const items::Mark &mark, const store::TimelineRow &row, QDate today);

// The state of a customer's coverage in a few words: "12 days left", "suspended", "ended 4 Aug".
QString state(const store::TimelineRow &row, QDate today);

// A day and, as far as it was read, the balance at its end: "5 Nov 2026: 40 credits".
QString balanceAt(const store::TimelineRow &row, QDate day);

// A row in a sentence: name, state, balance, how much of what is shown.
QString sentence(const store::TimelineRow &row, const QList<items::Mark> &marks, QDate today);

} // namespace saldo::ui::timelinewords
