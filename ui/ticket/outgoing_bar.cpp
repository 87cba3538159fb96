#include "ui/ticket/outgoing_bar.h"

#include "ui/shared/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

namespace saldo::ui {

// One line of the bar: its words, what to do, and for what came back a way to be rid of the line.
struct OutgoingBar::Row
{
    QWidget *widget;
    QLabel *words;
    QPushButton *act;
    QPushButton *dismiss;
};

namespace {

void setLookOnce(QWidget *widget, const char *look)
{
    if (widget->property("look").toString() != QLatin1String(look))
        setLook(widget, look);
}

} // namespace

OutgoingBar::OutgoingBar(Outgoing &outgoing, QWidget *parent)
    : QWidget(parent), m_outgoing(outgoing), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("outgoing"));
    setLook(this, "outgoing");
    setAttribute(Qt::WA_StyledBackground);
    m_rows->setContentsMargins(18, 7, 18, 7);
    m_rows->setSpacing(6);
    connect(&outgoing, &Outgoing::changed, this, &OutgoingBar::refresh);
    hide();
}

void OutgoingBar::setTicket(const QString &ticket)
{
    m_ticket = ticket;
    forgetReturn(ticket); // the box says it now
    refresh();
}

void OutgoingBar::tellReturn(const QString &ticket, const Return &why)
{
    forgetReturn(ticket);
    m_told.append({ticket, why});
    refresh();
}

void OutgoingBar::forgetReturn(const QString &ticket)
{
    m_told.removeIf([&ticket](const Told &one) { return one.ticket == ticket; });
}

OutgoingBar::Row OutgoingBar::rowOf(int place)
{
    while (m_rows->count() <= place) {
        auto *widget = new QWidget(this);
        auto *layout = new QHBoxLayout(widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(12);
        auto *words = new QLabel(widget);
        words->setObjectName(QStringLiteral("words"));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        auto *act = new QPushButton(widget);
        act->setObjectName(QStringLiteral("act"));
        auto *dismiss = new QPushButton(widget);
        dismiss->setObjectName(QStringLiteral("dismiss"));
        layout->addWidget(words, 1);
        for (QPushButton *button : {act, dismiss}) {
            setLook(button, "link");
            button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor in the text
            layout->addWidget(button);
        }
        m_rows->addWidget(widget);
    }
    QWidget *widget = m_rows->itemAt(place)->widget();
    return {widget, widget->findChild<QLabel *>(QStringLiteral("words")),
            widget->findChild<QPushButton *>(QStringLiteral("act")),
            widget->findChild<QPushButton *>(QStringLiteral("dismiss"))};
}

void OutgoingBar::refresh()
{
    int place = 0;
    for (const Told &told : std::as_const(m_told))
        fill(rowOf(place++), told);
    for (const Frozen &frozen : m_outgoing.all())
        fill(rowOf(place++), frozen);
    for (int unused = place; unused < m_rows->count(); ++unused)
        m_rows->itemAt(unused)->widget()->hide();
    setVisible(place > 0);
}

void OutgoingBar::fill(Row row, const Frozen &frozen)
{
    const bool here = frozen.ticket == m_ticket;
    const bool question = frozen.draft.mode == Draft::Mode::Ask;
    const int seconds = m_outgoing.secondsLeft(frozen);
    QString words;
    if (frozen.executing || seconds == 0)
        words = question ? tr("Sending the question on ticket %1\u2026").arg(frozen.ticket)
                         : tr("Sending the answer on ticket %1\u2026").arg(frozen.ticket);
    else if (question)
        words = here ? tr("Question goes out in %1 s").arg(seconds)
                     : tr("Question on ticket %1 goes out in %2 s").arg(frozen.ticket).arg(seconds);
    else
        words = here ? tr("Answer goes out in %1 s").arg(seconds)
                     : tr("Answer on ticket %1 goes out in %2 s").arg(frozen.ticket).arg(seconds);
    setLookOnce(row.words, "heading");
    row.words->setText(words);
    const bool next = frozen.number == m_outgoing.latest(m_ticket);
    const QString key = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    row.act->setText(next ? tr("Undo (%1)", "shortcut").arg(key) : tr("Undo", "button"));
    row.act->setVisible(!frozen.executing && seconds > 0);
    row.act->disconnect(this);
    connect(row.act, &QPushButton::clicked, this, [this, number = frozen.number] { Q_EMIT undoAsked(number); });
    row.dismiss->hide();
    row.widget->show();
}

void OutgoingBar::fill(Row row, const Told &told)
{
    setLookOnce(row.words, "danger");
    row.words->setText(tr("Not sent on ticket %1: %2", "ticket, reason").arg(told.ticket, told.why.words()));
    row.act->setText(tr("Show the ticket"));
    row.act->show();
    row.act->disconnect(this);
    connect(row.act, &QPushButton::clicked, this, [this, ticket = told.ticket] { Q_EMIT ticketChosen(ticket); });
    row.dismiss->setText(tr("Dismiss", "button: hides a message"));
    row.dismiss->show();
    row.dismiss->disconnect(this);
    connect(row.dismiss, &QPushButton::clicked, this, [this, ticket = told.ticket] {
        forgetReturn(ticket);
        refresh();
    });
    row.widget->show();
}

void OutgoingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace saldo::ui
