#include "ui/service/attention_pane.h"

#include "store/failure.h"
#include "store/load.h"
#include "ui/service/attention_delegate.h"
#include "ui/service/attention_list.h"
#include "ui/service/command_words.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace saldo::ui {

namespace {

constexpr int listWidth = 344;

QLabel *wordsIn(QWidget *parent, const char *look)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(label, look);
    return label;
}

// Messages that are written in a ticket: there one sees what came in meanwhile.
bool isWrittenInTicket(const QJsonObject &command)
{
    const QString what = command.value(QLatin1String("do")).toString();
    return what == u"answer" || what == u"ask_customer" || what == u"add_note";
}

// The fields that a person may change before it is sent again: the longest that he wrote.
QString editedField(const QJsonObject &command)
{
    for (const char *name : {"body", "reason"}) {
        if (command.contains(QLatin1String(name)))
            return QLatin1String(name);
    }
    return {};
}

} // namespace

AttentionPane::AttentionPane(sync::ServiceDesk &desk, QWidget *parent)
    : Pane(parent)
    , m_desk(desk)
    , m_list(new AttentionList(this))
    , m_view(new QListView(this))
    , m_place(new QStackedWidget(this))
    , m_empty(wordsIn(this, "secondary"))
{
    m_view->setObjectName(QStringLiteral("attention"));
    m_view->setModel(m_list);
    m_view->setItemDelegate(new AttentionDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setFixedWidth(listWidth);
    m_empty->setAlignment(Qt::AlignCenter);
    m_place->addWidget(m_empty);
    m_place->addWidget(buildDetail());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view);
    layout->addWidget(m_place, 1);
    setFirst(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttentionPane::showChosen);
    connect(m_again, &QPushButton::clicked, this, &AttentionPane::sendAgain);
    connect(m_goOn, &QPushButton::clicked, this, &AttentionPane::goOn);
    connect(m_copy, &QPushButton::clicked, this, &AttentionPane::copy);
    connect(m_discard, &QPushButton::clicked, this, &AttentionPane::discard);
    connect(m_ticket, &QPushButton::clicked, this, [this] {
        if (const sync::Pending *pending = chosen())
            Q_EMIT ticketChosen(pending->ticket);
    });
    connect(&desk, &sync::ServiceDesk::attentionChanged, this, &AttentionPane::refresh);
    retranslate();
    refresh();
}

QWidget *AttentionPane::buildDetail()
{
    auto *detail = new QWidget;
    m_title = wordsIn(detail, "title");
    m_when = wordsIn(detail, "secondary");
    m_reason = wordsIn(detail, "danger");
    m_reason->setObjectName(QStringLiteral("reason"));
    m_text = new QPlainTextEdit(detail);
    m_text->setObjectName(QStringLiteral("text"));
    m_said = wordsIn(detail, "danger");
    m_said->hide();
    m_ticket = new QPushButton(detail);
    setLook(m_ticket, "link");
    m_again = new QPushButton(detail);
    m_again->setObjectName(QStringLiteral("again"));
    m_goOn = new QPushButton(detail);
    m_goOn->setObjectName(QStringLiteral("goOn"));
    setLook(m_again, "primary");
    setLook(m_goOn, "primary");
    m_copy = new QPushButton(detail);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_discard = new QPushButton(detail);
    m_discard->setObjectName(QStringLiteral("discard"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_again);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_discard);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_when);
    layout->addWidget(m_ticket, 0, Qt::AlignLeft);
    layout->addWidget(m_reason);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    return detail;
}

int AttentionPane::count() const
{
    return m_list->rowCount();
}

const sync::Pending *AttentionPane::chosen() const
{
    return m_list->at(m_view->currentIndex().row());
}

void AttentionPane::refresh()
{
    try {
        m_list->show(m_desk.attention());
    } catch (const store::Failure &failure) {
        say(failure.detail());
    }
    if (!m_view->currentIndex().isValid() && m_list->rowCount() > 0)
        m_view->setCurrentIndex(m_list->index(0));
    showChosen();
    Q_EMIT countChanged(count());
}

