#include "ui/accounts/adjustment_dialog.h"

#include "ui/accounts/account_words.h"
#include "ui/shared/account_commands.h"
#include "ui/shared/field_label.h"
#include "ui/shared/wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int longestReason = 1'000; // desk-script.md
constexpr int longestAmount = 16;
constexpr qint64 mostCredits = 1'000'000'000'000; // docs/decided.md

} // namespace

AdjustmentDialog::AdjustmentDialog(desk::DeskLink &link, const store::CustomerAccount &account, QWidget *parent)
    : CommandDialog(link, parent), m_account(account), m_amount(new QLineEdit(this)), m_reason(new QLineEdit(this))
{
    setObjectName(QStringLiteral("adjustmentDialog"));
    m_amountLabel = fieldLabel(this, m_amount);
    m_reasonLabel = fieldLabel(this, m_reason);
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setMaxLength(longestAmount);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(longestReason);
    for (QWidget *widget : {static_cast<QWidget *>(m_amountLabel), static_cast<QWidget *>(m_amount),
                            static_cast<QWidget *>(m_reasonLabel), static_cast<QWidget *>(m_reason)})
        fields()->addWidget(widget);
    fields()->setSpacing(4);
    m_amount->setFocus();
    for (QLineEdit *edit : {m_amount, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &AdjustmentDialog::foresee);
}

std::optional<qint64> AdjustmentDialog::amount() const
{
    QString text = m_amount->text().simplified().remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F));
    text.replace(QChar(0x2212), u'-'); // as the ledger shows it
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    bool whole = false;
    const qint64 number = text.toLongLong(&whole);
    return whole && number != 0 && std::abs(number) <= mostCredits ? std::optional(number) : std::nullopt;
}

QJsonObject AdjustmentDialog::command() const
{
    return commands::adjustCredits(m_account.customer.id, amount().value_or(0), m_reason->text().trimmed());
}

QString AdjustmentDialog::missing() const
{
    if (m_amount->text().trimmed().isEmpty())
        return tr("Enter the credits: 10 to give, -10 to take away.");
    if (!amount())
        return tr("The credits must be a whole number other than 0: 10 to give, -10 to take away.");
    return m_reason->text().trimmed().isEmpty() ? tr("Enter the reason; it is kept with the ledger's entry.")
                                                : QString();
}

QString AdjustmentDialog::tell(const Foreseen &foreseen) const
{
    return balanceWords(foreseen);
}

void AdjustmentDialog::retranslate()
{
    setField(m_amountLabel, tr("Credits, given or taken away"));
    setField(m_reasonLabel, tr("Reason"));
    setWords(tr("Adjust the balance"),
             tr("%1, balance: %2", "a customer, credits")
                 .arg(m_account.customer.name, wording::credits(m_account.customer.balance)),
             tr("Adjust"));
}

} // namespace saldo::ui
