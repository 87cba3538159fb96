// The answer to `GET /changes`: rows as they stand now, how far they reach, who is present.
#pragma once

#include "store/changed_rows.h"
#include "wire/presence.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace saldo::wire {

// Most rows that one page is asked for; a version that is longer comes whole.
inline constexpr int maxPageRows = 5'000;
inline constexpr int usualPageRows = 1'000;
inline constexpr int maxWaitSeconds = 30;

struct ChangesPage
{
    QList<store::ChangedRow> rows;
    QString next; // a spelled HistoryToken: what to ask for next
    bool more = false;
    QList<Present> presence;
};

QByteArray encode(const ChangesPage &page);
// Nothing if it is no page: a shared table's row that lacks a column or holds a value of another type spoils it.
// Tables and columns that this program does not know (a newer service's) are left out.
std::optional<ChangesPage> decodeChangesPage(const QByteArray &bytes);

} // namespace saldo::wire
