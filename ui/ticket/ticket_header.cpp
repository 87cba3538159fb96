#include "ui/ticket/ticket_header.h"

#include "rules/desk_hours.h"
#include "ui/shared/chip.h"
#include "ui/shared/elided_label.h"
#include "ui/shared/glyphs.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/theme.h"
#include "ui/shared/wording.h"
#include "ui/ticket/flow_layout.h"
#include "ui/ticket/selectable_text.h"
#include "ui/ticket/staff_search_dialog.h"
#include "ui/ticket/ticket_actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr qint64 soonMs = msPerHour;
constexpr int glyphSide = 18;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setLook(label, "secondary");
    return label;
}

// A text that is not one of ours, in a menu or on a button, where "&" would underline.
QString escaped(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

TicketHeader::TicketHeader(const TicketActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_subject(new SelectableText(this))
    , m_who(new ElidedLabel(this))
    , m_cost(new Chip(this))
    , m_coverage(new Chip(this))
    , m_defect(new Chip(this))
    , m_status(new Chip(this))
    , m_agreed(plainLabel(this))
    , m_due(plainLabel(this))
    , m_related(new QPushButton(this))
    , m_assignee(new QPushButton(this))
    , m_assignees(new QMenu(this))
    , m_panel(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    build(actions);
    retranslate();
}

void TicketHeader::build(const TicketActions &actions)
{
    setLook(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    m_subject->setPixels(measure::titlePx, QFont::DemiBold);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_due->setObjectName(QStringLiteral("due"));
    m_assignee->setObjectName(QStringLiteral("assignee"));
    m_related->setObjectName(QStringLiteral("related"));
    m_panel->setObjectName(QStringLiteral("panelButton"));
    m_more->setObjectName(QStringLiteral("more"));
    setLook(m_who, "secondary");
    setLook(m_related, "link");
    setLook(m_assignee, "small");
    m_assignee->setMenu(m_assignees);
    m_panel->setCheckable(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setIcon(glyphIcon(Glyph::More));
    m_panel->setIcon(glyphIcon(Glyph::SidePanel));
    for (QToolButton *button : {m_panel, m_more})
        button->setIconSize(QSize(glyphSide, glyphSide));
    for (const QList<QAction *> &group : actions.groups()) {
        m_menu->addActions(group);
        m_menu->addSeparator();
    }
    m_menu->setToolTipsVisible(true);

    auto *first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(m_subject, 1, Qt::AlignVCenter);
    first->addWidget(m_panel, 0, Qt::AlignTop);
    first->addWidget(m_more, 0, Qt::AlignTop);
    auto *second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_who, 1);
    second->addWidget(m_assignee);
    second->addSpacing(8); // in line with the sign above, which has room of its own
    auto *third = new FlowLayout(8, 4);
    for (QWidget *widget : QWidgetList{m_cost, m_coverage, m_defect, m_status, m_agreed, m_due, m_related})
        third->addWidget(widget);
    m_facts = third;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 10, 10);
    layout->setSpacing(5);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addLayout(third);

    // As they stand, line by line.
    setTabOrder(m_subject, m_panel);
    setTabOrder(m_panel, m_more);
    setTabOrder(m_more, m_assignee);
    setTabOrder(m_assignee, m_related);
    connect(m_assignees, &QMenu::aboutToShow, this, &TicketHeader::fillAssignees);
    connect(m_related, &QPushButton::clicked, this, [this] {
        Q_EMIT ticketChosen(m_ticket.duplicateOf.isEmpty() ? m_ticket.parent : m_ticket.duplicateOf);
    });
}

void TicketHeader::show(const store::TicketDetail &detail, const QString &customer, const QList<StaffMember> &staff)
{
    m_ticket = detail.ticket;
    m_customer = customer;
    m_staff = staff;
    m_writers.clear();
    for (const Message &message : detail.messages) {
        if (!message.author.isEmpty() && !m_writers.contains(message.author))
            m_writers << message.author;
    }
    m_splitOff.clear();
    for (const Event &event : detail.events) {
        if (event.kind == EventKind::Split && event.facts.other != m_ticket.parent)
            m_splitOff << event.facts.other;
    }
    m_subject->setText(m_ticket.subject);
    m_who->setText(m_ticket.id + QStringLiteral(" \u00b7 ") + customer);
    showChips();
    showSplitOff();
    showAssignee();
}

void TicketHeader::showSplitOff()
{
    while (m_parts.size() < m_splitOff.size()) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("splitOff"));
        setLook(button, "link");
        connect(button, &QPushButton::clicked, this,
                [this, i = m_parts.size()] { Q_EMIT ticketChosen(m_splitOff.at(i)); });
        m_facts->addWidget(button);
        setTabOrder(m_parts.isEmpty() ? m_related : m_parts.last(), button);
        m_parts << button;
    }
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        m_parts.at(i)->setVisible(i < m_splitOff.size());
        if (i < m_splitOff.size())
            m_parts.at(i)->setText(tr("split off: %1", "ticket").arg(m_splitOff.at(i)));
    }
}