void AttentionPane::showChosen()
{
    const sync::Pending *pending = chosen();
    m_place->setCurrentIndex(pending == nullptr ? 0 : 1);
    m_view->setVisible(m_list->rowCount() > 0); // an empty list says nothing
    if (pending == nullptr) {
        m_shown.clear();
        return;
    }
    m_title->setText(m_view->currentIndex().data().toString());
    m_when->setText(tr("Written: %1", "when").arg(wording::moment(pending->at, m_desk.now())));
    m_reason->setText(pending->verdict
                          ? refusalWords(*pending->verdict)
                          : tr("The service had accepted this, but its desk was restored from an older copy and no longer "
                               "knows it. Send it again only if it is still to be done."));
    m_ticket->setText(tr("Show ticket %1").arg(pending->ticket));
    const bool hasTicket =
        !pending->ticket.isEmpty() && store::exists<rules::Ticket>(m_desk.reads(), pending->ticket);
    m_ticket->setVisible(hasTicket);
    const bool inTicket = hasTicket && isWrittenInTicket(pending->command);
    m_goOn->setVisible(inTicket);
    m_again->setVisible(!inTicket);
    const QString field = editedField(pending->command);
    m_text->setReadOnly(inTicket || field.isEmpty());
    m_copy->setEnabled(!textOf(pending->command).isEmpty());
    if (m_shown == pending->id)
        return; // what he changes in the text stays
    m_shown = pending->id;
    say({});
    m_text->setPlainText(field.isEmpty() ? textOf(pending->command) : pending->command.value(field).toString());
}

void AttentionPane::sendAgain()
{
    const sync::Pending *pending = chosen();
    if (pending == nullptr)
        return;
    QJsonObject command = pending->command;
    if (const QString field = editedField(command); !field.isEmpty())
        command.insert(field, m_text->toPlainText());
    m_again->setEnabled(false);
    m_desk.sendAgain(pending->id, command, this, [this](const desk::Sent &sent) {
        m_again->setEnabled(true);
        say(sent.accepted() ? QString() : failureWords(sent));
    });
}

void AttentionPane::goOn()
{
    const sync::Pending *pending = chosen();
    if (pending == nullptr)
        return;
    const sync::Pending copy = *pending;
    Q_EMIT continued(copy.ticket, copy.command, m_text->toPlainText());
    m_desk.discard(copy.id);
}

void AttentionPane::copy()
{
    if (const sync::Pending *pending = chosen())
        QGuiApplication::clipboard()->setText(m_text->toPlainText().isEmpty() ? textOf(pending->command)
                                                                             : m_text->toPlainText());
}

void AttentionPane::discard()
{
    const sync::Pending *pending = chosen();
    if (pending == nullptr)
        return;
    const QString id = pending->id;
    if (!textOf(pending->command).isEmpty()) {
        QMessageBox box(QMessageBox::Question, QStringLiteral("Saldo"),
                        tr("Discard what you wrote? It is nowhere else."), QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        QPushButton *sure = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
        box.addButton(tr("Keep"), QMessageBox::RejectRole);
        box.exec();
        if (box.clickedButton() != sure)
            return;
    }
    m_desk.discard(id);
}

void AttentionPane::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void AttentionPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Pane::changeEvent(event);
}

void AttentionPane::retranslate()
{
    m_view->setAccessibleName(tr("Needs attention"));
    m_empty->setText(tr("Nothing needs your attention: the service accepted everything you did."));
    m_text->setAccessibleName(tr("What was written"));
    m_again->setText(tr("Send again"));
    m_goOn->setText(tr("Continue in the ticket"));
    m_goOn->setToolTip(tr("The text goes to the ticket's reply box; there you see what came in meanwhile."));
    m_copy->setText(tr("Copy text"));
    m_discard->setText(tr("Discard"));
    m_list->retranslate();
    showChosen();
}

} // namespace saldo::ui
