// Draws a ticket of the queue in two lines.
#pragma once

#include "desk/desk_link.h"

#include <QStyledItemDelegate>

namespace saldo::ui {

class TicketDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // The desk gives the time and the hours; not owned.
    explicit TicketDelegate(desk::DeskLink &desk, QObject *parent = nullptr);

    // The state that all of the list's tickets have; nothing: they differ. It is not said with each.
    void setCommonStatus(std::optional<rules::Status> status) { m_common = status; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    desk::DeskLink &m_desk;
    std::optional<rules::Status> m_common;
};

} // namespace saldo::ui
