// A line above a ticket's conversation: that what is shown is provisional, and who else looks at the ticket or types.
// Tells the others what is done here. Hidden where the desk is on this computer.
#pragma once

#include "desk/desk_link.h"

#include <QLabel>
#include <QHash>
#include <QTimer>

namespace saldo::sync {
class ServiceDesk;
}

namespace saldo::ui {

class TicketLine : public QLabel
{
    Q_OBJECT

public:
    // The link is not owned and outlives the line.
    explicit TicketLine(desk::DeskLink &link, QWidget *parent = nullptr);

    // Empty: none. `names`: of the staff, by id.
    void showTicket(const QString &ticket, const QHash<QString, QString> &names);
    // Something was typed for the ticket just now.
    void typed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    QStringList sentences() const;

    sync::ServiceDesk *m_desk;
    QString m_ticket;
    QHash<QString, QString> m_names;
    QTimer m_typing; // runs while the last key is not long ago
};

} // namespace saldo::ui
