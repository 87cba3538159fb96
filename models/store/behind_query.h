// What is behind a figure of a review: the ledger entries, sales, answers or requests that it sums up, one by one.
#pragma once

#include "store/fact_rows.h"
#include "store/review_query.h"

#include <QMetaType>

namespace saldo::store {

struct BehindQuestion
{
    QList<figures::FactKind> kinds; // of one stream
    figures::Span span;
    ReviewFilter filter;
    bool operator==(const BehindQuestion &) const = default;
};

struct BehindRow
{
    QString id; // of the entry, sale, answer or ticket
    rules::Instant at = 0;
    figures::FactKind kind = figures::FactKind::Charge;
    qint64 value = 0; // as figures::FactKind says
    QString customer, customerName;
    QString ticket, subject; // empty if it is about none
    rules::Language language = rules::Language::En;
    rules::Coverage coverage = rules::Coverage::None;
    rules::Category category = rules::noCategory;
    QString engineerName;
    bool operator==(const BehindRow &) const = default;
};

// At most `limit` rows that come before `after` (the latest come first); from the latest one without it.
QList<BehindRow> behind(Connection &connection, const BehindQuestion &question, const std::optional<BehindRow> &after,
                        int limit, const std::atomic_bool &stop);

} // namespace saldo::store

Q_DECLARE_METATYPE(saldo::store::BehindRow)
