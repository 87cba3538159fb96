#include "ui/ticket/reply_box.h"

#include "store/failure.h"
#include "ui/shared/commands.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/ticket/category_choice.h"
#include "ui/ticket/flow_layout.h"
#include "ui/ticket/forecast_line.h"
#include "ui/ticket/reply_edit.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QLocale>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;
using Mode = Draft::Mode;

namespace {

constexpr int longestBody = 100'000; // desk-script.md
constexpr QChar savedSign(0x2713);   // where there is no room for words

QLabel *lineLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReplyBox::ReplyBox(desk::DeskLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_forecast(new ForecastLine(this))
    , m_edit(new ReplyEdit(this))
    , m_refusal(lineLabel(this))
    , m_send(new QPushButton(this))
    , m_ask(new QPushButton(this))
    , m_note(new QPushButton(this))
    , m_category(new CategoryChoice(this))
    , m_saved(new ElidedLabel(this))
    , m_unsaved(lineLabel(this))
{
    build();
    retranslate();
    showMode();
}

void ReplyBox::build()
{
    setLook(this, "footer");
    setAttribute(Qt::WA_StyledBackground);
    const std::pair<QWidget *, const char *> names[] = {
        {m_edit, "reply"}, {m_refusal, "refusal"}, {m_send, "send"}, {m_ask, "askMode"},
        {m_note, "noteMode"}, {m_category, "answerCategory"}, {m_saved, "draftSaved"}, {m_unsaved, "draftUnsaved"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    setLook(m_refusal, "danger");
    setLook(m_saved, "secondary");
    setLook(m_unsaved, "danger");
    m_unsaved->hide();
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_saved->setFixedWidth(m_saved->fontMetrics().horizontalAdvance(savedSign) + 1); // nothing moves when it comes
    setLook(m_send, "primary");
    for (QPushButton *mode : {m_ask, m_note}) {
        setLook(mode, "toggle");
        mode->setCheckable(true);
    }
    m_refusal->hide();
    auto *buttons = new FlowLayout(6, 8);
    for (QWidget *button : QWidgetList{m_send, m_ask, m_note, m_category})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 12, 18, 12);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(m_forecast, 1);
    top->addWidget(m_saved);
    layout->addLayout(top);
    for (QWidget *line : QWidgetList{m_edit, m_refusal, m_unsaved})
        layout->addWidget(line);
    layout->addLayout(buttons);
    connect(m_forecast, &ForecastLine::assessAsked, this, &ReplyBox::assessAsked);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ReplyBox::edited);
    connect(m_edit, &ReplyEdit::sendAsked, this, &ReplyBox::send);
    connect(m_edit, &ReplyEdit::undoAsked, this, &ReplyBox::undoAsked);
    connect(m_edit, &ReplyEdit::leaveAsked, this, [this] { m_mode == Mode::Answer ? left() : setMode(Mode::Answer); });
    connect(m_send, &QPushButton::clicked, this, &ReplyBox::send);
    connect(m_ask, &QPushButton::clicked, this, [this](bool on) { begin(on ? Mode::Ask : Mode::Answer); });
    connect(m_note, &QPushButton::clicked, this, [this](bool on) { begin(on ? Mode::Note : Mode::Answer); });
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        m_category->updateGeometry();
        foresee();
        Q_EMIT draftChanged();
    });
}

void ReplyBox::showTicket(const Ticket &ticket, const Draft &draft)
{
    m_filling = true;
    m_ticket = ticket;
    m_mode = draft.mode;
    m_seen = draft.text.isEmpty() ? ticket.publicMessages : draft.seen;
    m_refusal->hide();
    m_edit->setPlainText(draft.text);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(std::min<int>(draft.anchor, static_cast<int>(draft.text.size())));
    cursor.setPosition(std::min<int>(draft.cursor, static_cast<int>(draft.text.size())), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_category->fill(m_ticket, m_link.policies().on(deskDay(m_link.now())));
    m_category->choose(draft.category);
    m_filling = false;
    showMode();
}

void ReplyBox::updateTicket(const Ticket &ticket)
{
    m_ticket = ticket;
    if (isEmpty())
        m_seen = ticket.publicMessages;
    m_category->fill(m_ticket, m_link.policies().on(deskDay(m_link.now())));
    showMode();
}

Draft ReplyBox::draft() const
{
    const QTextCursor cursor = m_edit->textCursor();
    return {m_edit->toPlainText(), cursor.position(), cursor.anchor(), m_mode, m_category->chosen(), m_seen};
}

bool ReplyBox::isEmpty() const
{
    return m_edit->document()->isEmpty();
}

QString ReplyBox::body() const
{
    return m_edit->toPlainText().remove(QChar(0)).trimmed();
}

void ReplyBox::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_refusal->hide();
    showMode();
    Q_EMIT draftChanged();
}

