// What the window has where the desk is on a service.
#include "ui/window/main_window.h"

#include "ui/queue/queue_pane.h"
#include "ui/service/attention_pane.h"
#include "ui/service/sign_in_dialog.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/window/desk_status.h"

#include <QLocale>

namespace saldo::ui {

// What a service refused is a pane of its own; how much it is, is always in sight.
void MainWindow::addAttention()
{
    auto *service = qobject_cast<sync::ServiceDesk *>(&m_desk);
    if (service == nullptr)
        return;
    const auto name = [service] {
        const int count = service->status().attention;
        return count == 0 ? tr("Attention", "refused commands")
                          : tr("Attention (%1)", "refused commands").arg(QLocale().toString(count));
    };
    m_panes->add({PaneId::Attention, name, QKeySequence(QStringLiteral("Ctrl+Shift+E")), false,
                  [this, service] { return buildAttention(*service); }});
    connect(service, &sync::ServiceDesk::attentionChanged, m_panes, &Panes::tellNames);
    connect(m_status, &DeskStatus::signInAsked, this, [this, service] {
        auto *dialog = new SignInDialog(*service, m_who.id, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setLoginFixed();
        dialog->open();
    });
}

Pane *MainWindow::buildAttention(sync::ServiceDesk &service)
{
    auto *attention = new AttentionPane(service);
    connect(attention, &AttentionPane::ticketChosen, this, &MainWindow::showTicket);
    connect(attention, &AttentionPane::continued, this,
            [this](const QString &ticket, const QString &what, const QString &text) {
                Draft draft;
                draft.text = text;
                draft.mode = what == u"answer"     ? Draft::Mode::Answer
                             : what == u"add_note" ? Draft::Mode::Note
                                                   : Draft::Mode::Ask;
                m_queue->ticketPane()->replies().continueDraft(ticket, draft);
                showTicket(ticket);
            });
    return attention;
}

} // namespace saldo::ui
