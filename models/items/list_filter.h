// What a person narrows a view down to, and views of his own made of it: kept as JSON, turned into the store's filter.
#pragma once

#include "items/queue_views.h"

#include <QJsonObject>

namespace saldo::items {

// Every part that is given must hold, beside what the view asks.
struct ListFilter
{
    QList<rules::Status> statuses; // any of them; empty: any
    std::optional<rules::Coverage> coverage;
    std::optional<rules::Category> category; // noCategory: not assessed
    std::optional<rules::Language> language;
    std::optional<QString> engineer; // empty: nobody
    QString customer;                // an id; empty: any
    QDate openedFrom, openedTo;      // desk days, both included; invalid: any
    QString text;                    // in the subject
    bool isEmpty() const { return *this == ListFilter(); }
    bool operator==(const ListFilter &) const = default;
};

// Statuses decide by themselves whether closed tickets are meant, where the view is that of all open ones.
store::TicketFilter narrowed(QueueView view, const ListFilter &filter, const Viewer &viewer, rules::Instant now);

QJsonObject toJson(const ListFilter &filter);
ListFilter filterFrom(const QJsonObject &json); // what it doesn't know is left out

// A view of the person's own.
struct OwnView
{
    QString id;
    QString name;
    QueueView base = QueueView::AllOpen;
    ListFilter filter;
    bool operator==(const OwnView &) const = default;
};
QJsonObject toJson(const OwnView &view);
std::optional<OwnView> viewFrom(const QJsonObject &json);

// The person's own views, and how many tickets are in each of them.
class OwnViews
{
public:
    // Other views, or other times: to be counted, and given to take().
    const QList<store::TicketFilter> &begin(const QList<OwnView> &views, const Viewer &viewer, rules::Instant now);
    const QList<store::TicketFilter> &filters() const { return m_counts.filters(); }
    bool take(const Counted &counted) { return m_counts.take(counted); }
    void apply(const store::Touched &touched) { m_counts.apply(touched); }

    const QList<OwnView> &views() const { return m_views; }
    const OwnView *find(const QString &id) const;
    void remove(qsizetype view) { m_views.removeAt(view), m_counts.removeAt(view); }
    // Nothing until it was counted.
    std::optional<qint64> count(qsizetype view) const { return m_counts.of(view); }

private:
    QList<OwnView> m_views;
    TicketCounts m_counts;
};

} // namespace saldo::items
