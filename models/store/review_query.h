// Reads a review: all figures of a span of desk days, for a thread of its own.
#pragma once

#include "figures/owed.h"
#include "figures/review.h"
#include "store/connection.h"

#include <QHash>
#include <atomic>
#include <functional>
#include <limits>

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
    // As figures::Group has it; of engineers and customers also who it is (of all but the first customers: once namesOf
    // was asked). `others` > 0: so many customers together.
    qint64 key = 0;
    QString id;
    QString name;
    int others = 0;
    figures::Sums sums;
    qint64 consumedBefore = 0;
    qint64 balance = 0; // of a customer, now
    bool named = true;
};

struct Consumer
{
    QString id;
    QString name;
    qint64 consumed = 0;
};

struct ReviewFigures
{
    ReviewRequest request;
    figures::Span before;
    figures::Sums total;
    figures::Sums totalBefore;
    QList<ReviewGroup> groups; // by customer: all of them
    // Whatever the grouping: by week, by month when that is too fine; engineers; those customers who consumed most.
    figures::Grouping pace = figures::Grouping::Month;
    QList<ReviewGroup> course;
    QList<ReviewGroup> engineers;
    QList<Consumer> customers;
    int consumers = 0; // all customers who spent
    figures::Owed owed; // at the end of the span
};

// `progress`: of how many days' reading so many are done; called now and again. When `stop` is set the outcome is
// not whole. Throws Failure.
using ReviewProgress = std::function<void(int done, int of)>;
ReviewFigures review(Connection &connection, const ReviewRequest &request, const ReviewProgress &progress,
                     const std::atomic_bool &stop);

// Names the groups of customers that are not named yet, beginning with the group at `from`, at most that many.
struct CustomerName
{
    QString id;
    QString name;
    qint64 balance = 0;
};
QHash<qint64, CustomerName> namesOf(Connection &connection, const QList<ReviewGroup> &groups, qsizetype from = 0,
                                    qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace saldo::store
