// The timelines: an item view with a row per customer on an axis of desk days. Its model gives the
// roles of items::TimelineList. Zoomed, panned and walked with mouse and keys alike; within the current
// row one mark (a bar or a dot) may be current.
#pragma once

#include "ui/shared/even_rows.h"
#include "ui/timelines/timeline_painter.h"

#include <QAbstractItemView>

namespace saldo::ui {

class TimelineHeader;

class TimelineView : public QAbstractItemView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    // This moment at the desk; its day is today. On the first call today comes into view.
    void setNow(rules::Instant now);
    // The days that can be panned to, besides three years around today.
    void setEarliestDay(QDate day);
    void setWithBalance(bool with);

    const TimeScale &scale() const { return m_painter.scale; }
    const TimelinePainter &timelinePainter() const { return m_painter; }
    // Shows that many days from that (broken Julian) day on, both within the limits.
    void showDays(double firstDay, double days);
    // In steps (positive: fewer days are seen); the instant at `x` of the viewport stays where it is.
    void zoomBy(double steps, double x);
    void zoomIn();
    void zoomOut();
    void goToday();

    // In the viewport.
    QRectF markRect(const QModelIndex &index, int mark) const;
    // The marks within a few pixels, the nearest first.
    QList<int> marksNear(const QModelIndex &index, const QPointF &at) const;
    int currentMark() const { return m_mark; } // of the current row; −1: none
    void setCurrentMark(int mark);
    // What is said of the current mark, or of the current row.
    QString currentDescription() const;
    int rowAt(int y) const; // of the viewport; −1 below the last one

    void setModel(QAbstractItemModel *model) override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void reset() override;

Q_SIGNALS:
    void spanChanged();
    void currentDescribed();
    void customerChosen(const QString &customer);
    void ticketChosen(const QString &ticket);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class TimelineHeader;

    store::TimelineRow rowOf(const QModelIndex &index) const;
    QList<items::Mark> marksOf(const QModelIndex &index) const;
    void scaleChanged();
    void followScale();
    double firstAllowed() const;
    double lastAllowed() const;
    double plotX(double x) const { return x - m_painter.namesWidth; }
    void walk(int step);
    void bringMarkIntoView();
    void choose(const QModelIndex &index, const QList<int> &marks);
    void hover(const QPoint &at);
    QString tooltipAt(const QPoint &at) const;
    void tellAssistants();

    TimelinePainter m_painter;
    EvenRows m_rows;
    TimelineHeader *m_header = nullptr;
    QDate m_earliest;
    int m_mark = -1;
    int m_hoveredRow = -1;
    bool m_following = false; // the scroll bar is being set to the scale
    bool m_shown = false;     // today was brought into view once
    std::optional<QPoint> m_grabbed; // where the plot was pressed, moving along while it is panned
    QPoint m_pressedAt;
    QItemSelectionModel::SelectionFlags m_pressed; // what that press selects
    bool m_panned = false;
};

} // namespace saldo::ui
