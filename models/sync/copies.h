// What the authority has of the rows that commands on their way have changed in a mirror: taken before the
// first change, put back before rows of the service are written.
#pragma once

#include "store/connection.h"

#include <QList>
#include <QString>

namespace saldo::sync {

struct RowName
{
    QString table;
    QString id;
};

class Copies
{
public:
    // The connection is a mirror's, not owned. A read-only one may look.
    explicit Copies(store::Connection &connection) : m_connection(connection) {}

    // Keeps the row as it is now, unless it is kept already.
    void take(const QString &table, const QString &id);
    // Rows that are kept: what is shown of them is provisional.
    QList<RowName> names() const;
    bool holds(const QString &table, const QString &id) const;
    // Every row is as it was kept, and none is kept any more.
    void putBack();
    void clear();

private:
    store::Connection &m_connection;
};

} // namespace saldo::sync
