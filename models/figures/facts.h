// The facts that a review counts: one small value for each ledger entry, sale, answer and request, by desk day. Pure.
#pragma once

#include "rules/words.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

namespace saldo::figures {

enum class FactKind : quint8 {
    // Value: credits, with the sign of the ledger.
    LicenseGrant,
    Purchase,
    Adjustment,
    Charge,
    Recategorisation,
    DefectRefund, // came back because the product was at fault
    OtherRefund,  // closed as a duplicate, or never answered
    // Value: cents.
    CreditsSold, // for the purchases; his n-th sale is that of his n-th purchase
    PeriodSold,
    // Value: desk time waited, in ms.
    AnswerInTime,
    LateAnswer,
    // Value: 1, on the day of its opening.
    Request
};

struct Fact
{
    quint32 customer = 0; // a number of the reader's
    quint16 engineer = 0; // a place in the reader's list of staff ids, or "system"; 0 is nobody
    FactKind kind = FactKind::Request;
    quint8 traits = 0; // language, coverage, category
    qint64 value = 0;

    rules::Language language() const { return static_cast<rules::Language>(traits & 1); }
    rules::Coverage coverage() const { return static_cast<rules::Coverage>(traits >> 1 & 3); }
    rules::Category category() const { return traits >> 3 & 3; }
    void setTraits(rules::Language language, rules::Coverage coverage, rules::Category category)
    {
        traits = static_cast<quint8>(static_cast<int>(language) | static_cast<int>(coverage) << 1 | category << 3);
    }
    bool operator==(const Fact &) const = default;
};
static_assert(sizeof(Fact) == 16);

inline bool isSpending(FactKind kind) { return kind >= FactKind::Charge && kind <= FactKind::OtherRefund; }
inline bool isAccount(FactKind kind) { return kind <= FactKind::Adjustment; } // in the ledger, about no ticket
inline bool isAnswer(FactKind kind) { return kind == FactKind::AnswerInTime || kind == FactKind::LateAnswer; }

// Facts of a day that are alike but for their customer and value, together.
struct FactSum
{
    quint16 engineer = 0;
    FactKind kind = FactKind::Request;
    quint8 traits = 0;
    quint32 count = 0;
    qint64 value = 0; // of all of them

    // One fact of them, of no customer and value.
    Fact alike() const { return {0, engineer, kind, traits, 0}; }
    bool hasKnownTraits() const { return traits < 32 && (traits >> 1 & 3) < 3; }
    bool operator==(const FactSum &) const = default;
};
static_assert(sizeof(FactSum) == 16);

// What happened on a day. Facts and sums say the same; a reader may have asked for one of them only.
struct FactDay
{
    QDate day;
    QList<Fact> facts; // in the order in which they happened
    QList<FactSum> sums;
};

// Sums facts up, day after day.
class Summing
{
public:
    // The sums of those facts that `counts` says yes to, in the order in which the first of each came.
    template <typename Counts>
    void sumUp(const QList<Fact> &facts, const Counts &counts, QList<FactSum> &sums)
    {
        sums.clear();
        for (const Fact &fact : facts) {
            if (counts(fact))
                add(fact, sums);
        }
        forget(sums);
    }
    // As that, of all facts; the sum of each fact in `places`.
    void sumUp(const QList<Fact> &facts, QList<FactSum> &sums, QList<quint32> &places);

private:
    qsizetype add(const Fact &fact, QList<FactSum> &sums); // its place
    void forget(const QList<FactSum> &sums);

    QList<int> m_places; // by engineer, kind and traits: the sum's place, or -1
};

} // namespace saldo::figures
