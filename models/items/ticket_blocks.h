// Where the tickets of a list are: a key for about every 128th of them, and the rows of a few blocks between
// these keys, read when they are asked for. Knows nothing of views; TicketList tells them.
#pragma once

#include "store/ticket_query.h"

#include <functional>
#include <list>
#include <optional>

namespace saldo::items {

class TicketBlocks
{
public:
    static constexpr int blockSize = 128;

    // What happens to one ticket: where it stands in the list before and after. Without `from` it enters,
    // without `to` it leaves.
    struct Change
    {
        rules::Ticket before; // counts with `from` only
        QString ticket;
        std::optional<store::TicketKey> from;
        std::optional<store::TicketKey> to;
    };

    // The same as rows. `to` counts as if the ticket were not at `from`.
    struct Step
    {
        std::optional<int> from;
        std::optional<int> to;
    };

    // The connection is not owned and is only read, in this thread.
    explicit TicketBlocks(store::Connection &connection) : m_connection(connection) {}

    // A new list, of which nothing is known.
    void begin(const store::TicketListing &listing);
    // The first rows; `end`: the key of the first ticket behind them, which is not known of any more.
    void fill(const QList<store::TicketRow> &rows, const std::optional<store::TicketKey> &end);
    // All of it: the key of every 128th of `count` tickets, and the first 128 rows. The others are read on demand.
    void fill(const QList<store::TicketKey> &anchors, int count, const QList<store::TicketRow> &first);
    // The filter's time moved on: changes that follow are of this listing.
    void relist(const store::TicketListing &listing) { m_listing = listing; }

    const store::TicketListing &listing() const { return m_listing; }
    int count() const { return m_count; }
    bool isWhole() const { return !m_end; }

    // Null where it can't be read now, as `mayRead` says; it is asked before the database is.
    const store::TicketRow *rowAt(int row, const std::function<bool()> &mayRead) const;
    // The row of that ticket, of which `key` is the key.
    std::optional<int> find(const QString &ticket, const store::TicketKey &key) const;
    // The loaded rows that `fits` holds of.
    QList<int> loaded(const std::function<bool(const store::TicketRow &)> &fits) const;

    // These changes are in the database and will be taken one after the other: what is read until then is
    // turned back to what it was before those that are still to come. Those beyond what is known are left out.
    void expect(const QList<Change> &changes);
    // The next of them: what it does to the rows. Nothing: none is left.
    std::optional<Step> next() const;
    // Does it. `row`: what the ticket's row shows from now on; without it, it leaves.
    void take(const std::optional<store::TicketRow> &row);
    const Change &coming() const { return m_expected.first(); }

    // What was read was not what was told of: the list must be read anew.
    bool isBroken() const { return m_broken; }

    void replace(int row, const store::TicketRow &with); // with the same key

    store::TicketKey keyOf(const store::TicketRow &row) const;
    store::TicketKey keyOf(const rules::Ticket &ticket) const;

private:
    struct Block
    {
        store::TicketKey first; // no ticket of it has a smaller key
        int count = 0;
        QList<store::TicketRow> rows; // empty: not loaded
    };
    struct Place
    {
        int block = 0;
        int row = 0; // within it
    };

    bool isKnown(const std::optional<store::TicketKey> &key) const;
    Place placeOf(int row) const;
    const QList<int> &starts() const;
    int firstRowOf(int block) const;
    int blockFor(const store::TicketKey &key) const;
    bool isWithin(int block, const store::TicketKey &key) const;
    bool isLoaded(int block) const;
    const QList<store::TicketRow> &rowsOf(int block) const;
    void turnBack(int block, QList<store::TicketRow> &rows) const;
    qsizetype lowerBound(const QList<store::TicketRow> &rows, const store::TicketKey &key) const;
    std::optional<Place> standing(const QString &ticket, const store::TicketKey &key) const;
    void forgetOldBlocks() const;
    void unload(int block);
    void removeAt(const Place &place);
    void insert(const store::TicketKey &key, const store::TicketRow &row);
    void halve(int block);

    store::Connection &m_connection;
    store::TicketListing m_listing;
    mutable QList<Block> m_blocks;   // rows are loaded on demand
    mutable QList<int> m_starts;     // the first row of each block; empty: to be counted
    mutable std::list<int> m_loaded; // blocks with rows, the latest used first
    std::optional<store::TicketKey> m_end; // of what is known; nothing: all is
    QList<Change> m_expected;
    mutable bool m_broken = false;
    int m_count = 0;
};

} // namespace saldo::items
