#include "ui/timelines/timeline_view.h"

#include "items/timeline_list.h"
#include "ui/timelines/timeline_access.h"
#include "ui/timelines/timeline_words.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace saldo::ui {

using items::Mark;
using items::TimelineList;

namespace {

constexpr int rowHeight = measure::timelineRow;
constexpr double todayAt = 0.45; // of the width: a little more of the future than of the past

double julian(QDate day)
{
    return static_cast<double>(day.toJulianDay());
}

} // namespace

// The days on top, over the rows.
class TimelineHeader : public QWidget
{
public:
    explicit TimelineHeader(TimelineView *view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_view->m_painter.theme = &Theme::current();
        m_view->m_painter.paintHeader(&painter, rect(), TimelineView::tr("Customer"));
    }
    void wheelEvent(QWheelEvent *event) override { m_view->wheelEvent(event); }

private:
    TimelineView *m_view;
};

TimelineView::TimelineView(QWidget *parent)
    : QAbstractItemView(parent), m_rows(*this, rowHeight), m_header(new TimelineHeader(this))
{
    installTimelineAccess();
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setViewportMargins(0, TimelinePainter::headerHeight, 0, 0);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
}

TimelineView::~TimelineView() = default;

void TimelineView::setNow(rules::Instant now)
{
    m_painter.now = now;
    m_painter.today = rules::deskDay(now);
    if (!m_earliest.isValid())
        m_earliest = m_painter.today;
    if (!m_shown)
        goToday();
    m_shown = true;
    m_header->update();
    viewport()->update();
}

void TimelineView::setEarliestDay(QDate day)
{
    m_earliest = day;
    followScale();
}

void TimelineView::setWithBalance(bool with)
{
    m_painter.withBalance = with;
    viewport()->update();
}

double TimelineView::firstAllowed() const
{
    const QDate threeYearsAgo = m_painter.today.addDays(-static_cast<qint64>(TimeScale::mostDays));
    return julian(std::min(threeYearsAgo, m_earliest.addDays(-31)));
}

double TimelineView::lastAllowed() const
{
    return julian(m_painter.today) + 2 * TimeScale::mostDays;
}

void TimelineView::showDays(double firstDay, double days)
{
    m_painter.scale.zoomTo(days, 0);
    m_painter.scale.setFirstDay(firstDay);
    m_shown = true;
    scaleChanged();
}

void TimelineView::zoomBy(double steps, double x)
{
    constexpr double step = 1.25;
    m_painter.scale.zoomTo(scale().days() / std::pow(step, steps), std::max(0.0, plotX(x)));
    scaleChanged();
}

void TimelineView::zoomIn()
{
    zoomBy(1, m_painter.namesWidth + scale().width() / 2);
}

void TimelineView::zoomOut()
{
    zoomBy(-1, m_painter.namesWidth + scale().width() / 2);
}

void TimelineView::goToday()
{
    m_painter.scale.setFirstDay(julian(m_painter.today) - scale().days() * todayAt);
    scaleChanged();
}

void TimelineView::scaleChanged()
{
    const double first = std::clamp(scale().firstDay(), firstAllowed(), lastAllowed() - scale().days());
    m_painter.scale.setFirstDay(first);
    followScale();
    m_header->update();
    viewport()->update();
    Q_EMIT spanChanged();
}

// The scroll bar counts pixels from the first day allowed; the scale itself keeps their fractions.
void TimelineView::followScale()
{
    if (!m_painter.today.isValid())
        return;
    m_following = true;
    const double day = scale().dayWidth();
    const double range = (lastAllowed() - firstAllowed() - scale().days()) * day;
    horizontalScrollBar()->setRange(0, static_cast<int>(range));
    horizontalScrollBar()->setPageStep(static_cast<int>(scale().width()));
    horizontalScrollBar()->setSingleStep(std::max(1, static_cast<int>(scale().width() / 12)));
    horizontalScrollBar()->setValue(static_cast<int>(std::lround((scale().firstDay() - firstAllowed()) * day)));
    m_following = false;
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    if (dx != 0 && !m_following) {
        m_painter.scale.setFirstDay(firstAllowed() + horizontalScrollBar()->value() / scale().dayWidth());
        m_header->update();
        Q_EMIT spanChanged();
    }
    if (dx != 0 || dy != 0)
        viewport()->update();
}

