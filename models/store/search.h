// Full-text search over numbers, subjects and messages, in both languages: any form of a word finds the
// others, the last one also as the start of a word. The newest tickets come first.
#pragma once

#include "store/connection.h"
#include "store/ticket_query.h"

#include <QMetaType>

namespace saldo::store {

// A part of a text, in QChars.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

struct SearchHit
{
    TicketRow row;
    qint64 place = 0; // to go on from; the hits have decreasing ones (a ticket named by its number comes first of all)
    QList<TextRange> subjectMarks; // the words that were found, in the subject
    QString snippet;               // plain text around the first of them in the messages, in one line
    QList<TextRange> marks;        // the words that were found, in the snippet
};

// `text` as a person typed it: only its words count, and all of them must be in the ticket. At most `limit`
// hits, older than `before`; periods count as of `today`. Without a word: none.
QList<SearchHit> searchTickets(Connection &connection, const QString &text, QDate today,
                               const std::optional<qint64> &before, int limit);

} // namespace saldo::store

Q_DECLARE_METATYPE(saldo::store::SearchHit)
