// Draws a row of the command box: name and shortcut; subject, number and customer, a line of a message,
// with the words that were found marked.
#pragma once

#include <QStyledItemDelegate>

namespace saldo::ui {

class CommandDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace saldo::ui
