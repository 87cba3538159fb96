#include "ui/accounts/cancel_period_dialog.h"

#include "ui/shared/account_commands.h"
#include "ui/shared/field_label.h"
#include "ui/shared/money.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/wording.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int longestReason = 1'000; // desk-script.md

} // namespace

CancelPeriodDialog::CancelPeriodDialog(desk::DeskLink &link, const store::CustomerAccount &account, QWidget *parent)
    : CommandDialog(link, parent)
    , m_account(account)
    , m_periods(new QButtonGroup(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("cancelPeriodDialog"));
    const QDate today = deskDay(link.now());
    for (const Period &period : std::as_const(m_account.periods)) {
        if (stateOn(period, today) == PeriodState::Queued)
            m_queued.append(period);
    }
    for (int i = 0; i < m_queued.size(); ++i) {
        auto *button = new QRadioButton(this);
        button->setObjectName(QStringLiteral("period%1").arg(i + 1));
        m_periods->addButton(button, i);
        fields()->addWidget(button);
    }
    if (!m_queued.isEmpty())
        m_periods->buttons().last()->setChecked(true); // the purchase of a moment ago
    m_reasonLabel = fieldLabel(this, m_reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(longestReason);
    fields()->addWidget(m_reasonLabel);
    fields()->addWidget(m_reason);
    fields()->setSpacing(4);
    m_reason->setFocus();
    connect(m_reason, &QLineEdit::textChanged, this, &CancelPeriodDialog::foresee);
    connect(m_periods, &QButtonGroup::idClicked, this, &CancelPeriodDialog::foresee);
}

const Order *CancelPeriodDialog::orderOf(const Period &period) const
{
    for (const Order &order : m_account.orders) {
        if (order.period == period.id)
            return &order;
    }
    return nullptr;
}

QString CancelPeriodDialog::periodWords(const Period &period) const
{
    const Order *order = orderOf(period);
    if (order == nullptr)
        return tr("%1, free support with a license", "a length").arg(wording::lengthOf(period));
    const QDate today = deskDay(link().now());
    return tr("%1, bought on %2 for %3 USD", "a length, a day, an amount")
        .arg(wording::lengthOf(period), wording::day(deskDay(order->at), today), wording::money(order->amountCents));
}

QJsonObject CancelPeriodDialog::command() const
{
    return commands::cancelPeriod(m_queued.at(m_periods->checkedId()).id, m_reason->text().trimmed());
}

QString CancelPeriodDialog::missing() const
{
    if (m_queued.isEmpty())
        return refusalWords({Code::NotQueued});
    return m_reason->text().trimmed().isEmpty() ? tr("Enter the reason; it is kept for good.") : QString();
}

QString CancelPeriodDialog::tell(const Foreseen &) const
{
    const Order *order = orderOf(m_queued.at(m_periods->checkedId()));
    if (order == nullptr)
        return tr(
            "The free period is cancelled for good, and the choice does not come back. Credits in its place can be "
            "given by an adjustment.");
    return tr("The period is cancelled for good. Saldo moves no money: pay back %1 USD where it was paid.",
              "an amount")
        .arg(wording::money(order->amountCents));
}

void CancelPeriodDialog::retranslate()
{
    for (int i = 0; i < m_queued.size(); ++i)
        m_periods->button(i)->setText(periodWords(m_queued.at(i)));
    setField(m_reasonLabel, tr("Reason"));
    setWords(tr("Cancel a queued period"), m_account.customer.name, tr("Cancel the period"));
}

} // namespace saldo::ui
