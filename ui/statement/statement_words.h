// A statement in the customer's language, whatever that of the window is.
#pragma once

#include "store/statement_reads.h"
#include "ui/shared/teller.h"

namespace saldo::ui {

class StatementWords
{
public:
    explicit StatementWords(const store::Statement &statement);

    const Teller &teller() const { return m_teller; }
    QString title() const; // "Account statement"
    QString span() const;  // "1 March 2026 – 31 March 2026"
    QString kind(rules::EntryKind kind) const;
    // What an entry was for, without its ticket: "Charge, category 2", "Adjustment: Opening balance".
    QString purpose(const rules::LedgerEntry &entry) const;
    QString moment(rules::Instant instant) const; // "02.03.2026 10:20", as the language writes it
    QString day(QDate day) const;                 // "02.03.2026"
    QString amount(qint64 credits) const;         // "+25", "−10"
    QString money(qint64 cents) const;            // "35.00 USD"
    QString length(const rules::Period &period) const;
    QString state(const rules::Period &period, QDate today) const;

private:
    const store::Statement &m_statement;
    Teller m_teller;
};

} // namespace saldo::ui
