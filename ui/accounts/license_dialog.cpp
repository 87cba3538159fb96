#include "ui/accounts/license_dialog.h"

#include "script/command.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/free_id.h"
#include "ui/shared/account_commands.h"
#include "ui/shared/field_label.h"
#include "ui/shared/wording.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int longestText = 200; // desk-script.md
constexpr int longestId = 64;

} // namespace

LicenseDialog::LicenseDialog(desk::DeskLink &link, const store::CustomerAccount &account, QWidget *parent)
    : CommandDialog(link, parent)
    , m_account(account)
    , m_id(new QLineEdit(this))
    , m_product(new QLineEdit(this))
    , m_url(new QLineEdit(this))
    , m_later(new QRadioButton(this))
    , m_period(new QRadioButton(this))
    , m_credits(new QRadioButton(this))
{
    m_idLabel = fieldLabel(this, m_id);
    m_productLabel = fieldLabel(this, m_product);
    m_urlLabel = fieldLabel(this, m_url);
    m_choiceLabel = fieldLabel(this, m_later);
    build();
}

void LicenseDialog::build()
{
    setObjectName(QStringLiteral("licenseDialog"));
    m_id->setObjectName(QStringLiteral("id"));
    m_product->setObjectName(QStringLiteral("product"));
    m_url->setObjectName(QStringLiteral("url"));
    m_later->setObjectName(QStringLiteral("later"));
    m_period->setObjectName(QStringLiteral("period"));
    m_credits->setObjectName(QStringLiteral("credits"));
    m_id->setMaxLength(longestId);
    m_product->setMaxLength(longestText);
    m_url->setMaxLength(longestText);
    m_id->setText(freeLicenseId(link().reads(), m_account.customer.id));
    if (!isFirst())
        m_product->setText(m_account.licenses.last().product); // mostly another one of the same
    m_later->setChecked(true);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_idLabel), static_cast<QWidget *>(m_id), static_cast<QWidget *>(m_productLabel),
          static_cast<QWidget *>(m_product), static_cast<QWidget *>(m_urlLabel), static_cast<QWidget *>(m_url)})
        fields()->addWidget(widget);
    fields()->addSpacing(4);
    for (QWidget *widget : {static_cast<QWidget *>(m_choiceLabel), static_cast<QWidget *>(m_later),
                            static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_credits)}) {
        fields()->addWidget(widget);
        widget->setVisible(isFirst());
    }
    fields()->setSpacing(4);
    m_id->setFocus();
    m_id->selectAll();
    for (QLineEdit *edit : {m_id, m_product, m_url})
        connect(edit, &QLineEdit::textChanged, this, &LicenseDialog::foresee);
    for (QRadioButton *choice : {m_later, m_period, m_credits})
        connect(choice, &QRadioButton::clicked, this, &LicenseDialog::foresee);
}

License LicenseDialog::license() const
{
    License license;
    license.id = m_id->text().trimmed();
    license.customer = m_account.customer.id;
    license.product = m_product->text().trimmed();
    license.url = m_url->text().trimmed();
    if (isFirst() && m_period->isChecked())
        license.freeSupport = FreeSupport::Period;
    if (isFirst() && m_credits->isChecked())
        license.freeSupport = FreeSupport::Credits;
    return license;
}

QJsonObject LicenseDialog::command() const
{
    return commands::registerLicense(license());
}

QString LicenseDialog::missing() const
{
    if (!script::isId(m_id->text().trimmed()))
        return tr("The license needs an id of 1 to 64 Latin letters, digits, dots, underscores or hyphens.");
    return {};
}

QString LicenseDialog::tell(const Foreseen &foreseen) const
{
    if (!isFirst())
        return tr("A further license gives credits at once. %1", "what happens").arg(balanceWords(foreseen));
    const std::optional<FreeSupport> choice = license().freeSupport;
    if (!choice)
        return tr("The customer may choose his free support once, whenever he likes.");
    const QString what = choice == FreeSupport::Credits ? balanceWords(foreseen) : queueWords(foreseen);
    return tr("%1 The choice can't be changed later.", "what happens").arg(what);
}

void LicenseDialog::retranslate()
{
    const FreeGrants grants = link().policies().on(deskDay(link().now())).freeSupport;
    setField(m_idLabel, tr("License"));
    setField(m_productLabel, tr("Product (optional)"));
    setField(m_urlLabel, tr("Address of the shop (optional)"));
    m_choiceLabel->setText(tr("Free support with the first license"));
    m_later->setText(tr("The customer chooses later"));
    m_period->setText(tr("A support period of %n day(s)", nullptr, grants.firstDays));
    m_credits->setText(wording::credits(grants.firstCredits));
    setWords(tr("Register a license"),
             tr("%1, who owns %n license(s)", "a customer", static_cast<int>(m_account.licenses.size()))
                 .arg(m_account.customer.name),
             tr("Register"));
}

} // namespace saldo::ui
