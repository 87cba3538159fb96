#include "ui/ticket/ticket_pane.h"

#include "store/failure.h"
#include "ui/history/history_dialog.h"
#include "ui/shared/actions.h"
#include "ui/service/ticket_line.h"
#include "ui/shared/commands.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/ticket/conversation_view.h"
#include "ui/ticket/customer_panel.h"
#include "ui/ticket/empty_words.h"
#include "ui/ticket/new_ticket_dialog.h"
#include "ui/ticket/outgoing_bar.h"
#include "ui/ticket/split_dialog.h"
#include "ui/ticket/ticket_dialogs.h"
#include "ui/ticket/ticket_header.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int narrowWidth = 560;
constexpr int panelWidth = 216;
constexpr int minuteMs = 60'000;

} // namespace

TicketPane::TicketPane(desk::DeskLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_actions(new TicketActions(this))
    , m_showPanel(makeAction(this, "showPanel", Qt::Key_C, [this] { m_header->panelButton()->click(); }))
    , m_layout(new QGridLayout(this))
    , m_header(new TicketHeader(*m_actions, this))
    , m_said(new QLabel(this))
    , m_others(new TicketLine(link, this))
    , m_view(new ConversationView(m_conversation, this))
    , m_reply(new ReplyBox(link, this))
    , m_replies(new Replies(link, *m_reply, this))
    , m_body(new QWidget(this))
    , m_line(new QFrame(this))
    , m_panel(new CustomerPanel(this))
    , m_empty(new EmptyWords(this))
{
    build();
    readStaff();
    retranslate();
    connect(&link, &desk::DeskLink::changed, this, &TicketPane::follow);
    connect(m_actions, &TicketActions::chosen, this, &TicketPane::act);
    connect(m_header, &TicketHeader::assigneeChosen, this, &TicketPane::sendAssign);
    connect(m_header, &TicketHeader::ticketChosen, this, &TicketPane::ticketChosen);
    connect(m_panel, &CustomerPanel::ticketChosen, this, &TicketPane::ticketChosen);
    connect(m_reply, &ReplyBox::overtaken, this, &TicketPane::overtaken);
    connect(m_reply, &ReplyBox::assessAsked, this, [this](int category) {
        act(static_cast<TicketDoing>(static_cast<int>(TicketDoing::Assess1) + category - 1));
    });
    connect(m_reply, &ReplyBox::left, this, &TicketPane::left);
    connect(m_replies, &Replies::draftChanged, this, &TicketPane::draftChanged);
    connect(m_replies, &Replies::draftChanged, m_others, &TicketLine::typed);
    connect(m_replies, &Replies::overtaken, this, &TicketPane::overtaken);
    connect(m_replies, &Replies::ticketChosen, this, &TicketPane::ticketChosen);
    connect(m_replies, &Replies::wentOut, this, [this](const QString &ticket) {
        if (ticket == m_ticket) {
            m_view->clearHighlight();
            m_view->showEnd();
        }
    });
    connect(&m_minute, &QTimer::timeout, this, &TicketPane::tick);
    m_minute.start(minuteMs / 2);
    showTicket({});
}

void TicketPane::build()
{
    setLook(this, "background");
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::ClickFocus);
    m_panel->setFixedWidth(panelWidth);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("said"));
    setLook(m_said, "refused");
    setLook(m_line, "side");
    m_line->setFixedWidth(1);
    m_view->setObjectName(QStringLiteral("conversation"));

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_others);
    body->addWidget(m_said);
    body->addWidget(m_view, 1);
    body->addWidget(m_reply);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header, 0, 0);
    m_layout->addWidget(m_body, 1, 0);
    m_layout->addWidget(m_line, 0, 1, 2, 1);
    m_layout->addWidget(m_panel, 0, 2, 2, 1);
    m_layout->addWidget(m_empty, 0, 0, 2, 3);
    m_layout->addWidget(m_replies->bar(), 2, 0, 1, 3);
    m_layout->setColumnStretch(0, 1);
    m_layout->setRowStretch(1, 1);

    connect(m_header->panelButton(), &QToolButton::clicked, this, [this](bool on) {
        (m_narrow ? m_panelNarrow : m_panelWide) = on;
        arrange();
    });
    // From the header straight to where one writes; the conversation comes after.
    setTabOrder(m_header->findChild<QWidget *>(QStringLiteral("related")), m_reply->firstField());
    setTabOrder(m_reply->lastField(), m_view);
}

