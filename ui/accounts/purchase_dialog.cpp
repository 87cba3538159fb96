#include "ui/accounts/purchase_dialog.h"

#include "rules/prices.h"
#include "ui/accounts/account_words.h"
#include "ui/customers/line_table.h"
#include "ui/customers/table_header.h"
#include "ui/shared/account_commands.h"
#include "ui/shared/money.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/wording.h"

#include <QHeaderView>
#include <QTableView>
#include <QUuid>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int mostShown = 9; // lines without scrolling
constexpr int wideDialog = 520;

QString idOf(int months, qint64 credits)
{
    return months > 0 ? QStringLiteral("m%1").arg(months) : QStringLiteral("c%1").arg(credits);
}

} // namespace

PurchaseDialog::PurchaseDialog(desk::DeskLink &link, const store::CustomerAccount &account, QWidget *parent)
    : CommandDialog(link, parent)
    , m_account(account)
    , m_period(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_lines(new LineTable(this))
    , m_view(figureTable("offers",
                         [](const QModelIndex &index) { return index.data(LineTable::LookRole).value<CellLook>(); }))
{
    setObjectName(QStringLiteral("purchaseDialog"));
    readOffers();
    m_view->setModel(m_lines);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int rows = std::min(mostShown, static_cast<int>(m_offers.size()));
    setMinimumWidth(std::max(minimumWidth(), std::min(wideDialog, parent != nullptr ? parent->window()->width() - 40 : wideDialog)));
    m_view->setFixedHeight(tableHeight(rows));
    fields()->addWidget(m_view);
    showOffers();
    m_view->selectRow(usual());
    m_view->setFocus();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PurchaseDialog::foresee);
    connect(m_view, &QTableView::activated, this, &PurchaseDialog::send);
    // Prices and licenses may change while the dialog is open.
    connect(&link, &desk::DeskLink::changed, this, [this](const desk::Touched &touched) {
        if (!touched.policy && !touched.everything && !touched.customers.contains(m_account.customer.id))
            return;
        m_account = store::customerAccount(this->link().reads(), m_account.customer.id).value_or(m_account);
        retranslate();
        foresee();
    });
}

void PurchaseDialog::readOffers()
{
    Case at;
    at.moment = {link().now(), 0, &link().policies()};
    at.licenses = m_account.licenses;
    m_day = at.moment.today();
    m_offers.clear();
    const auto further = std::max<qsizetype>(m_account.licenses.size() - 1, 0);
    for (const Plan &plan : at.moment.policy().periods) {
        Offer offer{plan.months, 0, quotePeriod(at, plan.months).amountCents, {}};
        if (further > 0 && plan.furtherLicenseCents > 0)
            offer.parts = QStringLiteral("%1 + %2 \u00D7 %3")
                              .arg(wording::money(plan.priceCents))
                              .arg(further)
                              .arg(wording::money(plan.furtherLicenseCents));
        m_offers.append(offer);
    }
    for (const Package &package : at.moment.policy().packages)
        m_offers.append({0, package.credits, quoteCredits(at, package.credits).amountCents, {}});
}

