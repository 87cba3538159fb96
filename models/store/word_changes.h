// What the search's index asks for when the words of a place change.
#pragma once

#include <QSet>
#include <QString>

namespace saldo::store {

class Connection;

// To a place that has words already; some of these may be among them.
void putIn(Connection &connection, qint64 place, const QSet<QString> &words);
// `left`: what the place has besides. FTS5 takes the beginnings of a word out together with it, whichever other words
// of the place begin so: those are put in again.
void takeOut(Connection &connection, qint64 place, const QSet<QString> &words, const QSet<QString> &left);

} // namespace saldo::store
