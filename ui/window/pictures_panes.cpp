// Pictures of the panes beside the queue.
#include "ui/window/pictures.h"

#include "ui/customers/account_dialog.h"
#include "ui/customers/customer_detail.h"
#include "ui/customers/customers_pane.h"
#include "ui/timelines/timeline_view.h"
#include "ui/timelines/timelines_pane.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

namespace saldo::ui {

using items::CustomerTable;

namespace {

// Who spends the most has the most to show.
QString busiest(const CustomerTable &table)
{
    QString customer;
    qint64 most = -1;
    for (int row = 0; row < std::min(1'000, table.rowCount()); ++row) {
        const auto figures = table.index(row, 0).data(CustomerTable::RowRole).value<store::CustomerRow>();
        if (figures.figures.spent > most) {
            most = figures.figures.spent;
            customer = figures.id;
        }
    }
    return customer;
}

} // namespace

void Pictures::takeCustomers()
{
    m_window.choosePane(PaneId::Customers);
    CustomersPane *pane = m_window.customers();
    await([pane] { return pane->table().state() == CustomerTable::State::Ready; });
    settle(); // in its size it scrolls to who is chosen
    pane->chooseCustomer(busiest(pane->table()));
    const std::pair<FactSection, const char *> sections[] = {
        {FactSection::Ledger, "customers"}, {FactSection::Periods, "customers-periods"},
        {FactSection::Licenses, "customers-licenses"}, {FactSection::Orders, "customers-orders"},
        {FactSection::Tickets, "customers-tickets"}, {FactSection::Notices, "customers-notices"}};
    for (const auto &[section, name] : sections) {
        pane->detail()->chooseSection(section);
        take(name);
    }
    pane->detail()->chooseSection(FactSection::Ledger);
    pane->chooseFilter(store::CustomerFilter::OutOfCredits);
    take("customers-out-of-credits");
    pane->chooseFilter(std::nullopt);
    auto *search = pane->findChild<QLineEdit *>(QStringLiteral("searchCustomers"));
    search->setText(QStringLiteral("xyzzy"));
    take("customers-nothing-fits");
    search->clear();
    takeMenu(pane->findChild<QToolButton *>(QStringLiteral("columns")), "menu-columns");
}

void Pictures::takeAccounts()
{
    CustomersPane *pane = m_window.customers();
    const std::pair<const char *, const char *> actions[] = {
        {"suspendPeriod", "dialog-suspend"}, {"resumePeriod", "dialog-resume"}, {"chooseFreeSupport", "dialog-free-support"}};
    for (const auto &[button, name] : actions) {
        for (int row = 0; row < std::min(200, pane->table().rowCount()); ++row) {
            pane->chooseCustomer(pane->table().index(row, 0).data(CustomerTable::CustomerIdRole).toString());
            auto *action = pane->findChild<QAbstractButton *>(QLatin1String(button));
            if (action == nullptr || !action->isVisible() || !action->isEnabled())
                continue;
            take((QByteArray("customers-") + name).constData());
            action->click();
            if (auto *dialog = pane->findChild<QDialog *>(QStringLiteral("accountDialog"))) {
                if (auto *credits = dialog->findChild<QAbstractButton *>(QStringLiteral("credits"))) {
                    credits->setFocus();
                    credits->click();
                }
                take(dialog, name);
                dialog->reject();
            }
            break;
        }
    }
}

void Pictures::takeTimelines()
{
    m_window.choosePane(PaneId::Timelines);
    TimelinesPane *pane = m_window.timelines();
    TimelineView *view = pane->view();
    const auto today = static_cast<double>(rules::deskDay(m_desk.now()).toJulianDay());
    const auto [first, days] = std::pair(view->scale().firstDay(), view->scale().days());
    take("timelines");
    takeMenu(pane->findChild<QToolButton *>(QStringLiteral("order")), "menu-timelines");
    pane->chooseBalance(true);
    take("timelines-balance");
    view->setCurrentIndex(view->model()->index(1, 0));
    view->setCurrentMark(0);
    take("timelines-mark");
    pane->chooseBalance(false);
    view->setCurrentMark(-1);
    view->showDays(today - 4, 7);
    take("timelines-week");
    view->showDays(today - 800, 3 * 365);
    take("timelines-three-years");
    view->showDays(first, days);
    auto *search = pane->findChild<QLineEdit *>(QStringLiteral("find"));
    search->setText(QStringLiteral("xyzzy"));
    take("timelines-nothing-fits");
    search->clear();
}

// As a printer gets them, beside the pictures.
void Pictures::takePaper()
{
    if (m_folder.isEmpty())
        return;
    const QString file = QDir(m_folder).filePath(QStringLiteral("timelines") + m_kind + QStringLiteral(".pdf"));
    if (m_window.timelines()->printTo(file))
        m_taken += 1;
    else
        m_failed << QFileInfo(file).fileName();
}

} // namespace saldo::ui
