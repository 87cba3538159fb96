// The views of the queue with their counts, as a list.
#pragma once

#include "items/queue_views.h"

#include <QAbstractListModel>

namespace saldo::ui {

class ViewList : public QAbstractListModel
{
    Q_OBJECT

public:
    // ViewRole: items::QueueView as int; CountRole: qlonglong; FirstOfGroupRole, UrgentRole: bool
    enum Role { ViewRole = Qt::UserRole, CountRole, FirstOfGroupRole, UrgentRole };

    explicit ViewList(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setCounts(const items::ViewCounts &counts);
    void retranslate();
    QModelIndex indexOf(items::QueueView view) const;

    static QString nameOf(items::QueueView view);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    items::ViewCounts m_counts;
};

} // namespace saldo::ui
