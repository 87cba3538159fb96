// A list of any number of rows, all of one height. Qt's own list goes through all its rows whenever one comes, goes or
// changes, which with a million of them takes a tenth of a second: here all that it would do then is left out.
#pragma once

#include "ui/queue/patient_list.h"
#include "ui/shared/even_rows.h"

namespace saldo::ui {

class LongList : public PatientList
{
    Q_OBJECT

public:
    // Pixels; whatever the delegate says.
    explicit LongList(int rowHeight, QWidget *parent = nullptr);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    // Finding by letters would read every row there is; the command box finds tickets.
    void keyboardSearch(const QString &) override {}

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void scrollContentsBy(int dx, int dy) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void updateGeometries() override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void hover(const QModelIndex &index);

    EvenRows m_rows;
    QPersistentModelIndex m_hovered;
};

} // namespace saldo::ui
