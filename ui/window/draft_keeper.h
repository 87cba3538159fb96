// Keeps what is typed in a ticket pane on disk, within a second, and brings it back: after a crash,
// and when the same person works at the same desk again.
#pragma once

#include "desk/desk_link.h"
#include "ui/drafts/draft_files.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace saldo::ui {

struct Frozen;
class TicketPane;

class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    // Brings back at once what was kept. Link and pane are not owned and outlive the keeper, which
    // writes what is still to be written when it goes.
    DraftKeeper(desk::DeskLink &link, const QString &person, TicketPane &pane, QObject *parent = nullptr);
    ~DraftKeeper() override;

    // Now, not at the end of the pause in which changes are gathered.
    void flush();

Q_SIGNALS:
    void written(const QString &ticket);

private:
    void bringBack();
    bool wentOut(const KeptDraft &kept) const;
    void freeze(const Frozen &frozen);
    void putBack(const Frozen &frozen);
    void changed(const QString &ticket);
    void keep(const QString &ticket);
    void failed(const DraftKey &key, const QString &reason);

    desk::DeskLink &m_link;
    TicketPane &m_pane;
    DraftFiles m_files;
    QSet<QString> m_changed; // tickets whose drafts are to be written
    QTimer m_pause;
};

} // namespace saldo::ui
