#include "ui/ticket/coverage_dialog.h"

#include "ui/shared/commands.h"
#include "ui/shared/wording.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace saldo::ui {

using rules::Coverage;

CoverageDialog::CoverageDialog(desk::DeskLink &link, const rules::Ticket &ticket, QWidget *parent)
    : CommandDialog(link, parent)
    , m_ticket(ticket.id)
    , m_period(new QRadioButton(this))
    , m_credits(new QRadioButton(this))
{
    setObjectName(QStringLiteral("coverageDialog"));
    m_period->setObjectName(QStringLiteral("period"));
    m_credits->setObjectName(QStringLiteral("credits"));
    m_period->setChecked(ticket.coverage == Coverage::Credits);
    m_credits->setChecked(ticket.coverage == Coverage::Period);
    for (QRadioButton *button : {m_period, m_credits}) {
        fields()->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &CoverageDialog::foresee);
    }
}

QJsonObject CoverageDialog::command() const
{
    return commands::chooseCoverage(m_ticket, m_period->isChecked() ? Coverage::Period : Coverage::Credits);
}

QString CoverageDialog::missing() const
{
    return m_period->isChecked() || m_credits->isChecked() ? QString() : tr("Choose one of the two.");
}

void CoverageDialog::retranslate()
{
    setWords(tr("What pays for this ticket?"), tr("It is the customer's choice: ask before you choose."),
             tr("Choose"));
    m_period->setText(wording::name(Coverage::Period));
    m_credits->setText(wording::name(Coverage::Credits));
}

} // namespace saldo::ui
