#include "ui/accounts/customer_search_dialog.h"

#include "store/ticket_reads.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace saldo::ui {

namespace {

constexpr int mostFound = 30;

} // namespace

CustomerSearchDialog::CustomerSearchDialog(desk::DeskLink &link, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_title(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_results(new QListWidget(this))
    , m_choose(new QPushButton(this))
{
    setObjectName(QStringLiteral("customerSearchDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(m_title, "title");
    m_search->setObjectName(QStringLiteral("search"));
    m_search->installEventFilter(this);
    m_results->setObjectName(QStringLiteral("results"));
    setLook(m_results, "results");
    m_results->setFocusPolicy(Qt::NoFocus); // walked through from the search field
    m_choose->setObjectName(QStringLiteral("choose"));
    setLook(m_choose, "primary");
    m_choose->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_search);
    layout->addWidget(m_results, 1);
    layout->addWidget(m_choose, 0, Qt::AlignRight);
    resize(420, 380);
    connect(m_search, &QLineEdit::textChanged, this, &CustomerSearchDialog::search);
    connect(m_results, &QListWidget::itemDoubleClicked, this, &CustomerSearchDialog::choose);
    connect(m_choose, &QPushButton::clicked, this, &CustomerSearchDialog::choose);
    retranslate();
    search();
    m_search->setFocus();
}

void CustomerSearchDialog::search()
{
    m_found = store::findCustomers(m_link.reads(), m_search->text().trimmed(), mostFound);
    m_results->clear();
    for (const rules::Customer &customer : std::as_const(m_found)) {
        auto *item =
            new QListWidgetItem(tr("%1 \u00B7 %2", "a customer, his id").arg(customer.name, customer.id), m_results);
        item->setSizeHint({0, measure::tableRow});
    }
    m_results->setCurrentRow(m_found.isEmpty() ? -1 : 0);
    m_choose->setEnabled(!m_found.isEmpty());
}

void CustomerSearchDialog::choose()
{
    const int row = m_results->currentRow();
    if (row < 0)
        return;
    const QString customer = m_found.at(row).id;
    accept();
    Q_EMIT chosen(customer);
}

bool CustomerSearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_results, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CustomerSearchDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CustomerSearchDialog::retranslate()
{
    m_title->setText(tr("Which customer?"));
    setWindowTitle(m_title->text());
    m_search->setPlaceholderText(tr("Name or id"));
    m_search->setAccessibleName(m_title->text());
    m_results->setAccessibleName(tr("Customers found"));
    m_choose->setText(tr("Choose"));
}

} // namespace saldo::ui
