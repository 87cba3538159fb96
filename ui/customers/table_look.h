// How tables of figures look: rows of 34, aligned figures, a line under each row, colour only where it
// means something.
#pragma once

#include "ui/shared/theme.h"

#include <QStyledItemDelegate>
#include <functional>

class QTableView;

namespace saldo::ui {

// What a cell shows.
struct CellLook
{
    enum class Tone { Plain, Quiet, Danger, Warning, Period, Credits, Link };
    QString text;
    Tone tone = Tone::Plain;
    bool figure = false; // aligned to the right, its digits of one width
    bool strong = false;
    bool operator==(const CellLook &) const = default;
};

QColor colourOf(CellLook::Tone tone, const Theme &theme);

// The width of a figure whose digits all have the same one, and drawing it at the right of the area.
qreal figureWidth(const QString &text, const QFont &font);
void drawFigure(QPainter *painter, const QRect &area, const QString &text, const QFont &font, const QColor &colour);

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Look = std::function<CellLook(const QModelIndex &)>;
    CellDelegate(const Look &look, QObject *parent);

    // Room that a cell with that look needs, its margins included.
    static int widthOf(const CellLook &look);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look m_look;
};

// A table's border, and its room above the headings and below the rows: without it they would cover the round corners.
inline constexpr int tableFrame = 5;
// With its headings and its frame.
constexpr int tableHeight(int rows)
{
    return (rows + 1) * measure::tableRow + 2 * tableFrame;
}

// A table in this look, its rows chosen as a whole.
QTableView *figureTable(const char *name, const CellDelegate::Look &look);

} // namespace saldo::ui
