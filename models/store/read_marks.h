// What one person has read of a desk's tickets in this console: a small SQLite file of his own, beside the
// desk's database, for only commands change that one.
#pragma once

#include "rules/ticket.h"
#include "store/connection.h"

#include <QHash>

namespace saldo::store {

class ReadMarks
{
public:
    // A file that is not there yet is made; what the desk has then is old, but for what nobody answered in the
    // last 14 days. Throws Failure.
    ReadMarks(const QString &path, const QString &person, rules::Instant now);

    // There are public messages that the person has not seen. One lookup by key, then remembered.
    bool isUnread(const rules::Ticket &ticket);
    // He has seen that many public messages of it.
    void mark(const QString &ticket, int publicMessages);

private:
    std::optional<int> seen(const QString &ticket);

    Connection m_connection;
    QString m_person;
    rules::Instant m_began = 0; // when the file was made
    QHash<QString, std::optional<int>> m_known;
};

} // namespace saldo::store
