#include "ui/ticket/customer_panel.h"

#include "ui/shared/elided_label.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr qsizetype mostLicenses = 5;

QLabel *label(const char *look)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(label, look);
    return label;
}

} // namespace

CustomerPanel::CustomerPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_policy(firstPolicy())
    , m_creditsHeading(label("secondary"))
    , m_balance(label("number"))
    , m_short(label("danger"))
    , m_spent(label("secondary"))
    , m_lasts(label("secondary"))
    , m_periodHeading(label("secondary"))
    , m_period(label("body"))
    , m_daysLeft(label("secondary"))
    , m_queued(label("secondary"))
    , m_licensesHeading(label("secondary"))
    , m_licenses(new QVBoxLayout)
    , m_moreLicenses(label("secondary"))
    , m_entriesHeading(label("secondary"))
    , m_entries(new QGridLayout)
    , m_ticketsHeading(label("secondary"))
    , m_tickets(new QVBoxLayout)
{
    setObjectName(QStringLiteral("customerPanel"));
    m_balance->setObjectName(QStringLiteral("balance"));
    auto *content = new QWidget;
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(this, "surface");
    setLook(content, "surface");
    m_entries->setHorizontalSpacing(8);
    m_entries->setVerticalSpacing(6);
    m_entries->setColumnStretch(0, 1);
    m_tickets->setSpacing(4);
    m_licenses->setSpacing(2);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 14, 14, 14);
    layout->setSpacing(2);
    for (QLabel *one : {m_creditsHeading, m_balance, m_short, m_spent, m_lasts})
        layout->addWidget(one);
    layout->addSpacing(12);
    for (QLabel *one : {m_periodHeading, m_period, m_daysLeft, m_queued})
        layout->addWidget(one);
    layout->addSpacing(12);
    layout->addWidget(m_licensesHeading);
    layout->addLayout(m_licenses);
    layout->addWidget(m_moreLicenses);
    layout->addSpacing(12);
    layout->addWidget(m_entriesHeading);
    layout->addSpacing(2);
    layout->addLayout(m_entries);
    layout->addSpacing(12);
    layout->addWidget(m_ticketsHeading);
    layout->addSpacing(2);
    layout->addLayout(m_tickets);
    layout->addStretch();
}

void CustomerPanel::show(const store::CustomerDetail &detail, const QString &ticket, Instant now,
                         const PolicyHistory &policies)
{
    m_detail = detail;
    m_ticket = ticket;
    m_now = now;
    m_policy = policies.on(deskDay(now));
    refresh();
}

void CustomerPanel::refresh()
{
    if (m_detail.customer.id.isEmpty())
        return;
    setAccessibleName(tr("The customer's side"));
    showCredits();
    showPeriods();
    showLicenses();
    showEntries();
    showTickets();
}

void CustomerPanel::showCredits()
{
    const qint64 cheapest = m_policy.cheapestCategory();
    const bool isShort = m_detail.customer.balance < cheapest;
    m_creditsHeading->setText(tr("Credits"));
    m_balance->setText(QLocale().toString(m_detail.customer.balance));
    m_balance->setAccessibleName(wording::credits(m_detail.customer.balance));
    const char *look = isShort ? "shortNumber" : "number";
    if (m_balance->property("look").toString() != QLatin1String(look))
        setLook(m_balance, look);
    m_short->setVisible(isShort);
    m_short->setText(tr("Less than the cheapest category: %1").arg(wording::credits(cheapest)));
    const qint64 spent = m_detail.spentCredits;
    m_spent->setText(spent > 0 ? tr("spent %1 in %2 days", "credits").arg(QLocale().toString(spent)).arg(spentDays)
                               : tr("none spent in %1 days").arg(spentDays));
    m_lasts->setText(lastsWords());
    m_lasts->setVisible(!m_lasts->text().isEmpty());
}

QString CustomerPanel::lastsWords() const
{
    const qint64 spent = m_detail.spentCredits;
    if (spent <= 0 || m_detail.customer.balance <= 0)
        return {};
    const qint64 lasts = m_detail.customer.balance * spentDays / spent;
    if (lasts > 2 * 365)
        return tr("lasts over two years");
    return tr("lasts about %1", "a length").arg(wording::days(static_cast<int>(lasts)));
}

void CustomerPanel::showPeriods()
{
    const QDate today = deskDay(m_now);
    m_periodHeading->setText(tr("Support period"));
    QString state = tr("none", "support period");
    QString left;
    bool suspended = false;
    QStringList queued;
    for (const Period &period : std::as_const(m_detail.periods)) {
        switch (stateOn(period, today)) {
        case PeriodState::Active:
            state = tr("%1, until %2", "length, day").arg(wording::lengthOf(period), wording::day(period.lastDay, today));
            left = tr("%1 left", "days").arg(wording::days(daysLeftOn(period, today).value_or(0)));
            break;
        case PeriodState::Suspended:
            suspended = true;
            state = tr("%1, suspended since %2", "length, day")
                        .arg(wording::lengthOf(period), wording::day(period.suspendedOn, today));
            left = tr("%1 kept", "days").arg(wording::days(daysLeftOn(period, today).value_or(0)));
            break;
        case PeriodState::Queued:
            queued.append(wording::lengthOf(period));
            break;
        case PeriodState::Ended:
        case PeriodState::Cancelled:
            break;
        }
    }
    m_period->setText(state);
    m_daysLeft->setText(left);
    m_daysLeft->setVisible(!left.isEmpty());
    const char *look = suspended ? "warning" : "body";
    if (m_period->property("look").toString() != QLatin1String(look))
        setLook(m_period, look);
    m_queued->setVisible(!queued.isEmpty());
    m_queued->setText(tr("%1 queued: %2", "number, lengths").arg(queued.size()).arg(queued.join(QStringLiteral(", "))));
}

