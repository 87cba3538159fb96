// What the window has for managers, and the settings: panes, and actions about the account in sight.
#include "ui/window/main_window.h"

#include "store/load.h"
#include "ui/accounts/account_actions.h"
#include "ui/customers/customers_pane.h"
#include "ui/queue/queue_pane.h"
#include "ui/renewals/renewals_pane.h"
#include "ui/settings/personal_section.h"
#include "ui/settings/policy_section.h"
#include "ui/settings/settings_pane.h"
#include "ui/settings/staff_section.h"
#include "ui/shared/language.h"
#include "ui/shared/wording.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/window/shade_switch.h"

#include <QActionGroup>

namespace saldo::ui {

void MainWindow::addManagersPanes()
{
    m_accounts = new AccountActions(m_desk, m_who.role, [this] { return customerInSight(); }, this);
    connect(m_accounts, &AccountActions::customerWritten, this, &MainWindow::showCustomerWritten);
    if (isForManager())
        m_panes->add({PaneId::Renewals, [] { return tr("Renewals"); }, QKeySequence(QStringLiteral("Ctrl+Shift+U")), false,
                      [this] { return buildRenewals(); }});
}

Pane *MainWindow::buildRenewals()
{
    auto *renewals = new RenewalsPane(m_desk, m_who);
    connect(renewals, &RenewalsPane::customerChosen, this, &MainWindow::showCustomer);
    connect(renewals, &RenewalsPane::purchaseChosen, this,
            [this](const QString &customer) { m_accounts->begin(AccountDoing::Purchase, customer); });
    return renewals;
}

// A section more is one line more.
Pane *MainWindow::buildSettings()
{
    auto *settings = new SettingsPane;
    m_languageChoices = makeChoices({QStringLiteral("chooseEnglish"), QStringLiteral("chooseRussian")}, [this](int choice) {
        chooseLanguage(choice == 0 ? rules::Language::En : rules::Language::Ru);
    });
    retranslateChoices();
    settings->add({QStringLiteral("personal"), [] { return tr("Your settings"); },
                   [this] { return new PersonalSection(m_languageChoices, m_shade->choices()); }});
    settings->add({QStringLiteral("staff"), [] { return tr("Staff"); },
                   [this] { return new StaffSection(m_desk, isForManager()); }});
    settings->add({QStringLiteral("policy"), [] { return tr("Policy"); }, [this, settings] {
                       auto *policy = new PolicySection(m_desk, isForManager());
                       connect(settings, &SettingsPane::timeMoved, policy, &PolicySection::refresh);
                       return policy;
                   }});
    return settings;
}

QList<QAction *> MainWindow::makeChoices(const QStringList &names, const std::function<void(int)> &choose)
{
    auto *group = new QActionGroup(this);
    QList<QAction *> choices;
    for (int choice = 0; choice < names.size(); ++choice) {
        auto *action = new QAction(group);
        action->setObjectName(names.at(choice));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [choose, choice] { choose(choice); });
        choices << action;
    }
    return choices;
}

void MainWindow::retranslateChoices()
{
    if (m_languageChoices.isEmpty())
        return;
    m_languageChoices.first()->setText(wording::name(rules::Language::En));
    m_languageChoices.last()->setText(wording::name(rules::Language::Ru));
    (languageInUse() == rules::Language::En ? m_languageChoices.first() : m_languageChoices.last())->setChecked(true);
}

RenewalsPane *MainWindow::renewals()
{
    return qobject_cast<RenewalsPane *>(m_panes->pane(PaneId::Renewals));
}

SettingsPane *MainWindow::settings()
{
    return qobject_cast<SettingsPane *>(m_panes->pane(PaneId::Settings));
}

QString MainWindow::customerInSight() const
{
    if (const auto *customers = qobject_cast<CustomersPane *>(m_panes->built(PaneId::Customers)); customers && customers->isVisible())
        return customers->customer();
    if (const auto *renewals = qobject_cast<RenewalsPane *>(m_panes->built(PaneId::Renewals)); renewals && renewals->isVisible())
        return renewals->customer();
    if (!m_queue->isVisible() || m_queue->ticketPane()->ticket().isEmpty())
        return {};
    const auto ticket = store::find<rules::Ticket>(m_desk.reads(), m_queue->ticketPane()->ticket());
    return ticket ? ticket->customer : QString();
}

// Among the customers a new one is shown at once.
void MainWindow::showCustomerWritten(const QString &customer)
{
    auto *customers = qobject_cast<CustomersPane *>(m_panes->built(PaneId::Customers));
    if (customers && customers->isVisible())
        customers->chooseCustomer(customer);
}

} // namespace saldo::ui
