#include "ui/customers/account_card.h"

#include "rules/period.h"
#include "store/customer_query.h"
#include "ui/customers/balance_line.h"
#include "ui/customers/customer_words.h"
#include "ui/shared/actions.h"
#include "ui/shared/commands.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;

AccountCard::AccountCard(desk::DeskLink &desk, bool manager, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_manager(manager)
{
    setLook(this, "card");
    m_creditsTitle = label("secondary");
    m_balance = label("number");
    m_balance->setObjectName(QStringLiteral("balance"));
    m_spending = label("secondary");
    m_line = new BalanceLine;
    m_periodTitle = label("secondary");
    m_period = label("");
    m_period->setObjectName(QStringLiteral("periodWords"));
    m_queued = label("secondary");
    m_choice = label("warning");
    m_suspend = button("suspendPeriod", "Ctrl+Shift+S", AccountDialog::Action::Suspend);
    m_resume = button("resumePeriod", "Ctrl+Shift+R", AccountDialog::Action::Resume);
    m_choose = button("chooseFreeSupport", "Ctrl+Shift+F", AccountDialog::Action::ChooseFreeSupport);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    for (QWidget *widget : {static_cast<QWidget *>(m_creditsTitle), static_cast<QWidget *>(m_balance),
                            static_cast<QWidget *>(m_spending), static_cast<QWidget *>(m_line)})
        layout->addWidget(widget);
    layout->addSpacing(8);
    for (QLabel *words : {m_periodTitle, m_period, m_queued, m_choice})
        layout->addWidget(words);
    layout->addSpacing(4);
    for (QPushButton *action : {m_suspend, m_resume, m_choose})
        layout->addWidget(action);
    layout->addStretch();
}

QLabel *AccountCard::label(const char *look)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (*look != '\0')
        setLook(label, look);
    return label;
}

QPushButton *AccountCard::button(const char *name, const char *keys, AccountDialog::Action action)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->hide();
    const auto choose = [this, action] { Q_EMIT actionChosen(action); };
    connect(button, &QPushButton::clicked, this, choose);
    m_commands << makeAction(this, name, QKeySequence(QLatin1String(keys)), choose);
    return button;
}

void AccountCard::show(const store::CustomerAccount &account, const store::CustomerFigures &figures)
{
    m_account = account;
    m_figures = figures;
    retranslate();
}

void AccountCard::showNobody()
{
    m_account = {};
    for (QAction *action : std::as_const(m_commands))
        action->setEnabled(false);
}

QAction *AccountCard::commandOf(const QPushButton *button) const
{
    return m_commands.at(button == m_suspend ? 0 : button == m_resume ? 1 : 2);
}

void AccountCard::retranslate()
{
    setNames();
    m_creditsTitle->setText(tr("Credits"));
    m_periodTitle->setText(tr("Support period"));
    m_line->setAccessibleName(tr("Balance over the last 90 days"));
    m_line->setToolTip(m_line->accessibleName());
    if (m_account.customer.id.isEmpty())
        return;
    showCredits();
    showPeriod();
    showActions();
}

void AccountCard::setNames()
{
    m_suspend->setText(tr("Suspend\u2026"));
    m_resume->setText(tr("Resume\u2026"));
    m_choose->setText(tr("Choose free support\u2026"));
    commandOf(m_suspend)->setText(tr("Suspend the support period\u2026", "action"));
    commandOf(m_resume)->setText(tr("Resume the support period\u2026", "action"));
    commandOf(m_choose)->setText(tr("Choose free support\u2026"));
}

