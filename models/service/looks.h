// `GET /show/WHAT?…`: looks (desk-script.md, "Looking") for whoever may see them. Reads only.
#pragma once

#include "script/look.h"
#include "service/prepared.h"
#include "store/connection.h"

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace saldo::service {

// Names and values of a query's members, decoded.
using Query = QList<QPair<QString, QString>>;

// The look that is asked for; without `at` it is as of now.
script::DecodedLook decodeLook(const QString &what, const Query &query, rules::Instant now);

struct Looked
{
    rules::Verdict verdict;
    QJsonObject members; // as scripts print them, with "ok"; count only without a verdict
};

// Staff see everything; a customer himself and his own tickets; the shop accounts and prices, no tickets [decided];
// who is not active or unknown nothing. In a snapshot of its own. Throws store::Failure.
Looked look(store::Connection &connection, const Caller &caller, const script::Look &look);

// Whether he is of the staff and active: who alone may follow the changes, and read the journal.
bool isActiveStaff(store::Connection &connection, const Caller &caller);

} // namespace saldo::service
