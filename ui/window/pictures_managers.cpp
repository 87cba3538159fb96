// The pictures of what managers have.
#include "ui/window/pictures.h"

#include "store/ticket_reads.h"
#include "ui/accounts/account_actions.h"
#include "ui/customers/customer_detail.h"
#include "ui/customers/customers_pane.h"
#include "ui/history/audit_dialog.h"
#include "ui/renewals/renewals_pane.h"
#include "ui/review/behind_view.h"
#include "ui/review/review_pane.h"
#include "ui/service/place_dialog.h"
#include "ui/settings/policy_section.h"
#include "ui/settings/settings_pane.h"
#include "ui/settings/staff_section.h"
#include "ui/ticket/ticket_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/who_dialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDate>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>

namespace saldo::ui {

namespace {

struct AccountPicture
{
    AccountDoing doing;
    const char *name;
};

constexpr AccountPicture accountPictures[] = {
    {AccountDoing::Purchase, "dialog-purchase"},
    {AccountDoing::Adjust, "dialog-adjustment"},
    {AccountDoing::CancelPeriod, "dialog-cancel-period"},
    {AccountDoing::RegisterLicense, "dialog-license"},
    {AccountDoing::ChangeCustomer, "dialog-change-customer"},
    {AccountDoing::RegisterCustomer, "dialog-customer"},
};

struct PolicyPicture
{
    PolicyPart part;
    const char *name;
};

constexpr PolicyPicture policyPictures[] = {
    {PolicyPart::Categories, "dialog-policy-categories"},
    {PolicyPart::Periods, "dialog-policy-periods"},
    {PolicyPart::Packages, "dialog-policy-packages"},
    {PolicyPart::Hours, "dialog-policy-hours"},
    {PolicyPart::Holidays, "dialog-policy-holidays"},
};

QDialog *dialogIn(const QWidget &window)
{
    QDialog *found = nullptr;
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            found = dialog;
    }
    return found;
}

// Fills in what a manager would, so that the picture shows what the dialog says of it.
void fillIn(QDialog *dialog)
{
    if (auto *amount = dialog->findChild<QLineEdit *>(QStringLiteral("amount")))
        amount->setText(QStringLiteral("15"));
    if (auto *reason = dialog->findChild<QLineEdit *>(QStringLiteral("reason")))
        reason->setText(QStringLiteral("#10421"));
    if (auto *category = dialog->findChild<QSpinBox *>(QStringLiteral("category2")); category && category->isVisible())
        category->setValue(category->value() + 2);
    for (QDoubleSpinBox *price : dialog->findChildren<QDoubleSpinBox *>()) {
        if (!price->isVisible() || price->objectName() == QStringLiteral("answerWithin"))
            continue;
        price->setValue(price->value() + 5);
        break;
    }
    if (auto *saturday = dialog->findChild<QAbstractButton *>(QStringLiteral("weekday6")); saturday && saturday->isVisible())
        saturday->setChecked(true);
    if (auto *holiday = dialog->findChild<QAbstractButton *>(QStringLiteral("addHoliday")); holiday && holiday->isVisible())
        holiday->click();
}

} // namespace

void Pictures::takeManagersPanes()
{
    m_window.choosePane(PaneId::Settings);
    SettingsPane *settings = m_window.settings();
    for (const char *section : {"personal", "staff", "policy"}) {
        settings->choose(QLatin1String(section));
        take(QByteArray("settings-" + QByteArray(section)).constData());
    }
    if (auto *scroll = settings->findChild<QScrollArea *>(QStringLiteral("policyScroll"))) {
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        take("settings-policy-versions");
        scroll->verticalScrollBar()->setValue(0);
    }
    if (m_window.isForManager()) {
        m_window.choosePane(PaneId::Renewals);
        await([this] { return m_window.renewals()->table().state() == items::CustomerTable::State::Ready; });
        take("renewals");
    }
    m_window.choosePane(PaneId::Queue);
}