void ReplyBox::begin(Mode mode)
{
    setMode(mode);
    showMode(); // a click on the button of the mode in use has unchecked it
    m_edit->setFocus();
}

void ReplyBox::edited()
{
    if (m_filling)
        return;
    if (isEmpty())
        m_seen = m_ticket.publicMessages;
    m_refusal->hide();
    m_send->setEnabled(m_possible && !m_sending && !body().isEmpty());
    Q_EMIT draftChanged();
}

void ReplyBox::acknowledge()
{
    m_seen = m_ticket.publicMessages;
    foresee();
}

void ReplyBox::tellFate(const std::optional<QString> &reason)
{
    m_fate = reason;
    const bool failed = reason && !reason->isEmpty();
    const bool saved = reason && !failed && !isEmpty();
    m_saved->setText(saved ? tr("Draft saved") : QString(), saved ? QString(savedSign) : QString());
    m_unsaved->setText(failed ? tr("The draft can't be saved on disk: %1. It is kept only while this window is open.")
                                    .arg(*reason)
                              : QString());
    m_unsaved->setVisible(failed);
}

QWidget *ReplyBox::firstField() const
{
    return m_edit;
}

QWidget *ReplyBox::lastField() const
{
    return m_category;
}

QJsonObject ReplyBox::command(const QString &body) const
{
    switch (m_mode) {
    case Mode::Ask:
        return commands::askCustomer(m_ticket.id, body);
    case Mode::Note:
        return commands::addNote(m_ticket.id, body);
    case Mode::Answer:
        return commands::answer(m_ticket.id, body, m_category->chosen(), m_seen);
    }
    Q_UNREACHABLE();
}

void ReplyBox::foresee()
{
    if (m_ticket.id.isEmpty())
        return;
    // The text does not change what will happen; what is left empty is not foreseen as missing.
    const QJsonObject command = this->command(QStringLiteral("\u2026"));
    switch (m_mode) {
    case Mode::Answer:
        showForecast(answerForecast(m_link, command, m_category->chosen()));
        break;
    case Mode::Ask:
        showForecast(forecast(m_link, command, [](const Foreseen &) {
            return tr("A question costs nothing; the ticket then waits for the customer.");
        }));
        break;
    case Mode::Note:
        showForecast(forecast(m_link, command, [](const Foreseen &) { return tr("A note: only the desk sees it."); }));
        break;
    }
}

void ReplyBox::showForecast(const Forecast &forecast)
{
    // Overtaken by a message, it may be tried all the same: the desk stops it, and it is read.
    m_possible = forecast.possible || forecast.refusal == Code::TicketChanged;
    m_forecast->show(forecast, m_possible, m_link.policies().on(deskDay(m_link.now())));
    m_send->setEnabled(m_possible && !m_sending && !body().isEmpty());
    updateGeometry();
}

void ReplyBox::showMode()
{
    m_ask->setChecked(m_mode == Mode::Ask);
    m_note->setChecked(m_mode == Mode::Note);
    const bool assessable = m_mode == Mode::Answer && m_ticket.defect == Defect::None
        && m_ticket.coverage != Coverage::None && !m_ticket.closed;
    m_category->setVisible(assessable);
    const char *look = m_mode == Mode::Note ? "note" : "";
    if (m_edit->property("look").toString() != QLatin1String(look))
        setLook(m_edit, look);
    switch (m_mode) {
    case Mode::Answer:
        m_send->setText(tr("Answer"));
        m_edit->setPlaceholderText(tr("Write an answer to the customer"));
        break;
    case Mode::Ask:
        m_send->setText(tr("Send question"));
        m_edit->setPlaceholderText(tr("Ask the customer what you need to know"));
        break;
    case Mode::Note:
        m_send->setText(tr("Save note"));
        m_edit->setPlaceholderText(tr("Write a note that only the desk sees"));
        break;
    }
    m_edit->setAccessibleName(m_edit->placeholderText());
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    m_send->setToolTip(tr("%1 (%2)", "button, shortcut").arg(m_send->text(), keys));
    foresee();
}

