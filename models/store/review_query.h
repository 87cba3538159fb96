// Reads a review: all figures of a span of desk days, for a thread of its own.
#pragma once

#include "figures/owed.h"
#include "figures/review.h"
#include "store/connection.h"

#include <atomic>
#include <functional>

namespace saldo::store {

// Every part that is given must hold.
struct ReviewFilter
{
    std::optional<rules::Language> language;
    std::optional<rules::Coverage> coverage;
    std::optional<rules::Category> category;
    std::optional<QString> engineer; // empty: nobody
    QString customer;                // empty: any
    bool isEmpty() const { return *this == ReviewFilter(); }
    bool isAboutTickets() const { return coverage || category || engineer; }
    bool operator==(const ReviewFilter &) const = default;
};

struct ReviewRequest
{
    figures::Span span;
    figures::Grouping grouping = figures::Grouping::Month;
    ReviewFilter filter;
    bool operator==(const ReviewRequest &) const = default;
};

struct ReviewGroup
{
    // As figures::Group has it; of engineers and customers also who it is. `others` > 0: so many customers together.
    qint64 key = 0;
    QString id;
    QString name;
    int others = 0;
    figures::Sums sums;
    qint64 consumedBefore = 0;
    qint64 balance = 0; // of a customer, now
};

struct ReviewFigures
{
    ReviewRequest request;
    figures::Span before;
    figures::Sums total;
    figures::Sums totalBefore;
    QList<ReviewGroup> groups;
    // Whatever the grouping: by week, by month when that is too fine; engineers; those customers who consumed most.
    figures::Grouping pace = figures::Grouping::Month;
    QList<ReviewGroup> course;
    QList<ReviewGroup> engineers;
    QList<ReviewGroup> customers;
    int consumers = 0; // customers with any fact
    figures::Owed owed; // at the end of the span
};

// `progress`: of how many days' reading so many are done; called now and again. When `stop` is set the outcome is
// not whole. Throws Failure.
using ReviewProgress = std::function<void(int done, int of)>;
ReviewFigures review(Connection &connection, const ReviewRequest &request, const ReviewProgress &progress,
                     const std::atomic_bool &stop);

} // namespace saldo::store
