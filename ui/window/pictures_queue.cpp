// Pictures of the queue: its views, what is written, its dialogs and menus.
#include "ui/window/pictures.h"

#include "items/ticket_list.h"
#include "store/ticket_query.h"
#include "store/ticket_reads.h"
#include "ui/queue/narrowing.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/language.h"
#include "ui/shared/wording.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/window/command_box.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace saldo::ui {

using items::QueueView;

namespace {

struct Shown
{
    QueueView view;
    const char *name;
};

constexpr Shown shownViews[] = {
    {QueueView::AllOpen, "queue-open"},
    {QueueView::ToAssess, "queue-to-assess"},
    {QueueView::ToAnswer, "queue-to-answer"},
    {QueueView::AwaitingConfirmation, "queue-awaiting-confirmation"},
    {QueueView::AwaitingCredits, "queue-awaiting-credits"},
    {QueueView::AwaitingCoverage, "queue-awaiting-coverage"},
    {QueueView::AwaitingCustomer, "queue-awaiting-customer"},
    {QueueView::Closed, "queue-closed"},
};

struct ShownDialog
{
    QueueView view; // in which the first ticket that allows it is chosen
    TicketDoing doing;
    const char *name;
};

constexpr ShownDialog shownDialogs[] = {
    {QueueView::ToAssess, TicketDoing::Assess1, "dialog-assess-1"},
    {QueueView::ToAssess, TicketDoing::Assess2, "dialog-assess-2"},
    {QueueView::ToAssess, TicketDoing::Assess3, "dialog-assess-3"},
    {QueueView::AwaitingConfirmation, TicketDoing::Confirm, "dialog-confirm"},
    {QueueView::AwaitingConfirmation, TicketDoing::Decline, "dialog-decline"},
    {QueueView::AwaitingCoverage, TicketDoing::ChooseCoverage, "dialog-coverage"},
    {QueueView::AwaitingCustomer, TicketDoing::MarkDefect, "dialog-defect"},
    {QueueView::AllOpen, TicketDoing::RejectDefect, "dialog-no-defect"},
    {QueueView::ToAnswer, TicketDoing::Close, "dialog-close"},
    {QueueView::ToAnswer, TicketDoing::PostMessage, "dialog-message"},
    {QueueView::ToAnswer, TicketDoing::NewTicket, "dialog-new-ticket"},
};

void press(QWidget *widget, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

} // namespace

template <typename Widget>
Widget *Pictures::find(const char *name) const
{
    return m_window.findChild<Widget *>(QLatin1String(name));
}

void Pictures::takeViews()
{
    m_window.choosePane(PaneId::Queue);
    for (const Shown &shown : shownViews) {
        showFirst(shown.view);
        take(shown.name);
    }
    m_window.queue()->ticketPane()->showTicket({});
    take("queue-no-ticket");
    m_window.queue()->ticketPane()->showTicket(QStringLiteral("no-such-ticket"));
    take("queue-missing-ticket");
    showFirst(QueueView::AllOpen);
}

// The panel, what it leaves, a view kept of it, and nothing left.
void Pictures::takeFilter()
{
    Narrowing *narrowing = m_window.queue()->narrowing();
    showFirst(QueueView::AllOpen);
    items::ListFilter filter;
    filter.language = languageInUse();
    filter.coverage = rules::Coverage::Credits;
    narrowing->setFilter(filter);
    find<QToolButton>("filter")->click();
    take("queue-filter-panel");
    find<QWidget>("filterPanel")->close();
    find<QPushButton>("saveView")->click();
    if (auto *name = m_window.findChild<QInputDialog *>(QStringLiteral("viewName"))) {
        name->setTextValue(wording::name(languageInUse()) + QStringLiteral(", ")
                           + wording::name(rules::Coverage::Credits).toLower());
        take(name, "dialog-view-name");
        name->accept();
    }
    auto *list = find<QListView>("tickets");
    if (list->model()->rowCount() > 0)
        m_window.queue()->chooseTicket(list->model()->index(0, 0).data(items::TicketList::TicketIdRole).toString());
    take("queue-own-view");
    press(find<QListView>("views"), Qt::Key_Delete);
    filter.text = QStringLiteral("xyzzy");
    narrowing->setFilter(filter);
    take("queue-nothing-fits");
    narrowing->setFilter({});
}

void Pictures::takeSeveral()
{
    showFirst(QueueView::ToAnswer);
    auto *list = find<QListView>("tickets");
    QItemSelectionModel *selection = list->selectionModel();
    for (int row = 0; row < std::min(4, list->model()->rowCount()); ++row)
        selection->select(list->model()->index(row, 0), QItemSelectionModel::Select);
    take("queue-several");
    showFirst(QueueView::AllOpen);
}

QString Pictures::anAnswer() const
{
    store::Connection &reads = m_desk.reads();
    store::TicketListing listing;
    listing.filter.lifetime = store::TicketFilter::Lifetime::Any;
    listing.order = store::TicketOrder::Opened;
    listing.today = rules::deskDay(m_desk.now());
    for (const store::TicketRow &row : store::ticketPage(reads, listing, {}, 200)) {
        if (row.ticket.language != languageInUse() || !row.ticket.answered)
            continue;
        const std::optional<store::TicketDetail> detail = store::ticketDetail(reads, row.ticket.id);
        for (const rules::Message &message : detail ? detail->messages : QList<rules::Message>()) {
            if (message.kind == rules::MessageKind::Answer && message.body.size() > 60)
                return message.body;
        }
    }
    return QStringLiteral("\u2026");
}

// What the category chosen with an answer costs, said before it is sent.
void Pictures::takeCharge()
{
    auto *category = find<QComboBox>("answerCategory");
    if (!showFirst(QueueView::ToAssess, [&] {
            category->setCurrentIndex(category->findData(2));
            return find<QLabel>("forecast")->text().contains(QChar(0x2192)) // from one balance to the next
                && ticketPane()->action(TicketDoing::Answer)->isEnabled();
        }))
        return;
    auto *reply = find<QPlainTextEdit>("reply");
    const QString before = reply->toPlainText();
    reply->setPlainText(anAnswer());
    reply->setFocus();
    take("queue-charge");
    reply->setPlainText(before);
    category->setCurrentIndex(0);
}

// The customer's side where it has a place of its own, or takes the conversation's.
void Pictures::takeSide()
{
    const auto wasSplit = [this] {
        const auto *part = find<QAbstractButton>("splitOff");
        return part != nullptr && part->isVisible();
    };
    if (!showFirst(QueueView::Closed, wasSplit))
        showFirst(QueueView::AllOpen);
    auto *side = find<QToolButton>("panelButton");
    side->click();
    take(side->isChecked() ? "queue-side" : "queue-without-side");
    side->click();
}

// What can't be read, and what can't be written.
void Pictures::takeTroubles()
{
    auto *list = m_window.queue()->findChild<items::TicketList *>();
    Q_EMIT list->failed(QStringLiteral("disk I/O error"));
    take("queue-unread");
    find<QPushButton>("readAgain")->click();
    m_window.tellFailure(QStringLiteral("disk_full: database or disk is full"));
    take("failure");
    if (auto *close = find<QAbstractButton>("closeFailure"))
        close->click();
}

// A draft, a question, a note, and an answer that can still be taken back.
void Pictures::takeWriting()
{
    TicketPane *pane = ticketPane();
    const auto send = [this] { return find<QPushButton>("send"); };
    if (!showFirst(QueueView::ToAnswer, [&] { return pane->action(TicketDoing::Answer)->isEnabled(); }))
        return;
    auto *reply = find<QPlainTextEdit>("reply");
    const Draft before = pane->drafts().value(pane->ticket());
    reply->setFocus();
    reply->setPlainText(anAnswer());
    reply->moveCursor(QTextCursor::End);
    await([this] { return !find<QLabel>("draftSaved")->text().isEmpty(); });
    take("queue-draft");
    pane->action(TicketDoing::Ask)->trigger();
    take("queue-question");
    pane->action(TicketDoing::Note)->trigger();
    take("queue-note");
    pane->action(TicketDoing::Answer)->trigger();
    if (send()->isEnabled()) {
        send()->click();
        take("queue-undo");
        Outgoing &outgoing = pane->replies().outgoing();
        outgoing.undo(outgoing.latest(pane->ticket()));
    }
    reply->setPlainText(before.text);
    QApplication::processEvents();
}

void Pictures::takeMenu(QToolButton *button, const char *name)
{
    button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
    take(name);
    button->menu()->close();
}

void Pictures::takeMenus()
{
    showFirst(QueueView::ToAnswer);
    const QWidget *queue = m_window.queue();
    takeMenu(queue->findChild<QToolButton *>(QStringLiteral("more")), "menu-ticket");
    takeMenu(queue->findChild<QToolButton *>(QStringLiteral("order")), "menu-order");
    ticketPane()->action(TicketDoing::AssignTo)->trigger();
    if (auto *search = m_window.findChild<QDialog *>(QStringLiteral("staffSearchDialog"))) { // where many work
        take(search, "dialog-assign");
        search->reject();
        return;
    }
    take("menu-assign");
    if (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
}

// What the box offers at once, what it finds of a word of the first subject, and of no word at all.
void Pictures::takeCommands()
{
    auto *box = find<CommandBox>("commandBox");
    const auto *list = find<QListView>("tickets");
    showFirst(QueueView::AllOpen);
    comeForward();
    QString word;
    for (int row = 0; row < list->model()->rowCount() && word.isEmpty(); ++row) {
        const auto ticket = list->model()->index(row, 0).data(items::TicketList::RowRole).value<store::TicketRow>().ticket;
        for (const QString &one : ticket.subject.split(u' ')) {
            if (ticket.language == languageInUse() && one.size() > 5 && one.size() > word.size())
                word = one;
        }
    }
    const std::pair<const char *, QString> asked[] = {
        {"command-box", QString()}, {"command-found", word}, {"command-nothing", QStringLiteral("xyzzy")}};
    for (const auto &[name, text] : asked) {
        box->setFocus(Qt::ShortcutFocusReason);
        box->setText(text);
        Q_EMIT box->textEdited(text);
        QApplication::processEvents();
        await([box] { return !box->isSearching(); });
        take(name);
        press(box, Qt::Key_Escape);
    }
}

void Pictures::fillSubject(QLineEdit *subject) const
{
    subject->setText(anAnswer().section(u'.', 0, 0).left(60));
    subject->setCursorPosition(0);
}

void Pictures::takeDialogs()
{
    for (const ShownDialog &shown : shownDialogs) {
        QDialog *dialog = nullptr;
        showFirst(shown.view, [&] {
            dialog = openDialog(shown.doing);
            return dialog != nullptr;
        });
        if (dialog == nullptr)
            continue; // this desk has nothing to show it on, or the person may not
        if (auto *period = dialog->findChild<QAbstractButton *>(QStringLiteral("credits"));
            period != nullptr && shown.doing == TicketDoing::ChooseCoverage) {
            period->setFocus();
            period->click();
        }
        if (auto *body = dialog->findChild<QPlainTextEdit *>()) {
            take(dialog, shown.doing == TicketDoing::NewTicket ? "dialog-new-ticket-empty" : "dialog-message-empty");
            body->setPlainText(anAnswer());
            if (auto *subject = dialog->findChild<QLineEdit *>(QStringLiteral("subject")))
                fillSubject(subject);
        }
        take(dialog, shown.name);
        if (auto *resolution = dialog->findChild<QComboBox *>(QStringLiteral("resolution"))) {
            resolution->setCurrentIndex(resolution->findData(static_cast<int>(rules::Resolution::Duplicate)));
            take(dialog, "dialog-close-duplicate");
        }
        dialog->reject();
    }
}

void Pictures::takeSplit()
{
    QDialog *dialog = nullptr;
    showFirst(QueueView::AllOpen, [&] {
        if (ticketPane()->publicMessages() < 3 || (dialog = openDialog(TicketDoing::Split)) == nullptr)
            return false;
        if (dialog->findChild<QListWidget *>(QStringLiteral("messages"))->count() > 0)
            return true;
        dialog->reject();
        dialog = nullptr;
        return false;
    });
    if (dialog == nullptr)
        return;
    take(dialog, "dialog-split-empty");
    dialog->findChild<QListWidget *>(QStringLiteral("messages"))->item(0)->setCheckState(Qt::Checked);
    fillSubject(dialog->findChild<QLineEdit *>(QStringLiteral("subject")));
    take(dialog, "dialog-split");
    dialog->reject();
}

} // namespace saldo::ui