void TicketHeader::showChips()
{
    const bool credits = m_ticket.coverage == Coverage::Credits;
    QString cost;
    if (m_ticket.category != noCategory)
        cost = credits ? tr("%1 \u00b7 %2", "category, credits")
                             .arg(wording::category(m_ticket.category), wording::credits(m_ticket.price))
                       : wording::category(m_ticket.category);
    else if (credits && !m_ticket.closed && m_ticket.defect == Defect::None)
        cost = tr("Not assessed");
    m_cost->show(cost, credits ? ChipTone::Credits : ChipTone::Plain);
    const bool period = m_ticket.coverage == Coverage::Period;
    m_coverage->show(period ? wording::name(Coverage::Period) : QString(), ChipTone::Period);
    QString defect;
    if (m_ticket.defect != Defect::None)
        defect = m_ticket.defect == Defect::Reported ? tr("Reported as a defect") : tr("Defect");
    m_defect->show(defect, ChipTone::Warning);

    const Status status = statusOf(m_ticket);
    QString state = status == Status::Open ? QString() : wording::name(status);
    if (status == Status::Closed)
        state = tr("%1: %2", "closed, resolution").arg(state, wording::name(m_ticket.resolution).toLower());
    const bool waits = status != Status::Closed && status != Status::AwaitingCustomer;
    m_status->show(state, waits ? ChipTone::Warning : ChipTone::Plain);

    const bool relevant = credits && !m_ticket.closed && m_ticket.defect == Defect::None;
    m_agreed->setVisible(relevant);
    m_agreed->setText(m_ticket.agreed ? tr("agreed in advance") : tr("cost is asked first"));
    m_related->setVisible(!m_ticket.duplicateOf.isEmpty() || !m_ticket.parent.isEmpty());
    m_related->setText(m_ticket.duplicateOf.isEmpty() ? tr("split from %1", "ticket").arg(m_ticket.parent)
                                                      : tr("duplicate of %1", "ticket").arg(m_ticket.duplicateOf));
}

void TicketHeader::showAssignee()
{
    QString name = m_ticket.assignee;
    for (const StaffMember &member : std::as_const(m_staff)) {
        if (member.id == m_ticket.assignee)
            name = member.name;
    }
    const QString shown = name.isEmpty() ? tr("Nobody yet", "assignee") : name;
    m_assignee->setText(escaped(shown) + QStringLiteral(" \u25be"));
    m_assignee->setAccessibleName(tr("Assigned to: %1").arg(shown));
    m_assignee->setToolTip(m_assignee->accessibleName().toHtmlEscaped());
}

void TicketHeader::fillAssignees()
{
    m_assignees->clear();
    const auto add = [this](const QString &name, const QString &id) {
        QAction *action = m_assignees->addAction(escaped(name));
        action->setCheckable(true);
        action->setChecked(id == m_ticket.assignee);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT assigneeChosen(id); });
    };
    const bool large = hasLargeStaff();
    for (const StaffMember &member : std::as_const(m_staff)) {
        const bool near = member.id == m_ticket.assignee || m_writers.contains(member.id);
        if (member.active && (near || !large))
            add(member.name, member.id);
    }
    if (large)
        connect(m_assignees->addAction(tr("Somebody else\u2026", "assignee")), &QAction::triggered, this,
                &TicketHeader::searchAssignee);
    m_assignees->addSeparator();
    add(tr("Nobody", "assignee"), {});
}

bool TicketHeader::hasLargeStaff() const
{
    return std::count_if(m_staff.cbegin(), m_staff.cend(), [](const StaffMember &member) { return member.active; })
        > mostStaffInMenu;
}

void TicketHeader::searchAssignee()
{
    auto *search = new StaffSearchDialog(m_staff, window());
    connect(search, &SearchDialog::chosen, this, [this, ticket = m_ticket.id](const QString &staff) {
        if (ticket == m_ticket.id)
            Q_EMIT assigneeChosen(staff);
    });
    search->open();
}

void TicketHeader::openAssigneeMenu()
{
    if (hasLargeStaff())
        return searchAssignee();
    m_assignees->popup(m_assignee->mapToGlobal(QPoint(0, m_assignee->height())));
}

void TicketHeader::tick(Instant now, const PolicyHistory &policies)
{
    if (!m_ticket.answerDue) {
        m_due->hide();
        return;
    }
    const Instant due = *m_ticket.answerDue;
    const bool over = due < now;
    const qint64 left = over ? deskTime(policies, due, now) : deskTime(policies, now, due);
    const QString time = over ? wording::lateness(left, due, now) : wording::hoursAndMinutes(left);
    const QString words = over ? tr("Answer overdue by %1").arg(time) : tr("Answer due in %1").arg(time);
    if (m_due->text() != words)
        m_due->setText(words);
    const char *look = over ? "danger" : left < soonMs ? "warning" : "secondary";
    if (m_due->property("look").toString() != QLatin1String(look))
        setLook(m_due, look);
    m_due->show();
}

void TicketHeader::retranslate()
{
    m_panel->setAccessibleName(tr("Show or hide the customer's side"));
    m_more->setToolTip(tr("Everything that can be done with this ticket"));
    m_more->setAccessibleName(m_more->toolTip());
    m_subject->setToolTip({});
    if (!m_ticket.id.isEmpty()) {
        showChips();
        showSplitOff();
        showAssignee();
    }
}

void TicketHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace saldo::ui
