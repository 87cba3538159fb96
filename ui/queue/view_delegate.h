// Draws a view of the queue: its name, its count at the right.
#pragma once

#include <QStyledItemDelegate>

namespace saldo::ui {

class ViewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace saldo::ui
