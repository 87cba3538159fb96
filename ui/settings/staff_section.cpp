#include "ui/settings/staff_section.h"

#include "store/policy_reads.h"
#include "store/ticket_reads.h"
#include "ui/customers/line_table.h"
#include "ui/customers/table_header.h"
#include "ui/settings/staff_dialog.h"
#include "ui/shared/aside.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int fewestRows = 4;
constexpr int widestColumn = 170; // a longer id is cut

QPushButton *namedButton(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

StaffSection::StaffSection(desk::DeskLink &desk, bool manager, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_manager(manager)
    , m_title(new QLabel)
    , m_note(new QLabel)
    , m_lines(new LineTable(this))
    , m_view(figureTable("staff", [](const QModelIndex &index) { return index.data(LineTable::LookRole).value<CellLook>(); }))
    , m_add(namedButton("addStaff"))
    , m_change(namedButton("changeStaff"))
    , m_turn(namedButton("turnStaff"))
{
    build();
    refresh();
    retranslate();
}

void StaffSection::build()
{
    setLook(m_title, "title");
    setLook(m_note, "secondary");
    m_note->setWordWrap(true);
    m_view->setModel(m_lines);
    m_view->setMinimumHeight(tableHeight(fewestRows));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_change);
    buttons->addWidget(m_turn);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    layout->addWidget(m_view, 1);
    connect(m_add, &QPushButton::clicked, this, &StaffSection::add);
    connect(m_change, &QPushButton::clicked, this, &StaffSection::changeChosen);
    connect(m_turn, &QPushButton::clicked, this, &StaffSection::turnChosen);
    connect(m_view, &QTableView::activated, this, &StaffSection::changeChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StaffSection::showButtons);
    const auto key = [this](QKeySequence keys, QPushButton *button) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    key(Qt::Key_Insert, m_add);
    key(Qt::Key_Delete, m_turn);
    connect(&m_desk, &desk::DeskLink::changed, this, [this](const desk::Touched &touched) {
        if (touched.staff || touched.everything)
            refresh();
        else if (!touched.tickets.isEmpty() && isVisible())
            count();
    });
}

void StaffSection::refresh()
{
    m_staff = store::staff(m_desk.reads());
    std::stable_sort(m_staff.begin(), m_staff.end(),
                     [](const StaffMember &one, const StaffMember &other) { return one.active && !other.active; });
    showStaff();
    count();
}

void StaffSection::count()
{
    readAside<QHash<QString, int>>(
        m_desk.reads(), this, store::assignedTickets,
        [this](const QHash<QString, int> &assigned) {
            m_assigned = assigned;
            showStaff();
        },
        [this](const QString &failure) { m_note->setText(tr("The open tickets can't be counted: %1").arg(failure)); });
}

void StaffSection::showStaff()
{
    QList<Line> lines;
    for (const StaffMember &member : std::as_const(m_staff)) {
        QStringList languages;
        for (const Language language : member.languages)
            languages << wording::shortName(language);
        const auto tone = member.active ? CellLook::Tone::Plain : CellLook::Tone::Quiet;
        const int assigned = m_assigned.value(member.id);
        const bool left = assigned > 0 && !member.active;
        CellLook tickets{QLocale().toString(assigned),
                         left ? CellLook::Tone::Warning : assigned > 0 ? CellLook::Tone::Plain : CellLook::Tone::Quiet, true};
        lines << Line{member.id,
                      {{member.name, tone},
                       {member.id, CellLook::Tone::Quiet},
                       {wording::name(member.role), tone},
                       {languages.join(QStringLiteral(", ")), tone},
                       {member.active ? tr("works here", "a member of the staff") : tr("left", "a member of the staff"), tone},
                       tickets},
                      {},
                      {}};
    }
    const QList<LineColumn> columns{{tr("Name")},       {tr("Id")},
                                    {tr("Role")},       {tr("Languages")},
                                    {tr("State", "of a member of the staff")}, {tr("Open tickets"), true}};
    if (m_lines->rowCount() == 0) {
        m_lines->show(columns, lines, {});
        m_view->selectRow(0);
    } else {
        m_lines->setHeadings(columns);
        m_lines->update(lines);
    }
    fitColumns();
    showButtons();
}

void StaffSection::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < m_lines->columnCount(); ++column) {
        int width = TableHeader::widthOf(m_lines->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (const Line &line : m_lines->lines())
            width = std::max(width, CellDelegate::widthOf(line.cells.at(column)));
        header->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (column > 0)
            header->resizeSection(column, std::min(width, std::max(widestColumn, TableHeader::widthOf(
                m_lines->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()))));
    }
}

const StaffMember *StaffSection::chosen() const
{
    const int row = m_view->currentIndex().row();
    return row < 0 || row >= m_staff.size() ? nullptr : &m_staff.at(row);
}

void StaffSection::showButtons()
{
    const StaffMember *member = chosen();
    const QString reason = m_manager ? QString() : refusalWords({Code::NotPermitted});
    m_turn->setText(member != nullptr && !member->active ? tr("Activate\u2026") : tr("Deactivate\u2026"));
    const auto offer = [&](QPushButton *button, bool possible, const QString &tip) {
        button->setEnabled(m_manager && possible);
        button->setToolTip(reason.isEmpty() ? tip : reason);
        button->setAccessibleDescription(button->toolTip());
    };
    offer(m_add, true, tr("Add somebody (Insert)"));
    offer(m_change, member != nullptr, tr("Change name, role and languages (Enter)"));
    offer(m_turn, member != nullptr, tr("Who left can no longer sign in (Delete)"));
}

void StaffSection::add()
{
    open({}, std::nullopt);
}

void StaffSection::changeChosen()
{
    if (m_manager && chosen() != nullptr)
        open(*chosen(), std::nullopt);
}

void StaffSection::turnChosen()
{
    if (m_manager && chosen() != nullptr)
        open(*chosen(), !chosen()->active);
}

void StaffSection::open(const StaffMember &member, std::optional<bool> active)
{
    auto *dialog = new StaffDialog(m_desk, member, m_assigned.value(member.id), window());
    if (active)
        dialog->setActive(*active);
    dialog->open();
}

void StaffSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StaffSection::retranslate()
{
    m_title->setText(tr("Staff"));
    m_note->setText(m_manager ? tr("Who left can no longer sign in; their tickets and messages stay.")
                              : tr("Only a manager changes the staff."));
    m_add->setText(tr("Add\u2026", "to the staff"));
    m_change->setText(tr("Change\u2026", "a member of the staff"));
    m_view->setAccessibleName(tr("Staff"));
    showStaff();
}

} // namespace saldo::ui
