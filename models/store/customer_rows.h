// The rows of the customers' table, by the hundred thousand in memory: figures side by side, all texts
// in one buffer (some 100 bytes a row). Copies are cheap and may go to another thread.
#pragma once

#include "rules/calendar.h"
#include "rules/words.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

namespace saldo::store {

// What counts of a period that runs: it covers today, or is suspended.
enum class Running : quint8 { None, Active, Suspended };

// All that the table shows of a customer, his texts aside, as of one desk day.
struct CustomerFigures
{
    qint64 balance = 0; // credits
    qint64 spent = 0;   // credits charged less given back for tickets in the last 90 desk days
    rules::Instant lastRequestAt = 0; // 0: none yet
    QDate lastDay;                    // of the running period; while suspended: as it stood
    qint32 daysLeft = 0;              // of the running period
    qint32 licenses = 0;
    qint32 queued = 0;  // periods
    qint32 openTickets = 0;
    qint32 waiting = 0; // of the open tickets those that wait for the customer
    qint16 queuedMonths = 0; // the length of the first queued period: months or days
    qint16 queuedDays = 0;
    qint16 historyDays = 0; // that he has been known for, at most 90
    Running running = Running::None;
    bool choicePending = false; // free support of the first license is still to be chosen
    rules::Language language = rules::Language::En;
    bool operator==(const CustomerFigures &) const = default;
};

struct CustomerRow
{
    QString id;
    QString name;
    CustomerFigures figures;
    bool operator==(const CustomerRow &) const = default;
};

// Credits a month, on the average of the last 90 days or of those that he has been known for.
double spentPerMonth(const CustomerFigures &figures);
// How many months the balance lasts at that rate. Nothing where there is too little to tell: he has been
// known for less than 30 days, or spends nothing.
std::optional<double> monthsLeft(const CustomerFigures &figures);

// The filters of the table.
enum class CustomerFilter { OutOfCredits, BelowCheapest, EndsSoon, Suspended, ChoicePending, RenewalDue };
inline constexpr int endsSoonDays = 14;
inline constexpr int customerFilters = 6;
// `cheapest`: credits of the cheapest category. Who has no license has no account: he is in no filter.
bool matches(CustomerFilter filter, const CustomerFigures &figures, qint64 cheapest);

// Why a renewal is due, the weightiest first: no credits or too few of them, a period that ends soon, free
// support not chosen. None: it isn't.
QList<CustomerFilter> renewalReasons(const CustomerFigures &figures, qint64 cheapest);
// Who is to be written to first, as a number to sort by: whom nothing covers any more, by his last request; then
// who may still choose free support; then by the days that are left; last whom something else covers.
qint64 renewalUrgency(const CustomerFigures &figures, qint64 cheapest);

// Rows keep their place: place 0, 1, … in the order in which they were appended.
class CustomerRows
{
public:
    int size() const { return static_cast<int>(m_figures.size()); }
    const CustomerFigures &figures(int place) const { return m_figures.at(place); }
    CustomerFigures &figures(int place) { return m_figures[place]; }
    QString id(int place) const;
    QString name(int place) const;
    CustomerRow row(int place) const { return {id(place), name(place), figures(place)}; }
    // -1 if there is none. `near`: a place to try first.
    int find(const QString &id, int near = 0) const;
    // Where the name stands among all names, Latin before Cyrillic letters, case aside; from 0 on.
    int nameRank(int place) const { return m_rank.at(place); }

    void reserve(int rows);
    // While reading, without ranks; rankNames() once at the end.
    void append(const CustomerRow &row);
    void rankNames();
    // One more row, or another value of one; returns its place. Ranks stay right.
    int put(const CustomerRow &row);

private:
    struct Text
    {
        quint32 from = 0;
        quint16 idBytes = 0;
        quint16 nameBytes = 0;
    };

    QByteArrayView idBytes(int place) const;
    void write(Text &text, const CustomerRow &row);
    void placeName(int place);
    void indexLast();

    QList<CustomerFigures> m_figures;
    QList<Text> m_texts;
    QByteArray m_buffer;   // of ids and names, UTF-8
    QList<qint32> m_byId;  // places, by id
    QList<qint32> m_byName;
    QList<qint32> m_rank;  // by place
};

} // namespace saldo::store

Q_DECLARE_METATYPE(saldo::store::CustomerRow)
