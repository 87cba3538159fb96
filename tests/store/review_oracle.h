// The figures of a review, found by other means: plainly, over all rows of the desk, without packs, streams or SQL sums.
#pragma once

#include "desk/desk.h"
#include "store/review_query.h"

namespace saldo::tests {

// To be told of every accepted command, in order: sees when tickets become open and when they are answered.
class AnswerWatch
{
public:
    struct Seen
    {
        rules::Ticket ticket; // as the answer left it
        QString engineer;
        qint64 waitedMs = 0;
        bool inTime = true;
        rules::Instant at = 0;
    };

    void see(const script::Command &command, const desk::Outcome &outcome, rules::Instant now,
             const rules::PolicyHistory &policies);
    const QList<Seen> &answers() const { return m_answers; }

private:
    QHash<QString, rules::Instant> m_openSince;
    QHash<QString, rules::Instant> m_due;
    QList<Seen> m_answers;
};

// What a review of that question must say.
struct Expected
{
    figures::Sums total;
    QMap<QString, figures::Sums> groups; // by month's first day, Monday, category, staff id, customer's id, language
    figures::Owed owed;
    qint64 ledgerSum = 0; // of all entries of the span that fit the filter, as the ledger signs them
};
Expected expectedReview(store::Connection &connection, const QList<AnswerWatch::Seen> &answers,
                        const store::ReviewRequest &request);

} // namespace saldo::tests
