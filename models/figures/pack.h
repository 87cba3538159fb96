// The facts of a day in few bytes, to be kept in a row of the database: what a review sums up stands in front, summed up
// already, and each fact takes some seven bytes after it.
#pragma once

#include "figures/facts.h"

#include <QByteArray>

namespace saldo::figures {

// `engineers`: what the facts' places name. Those that occur are kept with them.
QByteArray packed(const QList<Fact> &facts, const QStringList &engineers);

// Engineers in the order in which they were met, to be found by their id.
class EngineerPlaces
{
public:
    explicit EngineerPlaces(QStringList &engineers);
    quint16 placeOf(const QString &engineer); // new ones are added

private:
    QStringList &m_engineers;
    QHash<QString, quint16> m_places;
};

// What is wanted of a day: reading the facts one by one costs more than all of its sums.
enum class Wanted { Sums, Facts, Both };

// Fills in the sums and facts of a day, in place of those that are there. False if the pack can't be read (another
// machine's or version's, or damaged): they are empty then.
bool unpack(const QByteArray &pack, EngineerPlaces &engineers, Wanted wanted, FactDay &day);

} // namespace saldo::figures
