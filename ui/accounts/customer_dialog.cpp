#include "ui/accounts/customer_dialog.h"

#include "script/command.h"
#include "ui/accounts/free_id.h"
#include "ui/shared/account_commands.h"
#include "ui/shared/field_label.h"
#include "ui/shared/wording.h"
#include "ui/ticket/choice.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int longestName = 200; // desk-script.md
constexpr int longestEmail = 254;
constexpr int longestId = 64;

} // namespace

CustomerDialog::CustomerDialog(desk::DeskLink &link, const Customer &customer, QWidget *parent)
    : CommandDialog(link, parent)
    , m_before(customer)
    , m_name(new QLineEdit(this))
    , m_language(new Choice(this))
    , m_email(new QLineEdit(this))
    , m_id(new QLineEdit(this))
    , m_license(new QCheckBox(this))
{
    m_nameLabel = fieldLabel(this, m_name);
    m_languageLabel = fieldLabel(this, m_language);
    m_emailLabel = fieldLabel(this, m_email);
    m_idLabel = fieldLabel(this, m_id);
    build();
}

void CustomerDialog::build()
{
    setObjectName(QStringLiteral("customerDialog"));
    m_name->setObjectName(QStringLiteral("name"));
    m_language->setObjectName(QStringLiteral("language"));
    m_email->setObjectName(QStringLiteral("email"));
    m_id->setObjectName(QStringLiteral("id"));
    m_license->setObjectName(QStringLiteral("licenseFollows"));
    m_name->setMaxLength(longestName);
    m_email->setMaxLength(longestEmail);
    m_id->setMaxLength(longestId);
    m_license->setChecked(true);
    for (const Language language : {Language::En, Language::Ru})
        m_language->addItem({}, static_cast<int>(language));
    m_name->setText(m_before.name);
    m_email->setText(m_before.email);
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(m_before.language)));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_nameLabel), static_cast<QWidget *>(m_name),
          static_cast<QWidget *>(m_languageLabel), static_cast<QWidget *>(m_language),
          static_cast<QWidget *>(m_emailLabel), static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_idLabel),
          static_cast<QWidget *>(m_id), static_cast<QWidget *>(m_license)})
        fields()->addWidget(widget);
    fields()->setSpacing(4);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_idLabel), static_cast<QWidget *>(m_id), static_cast<QWidget *>(m_license)})
        widget->setVisible(isNew());
    m_name->setFocus();
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        suggestId();
        foresee();
    });
    connect(m_id, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_ownId = !text.isEmpty();
        foresee();
    });
    connect(m_email, &QLineEdit::textChanged, this, &CustomerDialog::foresee);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CustomerDialog::foresee);
}

void CustomerDialog::suggestId()
{
    if (isNew() && !m_ownId)
        m_id->setText(freeCustomerId(link().reads(), m_name->text()));
}

Customer CustomerDialog::customer() const
{
    Customer customer = m_before;
    customer.id = isNew() ? m_id->text().trimmed() : m_before.id;
    customer.name = m_name->text().trimmed();
    customer.language = static_cast<Language>(m_language->currentData().toInt());
    customer.email = m_email->text().trimmed();
    return customer;
}

bool CustomerDialog::licenseFollows() const
{
    return isNew() && m_license->isChecked();
}

QJsonObject CustomerDialog::command() const
{
    const Customer now = customer();
    return isNew() ? commands::registerCustomer(now.id, now.name, now.language, now.email)
                   : commands::changeCustomer(m_before, now);
}

QString CustomerDialog::missing() const
{
    const Customer now = customer();
    if (now.name.isEmpty())
        return tr("Enter the name.");
    if (!now.email.isEmpty() && !now.email.contains(u'@'))
        return tr("The mail address has no @.");
    if (!isNew() && now.email.isEmpty() && !m_before.email.isEmpty())
        return tr("A mail address can be changed, but not taken away.");
    if (!isNew())
        return now == m_before ? tr("Nothing is changed yet.") : QString();
    if (!script::isId(now.id))
        return tr("The id needs 1 to 64 Latin letters, digits, dots, underscores or hyphens.");
    return {};
}

QString CustomerDialog::tell(const Foreseen &foreseen) const
{
    const Customer &after = foreseen.after.customer;
    if (isNew())
        return licenseFollows()
                   ? tr("%1 is registered; his license comes next.", "a customer").arg(after.name)
                   : tr("%1 is registered. Without a license there is no support yet.", "a customer").arg(after.name);
    if (after.language != foreseen.before.customer.language)
        return tr("From now on the customer is written to in %1; his open tickets keep their language.", "a language")
            .arg(after.language == Language::Ru ? tr("Russian", "written in") : tr("English", "written in"));
    return tr("The change is seen everywhere at once.");
}

void CustomerDialog::retranslate()
{
    setField(m_nameLabel, tr("Name"));
    setField(m_languageLabel, tr("Language of messages to the customer"));
    setField(m_emailLabel, tr("E-mail (optional)"));
    setField(m_idLabel, tr("Id at the desk (can't be changed later)"));
    m_license->setText(tr("Then register the first license"));
    const QSignalBlocker blocker(m_language);
    for (int i = 0; i < m_language->count(); ++i)
        m_language->setItemText(i, wording::name(static_cast<Language>(m_language->itemData(i).toInt())));
    if (isNew())
        setWords(tr("Register a customer"), {}, tr("Register"));
    else
        setWords(tr("Change the customer"), tr("%1, id %2", "a customer").arg(m_before.name, m_before.id),
                 tr("Change"));
}

} // namespace saldo::ui
