// How the review says spans, groups, headings and figures, in the language in use.
#pragma once

#include "items/behind_list.h"
#include "items/review_table.h"
#include "store/review_query.h"

namespace saldo::ui::reviewwords {

QString span(const figures::Span &span);     // "1 Sep – 23 Nov 2026"
QString compared(const figures::Span &span); // "compared with the 84 days before" · "compared with October 2026"
QString name(figures::Grouping grouping);    // "Month"
QString by(figures::Grouping grouping);      // "By month"
QString name(items::ReviewPart part);
QString group(const store::ReviewGroup &group, figures::Grouping grouping);
QString shortGroup(const store::ReviewGroup &group, figures::Grouping grouping); // under a bar
// Beside figures, in a column that says what it is by: of a week only where it begins.
QString groupInSight(const store::ReviewGroup &group, figures::Grouping grouping, bool withYear);
QString category(rules::Category category);
QString engineer(const QString &id, const QString &name);
QString filter(const store::ReviewFilter &filter, const QString &engineer, const QString &customer); // empty: none

QString heading(items::ReviewColumn column);
QString owed(items::OwedRow row);
QString cell(const figures::Cell &cell); // for people: with marks of thousands, money with its sign
QString money(qint64 cents);
QString number(qint64 value);  // its sign a real minus
QString change(qint64 now, qint64 before); // "+12 %" against the span before; empty without one

QString heading(items::BehindColumn column);
QString cell(const store::BehindRow &row, items::BehindColumn column);
QString name(figures::FactKind kind);

} // namespace saldo::ui::reviewwords
