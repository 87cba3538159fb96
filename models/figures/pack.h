// The facts of a day in few bytes, to be kept in a row of the database.
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

// Adds the facts of a pack. False if it can't be read (another machine's, or damaged): nothing was added.
bool unpack(const QByteArray &pack, EngineerPlaces &engineers, QList<Fact> &facts);

} // namespace saldo::figures
