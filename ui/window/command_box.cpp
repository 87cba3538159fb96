#include "ui/window/command_box.h"

#include "rules/calendar.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/theme.h"
#include "ui/window/command_delegate.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <algorithm>

namespace saldo::ui {

namespace {

constexpr int widest = 440;
constexpr int mostHeight = 420;
constexpr int rowsOfPage = 8;

} // namespace

CommandBox::CommandBox(desk::DeskLink &desk, const Actions &actions, QWidget *parent)
    : QLineEdit(parent), m_desk(desk), m_actions(actions), m_search(desk.reads().location())
{
    setObjectName(QStringLiteral("commandBox"));
    setLook(this, "search");
    setMaximumWidth(widest);
    setMinimumWidth(widest / 2);
    m_hint = new QLabel(QKeySequence(QStringLiteral("Ctrl+K")).toString(QKeySequence::NativeText), this);
    setLook(m_hint, "secondary");
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 10, 0);
    layout->addStretch();
    layout->addWidget(m_hint);
    connect(this, &QLineEdit::textEdited, this, &CommandBox::ask);
    connect(&m_search, &TicketSearch::found, this, &CommandBox::showFound);
    connect(&m_search, &TicketSearch::failed, this, [this](const QString &reason) {
        showFound({});
        m_list.showTrouble(tr("The search failed."), databaseWords(reason));
        place();
    });
    retranslate();
}

void CommandBox::begin()
{
    if (!hasFocus())
        m_before = window()->focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void CommandBox::retranslate()
{
    setPlaceholderText(tr("Search or type a command"));
    setAccessibleName(tr("Search and commands"));
    if (m_view) {
        m_view->setAccessibleName(tr("Commands, tickets and customers"));
        if (m_view->isVisible())
            ask();
    }
}

void CommandBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void CommandBox::ask()
{
    openList();
    m_list.showActions(m_actions(), text());
    setToolTip(QString());
    m_searching = !text().trimmed().isEmpty();
    if (m_searching) {
        m_search.ask(text(), rules::deskDay(m_desk.now()));
    } else {
        m_search.forget();
        m_list.showFound({});
    }
    m_view->setCurrentIndex({});
    step(1);
    place();
}

// The chosen row stays the same when tickets come in behind the actions.
void CommandBox::showFound(const Found &found)
{
    m_searching = false;
    if (!m_view || !hasFocus()) // without a row yet the list is hidden
        return;
    const int row = m_view->currentIndex().row();
    m_list.showFound(found);
    if (m_list.rowCount() == 0)
        m_list.showTrouble(tr("Nothing was found."), tr("Search for other words, a ticket's number or a customer's name."));
    m_view->setCurrentIndex(m_list.index(row));
    if (!m_view->currentIndex().isValid())
        step(1);
    place();
}

void CommandBox::openList()
{
    if (!m_view) {
        m_view = new QListView(window());
        m_view->setObjectName(QStringLiteral("commandList"));
        setLook(m_view, "results");
        m_view->setFocusPolicy(Qt::NoFocus);
        m_view->setMouseTracking(true);
        m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view->setModel(&m_list);
        m_view->setItemDelegate(new CommandDelegate(m_view));
        m_view->setAccessibleName(tr("Commands, tickets and customers"));
        connect(m_view, &QListView::clicked, this, &CommandBox::choose);
    }
    m_view->show();
    m_view->raise();
}

void CommandBox::place()
{
    if (!m_view)
        return;
    int height = 2 * m_view->frameWidth();
    for (int row = 0; row < m_list.rowCount(); ++row) {
        const int more = m_view->sizeHintForIndex(m_list.index(row)).height();
        if (height + more > mostHeight)
            break; // rows are whole
        height += more;
    }
    const QPoint corner = mapTo(window(), QPoint(0, this->height() + measure::grid));
    m_view->setGeometry(corner.x(), corner.y(), QWidget::width(), height);
    m_view->setVisible(m_list.rowCount() > 0 && hasFocus());
}

void CommandBox::step(int rows)
{
    const int count = m_list.rowCount();
    int row = std::clamp(m_view->currentIndex().row() + rows, 0, std::max(0, count - 1));
    const int onward = rows < 0 ? -1 : 1;
    while (row >= 0 && row < count && !m_list.flags(m_list.index(row)).testFlag(Qt::ItemIsEnabled))
        row += onward;
    if (row < 0 || row >= count)
        return;
    m_view->setCurrentIndex(m_list.index(row));
    // Who hears the window rather than sees it is told what Enter would do.
    setAccessibleDescription(m_list.index(row).data(Qt::AccessibleTextRole).toString());
}

void CommandBox::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_view && m_view->isVisible();
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        if (!open) {
            ask();
            return;
        }
        const bool page = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
        const bool up = event->key() == Qt::Key_Up || event->key() == Qt::Key_PageUp;
        step((up ? -1 : 1) * (page ? rowsOfPage : 1));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (open)
            choose(m_view->currentIndex());
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void CommandBox::choose(const QModelIndex &index)
{
    const CommandList::Entry *found = m_list.at(index);
    if (found == nullptr || !m_list.flags(index).testFlag(Qt::ItemIsEnabled))
        return;
    const CommandList::Entry entry = *found;
    leave(); // before, for what was chosen may want the focus itself
    switch (entry.kind) {
    case CommandList::Entry::Kind::Action:
        if (entry.action)
            entry.action->trigger();
        return;
    case CommandList::Entry::Kind::Ticket:
        Q_EMIT ticketChosen(entry.id);
        return;
    case CommandList::Entry::Kind::Customer:
        Q_EMIT customerChosen(entry.id);
        return;
    case CommandList::Entry::Kind::Trouble:
        return;
    }
}

void CommandBox::leave()
{
    m_search.forget();
    clear();
    setAccessibleDescription(QString());
    if (m_view)
        m_view->hide();
    if (m_before && m_before != this)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
    m_before = nullptr;
}

void CommandBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    m_hint->hide();
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        m_search.prepare();
        ask();
    }
}

void CommandBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_hint->setVisible(text().isEmpty());
    if (m_view && event->reason() != Qt::PopupFocusReason)
        m_view->hide();
}

void CommandBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_view && m_view->isVisible())
        place();
}

} // namespace saldo::ui