void TicketPane::readStaff()
{
    m_staff = store::staff(m_link.reads());
    m_names.staff.clear();
    for (const StaffMember &member : std::as_const(m_staff))
        m_names.staff.insert(member.id, member.name);
}

Role TicketPane::role() const
{
    for (const StaffMember &member : m_staff) {
        if (member.id == m_link.actor())
            return member.role;
    }
    return Role::Engineer;
}

void TicketPane::showTicket(const QString &id)
{
    if (id == m_ticket && !id.isEmpty())
        return;
    leaveTicket();
    m_ticket = id;
    say({});
    if (id.isEmpty()) {
        showEmpty(tr("No ticket chosen"), tr("Choose one in the list, or open a new one with Ctrl+N."));
        return;
    }
    refresh();
}

void TicketPane::leaveTicket()
{
    if (!m_detail.ticket.id.isEmpty() && m_detail.ticket.id == m_ticket)
        m_read.insert(m_ticket, m_detail.ticket.publicMessages);
    m_replies->leave();
}

void TicketPane::refresh()
{
    try {
        const std::optional<store::TicketDetail> detail = store::ticketDetail(m_link.reads(), m_ticket);
        if (!detail) {
            showEmpty(tr("There is no ticket %1").arg(m_ticket), tr("Choose another one in the list."));
            return;
        }
        const bool another = m_detail.ticket.id != detail->ticket.id || m_body->isHidden();
        showDetail(*detail, another);
    } catch (const store::Failure &failure) {
        showEmpty(tr("The ticket can't be read"), databaseWords(QString::fromUtf8(failure.what())));
    }
}

void TicketPane::showDetail(const store::TicketDetail &detail, bool another)
{
    m_detail = detail;
    m_empty->hide();
    m_header->setVisible(true);
    refreshCustomer();
    m_view->setTelling(m_names, m_link.now());
    m_conversation.setDetail(detail);
    if (!another)
        m_view->retell();
    m_header->show(detail, m_names.customer, m_staff);
    tick();
    m_others->showTicket(detail.ticket.id, m_names.staff);
    m_actions->update(detail.ticket, m_link.actor(), role());
    m_showPanel->setEnabled(true);
    if (!another) {
        m_reply->updateTicket(detail.ticket);
        return;
    }
    m_replies->show(detail.ticket);
    arrange();
    const int count = detail.ticket.publicMessages;
    const int read = m_read.value(m_ticket, count);
    m_view->showMessage(std::min(count, read + 1));
}

void TicketPane::refreshCustomer()
{
    const Instant now = m_link.now();
    const std::optional<store::CustomerDetail> customer =
        store::customerDetail(m_link.reads(), m_detail.ticket.customer, now - CustomerPanel::spentDays * msPerDay,
                              CustomerPanel::entries, CustomerPanel::tickets + 1);
    if (!customer)
        return;
    m_names.customer = customer->customer.name;
    m_panel->show(*customer, m_ticket, now, m_link.policies());
}

void TicketPane::showEmpty(const QString &words, const QString &hint)
{
    m_detail = {};
    m_others->showTicket({}, {});
    m_conversation.clear();
    for (QWidget *widget : QWidgetList{m_header, m_body, m_line, m_panel})
        widget->hide();
    m_empty->setWords(words, hint);
    m_empty->show();
    m_actions->update(std::nullopt, m_link.actor(), role());
    m_showPanel->setEnabled(false);
}

void TicketPane::tick()
{
    if (!m_detail.ticket.id.isEmpty())
        m_header->tick(m_link.now(), m_link.policies());
}

void TicketPane::follow(const desk::Touched &touched)
{
    if (touched.staff)
        readStaff();
    if (m_ticket.isEmpty())
        return;
    bool mine = touched.everything || touched.staff || touched.policy || touched.customers.contains(m_detail.ticket.customer);
    for (const desk::TicketChange &change : touched.tickets)
        mine = mine || change.after.id == m_ticket;
    if (mine)
        refresh();
}

