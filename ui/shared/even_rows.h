// Rows of one height in a view of a flat model: where each of them is, is counted and not remembered, so that a million
// of them cost what ten do.
#pragma once

#include <QAbstractItemView>

namespace saldo::ui {

class EvenRows
{
public:
    // Pixels. The view is not owned; it scrolls by pixels, and its vertical scroll bar is its offset.
    EvenRows(const QAbstractItemView &view, int height) : m_view(view), m_height(height) {}

    int count() const; // the model's; 0 without one
    int height() const { return m_height; }
    QRect rectOf(const QModelIndex &index) const; // in the viewport; empty of no index
    // By a height in the viewport; may be a row that the model has not.
    int rowAt(int y) const;
    QModelIndex indexAt(int y) const;

    struct Span
    {
        int first = 0;
        int last = -1; // before the first: none
    };
    Span within(const QRect &area) const;
    QItemSelection selectionIn(const QRect &area) const;
    QRegion regionOf(const QItemSelection &selection) const;

    // Where the scroll bar is to be for the row to be in sight.
    int offsetFor(const QModelIndex &index, QAbstractItemView::ScrollHint hint) const;
    // The scroll bar's greatest value.
    int greatestOffset() const;
    // As many as are seen at once.
    int page() const;
    // `row` kept within the model's; no index without rows.
    QModelIndex nearest(int row) const;

private:
    int offset() const;

    const QAbstractItemView &m_view;
    int m_height;
};

} // namespace saldo::ui