void TimelineView::setModel(QAbstractItemModel *model)
{
    QAbstractItemView::setModel(model);
    m_mark = -1;
    updateGeometries();
}

void TimelineView::reset()
{
    m_mark = -1;
    m_hoveredRow = -1;
    QAbstractItemView::reset();
    updateGeometries();
}

void TimelineView::updateGeometries()
{
    verticalScrollBar()->setRange(0, m_rows.greatestOffset());
    verticalScrollBar()->setPageStep(std::max(rowHeight, viewport()->height() - rowHeight));
    verticalScrollBar()->setSingleStep(rowHeight / 2);
    QAbstractItemView::updateGeometries();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), area.top() - TimelinePainter::headerHeight, area.width(),
                          TimelinePainter::headerHeight);
    m_painter.scale.setWidth(area.width() - m_painter.namesWidth);
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    followScale();
    Q_EMIT spanChanged();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        m_header->update();
        viewport()->update();
    }
}

int TimelineView::horizontalOffset() const
{
    return horizontalScrollBar()->value();
}

int TimelineView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

bool TimelineView::isIndexHidden(const QModelIndex &) const
{
    return false;
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    return m_rows.rectOf(index);
}

int TimelineView::rowAt(int y) const
{
    const int row = m_rows.rowAt(y);
    return row < m_rows.count() ? row : -1;
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    return m_rows.indexAt(point.y());
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    verticalScrollBar()->setValue(m_rows.offsetFor(index, hint));
}

void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    selectionModel()->select(m_rows.selectionIn(rect), flags);
}

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    return m_rows.regionOf(selection);
}

store::TimelineRow TimelineView::rowOf(const QModelIndex &index) const
{
    return index.data(TimelineList::RowRole).value<store::TimelineRow>();
}

QList<Mark> TimelineView::marksOf(const QModelIndex &index) const
{
    return index.data(TimelineList::MarksRole).value<QList<Mark>>();
}

QRectF TimelineView::markRect(const QModelIndex &index, int mark) const
{
    return m_painter.markRect(visualRect(index), marksOf(index).at(mark));
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    m_painter.theme = &Theme::current();
    const EvenRows::Span seen = m_rows.within(event->rect());
    for (int row = seen.first; row <= seen.last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        const bool current = index == currentIndex();
        RowLook look;
        look.selected = selectionModel()->isSelected(index);
        look.hovered = row == m_hoveredRow;
        look.focused = current && hasFocus();
        look.striped = row % 2 == 0;
        look.mark = current ? m_mark : -1;
        m_painter.paintRow(&painter, visualRect(index), rowOf(index), marksOf(index), look);
    }
    const int end = std::max(0, m_rows.count() * rowHeight - verticalOffset());
    if (end < viewport()->height()) {
        painter.fillRect(0, end, viewport()->width(), viewport()->height() - end, m_painter.theme->background);
        painter.fillRect(0, end, viewport()->width(), 1, m_painter.theme->lines);
    }
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_mark = -1;
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
    tellAssistants();
    Q_EMIT currentDescribed();
}

void TimelineView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    m_hoveredRow = -1;
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
}

void TimelineView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    const QModelIndex current = currentIndex();
    if (m_mark >= 0 && current.row() >= topLeft.row() && current.row() <= bottomRight.row()) {
        m_mark = std::min(m_mark, static_cast<int>(marksOf(current).size()) - 1);
        Q_EMIT currentDescribed();
    }
    viewport()->update();
}

QString TimelineView::currentDescription() const
{
    if (!currentIndex().isValid())
        return {};
    const QList<Mark> marks = marksOf(currentIndex());
    if (m_mark < 0 || m_mark >= marks.size())
        return currentIndex().data(Qt::AccessibleTextRole).toString();
    const store::TimelineRow row = rowOf(currentIndex());
    return tr("%1 \u00B7 %2", "customer, what is current in his row")
        .arg(row.customer.name, timelinewords::describe(marks.at(m_mark), row, m_painter.today));
}

void TimelineView::tellAssistants()
{
    tellTimelineFocus(this);
}

} // namespace saldo::ui
