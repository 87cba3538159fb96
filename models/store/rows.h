// Values ⇄ rows, once per table: the names of its columns, a value's row, a row's value.
#pragma once

#include "rules/account.h"
#include "rules/ticket.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>
#include <limits>

namespace saldo::store {

// A name as lists sort it: letters alike whatever their case, and the Russian yo with ye. Compared by code point.
QString sortName(const QString &name);

// For each kind of value: `table` and `columns` (the key `id` first, `version` left out, for it is
// the command's), in the order of `rowOf`'s values and of what `read` finds from column 0 on.
template <typename Value>
struct Rows;

#define SALDO_ROWS(Value)                                                                                 \
    template <>                                                                                           \
    struct Rows<Value> {                                                                                  \
        static QString table();                                                                           \
        static const QStringList &columns();                                                              \
        static QVariantList rowOf(const Value &value);                                                    \
        static Value read(const QSqlQuery &query);                                                        \
    };

SALDO_ROWS(rules::StaffMember)
SALDO_ROWS(rules::Customer)
SALDO_ROWS(rules::License)
SALDO_ROWS(rules::Period)
SALDO_ROWS(rules::Ticket)
SALDO_ROWS(rules::Message)
SALDO_ROWS(rules::LedgerEntry)
SALDO_ROWS(rules::Event)
SALDO_ROWS(rules::Notice)
SALDO_ROWS(rules::Order)
SALDO_ROWS(rules::AnswerTime)

#undef SALDO_ROWS

// "SELECT id, … FROM tickets " + rest
template <typename Value>
QString select(const QString &rest)
{
    return QStringLiteral("SELECT ") + Rows<Value>::columns().join(QStringLiteral(", ")) + QStringLiteral(" FROM ")
        + Rows<Value>::table() + u' ' + rest;
}

// What a ticket without an answer due has in that column: it sorts last.
inline constexpr qint64 noAnswerDue = std::numeric_limits<qint64>::max();

// Texts are stored as '' and never as NULL.
QString stored(const QString &text);
QString stored(QDate day);

} // namespace saldo::store
