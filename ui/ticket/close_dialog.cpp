#include "ui/ticket/close_dialog.h"

#include "store/ticket_query.h"
#include "ui/shared/commands.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"
#include "ui/ticket/choice.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int mostOthers = 200;
constexpr auto resolutions = {Resolution::Solved, Resolution::NoReply, Resolution::Duplicate,
                              Resolution::CustomDevelopment, Resolution::NotPossible};

} // namespace

CloseDialog::CloseDialog(desk::DeskLink &link, const Ticket &ticket, int seen, QWidget *parent)
    : CommandDialog(link, parent)
    , m_ticket(ticket.id)
    , m_seen(seen)
    , m_resolutionLabel(new QLabel(this))
    , m_resolution(new Choice(this))
    , m_otherLabel(new QLabel(this))
    , m_other(new Choice(this))
{
    setObjectName(QStringLiteral("closeDialog"));
    m_resolution->setObjectName(QStringLiteral("resolution"));
    m_other->setObjectName(QStringLiteral("other"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setLook(m_resolutionLabel, "secondary");
    setLook(m_otherLabel, "secondary");
    for (QWidget *widget : {static_cast<QWidget *>(m_resolutionLabel), static_cast<QWidget *>(m_resolution),
                            static_cast<QWidget *>(m_otherLabel), static_cast<QWidget *>(m_other)})
        fields()->addWidget(widget);
    for (const Resolution resolution : resolutions)
        m_resolution->addItem({}, static_cast<int>(resolution));
    fillOthers(ticket.customer);
    connect(m_resolution, &QComboBox::currentIndexChanged, this, [this] { foresee(); });
    connect(m_other, &QComboBox::currentIndexChanged, this, [this] { foresee(); });
    m_resolution->setFocus();
}

void CloseDialog::fillOthers(const QString &customer)
{
    store::TicketListing listing;
    listing.filter.lifetime = store::TicketFilter::Lifetime::Any;
    listing.filter.customer = customer;
    listing.order = store::TicketOrder::Opened;
    listing.today = deskDay(link().now());
    for (const store::TicketRow &row : store::ticketPage(link().reads(), listing, {}, mostOthers)) {
        if (row.ticket.id != m_ticket)
            m_other->addItem(row.ticket.id + QStringLiteral(" \u00b7 ") + row.ticket.subject, row.ticket.id);
    }
    m_other->setCurrentIndex(-1);
}

Resolution CloseDialog::resolution() const
{
    return static_cast<Resolution>(m_resolution->currentData().toInt());
}

QJsonObject CloseDialog::command() const
{
    return commands::close(m_ticket, resolution(), m_other->currentData().toString(), m_seen);
}

QString CloseDialog::missing() const
{
    const bool duplicate = resolution() == Resolution::Duplicate;
    m_otherLabel->setVisible(duplicate);
    m_other->setVisible(duplicate);
    if (!duplicate)
        return {};
    if (m_other->count() == 0)
        return tr("This customer has no other ticket that it could be a duplicate of.");
    return m_other->currentIndex() < 0 ? tr("Choose the ticket that it is a duplicate of.") : QString();
}

void CloseDialog::retranslate()
{
    setWords(tr("Close ticket %1").arg(m_ticket), {}, tr("Close", "a ticket"));
    m_resolutionLabel->setText(tr("How did it end?"));
    m_resolution->setAccessibleName(m_resolutionLabel->text());
    m_otherLabel->setText(tr("Duplicate of"));
    m_other->setAccessibleName(m_otherLabel->text());
    m_other->setPlaceholderText(tr("Choose a ticket"));
    const QSignalBlocker blocker(m_resolution);
    for (int i = 0; i < m_resolution->count(); ++i)
        m_resolution->setItemText(i, wording::name(static_cast<Resolution>(m_resolution->itemData(i).toInt())));
}

} // namespace saldo::ui
