#include "ui/accounts/account_actions.h"

#include "store/customer_reads.h"
#include "ui/accounts/adjustment_dialog.h"
#include "ui/accounts/cancel_period_dialog.h"
#include "ui/accounts/customer_dialog.h"
#include "ui/accounts/customer_search_dialog.h"
#include "ui/accounts/license_dialog.h"
#include "ui/accounts/purchase_dialog.h"
#include "ui/shared/refusal_words.h"

#include <array>

namespace saldo::ui {

using Doing = AccountDoing;

namespace {

struct Told
{
    Doing doing;
    const char *name; // of the object
    const char *keys;
};

constexpr auto told = std::to_array<Told>({
    {Doing::Purchase, "recordPurchase", "Ctrl+B"},
    {Doing::Adjust, "adjustBalance", "Ctrl+Shift+B"},
    {Doing::CancelPeriod, "cancelPeriod", "Ctrl+Shift+X"},
    {Doing::RegisterLicense, "registerLicense", "Ctrl+Shift+I"},
    {Doing::ChangeCustomer, "changeCustomer", "Ctrl+Shift+E"},
    {Doing::RegisterCustomer, "registerCustomer", "Ctrl+Shift+N"},
});

} // namespace

AccountActions::AccountActions(desk::DeskLink &desk, rules::Role role, const InSight &inSight, QWidget *owner)
    : QObject(owner), m_desk(desk), m_manager(role == rules::Role::Manager), m_inSight(inSight), m_owner(owner)
{
    for (const Told &one : told) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(one.name));
        action->setShortcut(QKeySequence(QLatin1String(one.keys)));
        action->setEnabled(m_manager);
        connect(action, &QAction::triggered, this, [this, doing = one.doing] { begin(doing, m_inSight()); });
        owner->addAction(action);
        m_actions.append(action);
    }
    retranslate();
}

void AccountActions::retranslate()
{
    const QStringList texts = {
        tr("Record a purchase\u2026", "action"),      tr("Adjust the balance\u2026", "action"),
        tr("Cancel a queued period\u2026", "action"), tr("Register a license\u2026", "action"),
        tr("Change the customer\u2026", "action"),    tr("Register a customer\u2026", "action")};
    for (int i = 0; i < m_actions.size(); ++i) {
        QAction *action = m_actions.at(i);
        action->setText(texts.at(i));
        action->setStatusTip(m_manager ? QString() : refusalWords({rules::Code::NotPermitted}));
        action->setToolTip(m_manager ? texts.at(i) : action->statusTip());
    }
}

void AccountActions::begin(Doing doing, const QString &customer)
{
    if (doing == Doing::RegisterCustomer) {
        registerCustomer();
    } else if (!customer.isEmpty()) {
        open(doing, customer);
    } else {
        auto *search = new CustomerSearchDialog(m_desk, m_owner);
        connect(search, &CustomerSearchDialog::chosen, this,
                [this, doing](const QString &chosen) { open(doing, chosen); });
        search->open();
    }
}

void AccountActions::open(Doing doing, const QString &customer)
{
    const std::optional<store::CustomerAccount> account = store::customerAccount(m_desk.reads(), customer);
    if (!account)
        return;
    CommandDialog *dialog = nullptr;
    switch (doing) {
    case Doing::Purchase:
        dialog = new PurchaseDialog(m_desk, *account, m_owner);
        break;
    case Doing::Adjust:
        dialog = new AdjustmentDialog(m_desk, *account, m_owner);
        break;
    case Doing::CancelPeriod:
        dialog = new CancelPeriodDialog(m_desk, *account, m_owner);
        break;
    case Doing::RegisterLicense:
        dialog = new LicenseDialog(m_desk, *account, m_owner);
        break;
    case Doing::ChangeCustomer:
    case Doing::RegisterCustomer:
        dialog = new CustomerDialog(m_desk, account->customer, m_owner);
        break;
    }
    connect(dialog, &CommandDialog::executed, this, [this, customer] { Q_EMIT customerWritten(customer); });
    dialog->open();
}

void AccountActions::registerCustomer()
{
    auto *dialog = new CustomerDialog(m_desk, {}, m_owner);
    connect(dialog, &CommandDialog::executed, this, [this, dialog] {
        const QString customer = dialog->customer().id;
        Q_EMIT customerWritten(customer);
        if (dialog->licenseFollows()) // when this dialog is gone
            QMetaObject::invokeMethod(this, [this, customer] { open(Doing::RegisterLicense, customer); }, Qt::QueuedConnection);
    });
    dialog->open();
}

} // namespace saldo::ui
