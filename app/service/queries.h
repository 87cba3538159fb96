// The part of an address behind the ?, read strictly.
#pragma once

#include "service/looks.h"
#include "store/journal.h"

#include <QByteArray>
#include <optional>

namespace saldo::service {

// Names and values, decoded; nothing if it is not UTF-8 in percent encoding.
std::optional<Query> parseQuery(const QByteArray &query);

// The members of `GET /changes`.
struct ChangesQuery
{
    QString after; // empty: from the beginning
    int limit = 0;
    int waitSeconds = 0;
};
// Nothing if there is another member, one twice, or a number that is none. More than the most is the most.
std::optional<ChangesQuery> parseChangesQuery(const QByteArray &query);

// The members of `GET /journal`: whose history, and from where on.
struct JournalQuery
{
    store::HistoryOf of;
    qint64 before = 0; // 0: from the newest
    int limit = 0;
};
// Nothing unless it names a ticket or a customer, and not both; else as above.
std::optional<JournalQuery> parseJournalQuery(const QByteArray &query);

} // namespace saldo::service
