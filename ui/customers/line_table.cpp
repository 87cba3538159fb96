#include "ui/customers/line_table.h"

#include <QSet>

namespace saldo::ui {

LineTable::LineTable(QObject *parent) : QAbstractTableModel(parent) {}

void LineTable::show(const QList<LineColumn> &columns, const QList<Line> &lines, const More &more)
{
    beginResetModel();
    m_columns = columns;
    m_lines = lines;
    m_more = more;
    m_all = !more;
    endResetModel();
}

void LineTable::update(const QList<Line> &lines)
{
    QSet<QString> kept;
    for (const Line &line : lines)
        kept.insert(line.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (kept.contains(m_lines.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < lines.size(); ++row) {
        const Line &line = lines.at(row);
        if (row >= m_lines.size() || m_lines.at(row).id != line.id) {
            beginInsertRows({}, row, row);
            m_lines.insert(row, line);
            endInsertRows();
        } else if (m_lines.at(row) != line) {
            m_lines[row] = line;
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
    // A line that changed its place was inserted there: what stands behind the last one is its old self.
    if (rowCount() > lines.size()) {
        beginRemoveRows({}, static_cast<int>(lines.size()), rowCount() - 1);
        m_lines.resize(lines.size());
        endRemoveRows();
    }
}

void LineTable::setHeadings(const QList<LineColumn> &columns)
{
    m_columns = columns;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int LineTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LineTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant LineTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    const CellLook look = line.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return look.text;
    case Qt::ToolTipRole:
        return line.tip.isEmpty() ? look.text : line.tip;
    case LookRole:
        return QVariant::fromValue(look);
    case TicketRole:
        return line.ticket;
    case WholeRole: {
        if (!line.whole.isEmpty())
            return line.whole;
        QStringList texts;
        for (const CellLook &cell : line.cells)
            texts << cell.text;
        return texts.join(u'\t');
    }
    case Qt::AccessibleTextRole: // a figure alone says nothing
        return look.text.isEmpty() ? QString()
                                   : tr("%1: %2", "a heading, a cell").arg(m_columns.at(index.column()).heading, look.text);
    default:
        return {};
    }
}

QVariant LineTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).heading;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(m_columns.at(section).figure ? Qt::AlignRight : Qt::AlignLeft);
    return {};
}

bool LineTable::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_all;
}

void LineTable::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<Line> next = m_lines.isEmpty() ? QList<Line>() : m_more(m_lines.last());
    m_all = next.isEmpty();
    if (m_all)
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(next.size()) - 1);
    m_lines += next;
    endInsertRows();
}

} // namespace saldo::ui
