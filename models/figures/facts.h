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
    quint16 engineer = 0; // a place in Facts::engineers
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

struct FactDay
{
    QDate day;
    QList<Fact> facts; // in the order in which they happened
};

// Several days' facts, the earliest first. A day may come more than once.
struct Facts
{
    QList<FactDay> days;
    QStringList engineers = {QString()}; // staff ids, or "system"; the first is nobody
};

} // namespace saldo::figures