void Pictures::takeOpenDialog(const char *name)
{
    QDialog *dialog = dialogIn(m_window);
    if (dialog == nullptr) {
        m_failed << QLatin1String(name) + m_kind;
        return;
    }
    fillIn(dialog);
    if (const auto *preview = dialog->findChild<QLabel *>(QStringLiteral("policyPreview")))
        await([preview] { return preview->text().count(u'\n') > 1; });
    take(dialog, name);
    dialog->reject();
    QApplication::processEvents();
}

void Pictures::takeAccountDialogs()
{
    if (!m_window.isForManager())
        return;
    m_window.choosePane(PaneId::Customers);
    await([this] { return m_window.customers()->table().rowCount() > 0; });
    const QString customer = m_window.customers()->customer();
    for (const AccountPicture &shown : accountPictures) {
        m_window.accounts()->begin(shown.doing, customer);
        takeOpenDialog(shown.name);
    }
    m_window.accounts()->begin(AccountDoing::Purchase, {});
    takeOpenDialog("dialog-which-customer");
    m_window.choosePane(PaneId::Queue);
}

// A ticket's and an account's history, an account's statement, and the audit, which takes its time.
void Pictures::takeLooksBack()
{
    showFirst(items::QueueView::AwaitingCustomer);
    if (QDialog *history = openDialog(TicketDoing::History)) {
        take(history, "dialog-history");
        history->reject();
    }
    m_window.choosePane(PaneId::Customers);
    await([this] { return m_window.customers()->table().rowCount() > 0; });
    const char *const names[] = {"dialog-account-history", "dialog-statement"};
    const QList<QAction *> actions = m_window.customers()->detail()->accountActions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        actions.at(i)->trigger();
        takeOpenDialog(names[i]);
    }
    if (m_window.isForManager()) {
        m_window.findChild<QAction *>(QStringLiteral("audit"))->trigger();
        const auto *audit = m_window.findChild<AuditDialog *>();
        await([audit] { return !audit->isRunning(); });
        takeOpenDialog("dialog-audit");
    }
    m_window.choosePane(PaneId::Queue);
}

// Each of its tables, and what is behind a figure.
void Pictures::takeReview()
{
    if (!m_window.isForManager())
        return;
    m_window.choosePane(PaneId::Review);
    ReviewPane *review = m_window.review();
    await([review] { return review->figures().has_value(); });
    const char *const names[] = {"review-consumption", "review-sales", "review-answers", "review-tickets", "review-owed"};
    for (int part = 0; part < items::reviewParts; ++part) {
        review->choose(static_cast<items::ReviewPart>(part));
        take(names[part]);
    }
    review->choose(items::ReviewPart::Consumption);
    auto *table = review->findChild<QTableView *>(QStringLiteral("review"));
    Q_EMIT table->activated(table->currentIndex());
    await([review] { return !review->behind()->list()->busy(); });
    take("review-behind");
    review->choose(items::ReviewPart::Consumption);
    m_window.choosePane(PaneId::Queue);
}

void Pictures::takeBeginnings()
{
    WhoDialog who(store::staff(m_desk.reads()), {}, &m_window);
    who.show();
    take(&who, "dialog-who");
    who.hide();
    PlaceDialog place(&m_window);
    place.show();
    place.findChild<QAbstractButton *>(QStringLiteral("away"))->click();
    take(&place, "dialog-place");
}

void Pictures::takeSettingsDialogs()
{
    if (!m_window.isForManager())
        return;
    m_window.choosePane(PaneId::Settings);
    SettingsPane *settings = m_window.settings();
    settings->choose(QStringLiteral("staff"));
    auto *staff = qobject_cast<StaffSection *>(settings->built(QStringLiteral("staff")));
    staff->turnChosen();
    takeOpenDialog("dialog-deactivate");
    staff->add();
    takeOpenDialog("dialog-add-staff");
    settings->choose(QStringLiteral("policy"));
    auto *policy = qobject_cast<PolicySection *>(settings->built(QStringLiteral("policy")));
    for (const PolicyPicture &shown : policyPictures) {
        policy->change(shown.part);
        takeOpenDialog(shown.name);
    }
    m_window.choosePane(PaneId::Queue);
}

} // namespace saldo::ui
