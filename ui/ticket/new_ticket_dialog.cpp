#include "ui/ticket/new_ticket_dialog.h"

#include "store/ticket_reads.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"
#include "ui/ticket/choice.h"
#include "ui/ticket/customer_message_dialog.h"
#include "ui/ticket/flow_layout.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int mostFound = 20;
constexpr int longestSubject = 200; // desk-script.md
constexpr int longestBody = 100'000;
constexpr int bodyHeight = 132;

// Such a field would like to be so high that the dialog doesn't fit the smallest window.
class Body : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;
    QSize sizeHint() const override { return {QPlainTextEdit::sizeHint().width(), bodyHeight}; }
};

QLabel *fieldLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setContentsMargins(0, 6, 0, 0); // nearer to its field than to the one above
    setLook(label, "secondary");
    return label;
}

} // namespace

NewTicketDialog::NewTicketDialog(desk::DeskLink &link, const QString &customer, bool manager, QWidget *parent)
    : CommandDialog(link, parent)
    , m_number(store::nextTicketNumber(link.reads()))
    , m_manager(manager)
    , m_customerLabel(fieldLabel(this))
    , m_search(new QLineEdit(this))
    , m_results(new QListWidget(this))
    , m_languageLabel(fieldLabel(this))
    , m_language(new Choice(this))
    , m_subjectLabel(fieldLabel(this))
    , m_subject(new QLineEdit(this))
    , m_bodyLabel(fieldLabel(this))
    , m_body(new Body(this))
    , m_coverageLabel(fieldLabel(this))
    , m_coverage(new QButtonGroup(this))
    , m_notAsked(new QRadioButton(this))
    , m_period(new QRadioButton(this))
    , m_credits(new QRadioButton(this))
    , m_defect(new QCheckBox(this))
    , m_preAgreed(new QCheckBox(this))
{
    build();
    const std::optional<store::CustomerDetail> known =
        customer.isEmpty() ? std::nullopt : store::customerDetail(link.reads(), customer, 0, 0, 0);
    if (known)
        choose(known->customer);
}

void NewTicketDialog::build()
{
    setObjectName(QStringLiteral("newTicketDialog"));
    m_search->setObjectName(QStringLiteral("customer"));
    m_results->setObjectName(QStringLiteral("customers"));
    m_language->setObjectName(QStringLiteral("language"));
    m_subject->setObjectName(QStringLiteral("subject"));
    m_body->setObjectName(QStringLiteral("body"));
    m_notAsked->setObjectName(QStringLiteral("notAsked"));
    m_period->setObjectName(QStringLiteral("period"));
    m_credits->setObjectName(QStringLiteral("credits"));
    m_defect->setObjectName(QStringLiteral("defect"));
    m_preAgreed->setObjectName(QStringLiteral("preAgreed"));
    m_coverage->addButton(m_notAsked, static_cast<int>(Coverage::None));
    m_coverage->addButton(m_period, static_cast<int>(Coverage::Period));
    m_coverage->addButton(m_credits, static_cast<int>(Coverage::Credits));
    m_notAsked->setChecked(true);
    m_subject->setMaxLength(longestSubject);
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(bodyHeight);
    setLook(m_results, "results");
    m_results->setMaximumHeight(132);
    m_results->setFocusPolicy(Qt::NoFocus); // walked through from the search field
    m_results->hide();
    m_search->installEventFilter(this);
    m_preAgreed->setVisible(m_manager);
    for (const Language language : {Language::En, Language::Ru})
        m_language->addItem({}, static_cast<int>(language));

    auto *asked = new FlowLayout(16, 6);
    for (QRadioButton *button : {m_period, m_credits, m_notAsked})
        asked->addWidget(button);
    for (QWidget *widget : {static_cast<QWidget *>(m_customerLabel), static_cast<QWidget *>(m_search),
                            static_cast<QWidget *>(m_results), static_cast<QWidget *>(m_subjectLabel),
                            static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_bodyLabel),
                            static_cast<QWidget *>(m_body), static_cast<QWidget *>(m_languageLabel),
                            static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_coverageLabel)})
        fields()->addWidget(widget);
    fields()->addLayout(asked);
    fields()->addSpacing(6);
    fields()->addWidget(m_defect);
    fields()->addWidget(m_preAgreed);
    fields()->setSpacing(4);

    connect(m_search, &QLineEdit::textEdited, this, &NewTicketDialog::search);
    connect(m_results, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(m_found.at(m_results->row(item))); });
    connect(m_subject, &QLineEdit::textChanged, this, &NewTicketDialog::foresee);
    connect(m_body, &QPlainTextEdit::textChanged, this, &NewTicketDialog::foresee);
    connect(m_language, &QComboBox::currentIndexChanged, this, &NewTicketDialog::foresee);
    connect(m_coverage, &QButtonGroup::idClicked, this, &NewTicketDialog::foresee);
    connect(m_preAgreed, &QCheckBox::toggled, this, &NewTicketDialog::foresee);
    connect(m_defect, &QCheckBox::toggled, this, [this] {
        showAvailable();
        foresee();
    });
}

void NewTicketDialog::search()
{
    m_customer = {};
    const QString text = m_search->text().trimmed();
    m_found = text.isEmpty() ? QList<Customer>() : store::findCustomers(link().reads(), text, mostFound);
    m_results->clear();
    for (const Customer &customer : std::as_const(m_found))
        m_results->addItem(customer.name + QStringLiteral(" \u00b7 ") + customer.id);
    m_results->setCurrentRow(m_found.isEmpty() ? -1 : 0);
    m_results->setVisible(!m_found.isEmpty());
    showAvailable();
    foresee();
}

