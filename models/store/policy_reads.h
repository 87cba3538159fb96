// What the settings show of the policy and the staff: all versions with who and when, and what a change finds at
// the desk. Counting may take a while on a big desk: it is for a thread of its own.
#pragma once

#include "rules/calendar.h"
#include "store/connection.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace saldo::store {

struct PolicyVersion
{
    qint64 number = 0; // in the order in which they were set
    QDate effectiveFrom;
    QByteArray members; // as set_policy had them
    QString actor;
    rules::Instant at = 0;
};
QList<PolicyVersion> policyVersions(Connection &connection); // in the order in which they were set

// What stands at the desk that a change of the policy leaves as it is (desk rules, section 13), or meets later.
struct PolicyStanding
{
    int queuedPurchases = 0;      // support periods that were bought and have not started
    int queuedFree = 0;           // free ones that have not started
    int assessed = 0;             // open tickets under credits with a category, which keep its price
    int awaitingConfirmation = 0; // of them
    int toAssess = 0;             // open tickets under credits without a category
    int answerDue = 0;            // open tickets with a promised answer due
    int choicePending = 0;        // customers who have not chosen free support
    QList<qint64> lowBalances;    // of license owners, those below the limit that was asked for
    bool operator==(const PolicyStanding &) const = default;
};
// `balancesBelow`: credits.
PolicyStanding policyStanding(Connection &connection, qint64 balancesBelow);

// How many open tickets each member of the staff has.
QHash<QString, int> assignedTickets(Connection &connection);

} // namespace saldo::store
