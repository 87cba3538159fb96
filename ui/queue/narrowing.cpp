#include "ui/queue/narrowing.h"

#include "ui/queue/narrowing_bar.h"
#include "ui/queue/filter_panel.h"
#include "ui/queue/view_list.h"
#include "ui/shared/style_sheet.h"

#include <QDialogButtonBox>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QUuid>

namespace saldo::ui {

namespace {

constexpr int longestName = 60;
constexpr int nameWidth = 360;

} // namespace

Narrowing::Narrowing(desk::DeskLink &desk, store::ReadingThread &thread, const items::Viewer &viewer, QListView *viewsView,
                     ViewList *views, QToolButton *button)
    : QObject(button)
    , m_desk(desk)
    , m_thread(thread)
    , m_viewer(viewer)
    , m_viewsView(viewsView)
    , m_list(views)
    , m_bar(new NarrowingBar(desk))
    , m_button(button)
{
    viewsView->setContextMenuPolicy(Qt::CustomContextMenu);
    viewsView->installEventFilter(this);
    connect(viewsView, &QWidget::customContextMenuRequested, this, &Narrowing::showMenu);
    connect(button, &QToolButton::clicked, this, &Narrowing::openPanel);
    connect(m_bar, &NarrowingBar::changed, this, &Narrowing::setFilter);
    connect(m_bar, &NarrowingBar::saveAsked, this, &Narrowing::askToSave);
}

void Narrowing::setFilter(const items::ListFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_bar->setFilter(filter);
    m_bar->setSaved(isSaved());
    if (m_panel != nullptr && m_panel->filter() != filter)
        m_panel->setFilter(filter);
    Q_EMIT changed();
}

void Narrowing::openPanel()
{
    if (m_panel == nullptr) {
        m_panel = new FilterPanel(m_desk, m_button);
        m_panel->setFilter(m_filter);
        connect(m_panel, &FilterPanel::changed, this, &Narrowing::setFilter);
    }
    // Beside the list that it filters, which is to be seen while it does.
    m_panel->openBelow(m_button, m_bar->parentWidget());
}

void Narrowing::openView(const QString &id)
{
    const bool leaving = !m_view.isEmpty();
    m_view = id;
    if (const items::OwnView *own = view())
        setFilter(own->filter);
    else if (leaving)
        setFilter({});
    m_bar->setSaved(isSaved());
}

bool Narrowing::isSaved() const
{
    const items::OwnView *own = view();
    return own != nullptr && own->filter == m_filter;
}

void Narrowing::apply(const desk::Touched &touched)
{
    m_own.apply(touched);
    m_list->setOwn(m_own);
}

void Narrowing::moveTime()
{
    if (!m_own.views().isEmpty())
        load(QList<items::OwnView>(m_own.views()));
}

void Narrowing::load(const QList<items::OwnView> &views)
{
    m_own.begin(views, m_viewer, m_desk.now());
    m_list->setOwn(m_own);
    count();
}

// Any filter may be looked for among a million tickets: not in this thread.
void Narrowing::count()
{
    if (m_own.views().isEmpty())
        return;
    const auto counted = std::make_shared<items::Counted>();
    m_counting = m_thread.ask(
        [counted, filters = m_own.filters()](store::Connection &connection) {
            *counted = items::countTickets(connection, filters);
        },
        [this, counted](const QString &failure) {
            if (failure.isEmpty() && !m_own.take(*counted))
                return count();
            m_list->setOwn(m_own);
        });
}

QByteArray Narrowing::kept() const
{
    QJsonArray views;
    for (const items::OwnView &view : m_own.views())
        views.append(items::toJson(view));
    return QJsonDocument(views).toJson(QJsonDocument::Compact);
}

void Narrowing::restore(const QByteArray &kept)
{
    QList<items::OwnView> views;
    for (const QJsonValue &one : QJsonDocument::fromJson(kept).array()) {
        if (const std::optional<items::OwnView> view = items::viewFrom(one.toObject()))
            views << *view;
    }
    load(views);
}

void Narrowing::askName(const QString &title, const QString &name, const std::function<void(const QString &)> &named)
{
    auto *dialog = new QInputDialog(m_viewsView->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("viewName"));
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name of the view"));
    dialog->setOkButtonText(tr("Save", "a view, under a name"));
    dialog->setTextValue(name);
    dialog->resize(nameWidth, dialog->sizeHint().height());
    if (const auto *buttons = dialog->findChild<QDialogButtonBox *>())
        setLook(buttons->button(QDialogButtonBox::Ok), "primary");
    connect(dialog, &QInputDialog::textValueSelected, this, [named](const QString &text) {
        const QString given = text.simplified().left(longestName);
        if (!given.isEmpty())
            named(given);
    });
    dialog->open();
}

void Narrowing::askToSave()
{
    askName(tr("Save as view"), {}, [this](const QString &name) { save(name); });
}

void Narrowing::save(const QString &name)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    load(m_own.views() + QList<items::OwnView>{{id, name, m_base, m_filter}});
    Q_EMIT viewsChanged();
    Q_EMIT viewSaved(id);
}

void Narrowing::rename(const QString &id)
{
    const items::OwnView *own = m_own.find(id);
    if (own == nullptr)
        return;
    askName(tr("Rename the view"), own->name, [this, id](const QString &name) {
        QList<items::OwnView> views = m_own.views();
        for (items::OwnView &view : views)
            view.name = view.id == id ? name : view.name;
        load(views);
        Q_EMIT viewsChanged();
    });
}

void Narrowing::remove(const QString &id)
{
    QList<items::OwnView> views = m_own.views();
    views.removeIf([&id](const items::OwnView &view) { return view.id == id; });
    const bool open = id == m_view;
    if (open)
        Q_EMIT viewDeleted();
    load(views);
    Q_EMIT viewsChanged();
}

QString Narrowing::currentOwn() const
{
    return m_viewsView->currentIndex().data(ViewList::OwnRole).toString();
}

void Narrowing::showMenu(const QPoint &place)
{
    const QString id = m_viewsView->indexAt(place).data(ViewList::OwnRole).toString();
    if (id.isEmpty())
        return;
    auto *menu = new QMenu(m_viewsView);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename\u2026") + QStringLiteral("\tF2"), this, [this, id] { rename(id); });
    menu->addAction(tr("Delete the view") + QStringLiteral("\tDel"), this, [this, id] { remove(id); });
    menu->popup(m_viewsView->viewport()->mapToGlobal(place));
}

bool Narrowing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter.isEmpty()) {
            setFilter({});
            return true;
        }
        const QString own = watched == m_viewsView ? currentOwn() : QString();
        if (!own.isEmpty() && (key == Qt::Key_F2 || key == Qt::Key_Delete)) {
            key == Qt::Key_F2 ? rename(own) : remove(own);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace saldo::ui