void TicketPane::overtaken(int seen)
{
    refresh();
    m_view->highlightAfter(seen);
    m_view->showMessage(seen + 1);
    m_reply->acknowledge();
}

void TicketPane::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void TicketPane::sendAssign(const QString &staff)
{
    say({});
    try {
        m_link.send(commands::assign(m_ticket, staff), this, [this](const desk::Sent &sent) {
            if (!sent.accepted())
                say(failureWords(sent));
        });
    } catch (const store::Failure &failure) {
        say(failureWords({{}, QString::fromUtf8(failure.what())}));
    }
}

void TicketPane::open(CommandDialog *dialog)
{
    say({});
    connect(dialog, &CommandDialog::overtaken, this, [this] {
        overtaken(m_reply->seen());
        say(tr("A new message came in; nothing was changed. Read it first."));
    });
    dialog->open();
}

void TicketPane::openStep(TicketDoing doing)
{
    CommandDialog *dialog = dialogFor(doing, m_link, m_detail, m_names, m_reply->seen(), this);
    // What was split off is what is worked on next.
    if (auto *split = qobject_cast<SplitDialog *>(dialog))
        connect(split, &CommandDialog::executed, this, [this, split] { Q_EMIT ticketChosen(split->newTicket()); });
    open(dialog);
}

void TicketPane::newTicket(const QString &customer)
{
    auto *dialog = new NewTicketDialog(m_link, customer, role() == Role::Manager, this);
    connect(dialog, &CommandDialog::executed, this, &TicketPane::ticketChosen);
    open(dialog);
}

void TicketPane::act(TicketDoing doing)
{
    switch (doing) {
    case TicketDoing::Answer:
        return m_reply->begin(Draft::Mode::Answer);
    case TicketDoing::Ask:
        return m_reply->begin(Draft::Mode::Ask);
    case TicketDoing::Note:
        return m_reply->begin(Draft::Mode::Note);
    case TicketDoing::AssignToMe:
        return sendAssign(m_link.actor());
    case TicketDoing::AssignTo:
        return m_header->openAssigneeMenu();
    case TicketDoing::NewTicket:
        return newTicket(m_detail.ticket.customer);
    case TicketDoing::History:
        (new HistoryDialog(m_link, {m_ticket, {}}, m_names, this))->show();
        return;
    default:
        // Closing, assessing and the like build on the answers that were sent before.
        m_replies->settle(m_ticket, [this, doing, ticket = m_ticket] {
            if (ticket == m_ticket && action(doing)->isEnabled())
                openStep(doing);
        });
    }
}

void TicketPane::arrange()
{
    if (m_detail.ticket.id.isEmpty())
        return;
    m_narrow = width() < narrowWidth;
    const bool panel = m_narrow ? m_panelNarrow : m_panelWide;
    m_header->panelButton()->setChecked(panel);
    // In a narrow pane the customer's side takes the conversation's place.
    m_layout->removeWidget(m_panel);
    if (m_narrow) {
        m_layout->addWidget(m_panel, 1, 0);
        m_panel->setMinimumWidth(0);
        m_panel->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_layout->addWidget(m_panel, 0, 2, 2, 1);
        m_panel->setFixedWidth(panelWidth);
    }
    m_body->setVisible(!m_narrow || !panel);
    m_panel->setVisible(panel);
    m_line->setVisible(panel && !m_narrow);
}

void TicketPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TicketPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

QList<QAction *> TicketPane::commands() const
{
    return m_actions->all() + QList<QAction *>{m_replies->undoAction(), m_showPanel};
}

QWidgetList TicketPane::parts() const
{
    return {m_view, m_reply->firstField()};
}

void TicketPane::retranslate()
{
    m_actions->retranslate();
    m_showPanel->setText(tr("Show or hide the customer's side", "action"));
    m_header->panelButton()->setToolTip(withKeys(tr("Show or hide the customer's side"), m_showPanel));
    m_replies->retranslate();
    m_view->setAccessibleName(tr("Conversation"));
    if (m_ticket.isEmpty())
        showEmpty(tr("No ticket chosen"), tr("Choose one in the list, or open a new one with Ctrl+N."));
    else if (!m_detail.ticket.id.isEmpty()) {
        m_view->retell();
        tick();
    }
}

void TicketPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace saldo::ui
