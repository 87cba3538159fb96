#include "ui/queue/selection_summary.h"

#include "items/ticket_list.h"
#include "store/ticket_reads.h"
#include "ui/shared/actions.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"
#include "ui/ticket/flow_layout.h"
#include "ui/ticket/staff_search_dialog.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int mostAtOnce = 200; // each is a command of its own, committed by itself: some seconds at most
constexpr int mostNamed = 4;
constexpr auto resolutions = {Resolution::Solved, Resolution::NoReply, Resolution::CustomDevelopment,
                              Resolution::NotPossible};

QLabel *label(const char *look)
{
    auto *made = new QLabel;
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    setLook(made, look);
    return made;
}

// Names with how often they occur, the most frequent first.
QList<std::pair<QString, int>> counted(const QStringList &names)
{
    QHash<QString, int> counts;
    for (const QString &name : names)
        counts[name] += 1;
    QList<std::pair<QString, int>> pairs;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        pairs.append({count.key(), count.value()});
    std::sort(pairs.begin(), pairs.end(), [](const auto &one, const auto &other) {
        return std::pair(-one.second, one.first) < std::pair(-other.second, other.first);
    });
    return pairs;
}

} // namespace

SelectionSummary::SelectionSummary(desk::DeskLink &link, QListView &list, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_list(list)
    , m_batch(new Batch(link, this))
    , m_title(label("title"))
    , m_whose(label("explanation"))
    , m_customers(label("explanation"))
    , m_toMe(new QPushButton)
    , m_to(new QPushButton)
    , m_close(new QPushButton)
    , m_stop(new QPushButton)
    , m_staffMenu(new QMenu(m_to))
    , m_closeMenu(new QMenu(m_close))
    , m_outcome(label("heading"))
    , m_results(new QListWidget)
    , m_hint(label("secondary"))
{
    build();
    addCommand(m_assignToMe, "assignSelectedToMe", Qt::Key_M, m_toMe);
    addCommand(m_assignTo, "assignSelectedTo", Qt::SHIFT | Qt::Key_M, m_to);
    addCommand(m_closeAll, "closeSelected", Qt::Key_E, m_close);
    retranslate();
    connect(m_toMe, &QPushButton::clicked, this,
            [this] { start({BatchStep::Kind::Assign, m_link.actor(), Resolution::None}); });
    connect(m_stop, &QPushButton::clicked, m_batch, &Batch::abort);
    connect(m_batch, &Batch::progressed, this, &SelectionSummary::progressed);
    connect(m_batch, &Batch::finished, this, &SelectionSummary::finish);
    connect(m_staffMenu, &QMenu::aboutToShow, this, &SelectionSummary::fillMenus);
    connect(m_closeMenu, &QMenu::aboutToShow, this, &SelectionSummary::fillMenus);
}

void SelectionSummary::build()
{
    setLook(this, "background");
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(QStringLiteral("selected"));
    m_whose->setObjectName(QStringLiteral("whose"));
    m_toMe->setObjectName(QStringLiteral("assignAllToMe"));
    m_to->setObjectName(QStringLiteral("assignAllTo"));
    m_close->setObjectName(QStringLiteral("closeAll"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_results->setObjectName(QStringLiteral("results"));
    m_to->setMenu(m_staffMenu);
    m_close->setMenu(m_closeMenu);
    setLook(m_toMe, "primary");
    setLook(m_results, "results");
    m_results->setWordWrap(true);
    m_results->setTextElideMode(Qt::ElideNone);
    m_results->setSpacing(4);
    m_results->setSelectionMode(QAbstractItemView::SingleSelection);

    auto *buttons = new QWidget;
    auto *row = new FlowLayout(8, 8, buttons);
    for (QPushButton *button : {m_toMe, m_to, m_close, m_stop})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_whose);
    layout->addWidget(m_customers);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    layout->addWidget(m_hint);
    layout->addSpacing(8);
    layout->addWidget(m_outcome);
    layout->addWidget(m_results, 1);
    layout->addStretch();
}

int SelectionSummary::selectedIn(const QListView &list)
{
    int count = 0;
    for (const QItemSelectionRange &range : list.selectionModel()->selection())
        count += range.height();
    return count;
}

QList<store::TicketRow> SelectionSummary::rows() const
{
    QList<store::TicketRow> rows;
    for (const QItemSelectionRange &range : m_list.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostAtOnce; ++row)
            rows.append(m_list.model()->index(row, 0).data(items::TicketList::RowRole).value<store::TicketRow>());
    }
    return rows;
}

QString SelectionSummary::nameOf(const QString &staff) const
{
    for (const StaffMember &member : store::staff(m_link.reads())) {
        if (member.id == staff)
            return member.name;
    }
    return staff.isEmpty() ? tr("nobody") : staff;
}

QString SelectionSummary::whose(const QList<store::TicketRow> &rows) const
{
    QStringList names;
    for (const store::TicketRow &row : rows)
        names << (row.ticket.assignee.isEmpty() ? tr("nobody") : row.assigneeName);
    QStringList parts;
    for (const auto &[name, count] : counted(names))
        parts << (count == 1 ? name : tr("%1: %2", "a person, how many tickets").arg(name, QLocale().toString(count)));
    return tr("Assigned to: %1").arg(parts.join(QStringLiteral(" \u00B7 ")));
}

void SelectionSummary::refresh()
{
    if (m_busy)
        return;
    const int count = selectedIn(m_list);
    const bool few = count <= mostAtOnce;
    const QList<store::TicketRow> selected = few ? rows() : QList<store::TicketRow>();
    m_title->setText(count == 0 ? tr("No ticket is selected any more") : tr("%Ln ticket(s) selected", nullptr, count));
    m_whose->setVisible(few && count > 0);
    m_whose->setText(whose(selected));
    QStringList customers;
    for (const store::TicketRow &row : selected)
        customers << row.customerName;
    QStringList named;
    const auto pairs = counted(customers);
    for (const auto &[name, times] : pairs.mid(0, mostNamed))
        named << (times == 1 ? name : tr("%1: %2", "a customer, how many tickets").arg(name, QLocale().toString(times)));
    if (pairs.size() > mostNamed)
        named << tr("and %n more", "customers", static_cast<int>(pairs.size()) - mostNamed);
    m_customers->setVisible(few && count > 0);
    m_customers->setText(tr("Customers: %1").arg(named.join(QStringLiteral(" \u00B7 "))));
    m_hint->setText(few ? tr("Refused tickets stay selected. A single click in the list chooses one ticket again.")
                        : tr("Choose at most %n ticket(s) to change them at once.", nullptr, mostAtOnce));
    setPossible(few && count > 0);
    m_stop->hide();
    tell();
}

void SelectionSummary::fillMenus()
{
    m_staffMenu->clear();
    m_staffMenu->addAction(tr("Nobody"), this, [this] { start({BatchStep::Kind::Assign, {}, Resolution::None}); });
    m_staffMenu->addSeparator();
    QList<StaffMember> staff = store::staff(m_link.reads());
    staff.removeIf([](const StaffMember &member) { return !member.active; });
    const auto assign = [this](const QString &to) { start({BatchStep::Kind::Assign, to, Resolution::None}); };
    if (staff.size() > mostStaffInMenu) {
        m_staffMenu->addAction(tr("Somebody\u2026", "assignee"), this, [this, staff, assign] {
            auto *search = new StaffSearchDialog(staff, window());
            connect(search, &SearchDialog::chosen, this, assign);
            search->open();
        });
    } else {
        for (const StaffMember &member : std::as_const(staff))
            m_staffMenu->addAction(member.name, this, [assign, to = member.id] { assign(to); });
    }
    m_closeMenu->clear();
    for (const Resolution resolution : resolutions)
        m_closeMenu->addAction(wording::name(resolution), this,
                               [this, resolution] { start({BatchStep::Kind::Close, {}, resolution}); });
}

void SelectionSummary::start(const BatchStep &step)
{
    if (m_busy)
        return;
    const QList<store::TicketRow> selected = rows();
    m_busy = true;
    setPossible(false);
    m_stop->show();
    m_batch->start(step, selected);
}

void SelectionSummary::progressed()
{
    m_title->setText(tr("%1 of %2 done\u2026", "tickets").arg(m_batch->results().size()).arg(m_batch->total()));
}

// What was done is let go; what was refused is left for another try.
void SelectionSummary::finish()
{
    const auto *list = qobject_cast<const items::TicketList *>(m_list.model());
    const QList<BatchResult> &results = m_batch->results();
    for (qsizetype i = 0; i < results.size(); ++i) {
        const std::optional<int> row = list->rowOf(results.at(i).ticket);
        if (row && results.at(i).sent.accepted())
            m_list.selectionModel()->select(list->index(*row), QItemSelectionModel::Deselect);
        else if (row)
            m_list.selectionModel()->select(list->index(*row), QItemSelectionModel::Select);
    }
    const bool focused = m_stop->hasFocus();
    m_busy = false;
    refresh();
    if (focused)
        m_list.setFocus();
    Q_EMIT finished();
}

void SelectionSummary::forgetResult()
{
    if (!m_busy)
        m_batch->clear();
}

QString SelectionSummary::wordsOf(const BatchResult &result) const
{
    if (!result.sent.accepted())
        return failureWords(result.sent);
    const BatchStep &step = m_batch->step();
    if (step.kind == BatchStep::Kind::Close)
        return tr("closed: %1", "how it ended").arg(wording::name(step.resolution));
    for (const desk::TicketChange &change : result.sent.outcome.touched.tickets) {
        if (change.after.id == result.ticket && change.before && change.before->assignee == step.staff)
            return step.staff.isEmpty() ? tr("was nobody's already") : tr("was assigned to %1 already").arg(nameOf(step.staff));
    }
    return step.staff.isEmpty() ? tr("assigned to nobody") : tr("assigned to %1").arg(nameOf(step.staff));
}

void SelectionSummary::tell()
{
    m_results->clear();
    const QList<BatchResult> &results = m_batch->results();
    m_outcome->setVisible(!results.isEmpty());
    m_results->setVisible(!results.isEmpty());
    int refused = 0;
    for (const BatchResult &result : results) {
        const bool done = result.sent.accepted();
        refused += done ? 0 : 1;
        // The sign says it too, for colour is never the only one.
        const QString sign = done ? QStringLiteral("\u2713 ") : QStringLiteral("\u2717 ");
        auto *item = new QListWidgetItem(sign + result.ticket + QStringLiteral(" \u00B7 ") + result.subject
                                         + QLatin1Char('\n') + wordsOf(result));
        item->setData(Qt::AccessibleTextRole,
                      (done ? tr("Done: %1", "a ticket") : tr("Refused: %1", "a ticket")).arg(item->text()));
        done ? m_results->addItem(item) : m_results->insertItem(refused - 1, item);
    }
    const qsizetype left = m_batch->total() - results.size();
    QStringList parts = {tr("%n done", "tickets", static_cast<int>(results.size()) - refused)};
    if (refused > 0)
        parts << tr("%n refused", "tickets", refused);
    if (left > 0 && !m_busy)
        parts << tr("%n left alone", "tickets", static_cast<int>(left));
    m_outcome->setText(parts.join(QStringLiteral(", ")));
    setLook(m_outcome, refused > 0 ? "warning" : "heading");
}

void SelectionSummary::addCommand(QAction *&command, const char *name, QKeyCombination keys, QPushButton *button)
{
    command = makeAction(this, name, keys, [button] {
        if (button->menu() != nullptr)
            button->menu()->popup(button->mapToGlobal(QPoint(0, button->height()))); // showMenu() would wait for it
        else
            button->click();
    });
}

void SelectionSummary::setPossible(bool possible)
{
    for (QPushButton *button : {m_toMe, m_to, m_close})
        button->setEnabled(possible);
    for (QAction *command : commands())
        command->setEnabled(possible);
}

QWidget *SelectionSummary::firstField() const
{
    return m_busy ? m_stop : m_toMe->isEnabled() ? m_toMe : static_cast<QWidget *>(m_results);
}

void SelectionSummary::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SelectionSummary::retranslate()
{
    m_assignToMe->setText(tr("Assign the selected tickets to me", "action"));
    m_assignTo->setText(tr("Assign the selected tickets to\u2026", "action"));
    m_closeAll->setText(tr("Close the selected tickets\u2026", "action"));
    m_toMe->setText(tr("Assign to me"));
    m_to->setText(tr("Assign to\u2026") + QStringLiteral(" \u25BE"));
    m_close->setText(tr("Close\u2026", "tickets") + QStringLiteral(" \u25BE"));
    m_stop->setText(tr("Stop"));
    m_toMe->setToolTip(withKeys(tr("Assign to me"), m_assignToMe));
    m_to->setToolTip(withKeys(tr("Assign to\u2026"), m_assignTo));
    m_to->setAccessibleName(tr("Assign to\u2026"));
    m_close->setToolTip(withKeys(tr("Close\u2026", "tickets"), m_closeAll));
    m_close->setAccessibleName(tr("Close\u2026", "tickets"));
    fillMenus();
    m_results->setAccessibleName(tr("What became of each ticket"));
    refresh();
}

} // namespace saldo::ui
