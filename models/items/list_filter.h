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

// How many tickets are in each of them: counted once, then kept by the changes of single tickets.
class OwnViews
{
public:
    void load(store::Connection &connection, const QList<OwnView> &views, const Viewer &viewer, rules::Instant now);
    // Counts only those that depend on the time again.
    void moveTime(store::Connection &connection, rules::Instant now);
    void apply(const std::optional<rules::Ticket> &before, const rules::Ticket &after);

    const QList<OwnView> &views() const { return m_views; }
    const OwnView *find(const QString &id) const;
    void take(qsizetype view) { m_views.removeAt(view), m_counts.removeAt(view); }
    qint64 count(qsizetype view) const { return m_counts.value(view); }

private:
    QList<OwnView> m_views;
    QList<qint64> m_counts;
    Viewer m_viewer;
    rules::Instant m_now = 0;
};

} // namespace saldo::items