void ReplyBox::send()
{
    const QString text = body();
    if (m_sending || !m_possible || text.isEmpty())
        return;
    if (text.size() > longestBody) {
        refuse([] {
            return tr("The text is too long: at most %1 characters can be sent.").arg(QLocale().toString(longestBody));
        });
        return;
    }
    m_refusal->hide();
    try {
        m_mode == Mode::Note ? sendNote(text) : freeze(text);
    } catch (const store::Failure &failure) {
        arrived({{}, QString::fromUtf8(failure.what())}, m_ticket.id, {});
    }
}

void ReplyBox::sendNote(const QString &text)
{
    m_sending = true;
    m_send->setEnabled(false);
    m_link.send(command(text), this, [this, ticket = m_ticket.id, typed = m_edit->toPlainText()](const desk::Sent &sent) {
        arrived(sent, ticket, typed);
    });
}

// What can't go out now is said now, not when the time to undo is over.
void ReplyBox::freeze(const QString &text)
{
    const QJsonObject command = this->command(text);
    const desk::Foresight foresight = m_link.foresee(command);
    desk::Sent sent;
    sent.outcome.verdict = foresight.verdict;
    if (!sent.outcome.verdict && m_seen < m_ticket.publicMessages)
        sent.outcome.verdict = rules::refuse(Code::TicketChanged);
    if (sent.outcome.verdict)
        return tellRefusal(sent);
    const Draft draft = this->draft();
    const bool clicked = m_send->hasFocus();
    empty();
    if (clicked)
        m_edit->setFocus(); // the button can't keep it, and the next one is not what comes next
    Q_EMIT goesOut(command, draft, Foreseen{foresight.before, foresight.after, m_ticket.id, {}}.charged());
}

void ReplyBox::empty()
{
    m_edit->clear();
    m_category->choose(noCategory);
    m_mode = Mode::Answer;
    m_seen = m_ticket.publicMessages;
    showMode();
}

void ReplyBox::putBack(const Draft &earlier)
{
    showTicket(m_ticket, joined(earlier, isEmpty() ? Draft() : draft()));
}

void ReplyBox::acknowledgeOwn()
{
    m_seen = std::min(m_seen + 1, m_ticket.publicMessages);
}

void ReplyBox::refuse(const std::function<QString()> &words)
{
    m_refusalWords = words;
    m_refusal->setText(words());
    m_refusal->show();
}

void ReplyBox::arrived(const desk::Sent &sent, const QString &ticket, const QString &text)
{
    m_sending = false;
    const bool shown = ticket == m_ticket.id;
    if (sent.accepted()) {
        if (shown && m_edit->toPlainText() == text)
            empty();
        else
            showMode();
        Q_EMIT this->sent(ticket);
        return;
    }
    if (shown)
        tellRefusal(sent);
    foresee();
}

void ReplyBox::tellRefusal(const desk::Sent &sent)
{
    refuse([sent] { return failureWords(sent); });
    if (!sent.outcome.verdict || sent.outcome.verdict->code != Code::TicketChanged)
        return;
    refuse([] {
        return tr("A new message came in while you were writing; nothing was sent. Read it, then send again.");
    });
    Q_EMIT overtaken(m_seen);
}

void ReplyBox::retranslate()
{
    m_ask->setText(tr("Ask", "button: a question to the customer"));
    m_ask->setToolTip(tr("Ask the customer what you need to know to assess the ticket"));
    m_note->setText(tr("Note", "button: an internal note"));
    m_note->setToolTip(tr("Write a note that only the desk sees"));
    m_category->setAccessibleName(tr("Category to assess with the answer"));
    m_category->fill(m_ticket, m_link.policies().on(deskDay(m_link.now())));
    if (m_refusalWords)
        m_refusal->setText(m_refusalWords());
    tellFate(m_fate);
    showMode();
}

void ReplyBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace saldo::ui