void NewTicketDialog::choose(const Customer &customer)
{
    m_customer = customer;
    m_search->setText(customer.name);
    m_results->hide();
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(customer.language)));
    m_subject->setFocus();
    showAvailable();
    foresee();
}

void NewTicketDialog::showAvailable()
{
    QString period = wording::name(Coverage::Period);
    QString credits = wording::name(Coverage::Credits);
    const std::optional<store::CustomerDetail> detail = m_customer.id.isEmpty()
        ? std::nullopt
        : store::customerDetail(link().reads(), m_customer.id, 0, 0, 0);
    if (detail) {
        const QDate today = deskDay(link().now());
        const Period *active = activeOn(detail->periods, today);
        const Period *queued = firstQueued(detail->periods);
        QString state = tr("none", "support period");
        if (active != nullptr)
            state = tr("until %1", "day").arg(wording::day(active->lastDay, today));
        else if (suspendedOf(detail->periods) != nullptr)
            state = tr("suspended", "support period");
        else if (queued != nullptr)
            state = tr("would start: %1", "length").arg(wording::lengthOf(*queued));
        period += QStringLiteral(" (%1)").arg(state);
        credits += QStringLiteral(" (%1)").arg(detail->customer.balance);
    }
    m_period->setText(period);
    m_credits->setText(credits);
    for (QAbstractButton *button : m_coverage->buttons())
        button->setEnabled(!m_defect->isChecked());
    m_preAgreed->setEnabled(!m_defect->isChecked());
}

commands::NewTicket NewTicketDialog::ticket() const
{
    commands::NewTicket ticket;
    ticket.ticket = m_number;
    ticket.customer = m_customer.id;
    ticket.language = static_cast<Language>(m_language->currentData().toInt());
    ticket.subject = m_subject->text().remove(QChar(0)).trimmed();
    ticket.body = textOf(*m_body);
    ticket.defect = m_defect->isChecked();
    if (!ticket.defect)
        ticket.coverage = static_cast<Coverage>(m_coverage->checkedId());
    ticket.preAgreed = m_manager && !ticket.defect && m_preAgreed->isChecked();
    return ticket;
}

QJsonObject NewTicketDialog::command() const
{
    return commands::openTicket(ticket());
}

QString NewTicketDialog::missing() const
{
    const commands::NewTicket entered = ticket();
    if (entered.customer.isEmpty())
        return m_search->text().trimmed().isEmpty() || !m_found.isEmpty()
            ? tr("Choose the customer: type a part of the name.")
            : tr("No customer of that name.");
    if (entered.subject.isEmpty())
        return tr("Enter the subject.");
    if (entered.body.size() > longestBody)
        return tr("The text is too long: at most %1 characters.").arg(longestBody);
    return entered.body.isEmpty() ? tr("Enter what the customer wants.") : QString();
}

QString NewTicketDialog::tell(const Foreseen &foreseen) const
{
    const Ticket after = foreseen.ticketAfter();
    if (after.defect != Defect::None)
        return tr("Opens as a defect report: it needs no coverage and costs nothing.");
    if (after.coverage == Coverage::Credits && after.agreed)
        return coverageWords(foreseen) + u' ' + tr("The customer accepts any category in advance.");
    return coverageWords(foreseen);
}

bool NewTicketDialog::mend(const Refusal &refusal)
{
    if (refusal.code != Code::DuplicateId)
        return false;
    const QString next = store::nextTicketNumber(link().reads());
    const bool other = next != m_number;
    m_number = next;
    return other;
}

bool NewTicketDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress || m_results->isHidden())
        return CommandDialog::eventFilter(watched, event);
    const int count = m_results->count();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_results->setCurrentRow(std::min(count - 1, m_results->currentRow() + 1));
        return true;
    case Qt::Key_Up:
        m_results->setCurrentRow(std::max(0, m_results->currentRow() - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_found.at(std::max(0, m_results->currentRow())));
        return true;
    default:
        return false;
    }
}

void NewTicketDialog::retranslate()
{
    setWords(tr("New ticket %1").arg(m_number), tr("On the customer's behalf; recorded as entered by you."),
             tr("Open ticket"));
    m_customerLabel->setText(tr("Customer"));
    m_search->setPlaceholderText(tr("Name or id"));
    m_search->setAccessibleName(m_customerLabel->text());
    m_results->setAccessibleName(tr("Customers found"));
    m_languageLabel->setText(tr("Language"));
    m_language->setAccessibleName(m_languageLabel->text());
    m_subjectLabel->setText(tr("Subject"));
    m_subject->setAccessibleName(m_subjectLabel->text());
    m_bodyLabel->setText(tr("What the customer wants, in the customer's own words"));
    m_body->setAccessibleName(m_bodyLabel->text());
    m_coverageLabel->setText(tr("What the customer chose to pay with"));
    m_notAsked->setText(tr("Not asked"));
    m_defect->setText(tr("The customer reports a defect of the product"));
    m_preAgreed->setText(tr("The customer accepts any category in advance"));
    const QSignalBlocker blocker(m_language);
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, wording::name(static_cast<Language>(m_language->itemData(i).toInt())));
    showAvailable();
}

} // namespace saldo::ui
