#include "ui/ticket/step_dialog.h"

#include "ui/shared/commands.h"
#include "ui/shared/wording.h"

namespace saldo::ui {

using namespace rules;

StepDialog::StepDialog(desk::DeskLink &link, Step step, const QString &ticket, QWidget *parent)
    : CommandDialog(link, parent), m_step(step), m_ticket(ticket)
{
    setObjectName(QStringLiteral("stepDialog"));
}

Category StepDialog::category() const
{
    switch (m_step) {
    case Step::Assess1:
        return 1;
    case Step::Assess2:
        return 2;
    case Step::Assess3:
        return 3;
    default:
        return noCategory;
    }
}

QJsonObject StepDialog::command() const
{
    switch (m_step) {
    case Step::Assess1:
    case Step::Assess2:
    case Step::Assess3:
        return commands::assess(m_ticket, category());
    case Step::Confirm:
        return commands::confirmAssessment(m_ticket);
    case Step::Decline:
        return commands::declineAssessment(m_ticket);
    case Step::MarkDefect:
        return commands::markDefect(m_ticket);
    case Step::RejectDefect:
        return commands::rejectDefect(m_ticket);
    }
    Q_UNREACHABLE();
}

QString StepDialog::tell(const Foreseen &foreseen) const
{
    switch (m_step) {
    case Step::Assess1:
    case Step::Assess2:
    case Step::Assess3:
        return assessWords(foreseen);
    case Step::Confirm:
        return confirmWords(foreseen);
    case Step::Decline:
        return declineWords(foreseen);
    case Step::MarkDefect:
        return defectWords(foreseen);
    case Step::RejectDefect:
        return rejectDefectWords(foreseen);
    }
    Q_UNREACHABLE();
}

QString StepDialog::priceWords() const
{
    return wording::credits(link().policies().on(deskDay(link().now())).price(category()));
}

void StepDialog::retranslate()
{
    switch (m_step) {
    case Step::Assess1:
    case Step::Assess2:
    case Step::Assess3:
        setWords(tr("%1 \u00b7 %2", "category, credits").arg(wording::category(category()), priceWords()),
                 wording::definition(category()), tr("Assess"));
        break;
    case Step::Confirm:
        setWords(tr("Confirm the cost on the customer's behalf"),
                 tr("Only if the customer has said so: by mail, by phone, in a message."), tr("Confirm"));
        break;
    case Step::Decline:
        setWords(tr("Decline the cost on the customer's behalf"),
                 tr("Only if the customer has said so: by mail, by phone, in a message."), tr("Decline"));
        break;
    case Step::MarkDefect:
        setWords(tr("Mark as a defect of the product"), {}, tr("Mark as a defect"));
        break;
    case Step::RejectDefect:
        setWords(tr("Not a defect of the product"), {}, tr("Not a defect"));
        break;
    }
}

} // namespace saldo::ui
