#include "ui/ticket/split_dialog.h"

#include "ui/shared/commands.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int longestSubject = 200; // desk-script.md
constexpr int shownLetters = 160;   // of a message: enough to know it by

QLabel *fieldLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setContentsMargins(0, 6, 0, 0); // nearer to its field than to the one above
    setLook(label, "secondary");
    return label;
}

} // namespace

SplitDialog::SplitDialog(desk::DeskLink &link, const store::TicketDetail &detail, const Names &names, QWidget *parent)
    : CommandDialog(link, parent)
    , m_ticket(detail.ticket.id)
    , m_newTicket(store::nextTicketNumber(link.reads()))
    , m_movable(movable(detail))
    , m_names(names)
    , m_messages(new QListWidget(this))
    , m_subject(new QLineEdit(this))
    , m_messagesLabel(fieldLabel(this))
    , m_subjectLabel(fieldLabel(this))
{
    setObjectName(QStringLiteral("splitDialog"));
    m_messages->setObjectName(QStringLiteral("messages"));
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->setMaxLength(longestSubject);
    setLook(m_messages, "results");
    m_messages->setWordWrap(true);
    m_messages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_messages->setMinimumHeight(120);
    for (int i = 0; i < m_movable.size(); ++i) {
        auto *item = new QListWidgetItem(m_messages);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_messages->setCurrentRow(0);
    for (QWidget *widget : QWidgetList{m_messagesLabel, m_messages, m_subjectLabel, m_subject})
        fields()->addWidget(widget);
    fields()->setSpacing(4);
    connect(m_messages, &QListWidget::itemChanged, this, &SplitDialog::foresee);
    connect(m_subject, &QLineEdit::textChanged, this, &SplitDialog::foresee);
    m_messages->setFocus();
}

QList<Message> SplitDialog::movable(const store::TicketDetail &detail)
{
    QList<Message> messages = detail.messages;
    messages.removeIf([](const Message &one) { return one.kind != MessageKind::Customer || one.position == 1; });
    return messages;
}

QStringList SplitDialog::ticked() const
{
    QStringList ids;
    for (int i = 0; i < m_movable.size(); ++i) {
        if (m_messages->item(i)->checkState() == Qt::Checked)
            ids.append(m_movable.at(i).id);
    }
    return ids;
}

QJsonObject SplitDialog::command() const
{
    return commands::splitTicket(m_ticket, ticked(), m_newTicket,
                                 m_subject->text().remove(QChar(0)).trimmed());
}

QString SplitDialog::missing() const
{
    if (m_movable.isEmpty())
        return tr("There is nothing to move: the customer has written one message only.");
    if (ticked().isEmpty())
        return tr("Tick the messages that belong to the new ticket.");
    return m_subject->text().trimmed().isEmpty() ? tr("Enter the subject of the new ticket.") : QString();
}

QString SplitDialog::tell(const Foreseen &foreseen) const
{
    return splitWords({foreseen.before, foreseen.after, m_newTicket, foreseen.today});
}

// Somebody else may have opened a ticket of that number meanwhile.
bool SplitDialog::mend(const Refusal &refusal)
{
    if (refusal.code != Code::DuplicateId)
        return false;
    const QString next = store::nextTicketNumber(link().reads());
    const bool other = next != m_newTicket;
    m_newTicket = next;
    return other;
}

void SplitDialog::retranslate()
{
    setWords(tr("Split ticket %1").arg(m_ticket),
             tr("A ticket is about one issue. What is ticked moves to a new ticket, %1, linked to this one; the "
                "customer is told.").arg(m_newTicket),
             tr("Split"));
    m_messagesLabel->setText(tr("The customer's messages that move"));
    m_messages->setAccessibleName(m_messagesLabel->text());
    m_subjectLabel->setText(tr("Subject of the new ticket"));
    m_subject->setAccessibleName(m_subjectLabel->text());
    const QSignalBlocker blocker(m_messages);
    const Instant now = link().now();
    for (int i = 0; i < m_movable.size(); ++i) {
        const Message &message = m_movable.at(i);
        QString text = message.body.simplified();
        if (text.size() > shownLetters)
            text = text.left(shownLetters) + QChar(0x2026);
        m_messages->item(i)->setText(
            QStringLiteral("%1 \u00b7 %2\n%3").arg(m_names.of(message.author), wording::moment(message.at, now), text));
    }
}

} // namespace saldo::ui
