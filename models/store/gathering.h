// Many commands in one commit without a round trip for each of their rows. While a writing connection gathers,
// the values that commands need are fetched together, values that they write are kept here and read from here, and
// what is to be written goes to the database in a few statements of many rows each.
//
// A row that the database refuses is told only when the rows are written: the whole transaction is lost then, and
// whoever gathered executes its commands again one by one.
#pragma once

#include "rules/account.h"
#include "rules/ticket.h"
#include "store/journal.h"
#include "store/pipeline.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>
#include <optional>
#include <tuple>

namespace saldo::store {

class Connection;
class PendingWords;

// What commands name, as far as it can be told before any of them is decided.
struct Needed
{
    QSet<QString> commands, staff, customers, tickets, messages;
};

class Gathering
{
public:
    explicit Gathering(Connection &connection);
    Gathering(const Gathering &) = delete;
    Gathering &operator=(const Gathering &) = delete;

    // Reads it together; what is not there is known to be absent. Also the customers of the tickets, with their
    // licenses, periods and tickets that wait for credits.
    void fetch(const Needed &needed);

    // The value with that id; nothing if it isn't known here whether there is one.
    template <typename Value>
    std::optional<std::optional<Value>> known(const QString &id) const
    {
        const auto found = shelf<Value>().values.constFind(id);
        if (found == shelf<Value>().values.cend())
            return std::nullopt;
        return std::make_optional<std::optional<Value>>(*found);
    }
    // What a single look-up of the database found.
    template <typename Value>
    void learn(const QString &id, const std::optional<Value> &value)
    {
        shelf<Value>().values.insert(id, value);
    }
    // As those of load.h; read from the database when they are asked for first.
    QList<rules::License> licensesOf(const QString &customer);
    QList<rules::Period> periodsOf(const QString &customer);
    QList<rules::Ticket> waitingForCredits(const QString &customer);
    // The decided command of that id; nothing if it isn't known here whether there is one.
    std::optional<std::optional<JournalEntry>> command(const QString &id) const;
    qint64 placeOf(const QString &ticket); // in the search

    // A value as a command leaves it, to be written. `isNew`: there is no row of it yet.
    template <typename Value>
    void put(const Value &value, qint64 version, bool isNew)
    {
        Shelf<Value> &its = shelf<Value>();
        const auto old = its.unwritten.constFind(value.id);
        if (old == its.unwritten.cend())
            its.order.append(value.id);
        its.unwritten.insert(value.id, {version, isNew || (old != its.unwritten.cend() && old->isNew)});
        its.values.insert(value.id, value);
        m_unwritten += 1;
        noticeChange(value, isNew);
    }
    void put(const JournalEntry &entry, const QStringList &touched);
    // A place in the search for a new ticket.
    qint64 takePlace(const QString &ticket);

    bool hasUnwritten() const { return m_unwritten > 0 && !m_writing; }
    // Writes what was put, in an order that keeps every reference good. Throws Failure.
    void write();
    bool isOnServer() const { return m_isOnServer; }
    // The same on a server, with the words, and ends the transaction: all of it in one go.
    void commit(PendingWords &words);
    // A statement whose result nobody reads, behind what is being written.
    void tell(const QString &sql, const QVariantList &values = {});

private:
    struct Unwritten
    {
        qint64 version = 0;
        bool isNew = false;
    };
    template <typename Value>
    struct Shelf
    {
        QHash<QString, std::optional<Value>> values; // without a value: known to be absent
        QHash<QString, Unwritten> unwritten;
        QStringList order; // of `unwritten`, as they were put first
    };
    // All of a customer but himself; only of customers who were fetched or registered here.
    struct Account
    {
        QStringList licenses, periods; // in their order
        QStringList waiting;           // tickets on hold `credits`, in any order
    };

    template <typename Value>
    Shelf<Value> &shelf()
    {
        return std::get<Shelf<Value>>(m_shelves);
    }
    template <typename Value>
    const Shelf<Value> &shelf() const
    {
        return std::get<Shelf<Value>>(m_shelves);
    }

    template <typename Value>
    void noticeChange(const Value &, bool)
    {
    }
    void noticeChange(const rules::Customer &customer, bool isNew);
    void noticeChange(const rules::License &license, bool isNew);
    void noticeChange(const rules::Period &period, bool isNew);
    void noticeChange(const rules::Ticket &ticket, bool isNew);

    void ask(const QString &sql, const QStringList &ids, const Pipeline::Read &read);
    template <typename Value>
    void fetchValues(const QSet<QString> &ids);
    template <typename Value>
    void fetchOfCustomers(const QString &where, const QStringList &customers, QStringList Account::*its);
    void fetchCommands(const QSet<QString> &ids);
    void fetchPlaces(const QStringList &tickets);
    void fetchLastPlace();
    void fetchAccounts(const QStringList &customers);
    const Account &account(const QString &customer);
    template <typename Value>
    QList<Value> valuesOf(const QStringList &ids) const;
    void putTogether();
    template <typename Value>
    void writeShelf(bool keep);
    void writeRows(const QString &table, const QStringList &columns, const QList<QVariantList> &rows, bool mayBeThere);
    void writeJournal();
    void writePlaces();

    Connection &m_connection;
    const bool m_isOnServer;
    Pipeline m_together; // what is about to go to a server
    std::tuple<Shelf<rules::StaffMember>, Shelf<rules::Customer>, Shelf<rules::License>, Shelf<rules::Period>,
               Shelf<rules::Ticket>, Shelf<rules::Message>, Shelf<rules::LedgerEntry>, Shelf<rules::Event>,
               Shelf<rules::Notice>, Shelf<rules::Order>, Shelf<rules::AnswerTime>>
        m_shelves;
    QHash<QString, Account> m_accounts;
    QHash<QString, std::optional<JournalEntry>> m_commands;
    QList<JournalEntry> m_journal; // to be written, as is what they touched
    QList<QVariantList> m_touched;
    QHash<QString, qint64> m_places;
    QStringList m_newPlaces; // tickets whose places are to be written
    std::optional<qint64> m_lastPlace;
    qsizetype m_unwritten = 0;
    bool m_writing = false;
};

} // namespace saldo::store
