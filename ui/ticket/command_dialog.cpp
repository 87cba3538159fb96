#include "ui/ticket/command_dialog.h"

#include "store/failure.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace saldo::ui {

namespace {

constexpr int usualWidth = 440;
constexpr int mostMending = 3;

QLabel *plainLabel(QWidget *parent, const char *look)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

} // namespace

CommandDialog::CommandDialog(desk::DeskLink &link, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_title(plainLabel(this, "title"))
    , m_explanation(plainLabel(this, "explanation"))
    , m_fields(new QVBoxLayout)
    , m_forecast(plainLabel(this, "heading"))
    , m_refusal(plainLabel(this, "danger"))
    , m_send(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_forecast->setObjectName(QStringLiteral("forecast"));
    m_refusal->setObjectName(QStringLiteral("refusal"));
    m_send->setObjectName(QStringLiteral("send"));
    setLook(m_send, "primary");
    m_send->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_refusal->hide();
    m_fields->setSpacing(8);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_explanation);
    layout->addLayout(m_fields);
    layout->addWidget(m_forecast);
    layout->addWidget(m_refusal);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(std::min(usualWidth, parent != nullptr ? std::max(300, parent->window()->width() - 40) : usualWidth));

    connect(m_send, &QPushButton::clicked, this, &CommandDialog::send);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&link, &desk::DeskLink::changed, this, &CommandDialog::foresee);
}

void CommandDialog::setWords(const QString &title, const QString &explanation, const QString &verb)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_send->setText(verb);
    m_cancel->setText(tr("Cancel"));
}

void CommandDialog::foresee()
{
    const QString missing = this->missing();
    if (!missing.isEmpty()) {
        m_forecast->setText(missing);
        setLook(m_forecast, "secondary");
        m_send->setEnabled(false);
        fit();
        return;
    }
    const Forecast forecast =
        ui::forecast(m_link, command(), [this](const Foreseen &foreseen) { return tell(foreseen); });
    m_forecast->setText(forecast.words);
    setLook(m_forecast, forecast.possible ? "heading" : "warning");
    m_send->setEnabled(!m_sending && (forecast.possible || forecast.refusal == rules::Code::TicketChanged));
    m_refusal->hide();
    fit();
}

void CommandDialog::fit()
{
    if (!isVisible())
        return;
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (height() < needed)
        resize(width(), needed);
}

void CommandDialog::send()
{
    if (m_sending || !m_send->isEnabled())
        return;
    m_sending = true;
    m_send->setEnabled(false);
    m_refusal->hide();
    const QJsonObject command = this->command();
    const QString ticket = command.value(QStringLiteral("ticket")).toString();
    try {
        m_link.send(command, this, [this, ticket](const desk::Sent &sent) { arrived(sent, ticket); });
    } catch (const store::Failure &failure) {
        arrived({{}, QString::fromUtf8(failure.what())}, ticket);
    }
}

void CommandDialog::arrived(const desk::Sent &sent, const QString &ticket)
{
    m_sending = false;
    if (sent.accepted()) {
        Q_EMIT executed(ticket);
        accept();
        return;
    }
    const rules::Verdict verdict = sent.outcome.verdict;
    if (verdict && m_mended < mostMending && mend(*verdict)) {
        ++m_mended;
        m_send->setEnabled(true);
        send();
        return;
    }
    if (verdict && verdict->code == rules::Code::TicketChanged) {
        Q_EMIT overtaken();
        reject();
        return;
    }
    foresee();
    m_refusal->setText(failureWords(sent));
    m_refusal->setVisible(m_refusal->text() != m_forecast->text());
    fit();
}

void CommandDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        foresee();
    }
}

void CommandDialog::keyPressEvent(QKeyEvent *event)
{
    // From within a text of several lines, where Enter alone begins the next one.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        send();
    else
        QDialog::keyPressEvent(event);
}

void CommandDialog::showEvent(QShowEvent *event)
{
    retranslate();
    foresee();
    QDialog::showEvent(event);
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

} // namespace saldo::ui
