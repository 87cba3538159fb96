// What mouse, wheel and keys do in the timelines.
#include "ui/timelines/timeline_view.h"

#include "items/timeline_list.h"
#include "ui/timelines/timeline_words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>

namespace saldo::ui {

using items::Mark;
using items::TimelineList;

namespace {

constexpr double nearPx = 6; // a dot need not be met exactly
constexpr int mostTold = 6;  // marks in one tooltip

double distance(const QRectF &rect, const QPointF &at)
{
    const double dx = std::max({rect.left() - at.x(), at.x() - rect.right(), 0.0});
    const double dy = std::max({rect.top() - at.y(), at.y() - rect.bottom(), 0.0});
    return dx + dy;
}

} // namespace

QList<int> TimelineView::marksNear(const QModelIndex &index, const QPointF &at) const
{
    QList<int> found;
    if (!index.isValid() || plotX(at.x()) < 0)
        return found;
    const QList<Mark> marks = marksOf(index);
    QList<double> distances;
    for (int i = 0; i < marks.size(); ++i) {
        const double far = distance(m_painter.markRect(visualRect(index), marks.at(i)), at);
        distances.append(far);
        if (far <= (marks.at(i).isBar() ? 1 : nearPx))
            found.append(i);
    }
    std::stable_sort(found.begin(), found.end(),
                     [&distances](int one, int other) { return distances.at(one) < distances.at(other); });
    return found;
}

void TimelineView::setCurrentMark(int mark)
{
    m_mark = mark;
    if (mark >= 0)
        bringMarkIntoView();
    viewport()->update();
    tellAssistants();
    Q_EMIT currentDescribed();
}

void TimelineView::bringMarkIntoView()
{
    const QRectF rect = markRect(currentIndex(), m_mark);
    const double left = m_painter.namesWidth;
    const double right = viewport()->width();
    if (rect.right() > left + 12 && rect.left() < right - 12)
        return;
    // A third of the width from the border that it was beyond.
    const double target = rect.left() < left ? left + scale().width() / 3 : right - scale().width() / 3;
    m_painter.scale.panBy(rect.center().x() - target);
    scaleChanged();
}

// To the next mark of the current row. From the row itself: to the one nearest today.
void TimelineView::walk(int step)
{
    const QModelIndex index = currentIndex();
    const QList<Mark> marks = marksOf(index);
    if (!index.isValid() || marks.isEmpty())
        return;
    if (m_mark >= 0) {
        setCurrentMark(std::clamp(m_mark + step, 0, static_cast<int>(marks.size()) - 1));
        return;
    }
    int nearest = 0;
    const auto far = [this, &marks](int i) {
        const Mark &mark = marks.at(i);
        const bool within = mark.first <= m_painter.today && m_painter.today <= mark.last;
        return within ? 0 : std::min(std::abs(mark.first.daysTo(m_painter.today)), std::abs(mark.last.daysTo(m_painter.today)));
    };
    for (int i = 1; i < marks.size(); ++i) {
        if (far(i) < far(nearest))
            nearest = i;
    }
    setCurrentMark(nearest);
}

void TimelineView::choose(const QModelIndex &index, const QList<int> &marks)
{
    const QList<Mark> all = marksOf(index);
    const store::TimelineRow row = rowOf(index);
    QStringList tickets;
    for (const int i : marks) {
        const Mark &mark = all.at(i);
        for (int n = 0; mark.kind == Mark::Kind::Request && n < mark.count; ++n)
            tickets << row.requests.at(mark.item + n).ticket;
    }
    if (tickets.size() == 1)
        Q_EMIT ticketChosen(tickets.first());
    else
        Q_EMIT customerChosen(index.data(TimelineList::CustomerIdRole).toString());
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const int page = std::max(1, m_rows.page() - 1);
    switch (action) {
    case MoveUp:
    case MovePrevious:
        return m_rows.nearest(current - 1);
    case MoveDown:
    case MoveNext:
        return m_rows.nearest(current + 1);
    case MovePageUp:
        return m_rows.nearest(current - page);
    case MovePageDown:
        return m_rows.nearest(current + page);
    case MoveEnd:
        return m_rows.nearest(m_rows.count() - 1);
    case MoveHome:
        return m_rows.nearest(0);
    default:
        return m_rows.nearest(current); // left and right walk among the marks of a row
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        if (control || shift)
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step * horizontalScrollBar()->singleStep());
        else
            walk(step);
        return;
    }
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_Escape:
        if (m_mark >= 0) {
            setCurrentMark(-1);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            choose(currentIndex(), m_mark >= 0 ? QList<int>{m_mark} : QList<int>());
        return;
    default:
        break;
    }
    if (event->key() == Qt::Key_Home && !control)
        goToday();
    else if (event->text().size() == 1 && event->text().at(0).isLetterOrNumber())
        event->ignore(); // no search by letters: it would read all rows
    else
        QAbstractItemView::keyPressEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_grabbed.reset();
    m_panned = false;
    if (event->button() != Qt::LeftButton || plotX(event->position().x()) < 0) {
        QAbstractItemView::mousePressEvent(event);
        return;
    }
    m_grabbed = event->position().toPoint();
    m_pressedAt = *m_grabbed;
    m_pressed = selectionCommand(indexAt(m_pressedAt), event); // done on release, if nothing was panned
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_grabbed) {
        QAbstractItemView::mouseMoveEvent(event);
        hover(at);
        return;
    }
    if (!m_panned && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_panned = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_painter.scale.panBy(m_grabbed->x() - at.x());
    verticalScrollBar()->setValue(verticalOffset() + m_grabbed->y() - at.y());
    m_grabbed = at;
    scaleChanged();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_grabbed) {
        QAbstractItemView::mouseReleaseEvent(event);
        return;
    }
    const QPoint at = *m_grabbed;
    m_grabbed.reset();
    viewport()->unsetCursor();
    if (m_panned)
        return;
    const QModelIndex index = indexAt(at);
    const QList<int> marks = marksNear(index, at);
    if (!index.isValid())
        return;
    const QRect range = visualRect(currentIndex()) | visualRect(index);
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        setSelection(range, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else {
        selectionModel()->setCurrentIndex(index, m_pressed);
    }
    setCurrentMark(marks.isEmpty() ? -1 : marks.first());
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_grabbed.reset();
    if (event->button() == Qt::LeftButton && index.isValid())
        choose(index, marksNear(index, event->position()));
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    constexpr double unitsPerStep = 120;
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(turned.y() / unitsPerStep, event->position().x());
        event->accept();
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) && turned.x() == 0) {
        m_painter.scale.panBy(-turned.y());
        scaleChanged();
        event->accept();
    } else {
        QAbstractItemView::wheelEvent(event);
    }
}

void TimelineView::hover(const QPoint &at)
{
    const QModelIndex index = indexAt(at);
    viewport()->setCursor(marksNear(index, at).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (index.row() == m_hoveredRow)
        return;
    m_hoveredRow = index.row();
    viewport()->update();
}

QString TimelineView::tooltipAt(const QPoint &at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return {};
    const store::TimelineRow row = rowOf(index);
    if (plotX(at.x()) < 0)
        return index.data(Qt::AccessibleTextRole).toString();
    const QList<Mark> marks = marksOf(index);
    const QList<int> found = marksNear(index, at);
    QStringList lines;
    for (const int mark : found.mid(0, mostTold))
        lines << timelinewords::describe(marks.at(mark), row, m_painter.today);
    if (lines.isEmpty())
        lines << timelinewords::balanceAt(row, QDate::fromJulianDay(static_cast<qint64>(scale().dayAt(plotX(at.x())))));
    else
        lines << tr("Desk days, both included (GMT+3)");
    return lines.join(u'\n');
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tooltipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hoveredRow = -1;
        viewport()->update();
    }
    return QAbstractItemView::viewportEvent(event);
}

} // namespace saldo::ui
