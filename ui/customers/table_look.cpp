#include "ui/customers/table_look.h"

#include "ui/customers/table_header.h"

#include <QFontMetricsF>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace saldo::ui {

namespace {

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

int marginIn(const QStyleOptionViewItem &option)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const auto *header = table == nullptr ? nullptr : qobject_cast<const TableHeader *>(table->horizontalHeader());
    return header == nullptr ? TableHeader::usualMargin : header->margin();
}

QFont fontOfCell(const CellLook &look)
{
    return fontOf(measure::bodyPx, look.strong ? QFont::DemiBold : QFont::Normal);
}

} // namespace

QColor colourOf(CellLook::Tone tone, const Theme &theme)
{
    switch (tone) {
    case CellLook::Tone::Plain:
        return theme.text;
    case CellLook::Tone::Quiet:
        return theme.secondaryText;
    case CellLook::Tone::Danger:
        return theme.danger;
    case CellLook::Tone::Warning:
        return theme.warning;
    case CellLook::Tone::Period:
        return theme.period;
    case CellLook::Tone::Credits:
        return theme.credits;
    case CellLook::Tone::Link:
        return theme.accent;
    }
    Q_UNREACHABLE();
}

qreal figureWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitWidth(metrics);
    qreal width = 0;
    for (const QChar letter : text)
        width += letter.isDigit() ? digit : metrics.horizontalAdvance(letter);
    return width;
}

// Qt 6.4 can't ask a font for its tabular digits: each digit is drawn in the middle of the same width.
void drawFigure(QPainter *painter, const QRect &area, const QString &text, const QFont &font, const QColor &colour)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitWidth(metrics);
    const qreal baseline = area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2;
    qreal x = area.right() + 1 - figureWidth(text, font);
    painter->setFont(font);
    painter->setPen(colour);
    for (const QChar letter : text) {
        const qreal own = metrics.horizontalAdvance(letter);
        const qreal room = letter.isDigit() ? digit : own;
        painter->drawText(QPointF(x + (room - own) / 2, baseline), QString(letter));
        x += room;
    }
}

CellDelegate::CellDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}

int CellDelegate::widthOf(const CellLook &look)
{
    return static_cast<int>(std::ceil(figureWidth(look.text, fontOfCell(look)))) + 2 * TableHeader::usualMargin + 1;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {widthOf(m_look(index)) - 2 * (TableHeader::usualMargin - marginIn(option)), measure::tableRow};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect &area = option.rect;
    painter->save();
    painter->fillRect(area, selected ? theme.selection : theme.surface);
    painter->fillRect(QRect(area.bottomLeft(), QSize(area.width(), 1)), theme.lines);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const bool first = table != nullptr && table->horizontalHeader()->visualIndex(index.column()) == 0;
    if (selected && first)
        painter->fillRect(QRect(area.topLeft(), QSize(3, area.height())), theme.accent);

    const CellLook look = m_look(index);
    const QFont font = fontOfCell(look);
    const int margin = marginIn(option);
    const QRect inner = area.adjusted(margin, 0, -margin, -1);
    if (look.figure) {
        drawFigure(painter, inner, look.text, font, colourOf(look.tone, theme));
    } else {
        painter->setFont(font);
        painter->setPen(colourOf(look.tone, theme));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(look.text, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

QTableView *figureTable(const char *name, const CellDelegate::Look &look)
{
    auto *table = new QTableView;
    table->setObjectName(QLatin1String(name));
    table->setHorizontalHeader(new TableHeader(table));
    table->setItemDelegate(new CellDelegate(look, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(measure::tableRow);
    table->verticalHeader()->setDefaultSectionSize(measure::tableRow);
    return table;
}

} // namespace saldo::ui
