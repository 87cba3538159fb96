// All customers in the order of a list, found by a text: held in a few MB for 100,000 of them (their
// ids, names and ends of coverage, nothing else), so that sorting and finding need no database.
#pragma once

#include "store/timeline_query.h"

#include <QByteArray>
#include <QCollator>

namespace saldo::items {

// Text without what finding a name overlooks: case, and the dots of the Russian letter yo.
QString foldedName(const QString &name);

class CustomerOrder
{
public:
    enum class By { Coverage, Name }; // equal ends of coverage: by name

    CustomerOrder(By by, const QString &text);

    // To be called once: reads them all, as of `today`, and puts them in order by the names of the
    // default locale. May be done in another thread.
    void read(store::Connection &connection, QDate today);

    void sort(By by);
    // Customers whose name or id contains it; empty: all.
    void find(const QString &text);
    By by() const { return m_by; }
    const QString &text() const { return m_text; }

    int count() const { return static_cast<int>(m_shown.size()); } // listed now
    int countAll() const { return static_cast<int>(m_entries.size()); }
    QString customerAt(int row) const;
    // Nothing if he is unknown or not listed.
    std::optional<int> rowOf(const QString &customer) const;
    rules::Instant earliestRegistration() const { return m_earliest; } // 0: there is nobody
    // The latest day of all periods where all have ended; nothing where one runs or waits, or there never was one.
    std::optional<QDate> allEndedOn() const;

    // Where a customer stood and where he stands now, as rows; nothing where he was not or is not listed.
    // Row `to` counts as if he were not at `from`.
    struct Move
    {
        std::optional<int> from;
        std::optional<int> to;
    };
    // What `put` would do.
    Move plan(const store::TimelineKey &key) const;
    void put(const store::TimelineKey &key);

private:
    struct Entry
    {
        quint32 idAt = 0; // in m_bytes: the id, the name and the folded name with the id, one after the other
        quint16 idSize = 0;
        quint16 nameSize = 0;
        quint16 foldedSize = 0;
        store::CoverageEnd::Kind kind = store::CoverageEnd::Kind::Never;
        qint32 day = 0; // julian; 0: none
    };

    Entry stored(const store::TimelineKey &key);
    QByteArrayView idOf(const Entry &entry) const;
    QString nameOf(const Entry &entry) const;
    store::CoverageEnd endOf(const Entry &entry) const;
    bool isFound(const Entry &entry) const;
    int entryOf(const QString &customer) const; // −1: unknown
    bool standsBefore(int entry, const store::TimelineKey &key, By by) const;
    int placeOf(const QList<qint32> &order, const store::TimelineKey &key, By by, int without) const;
    void list();
    void sortByCoverage();

    By m_by;
    QString m_text;
    QByteArray m_foldedText;
    QByteArray m_bytes; // UTF-8
    QList<Entry> m_entries;
    QList<qint32> m_byName; // all entries, as the following: so another order is at hand at once
    QList<qint32> m_byCoverage;
    QList<qint32> m_shown;
    QCollator m_collator;
    rules::Instant m_earliest = 0;
};

} // namespace saldo::items
