// What the search's index asks for when words are taken out of it.
#pragma once

#include "store/dialect.h"

#include <QSet>
#include <QString>

namespace saldo::store {

class Connection;

// To be run once for each removal of words, before it, with a place that nothing has; empty where there is no need
// (dialect.cpp).
QString allowRemoval(Dialect dialect);
// `left`: what the place has besides. FTS5 takes the beginnings of a word out together with it, whichever other words
// of the place begin so: those are put in again.
void takeOut(Connection &connection, qint64 place, const QSet<QString> &words, const QSet<QString> &left);

} // namespace saldo::store