void PurchaseDialog::showOffers()
{
    QList<Line> lines;
    for (const Offer &offer : std::as_const(m_offers)) {
        Period period;
        period.months = offer.months;
        const bool credits = offer.months == 0;
        CellLook look{credits ? wording::credits(offer.credits)
                              : tr("Support period, %1", "its length").arg(wording::lengthOf(period))};
        look.tone = credits ? CellLook::Tone::Credits : CellLook::Tone::Period;
        const bool sold = !m_account.licenses.isEmpty();
        CellLook price{sold ? wording::money(offer.amountCents) : QStringLiteral("\u2014"), CellLook::Tone::Plain, true};
        price.strong = true;
        lines << Line{
            idOf(offer.months, offer.credits), {look, {offer.parts, CellLook::Tone::Quiet, true}, price}, {}, {}};
    }
    const QList<LineColumn> columns{{tr("Bought", "what")},
                                    {tr("Base + further licenses", "of a price, a heading"), true},
                                    {tr("Price, USD"), true}};
    if (m_lines->rowCount() == 0) {
        m_lines->show(columns, lines, {});
    } else {
        m_lines->setHeadings(columns);
        m_lines->update(lines);
    }
    QHeaderView *header = m_view->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionHidden(1, std::all_of(m_offers.cbegin(), m_offers.cend(), [](const Offer &offer) { return offer.parts.isEmpty(); }));
    const auto wanted = [&](int column) {
        int width = TableHeader::widthOf(columns.at(column).heading);
        for (const Line &line : std::as_const(lines))
            width = std::max(width, CellDelegate::widthOf(line.cells.at(column)));
        return width;
    };
    int together = wanted(0);
    for (int column = 1; column < columns.size(); ++column) {
        const int width = wanted(column);
        together += header->isSectionHidden(column) ? 0 : width;
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, width);
    }
    m_view->setMinimumWidth(together + 2 * m_view->frameWidth()); // what is bought is read whole
}

const PurchaseDialog::Offer *PurchaseDialog::chosen() const
{
    const int row = m_view->currentIndex().row();
    return row < 0 || row >= m_offers.size() ? nullptr : &m_offers.at(row);
}

int PurchaseDialog::usual() const
{
    if (m_account.orders.isEmpty())
        return 0;
    const Order &last = m_account.orders.first();
    int months = 0;
    for (const Period &period : m_account.periods)
        months = period.id == last.period ? period.months : months;
    for (int row = 0; row < m_offers.size(); ++row) {
        if (m_offers.at(row).months == months && m_offers.at(row).credits == last.credits)
            return row;
    }
    return 0;
}

QJsonObject PurchaseDialog::command() const
{
    const Offer *offer = chosen();
    if (offer == nullptr)
        return {};
    const QString customer = m_account.customer.id;
    return offer->months > 0 ? commands::buyPeriod(customer, m_period, offer->months, offer->amountCents)
                             : commands::buyCredits(customer, offer->credits, offer->amountCents);
}

QString PurchaseDialog::missing() const
{
    if (m_account.licenses.isEmpty())
        return refusalWords({Code::NoLicense});
    return chosen() == nullptr ? tr("Choose what the customer bought.") : QString();
}

QString PurchaseDialog::tell(const Foreseen &foreseen) const
{
    const Offer *offer = chosen();
    const QString what = offer->months > 0 ? queueWords(foreseen) : balanceWords(foreseen);
    return tr("%1 USD is recorded as paid. %2", "an amount, what happens")
        .arg(wording::money(offer->amountCents), what);
}

// By which prices, and whether others are coming.
QString PurchaseDialog::priceNote() const
{
    constexpr int ahead = 60;
    const Policy &today = link().policies().on(m_day);
    const auto licenses = static_cast<int>(m_account.licenses.size());
    QString note =
        tr("For %1, who owns %n license(s), at the prices in force on %2 (GMT+3).", "a customer, a day", licenses)
            .arg(m_account.customer.name, wording::dayInSentence(m_day, m_day));
    for (QDate day = m_day.addDays(1); day <= m_day.addDays(ahead); day = day.addDays(1)) {
        const Policy &then = link().policies().on(day);
        if (then.periods != today.periods || then.packages != today.packages)
            return note + u' ' + tr("Other prices come on %1.", "a day").arg(wording::dayInSentence(day, m_day));
    }
    return note;
}

void PurchaseDialog::retranslate()
{
    // Another desk day, or another policy since.
    const int row = m_view->currentIndex().row();
    readOffers();
    showOffers();
    if (row >= 0 && row < m_lines->rowCount())
        m_view->selectRow(row);
    m_view->setAccessibleName(tr("What is sold"));
    setWords(tr("Record a purchase"), priceNote(), tr("Record"));
}

} // namespace saldo::ui
