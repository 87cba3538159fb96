// The timelines' list: a row per customer. It knows the order of all of them and reads what a row
// shows when it is asked for, sixteen customers at once, for a span wider than what is seen: so
// scrolling reads a page now and then, and zooming and panning nearly never.
#pragma once

#include "items/customer_order.h"
#include "items/timeline_marks.h"

#include <QAbstractListModel>
#include <QCache>
#include <QSet>
#include <QThread>
#include <functional>
#include <memory>

namespace saldo::items {

class TimelineList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, // store::TimelineRow
        MarksRole,              // QList<Mark>
        CustomerIdRole          // QString
    };

    // The connection is not owned and is only read, in this thread.
    explicit TimelineList(store::Connection &connection, QObject *parent = nullptr);
    ~TimelineList() override;

    // Reads everybody, as of that desk day: a few thousand customers at once, more in another thread
    // with a connection of its own. Until that ends the list is as it was, and isLoading().
    void load(QDate today);
    bool isLoading() const { return m_thread != nullptr; }

    void sort(CustomerOrder::By by);
    void find(const QString &text);
    // What of requests, purchases and balance is needed. Changes no row's place.
    void setSpan(const store::DaySpan &span);
    void setWithBalance(bool with);
    // The customer or something of his changed, or he is new.
    void refresh(const QString &customer);

    // What a screen reader says of a row.
    using Description = std::function<QString(const store::TimelineRow &, const QList<Mark> &)>;
    void setDescription(const Description &description) { m_description = description; }

    CustomerOrder::By order() const { return m_order->by(); }
    const QString &text() const { return m_order->text(); }
    QDate today() const { return m_today; }
    bool withBalance() const { return m_withBalance; }
    int countAll() const { return m_order->countAll(); }
    std::optional<int> rowOf(const QString &customer) const { return m_order->rowOf(customer); }
    // The desk day on which the first customer was registered; today without any.
    QDate earliestDay() const;
    std::optional<QDate> allEndedOn() const { return m_order->allEndedOn(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    // The database failed, and said this.
    void failed(const QString &reason);

private:
    struct Item
    {
        store::TimelineRow row;
        QList<Mark> marks;
    };

    void loadElsewhere();
    void arrived(const std::shared_ptr<CustomerOrder> &order, const QString &failure);
    void install(const std::shared_ptr<CustomerOrder> &order);
    void move(const store::TimelineKey &key);
    void forgetItems();
    const Item *itemAt(int row) const;
    void readAround(int row) const;

    store::Connection &m_connection;
    Description m_description;
    QDate m_today;
    store::DaySpan m_span; // what is read, wider than what was asked for
    bool m_withBalance = false;
    std::shared_ptr<CustomerOrder> m_order;
    mutable QCache<QString, Item> m_items; // by customer
    std::unique_ptr<QThread> m_thread;     // while it loads
    QSet<QString> m_changedMeanwhile;
};

} // namespace saldo::items
