#include "ui/ticket/reply_box.h"

#include "store/failure.h"
#include "ui/shared/commands.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"
#include "ui/ticket/choice.h"
#include "ui/ticket/flow_layout.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;
using Mode = Draft::Mode;

namespace {

constexpr int fewestLines = 3, mostLines = 12;
constexpr int longestBody = 100'000; // desk-script.md

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
    , m_forecast(lineLabel(this))
    , m_edit(new QPlainTextEdit(this))
    , m_refusal(lineLabel(this))
    , m_send(new QPushButton(this))
    , m_ask(new QPushButton(this))
    , m_note(new QPushButton(this))
    , m_category(new Choice(this))
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
        {m_forecast, "forecast"}, {m_edit, "reply"}, {m_refusal, "refusal"}, {m_send, "send"}, {m_ask, "askMode"},
        {m_note, "noteMode"}, {m_category, "answerCategory"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    setLook(m_forecast, "heading");
    setLook(m_refusal, "danger");
    setLook(m_send, "primary");
    for (QPushButton *mode : {m_ask, m_note}) {
        setLook(mode, "toggle");
        mode->setCheckable(true);
    }
    m_refusal->hide();
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);

    auto *buttons = new FlowLayout(8, 8);
    for (QWidget *widget : QWidgetList{m_send, m_ask, m_note, m_category})
        buttons->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 12, 18, 12);
    layout->setSpacing(8);
    layout->addWidget(m_forecast);
    layout->addWidget(m_edit);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);

    connect(m_edit, &QPlainTextEdit::textChanged, this, &ReplyBox::edited);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ReplyBox::growToText);
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
    fillCategories();
    m_category->setCurrentIndex(std::max(0, m_category->findData(draft.category)));
    m_filling = false;
    showMode();
}

void ReplyBox::updateTicket(const Ticket &ticket)
{
    m_ticket = ticket;
    if (isEmpty())
        m_seen = ticket.publicMessages;
    fillCategories();
    showMode();
}

void ReplyBox::fillCategories()
{
    const Category chosen = m_category->currentData().toInt();
    const Policy &policy = m_link.policies().on(deskDay(m_link.now()));
    const QSignalBlocker blocker(m_category);
    m_category->clear();
    m_category->addItem(m_ticket.category == noCategory
                            ? tr("Without assessing")
                            : tr("As assessed: %1").arg(wording::category(m_ticket.category)),
                        noCategory);
    m_category->setItemData(0, m_ticket.category == noCategory ? tr("No category") : tr("As assessed"),
                            Choice::ShortRole);
    for (const Category category : {1, 2, 3}) {
        const QString price = m_ticket.coverage == Coverage::Credits
            ? wording::category(category) + QStringLiteral(" \u00b7 ") + wording::credits(policy.price(category))
            : wording::category(category);
        m_category->addItem(price, category);
        m_category->setItemData(category, wording::category(category), Choice::ShortRole);
        m_category->setItemData(category, wording::definition(category), Qt::ToolTipRole);
    }
    m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
}

Draft ReplyBox::draft() const
{
    const QTextCursor cursor = m_edit->textCursor();
    return {m_edit->toPlainText(), cursor.position(), cursor.anchor(), m_mode, m_category->currentData().toInt(),
            m_seen};
}

bool ReplyBox::isEmpty() const
{
    return m_edit->document()->isEmpty();
}

QString ReplyBox::body() const
{
    QString text = m_edit->toPlainText();
    return text.remove(QChar(0)).trimmed();
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
        return commands::answer(m_ticket.id, body, m_category->currentData().toInt(), m_seen);
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
        showForecast(answerForecast(m_link, command, m_category->currentData().toInt()));
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
    m_forecast->setText(forecast.words);
    const char *look = m_possible ? "heading" : "warning";
    if (m_forecast->property("look").toString() != QLatin1String(look))
        setLook(m_forecast, look);
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
    m_send->setToolTip(tr("%1 (%2)", "button, shortcut")
                           .arg(m_send->text(), QKeySequence(Qt::CTRL | Qt::Key_Return)
                                                    .toString(QKeySequence::NativeText)));
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
    m_sending = true;
    m_send->setEnabled(false);
    m_refusal->hide();
    try {
        m_link.send(command(text), this, [this, ticket = m_ticket.id, typed = m_edit->toPlainText()](const desk::Sent &sent) {
            arrived(sent, ticket, typed);
        });
    } catch (const store::Failure &failure) {
        arrived({{}, failure.detail()}, m_ticket.id, {});
    }
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
        if (shown && m_edit->toPlainText() == text) {
            m_edit->clear();
            m_category->setCurrentIndex(0);
            m_mode = Mode::Answer;
            m_seen = m_ticket.publicMessages;
        }
        showMode();
        Q_EMIT this->sent(ticket);
        return;
    }
    if (shown) {
        refuse([sent] { return failureWords(sent); });
        const int old = m_seen;
        if (sent.outcome.verdict && sent.outcome.verdict->code == Code::TicketChanged) {
            refuse([] {
                return tr("A new message came in while you were writing; nothing was sent. Read it, then send again.");
            });
            Q_EMIT overtaken(old);
        }
    }
    foresee();
}

bool ReplyBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_mode != Mode::Answer) {
            setMode(Mode::Answer);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReplyBox::growToText()
{
    const int most = std::min(mostLines, std::max(fewestLines, window()->height() / 48));
    const int lines = std::clamp(static_cast<int>(m_edit->document()->size().height()), fewestLines, most);
    const int height = lines * m_edit->fontMetrics().lineSpacing() + 24;
    if (m_edit->height() != height)
        m_edit->setFixedHeight(height);
}

void ReplyBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    growToText();
}

void ReplyBox::retranslate()
{
    m_ask->setText(tr("Ask", "button: a question to the customer"));
    m_ask->setToolTip(tr("Ask the customer what you need to know to assess the ticket"));
    m_note->setText(tr("Note", "button: an internal note"));
    m_note->setToolTip(tr("Write a note that only the desk sees"));
    m_category->setAccessibleName(tr("Category to assess with the answer"));
    fillCategories();
    if (m_refusalWords)
        m_refusal->setText(m_refusalWords());
    showMode();
}

void ReplyBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace saldo::ui
