// The timelines on paper: A4 across, light, the span that is seen, a page at a time.
#pragma once

#include "ui/timelines/timeline_painter.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>

namespace saldo::ui {

class TimelinePrint
{
public:
    // `rows` of the model (roles of items::TimelineList; not owned, and as it is until the last page).
    // `seen`: what the screen shows of days. `file` is overwritten.
    TimelinePrint(const QAbstractItemModel &model, const QList<int> &rows, const TimelinePainter &seen,
                  const QString &file);

    bool begun() const { return m_painter.isActive(); } // no: the file can't be written
    int pages() const;
    // Draws the next page; no when there is none, or the file could not be written.
    bool printNext();
    bool finish(); // whether everything was written

private:
    void printTop();
    void printRows(int first, int count);
    void printBottom(int page);
    int rowsPerPage() const;

    const QAbstractItemModel &m_model;
    QList<int> m_rows;
    TimelinePainter m_with;
    QFile m_file;
    QPdfWriter m_writer;
    QPainter m_painter;
    QRectF m_page; // in the painter's coordinates
    int m_printed = 0;
};

} // namespace saldo::ui
