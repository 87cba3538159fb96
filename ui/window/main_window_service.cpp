// What the window has where the desk is on a service.
#include "ui/window/main_window.h"

#include "store/load.h"
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
                  [this, service](QWidget *in) { return buildAttention(*service, in); }});
    connect(service, &sync::ServiceDesk::attentionChanged, m_panes, &Panes::tellNames);
    connect(m_status, &DeskStatus::signInAsked, this, [this, service] {
        auto *dialog = new SignInDialog(*service, m_who.id, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setLoginFixed();
        dialog->open();
    });
}

// A view of the queue leads there.
void MainWindow::followAttention()
{
    const auto *service = qobject_cast<sync::ServiceDesk *>(&m_desk);
    if (service == nullptr)
        return;
    const auto tell = [this, service] { m_queue->setAttention(service->status().attention); };
    connect(service, &sync::ServiceDesk::statusChanged, m_queue, tell);
    connect(m_queue, &QueuePane::attentionAsked, this, [this] { choosePane(PaneId::Attention); });
    tell();
}

// What he had chosen and seen is as it was when he wrote it: of what came in since he is told when he sends.
Draft MainWindow::draftToGoOn(const QString &ticket, const QJsonObject &command, const QString &text)
{
    const QString what = command.value(QLatin1String("do")).toString();
    const std::optional<rules::Ticket> now = store::find<rules::Ticket>(m_desk.reads(), ticket);
    Draft draft;
    draft.text = text;
    draft.cursor = static_cast<int>(text.size());
    draft.anchor = draft.cursor;
    draft.mode = what == u"answer"     ? Draft::Mode::Answer
                 : what == u"add_note" ? Draft::Mode::Note
                                       : Draft::Mode::Ask;
    draft.category = command.value(QLatin1String("category")).toInt(rules::noCategory);
    draft.seen = command.value(QLatin1String("seen")).toInt(now ? now->publicMessages : 0);
    return draft;
}

Pane *MainWindow::buildAttention(sync::ServiceDesk &service, QWidget *parent)
{
    auto *attention = new AttentionPane(service, parent);
    connect(attention, &AttentionPane::ticketChosen, this, &MainWindow::showTicket);
    connect(attention, &AttentionPane::continued, this,
            [this](const QString &ticket, const QJsonObject &command, const QString &text) {
                m_queue->ticketPane()->replies().continueDraft(ticket, draftToGoOn(ticket, command, text));
                showTicket(ticket);
            });
    return attention;
}

} // namespace saldo::ui
