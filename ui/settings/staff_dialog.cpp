#include "ui/settings/staff_dialog.h"

#include "script/command.h"
#include "store/load.h"
#include "store/ticket_reads.h"
#include "ui/accounts/free_id.h"
#include "ui/shared/account_commands.h"
#include "ui/shared/field_label.h"
#include "ui/shared/wording.h"
#include "ui/ticket/choice.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int longestName = 200; // desk-script.md
constexpr int longestId = 64;

} // namespace

StaffDialog::StaffDialog(desk::DeskLink &link, const StaffMember &member, int assigned, QWidget *parent)
    : CommandDialog(link, parent)
    , m_before(member)
    , m_assigned(assigned)
    , m_name(new QLineEdit(this))
    , m_id(new QLineEdit(this))
    , m_role(new Choice(this))
    , m_english(new QCheckBox(this))
    , m_russian(new QCheckBox(this))
    , m_active(new QCheckBox(this))
{
    m_nameLabel = fieldLabel(this, m_name);
    m_idLabel = fieldLabel(this, m_id);
    m_roleLabel = fieldLabel(this, m_role);
    m_languagesLabel = fieldLabel(this, m_english);
    build();
}

void StaffDialog::build()
{
    setObjectName(QStringLiteral("staffDialog"));
    m_name->setObjectName(QStringLiteral("name"));
    m_id->setObjectName(QStringLiteral("id"));
    m_role->setObjectName(QStringLiteral("role"));
    m_english->setObjectName(QStringLiteral("english"));
    m_russian->setObjectName(QStringLiteral("russian"));
    m_active->setObjectName(QStringLiteral("active"));
    m_name->setMaxLength(longestName);
    m_id->setMaxLength(longestId);
    for (const Role role : {Role::Engineer, Role::Manager})
        m_role->addItem({}, static_cast<int>(role));
    m_name->setText(m_before.name);
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(m_before.role)));
    m_english->setChecked(isNew() || m_before.languages.contains(Language::En));
    m_russian->setChecked(m_before.languages.contains(Language::Ru));
    m_active->setChecked(m_before.active);
    auto *languages = new QHBoxLayout;
    languages->setSpacing(16);
    languages->addWidget(m_english);
    languages->addWidget(m_russian);
    languages->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(m_nameLabel), static_cast<QWidget *>(m_name),
                            static_cast<QWidget *>(m_idLabel), static_cast<QWidget *>(m_id),
                            static_cast<QWidget *>(m_roleLabel), static_cast<QWidget *>(m_role),
                            static_cast<QWidget *>(m_languagesLabel)})
        fields()->addWidget(widget);
    fields()->addLayout(languages);
    fields()->addWidget(m_active);
    fields()->setSpacing(4);
    m_idLabel->setVisible(isNew());
    m_id->setVisible(isNew());
    m_active->setVisible(!isNew());
    m_name->setFocus();
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (isNew() && !m_ownId)
            m_id->setText(idFrom(name.section(u' ', 0, 0)));
        foresee();
    });
    connect(m_id, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_ownId = !text.isEmpty();
        foresee();
    });
    connect(m_role, &QComboBox::currentIndexChanged, this, &StaffDialog::foresee);
    for (QCheckBox *box : {m_english, m_russian, m_active})
        connect(box, &QCheckBox::toggled, this, &StaffDialog::foresee);
}

void StaffDialog::setActive(bool active)
{
    m_active->setChecked(active);
    m_active->setFocus();
}

StaffMember StaffDialog::member() const
{
    StaffMember member = m_before;
    member.id = isNew() ? m_id->text().trimmed() : m_before.id;
    member.name = m_name->text().trimmed();
    member.role = static_cast<Role>(m_role->currentData().toInt());
    member.active = m_active->isChecked();
    const QList<QPair<Language, QCheckBox *>> boxes{{Language::En, m_english}, {Language::Ru, m_russian}};
    for (const auto &[language, box] : boxes) {
        if (!box->isChecked())
            member.languages.removeAll(language);
        else if (!member.languages.contains(language))
            member.languages.append(language); // the order is the person's own: his first language stays first
    }
    return member;
}

// Nobody could undo it: only a manager changes the staff.
bool StaffDialog::leavesNoManager() const
{
    const StaffMember now = member();
    if (isNew() || (now.active && now.role == Role::Manager) || !m_before.active || m_before.role != Role::Manager)
        return false;
    for (const StaffMember &other : store::staff(link().reads())) {
        if (other.id != m_before.id && other.active && other.role == Role::Manager)
            return false;
    }
    return true;
}

QJsonObject StaffDialog::command() const
{
    return isNew() ? commands::addStaff(member()) : commands::changeStaff(m_before, member());
}

QString StaffDialog::missing() const
{
    const StaffMember now = member();
    if (now.name.isEmpty())
        return tr("Enter the name.");
    if (isNew() && !script::isId(now.id))
        return tr("The id needs 1 to 64 Latin letters, digits, dots, underscores or hyphens.");
    if (isNew() && (now.id == u"shop" || now.id == u"system"))
        return tr("The ids shop and system belong to the desk itself. Choose another one.");
    if (now.languages.isEmpty() && (isNew() || !m_before.languages.isEmpty()))
        return tr("Choose at least one language.");
    if (!isNew() && now == m_before)
        return tr("Nothing is changed yet.");
    if (leavesNoManager())
        return tr("The desk would be left without a manager. Make somebody else a manager first.");
    return {};
}

QString StaffDialog::tell(const Foreseen &) const
{
    const StaffMember now = member();
    if (isNew())
        return now.role == Role::Manager ? tr("%1 may do everything at the desk.", "a name").arg(now.name)
                                         : tr("%1 may work on tickets, but not on accounts and policy.", "a name").arg(now.name);
    if (m_before.active && !now.active) {
        const QString stays = m_assigned > 0
            ? tr("%n open ticket(s) stay assigned to %1; reassign them in the Queue.", "a name", m_assigned).arg(now.name)
            : tr("%1 has no open ticket assigned.", "a name").arg(now.name);
        return tr("%1 will no longer have access to the desk. %2", "a name, what stays").arg(now.name, stays);
    }
    if (!m_before.active && now.active)
        return tr("%1 works at the desk again.", "a name").arg(now.name);
    if (now.role != m_before.role && now.id == link().actor())
        return tr("This is your own role: you will be an engineer as soon as it is changed.");
    return tr("The change is seen everywhere at once.");
}

void StaffDialog::retranslate()
{
    setField(m_nameLabel, tr("Name"));
    setField(m_idLabel, tr("Id at the desk (can't be changed later)"));
    setField(m_roleLabel, tr("Role"));
    m_languagesLabel->setText(tr("Languages of the tickets to work on"));
    m_english->setText(wording::name(Language::En));
    m_russian->setText(wording::name(Language::Ru));
    m_active->setText(tr("Works at the desk"));
    const QSignalBlocker blocker(m_role);
    for (int i = 0; i < m_role->count(); ++i)
        m_role->setItemText(i, wording::name(static_cast<Role>(m_role->itemData(i).toInt())));
    if (isNew())
        setWords(tr("Add to the staff"), {}, tr("Add"));
    else
        setWords(tr("Change a member of the staff"), tr("%1, id %2", "a member of the staff").arg(m_before.name, m_before.id),
                 tr("Change"));
}

} // namespace saldo::ui
