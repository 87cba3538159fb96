// A refused command in two lines: what was done and about whom, and how what was written with it begins.
#pragma once

#include <QStyledItemDelegate>

namespace saldo::ui {

class AttentionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace saldo::ui
