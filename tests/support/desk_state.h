// The state of a desk as tests look at it: everything in its tables, and whether all that must hold does.
#pragma once

#include "rules/calendar.h"
#include "store/connection.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace saldo::tests {

// Every row of every table but the journal, and of it too if it is asked for: equal texts, equal desks.
QByteArray dump(store::Connection &connection, bool withJournal = false);
// The first row in which two dumps differ, for people; empty: they don't.
QString firstDifference(const QByteArray &one, const QByteArray &other);

// A sentence for each thing that must hold and doesn't: the invariants of every customer, what is stored
// beside what it is derived from, the journal's versions.
QStringList violations(store::Connection &connection, QDate today);
// The invariants of one customer alone.
QStringList violationsOf(store::Connection &connection, const QString &customer, QDate today);

// The only number that a query of one row and column gives.
qint64 numberOf(store::Connection &connection, const QString &sql);

} // namespace saldo::tests