void CustomerPanel::showLicenses()
{
    m_licensesHeading->setText(tr("Licenses: %1").arg(m_detail.licenses.size()));
    const qsizetype shown = m_detail.licenses.size() <= mostLicenses ? m_detail.licenses.size() : mostLicenses - 1;
    while (m_licenseLabels.size() < shown) {
        auto *line = new ElidedLabel;
        line->setElide(Qt::ElideMiddle);
        m_licenses->addWidget(line);
        m_licenseLabels << line;
    }
    for (qsizetype i = 0; i < m_licenseLabels.size(); ++i) {
        ElidedLabel *line = m_licenseLabels.at(i);
        line->setVisible(i < shown);
        if (i >= shown)
            continue;
        const License &license = m_detail.licenses.at(i);
        const QString shop = wording::shortAddress(license.url);
        line->setText(shop.isEmpty() ? license.id : shop);
        line->setHint(shop.isEmpty() ? license.id : license.id + QStringLiteral(" \u00b7 ") + license.url);
        line->setAccessibleName(line->text());
    }
    const auto more = static_cast<int>(m_detail.licenses.size() - shown);
    m_moreLicenses->setVisible(more > 0);
    m_moreLicenses->setText(tr("and %n more", "licenses", more));
}

QString CustomerPanel::entryWords(const LedgerEntry &entry) const
{
    switch (entry.kind) {
    case EntryKind::Charge:
        return tr("Ticket %1 \u00b7 category %2").arg(entry.ticket).arg(entry.category);
    case EntryKind::Recategorisation:
        return tr("Ticket %1 \u00b7 now category %2").arg(entry.ticket).arg(entry.category);
    case EntryKind::Refund:
        return tr("Ticket %1 \u00b7 refund").arg(entry.ticket);
    case EntryKind::Purchase:
        return tr("Purchase of %1").arg(wording::credits(entry.amount));
    case EntryKind::Adjustment:
        return tr("%1: %2", "adjustment, reason").arg(wording::name(entry.kind), entry.reason);
    case EntryKind::LicenseGrant:
        return wording::name(entry.kind);
    }
    Q_UNREACHABLE();
}

void CustomerPanel::showEntries()
{
    const auto &latest = m_detail.latestEntries;
    m_entriesHeading->setText(latest.isEmpty() ? tr("No entries in the ledger yet") : tr("Latest entries"));
    while (m_entryLabels.size() < latest.size()) {
        const int row = static_cast<int>(m_entryLabels.size());
        QLabel *words = label("small");
        QLabel *amount = label("small");
        amount->setWordWrap(false);
        amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
        m_entries->addWidget(words, row, 0, Qt::AlignTop);
        m_entries->addWidget(amount, row, 1, Qt::AlignTop);
        m_entryLabels.append(std::pair(words, amount));
    }
    for (int row = 0; row < m_entryLabels.size(); ++row) {
        const auto &[words, amount] = m_entryLabels.at(row);
        const bool used = row < latest.size();
        words->setVisible(used);
        amount->setVisible(used);
        if (!used)
            continue;
        words->setText(entryWords(latest.at(row)));
        words->setToolTip(wording::day(deskDay(latest.at(row).at), deskDay(m_now)));
        amount->setText(wording::signedCredits(latest.at(row).amount));
    }
}

QPushButton *CustomerPanel::ticketButton(int index)
{
    if (index < m_ticketButtons.size())
        return m_ticketButtons.at(index);
    auto *button = new QPushButton;
    setLook(button, "link");
    button->setCursor(Qt::PointingHandCursor);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, [this, button] { Q_EMIT ticketChosen(button->property("ticket").toString()); });
    m_tickets->addWidget(button);
    m_ticketButtons.append(button);
    return button;
}

void CustomerPanel::showTickets()
{
    int count = 0;
    for (const Ticket &ticket : std::as_const(m_detail.openTickets)) {
        if (ticket.id == m_ticket || count == tickets)
            continue;
        QPushButton *button = ticketButton(count++);
        button->setProperty("ticket", ticket.id);
        const QString text = ticket.id + QStringLiteral(" \u00b7 ") + ticket.subject;
        const int room = width() - 44;
        button->setText(button->fontMetrics().elidedText(text, Qt::ElideRight, room).replace(u'&', QStringLiteral("&&")));
        button->setAccessibleName(text);
        button->setToolTip(text.toHtmlEscaped());
        button->show();
    }
    for (qsizetype i = count; i < m_ticketButtons.size(); ++i)
        m_ticketButtons.at(i)->hide();
    m_ticketsHeading->setText(count == 0 ? tr("No other open tickets") : tr("Other open tickets"));
}

void CustomerPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width() && !m_detail.customer.id.isEmpty())
        showTickets();
}

void CustomerPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace saldo::ui
