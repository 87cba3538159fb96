#include "ui/customers/account_dialog.h"

#include "rules/period.h"
#include "ui/shared/commands.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int textWidth = 400;

QString firstLicenseOf(const store::CustomerAccount &account)
{
    return account.licenses.isEmpty() ? QString() : account.licenses.first().id;
}

} // namespace

AccountDialog::AccountDialog(desk::DeskLink &desk, Action action, const store::CustomerAccount &account, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_action(action), m_account(account)
{
    setObjectName(QStringLiteral("accountDialog"));
    build();
    retranslate();
}

void AccountDialog::build()
{
    m_title = new QLabel;
    setLook(m_title, "title");
    m_question = new QLabel;
    m_consequence = new QLabel;
    m_trouble = new QLabel;
    setLook(m_trouble, "danger");
    m_cancel = new QPushButton;
    m_do = new QPushButton;
    m_do->setObjectName(QStringLiteral("do"));
    setLook(m_do, "primary");
    m_do->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_question);
    if (m_action == Action::ChooseFreeSupport) {
        m_period = new QRadioButton;
        m_period->setObjectName(QStringLiteral("period"));
        m_credits = new QRadioButton;
        m_credits->setObjectName(QStringLiteral("credits"));
        for (QRadioButton *choice : {m_period, m_credits}) {
            layout->addWidget(choice);
            connect(choice, &QRadioButton::toggled, this, &AccountDialog::foresee);
        }
    }
    for (QLabel *label : {m_title, m_question, m_consequence, m_trouble}) {
        label->setWordWrap(true);
        label->setMinimumWidth(textWidth);
        label->setTextFormat(Qt::PlainText);
    }
    m_trouble->hide();
    layout->addWidget(m_consequence);
    layout->addWidget(m_trouble);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_do);
    layout->addLayout(buttons);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &AccountDialog::send);
}

QJsonObject AccountDialog::command() const
{
    switch (m_action) {
    case Action::Suspend:
        return commands::suspendPeriod(m_account.customer.id);
    case Action::Resume:
        return commands::resumePeriod(m_account.customer.id);
    case Action::ChooseFreeSupport:
        return commands::chooseFreeSupport(firstLicenseOf(m_account),
                                           m_credits->isChecked() ? FreeSupport::Credits : FreeSupport::Period);
    }
    Q_UNREACHABLE();
}

// Says what the rules will do, or why they won't.
void AccountDialog::foresee()
{
    m_trouble->hide();
    if (m_action == Action::ChooseFreeSupport && !m_period->isChecked() && !m_credits->isChecked()) {
        m_consequence->setText(tr("The choice is made once and can't be changed later."));
        m_do->setEnabled(false);
        return;
    }
    const desk::Foresight foresight = m_desk.foresee(command());
    m_consequence->setVisible(!foresight.verdict);
    m_do->setEnabled(!foresight.verdict);
    if (foresight.verdict)
        tell(refusalWords(*foresight.verdict));
    else
        m_consequence->setText(consequence(foresight));
}

QString AccountDialog::consequence(const desk::Foresight &foresight) const
{
    const QDate today = deskDay(m_desk.now());
    const auto day = [today](QDate date) { return wording::day(date, today); };
    if (m_action == Action::ChooseFreeSupport && m_credits->isChecked()) {
        return tr("Balance: %1 \u2192 %2. The choice can't be changed later.", "credits before, after")
            .arg(QLocale().toString(foresight.before.customer.balance),
                 QLocale().toString(foresight.after.customer.balance));
    }
    if (m_action == Action::ChooseFreeSupport) {
        int before = 0;
        for (const Period &period : foresight.before.periods)
            before += stateOn(period, today) == PeriodState::Queued ? 1 : 0;
        const QString added = before == 0
            ? tr("%1 will wait for the customer's next request and start on its day.", "a length")
            : tr("%1 will wait in the queue behind %n other period(s).", "a length", before);
        return added.arg(wording::lengthOf(foresight.after.periods.last())) + QLatin1Char(' ')
            + tr("The choice can't be changed later.");
    }
    if (m_action == Action::Suspend) {
        const Period *period = suspendedOf(foresight.after.periods);
        const int left = period == nullptr ? 0 : daysLeftOn(*period, today).value_or(0);
        return tr("From today, %1 (GMT+3), the period covers nothing. %n day(s) are left and go on when it is resumed.",
                  "a day", left).arg(day(today))
            + QLatin1Char(' ') + tr("A period can be suspended only once.");
    }
    const Period *before = suspendedOf(foresight.before.periods);
    const Period *after = activeOn(foresight.after.periods, today);
    if (before == nullptr || after == nullptr)
        return {};
    const auto later = static_cast<int>(before->lastDay.daysTo(after->lastDay));
    const QString again = tr("It can't be suspended again.", "the period");
    if (later == 0)
        return tr("The period resumes today; its last day stays %1 (GMT+3).").arg(day(after->lastDay)) + QLatin1Char(' ') + again;
    return tr("The period resumes today. Its last day moves %n day(s) later, from %1 to %2 (GMT+3).", nullptr, later)
               .arg(day(before->lastDay), day(after->lastDay))
        + QLatin1Char(' ') + again;
}

void AccountDialog::send()
{
    m_do->setEnabled(false);
    m_desk.send(command(), this, [this](const desk::Sent &sent) { finished(sent); });
}

void AccountDialog::finished(const desk::Sent &sent)
{
    if (sent.accepted()) {
        accept();
        return;
    }
    m_do->setEnabled(true);
    tell(failureWords(sent));
}

void AccountDialog::tell(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(true);
}

void AccountDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_do != nullptr)
        retranslate();
    QDialog::changeEvent(event);
}

void AccountDialog::retranslate()
{
    const QString name = m_account.customer.name;
    switch (m_action) {
    case Action::Suspend:
        m_title->setText(tr("Suspend the support period?"));
        m_question->setText(tr("On behalf of %1, who is told of it.", "a customer").arg(name));
        m_do->setText(tr("Suspend"));
        break;
    case Action::Resume:
        m_title->setText(tr("Resume the support period?"));
        m_question->setText(tr("On behalf of %1, who is told of it.", "a customer").arg(name));
        m_do->setText(tr("Resume"));
        break;
    case Action::ChooseFreeSupport: {
        const FreeGrants grants = m_desk.policies().on(deskDay(m_desk.now())).freeSupport;
        m_title->setText(tr("Choose free support"));
        m_question->setText(tr("On behalf of %1, for the first license, %2:", "a customer, a license")
                                .arg(name, firstLicenseOf(m_account)));
        m_period->setText(tr("A support period of %n day(s)", nullptr, grants.firstDays));
        m_credits->setText(wording::credits(grants.firstCredits));
        m_do->setText(tr("Choose"));
        break;
    }
    }
    setWindowTitle(m_title->text());
    m_cancel->setText(tr("Cancel"));
    foresee();
}

} // namespace saldo::ui
