// Ids that a person need not think up: made of a name, and free at the desk.
#pragma once

#include "store/connection.h"

namespace saldo::ui {

// A Russian "Severnyj veter" in quotes → "severnyj-veter": letters of any alphabet as Latin ones, at most 40 of them;
// empty if nothing is left.
QString idFrom(const QString &name);

QString freeCustomerId(store::Connection &connection, const QString &name);
// The next free one of the kind "acme-2": licenses and periods share one space.
QString freeLicenseId(store::Connection &connection, const QString &customer);

} // namespace saldo::ui
