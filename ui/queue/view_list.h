// The views of the queue with their counts, as a list.
#pragma once

#include "items/list_filter.h"

#include <QAbstractListModel>

namespace saldo::ui {

class ViewList : public QAbstractListModel
{
    Q_OBJECT

public:
    // ViewRole: items::QueueView as int; CountRole: qlonglong, nothing until it is counted; FirstOfGroupRole, UrgentRole: bool;
    // OwnRole: the id of an own view (ViewRole is its base), HeadingRole: what stands above it
    enum Role { ViewRole = Qt::UserRole, CountRole, FirstOfGroupRole, UrgentRole, OwnRole, HeadingRole };

    explicit ViewList(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setCounts(const items::ViewCounts &counts);
    // The person's own views come last.
    void setOwn(const items::OwnViews &own);
    void retranslate();
    QModelIndex indexOf(items::QueueView view) const;
    QModelIndex indexOf(const QString &own) const;

    static QString nameOf(items::QueueView view);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString inWords(const QString &name, const std::optional<qint64> &count);
    QVariant dataOf(qsizetype own, int role) const;

    items::OwnViews m_own;
    items::ViewCounts m_counts;
};

} // namespace saldo::ui
