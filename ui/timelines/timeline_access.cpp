#include "ui/timelines/timeline_access.h"

#include "items/timeline_list.h"
#include "ui/timelines/timeline_view.h"
#include "ui/timelines/timeline_words.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace saldo::ui {

namespace {

// A bar or a dot of a row: what it is and its exact days.
class MarkAccess : public QAccessibleInterface
{
public:
    MarkAccess(TimelineView *view, const QPersistentModelIndex &index, int mark)
        : m_view(view), m_index(index), m_mark(mark)
    {
    }

    bool isValid() const override { return m_view && m_index.isValid() && m_mark < marks().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(m_view);
        return whole != nullptr ? whole->child(m_index.row()) : nullptr;
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::Graphic; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        const auto row = m_index.data(items::TimelineList::RowRole).value<store::TimelineRow>();
        return timelinewords::describe(marks().at(m_mark), row, m_view->timelinePainter().today);
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_view->markRect(m_index, m_mark).toAlignedRect();
        return {m_view->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.focusable = true;
        state.focused = m_view->hasFocus() && m_view->currentIndex() == m_index && m_view->currentMark() == m_mark;
        state.invisible = !m_view->viewport()->rect().intersects(m_view->markRect(m_index, m_mark).toAlignedRect());
        return state;
    }

private:
    QList<items::Mark> marks() const
    {
        return m_index.data(items::TimelineList::MarksRole).value<QList<items::Mark>>();
    }

    QPointer<TimelineView> m_view;
    QPersistentModelIndex m_index;
    int m_mark;
};

class RowAccess : public QAccessibleInterface
{
public:
    RowAccess(TimelineView *view, const QModelIndex &index) : m_view(view), m_index(index) {}
    ~RowAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_marks))
            QAccessible::deleteAccessibleInterface(id);
    }

    bool isValid() const override { return m_view && m_index.isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QList<int> near = m_view->marksNear(m_index, m_view->viewport()->mapFromGlobal(QPoint(x, y)));
        return near.isEmpty() ? nullptr : child(near.first());
    }
    int childCount() const override
    {
        return isValid()
            ? static_cast<int>(m_index.data(items::TimelineList::MarksRole).value<QList<items::Mark>>().size())
            : 0;
    }
    QAccessibleInterface *child(int mark) const override
    {
        if (mark < 0 || mark >= childCount())
            return nullptr;
        if (!m_marks.contains(mark))
            m_marks.insert(mark, QAccessible::registerAccessibleInterface(new MarkAccess(m_view, m_index, mark)));
        return QAccessible::accessibleInterface(m_marks.value(mark));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return m_marks.key(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child)), -1);
    }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return isCurrent() ? m_view->currentDescription() : m_index.data(Qt::AccessibleTextRole).toString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_view->visualRect(m_index);
        return {m_view->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        state.focusable = true;
        state.selectable = true;
        state.focused = isCurrent() && m_view->hasFocus();
        state.selected = m_view->selectionModel()->isSelected(m_index);
        state.invisible = !m_view->viewport()->rect().intersects(m_view->visualRect(m_index));
        return state;
    }

    int row() const { return m_index.row(); }

private:
    bool isCurrent() const { return m_view->currentIndex() == m_index; }

    QPointer<TimelineView> m_view;
    QPersistentModelIndex m_index;
    mutable QHash<int, QAccessible::Id> m_marks; // those that were asked for
};

class ViewAccess : public QAccessibleWidget
{
public:
    explicit ViewAccess(TimelineView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~ViewAccess() override { forget(); }

    int childCount() const override { return m_view->model() ? m_view->model()->rowCount() : 0; }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        const QAccessible::Id known = m_rows.value(row);
        auto *made = static_cast<RowAccess *>(known ? QAccessible::accessibleInterface(known) : nullptr);
        if (made && made->isValid() && made->row() == row)
            return made;
        if (known)
            QAccessible::deleteAccessibleInterface(known);
        auto *fresh = new RowAccess(m_view, m_view->model()->index(row, 0));
        m_rows[row] = QAccessible::registerAccessibleInterface(fresh);
        return fresh;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_view->rowAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)).y()));
    }

    int indexOfChild(const QAccessibleInterface *iface) const override
    {
        return iface->role() == QAccessible::ListItem ? static_cast<const RowAccess *>(iface)->row() : -1;
    }

    QAccessibleInterface *focusChild() const override { return child(m_view->currentIndex().row()); }

private:
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }

    TimelineView *m_view;
    mutable QHash<int, QAccessible::Id> m_rows; // those that were asked for
};

QAccessibleInterface *accessOf(const QString &className, QObject *object)
{
    auto *view = className == QStringLiteral("saldo::ui::TimelineView") ? qobject_cast<TimelineView *>(object) : nullptr;
    return view ? new ViewAccess(view) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(once)
}

void tellTimelineFocus(TimelineView *view)
{
    if (!QAccessible::isActive() || !view->currentIndex().isValid())
        return;
    QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(view);
    QAccessibleInterface *row = whole ? whole->child(view->currentIndex().row()) : nullptr;
    if (!row)
        return;
    if (view->currentMark() >= 0) { // the bar or dot itself, as the arrow keys come to it
        QAccessibleInterface *mark = row->child(view->currentMark());
        if (mark == nullptr)
            return;
        QAccessibleEvent focus(mark, QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
        return;
    }
    QAccessibleEvent focus(row, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
    QAccessibleEvent name(row, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
}

} // namespace saldo::ui
