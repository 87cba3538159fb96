// Foreign ids → ids of the desk, the same ones at every import.
#pragma once

#include <QString>

namespace saldo::import {

// An entity's id: `source` and the foreign id, joined by '-', if that has the form of an id; else a
// readable form of it with a hash of the whole behind. Of a text that is not empty.
QString entityId(const QString &source, const QString &foreign);

// A command's id: a UUID (version 5) of what it does (`kind`) to which foreign thing of which source.
QString commandId(const QString &source, const QString &kind, const QString &foreign);

} // namespace saldo::import