void AccountCard::showCredits()
{
    const bool owner = !m_account.licenses.isEmpty();
    m_balance->setText(owner ? QLocale().toString(m_account.customer.balance) : QStringLiteral("\u2014"));
    m_balance->setAccessibleName(tr("Balance: %1").arg(wording::credits(m_account.customer.balance)));
    const std::optional<double> months = store::monthsLeft(m_figures);
    const QString spent = tr("spent %1 in %n day(s)", "credits", m_figures.historyDays).arg(QLocale().toString(m_figures.spent));
    if (!owner)
        m_spending->setText(tr("Without a license there is no account."));
    else if (months)
        m_spending->setText(tr("%1 \u00B7 lasts about %2", "what was spent, a time").arg(spent, spanOf(*months)));
    else if (m_figures.spent > 0)
        m_spending->setText(tr("%1 \u00B7 too little to tell how long it lasts", "what was spent").arg(spent));
    else
        m_spending->setText(tr("nothing spent in %n day(s)", nullptr, m_figures.historyDays));

    const Instant now = m_desk.now();
    const Instant since = startOfDay(deskDay(now).addDays(1 - store::spendingDays));
    const store::BalanceHistory history = store::balanceHistory(m_desk.reads(), m_account.customer.id, since);
    QList<BalanceLine::Step> steps{{0, history.entries.isEmpty() ? m_account.customer.balance : history.before}};
    for (const LedgerEntry &entry : history.entries)
        steps.append({static_cast<double>(entry.at - since) / static_cast<double>(std::max<qint64>(now - since, 1)),
                      entry.balance});
    m_line->show(steps);
    m_line->setVisible(steps.size() > 1); // a straight line says nothing
}

void AccountCard::showPeriod()
{
    const QDate today = deskDay(m_desk.now());
    const Period *active = activeOn(m_account.periods, today);
    const Period *suspended = suspendedOf(m_account.periods);
    const auto day = [today](QDate date) { return wording::day(date, today); };
    if (active != nullptr) {
        const int left = daysLeftOn(*active, today).value_or(0);
        m_period->setText(tr("%1 \u2013 %2 included (GMT+3), %n day(s) left", "first and last day", left)
                              .arg(day(active->firstDay), day(active->lastDay)));
    } else if (suspended != nullptr) {
        const int left = daysLeftOn(*suspended, today).value_or(0);
        m_period->setText(tr("Suspended since %1, %n day(s) left when it is resumed", "a day", left)
                              .arg(day(suspended->suspendedOn)));
    } else {
        m_period->setText(m_figures.queued > 0 ? tr("Starts with the next request") : tr("none", "no support period"));
    }
    setLook(m_period, active == nullptr && suspended != nullptr ? "warning" : "plain");
    m_queued->setText(tr("Queued: %1", "lengths of periods").arg(queuedWords(m_figures)));
    m_queued->setVisible(m_figures.queued > 0);
    m_choice->setText(tr("Free support is not chosen yet."));
    m_choice->setVisible(m_figures.choicePending);
}

void AccountCard::showActions()
{
    const QString customer = m_account.customer.id;
    const QString license = m_account.licenses.isEmpty() ? QString() : m_account.licenses.first().id;
    offer(m_suspend, m_figures.running == store::Running::Active, commands::suspendPeriod(customer),
          tr("Suspend the support period, in the customer's name"));
    offer(m_resume, m_figures.running == store::Running::Suspended, commands::resumePeriod(customer),
          tr("Resume the support period, in the customer's name"));
    offer(m_choose, m_figures.choicePending, commands::chooseFreeSupport(license, FreeSupport::Credits),
          tr("Choose between a period and credits, in the customer's name"));
}

void AccountCard::offer(QPushButton *button, bool shown, const QJsonObject &command, const QString &tip)
{
    QString trouble;
    if (!shown)
        trouble = tr("The state of this customer's account doesn't call for it.");
    else if (!m_manager)
        trouble = tr("Only a manager may do this in the customer's name. The customer can do it himself.");
    else if (const Verdict verdict = m_desk.foresee(command).verdict)
        trouble = refusalWords(*verdict);
    QAction *action = commandOf(button);
    action->setEnabled(trouble.isEmpty());
    action->setStatusTip(trouble);
    button->setVisible(shown);
    button->setEnabled(trouble.isEmpty());
    button->setToolTip(trouble.isEmpty() ? withKeys(tip, action) : trouble);
    button->setAccessibleDescription(button->toolTip());
}

} // namespace saldo::ui
