// Which tickets the person has not read, kept on disk per person and desk; one counts as read when it was
// shown for a moment.
#pragma once

#include "desk/desk_link.h"

#include <QTimer>
#include <memory>

namespace saldo::store {
class ReadMarks;
}

namespace saldo::ui {

class Unread : public QObject
{
    Q_OBJECT

public:
    // A file that can't be opened is warned of in the log, and everything counts as read.
    Unread(const desk::DeskLink &link, store::Connection &reads, const QString &person, QObject *parent = nullptr);
    ~Unread() override;

    bool isUnread(const rules::Ticket &ticket) const;
    // That ticket is to be seen now (empty: none), with so many public messages.
    void shown(const QString &ticket, int publicMessages);

Q_SIGNALS:
    void read(const QString &ticket);

private:
    void mark();

    std::unique_ptr<store::ReadMarks> m_marks;
    QTimer m_moment;
    QString m_ticket;
    int m_messages = 0;
};

} // namespace saldo::ui
