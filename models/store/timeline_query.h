// What the timelines show: in which order customers may be listed, and for a page of them their
// periods, requests, purchases and balance. Few indexed queries a page.
#pragma once

#include "rules/account.h"
#include "store/connection.h"

#include <QMetaType>
#include <functional>

namespace saldo::store {

// How long a customer is covered, as of a day.
struct CoverageEnd
{
    // In the order in which customers are listed by it.
    enum class Kind : quint8 {
        Active,    // until `day`
        Suspended, // `day`: the last day as it stood
        Queued,    // nothing runs, something waits; no day
        Ended,     // on `day`, the latest of all his periods
        Never
    };
    Kind kind = Kind::Never;
    QDate day = {};
    bool operator==(const CoverageEnd &) const = default;
};
// Who runs out first comes first; of those that ended the latest one.
bool operator<(const CoverageEnd &one, const CoverageEnd &other);

struct TimelineKey
{
    QString customer; // his id
    QString name;
    CoverageEnd end;
    rules::Instant registeredAt = 0;
};

// Calls `take` for every customer, in no particular order. Reads all customers and periods: 0.2–0.4 s
// for 100,000, for another thread than the window's.
void timelineKeys(Connection &connection, QDate today, const std::function<void(const TimelineKey &)> &take);
std::optional<TimelineKey> timelineKey(Connection &connection, const QString &customer, QDate today);
// Whether there are more than that many; reads no more of them.
bool hasMoreCustomers(Connection &connection, int than);

// Desk days, both included.
struct DaySpan
{
    QDate first;
    QDate last;
    bool operator==(const DaySpan &) const = default;
    bool contains(const DaySpan &other) const { return first <= other.first && other.last <= last; }
};

struct TimelineRequest
{
    QString ticket;
    QString subject;
    rules::Instant at = 0;
    bool operator==(const TimelineRequest &) const = default;
};

// The balance, in credits, from that instant on.
struct BalanceStep
{
    rules::Instant at = 0;
    qint64 balance = 0;
    bool operator==(const BalanceStep &) const = default;
};

struct TimelineRow
{
    rules::Customer customer;
    QList<rules::Period> periods;    // in order of acquisition, cancelled ones too
    QList<TimelineRequest> requests; // the oldest first, as the following
    QList<rules::Order> purchases;
    QList<BalanceStep> balance; // the first one stands at the span's beginning; empty: not asked for
    bool operator==(const TimelineRow &) const = default;
};

// At most as many customers are read at once.
inline constexpr int timelinePageSize = 16;

// What is known of those customers, in their order; unknown ids are left out. Requests, purchases
// and balance within the span only.
QList<TimelineRow> timelinePage(Connection &connection, const QStringList &customers, const DaySpan &span,
                                bool withBalance);

} // namespace saldo::store

Q_DECLARE_METATYPE(saldo::store::TimelineRow)
