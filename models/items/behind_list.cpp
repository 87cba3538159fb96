#include "items/behind_list.h"

namespace saldo::items {

namespace {

constexpr int pageRows = 200;

} // namespace

BehindList::BehindList(ReviewReader &reader, QObject *parent) : QAbstractTableModel(parent), m_reader(reader) {}

void BehindList::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, behindColumns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, behindColumns - 1));
}

void BehindList::show(const store::BehindQuestion &question)
{
    beginResetModel();
    m_question = question;
    m_rows.clear();
    m_failure.clear();
    m_whole = false;
    endResetModel();
    read();
}

void BehindList::read()
{
    m_reading = true;
    const std::optional<store::BehindRow> last = m_rows.isEmpty() ? std::nullopt : std::optional(m_rows.last());
    m_reader.page(m_question, last, pageRows, this,
                  [this](const QList<store::BehindRow> &rows, const QString &failure) { arrived(rows, failure); });
}

void BehindList::arrived(const QList<store::BehindRow> &rows, const QString &failure)
{
    m_reading = false;
    m_failure = failure;
    m_whole = !failure.isEmpty() || rows.size() < pageRows;
    if (!rows.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
    Q_EMIT changed();
}

int BehindList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BehindList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : behindColumns;
}

QVariant BehindList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::BehindRow &row = m_rows.at(index.row());
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == Qt::DisplayRole)
        return m_words.cell ? m_words.cell(row, static_cast<BehindColumn>(index.column())) : row.id;
    return {};
}

QVariant BehindList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= behindColumns || !m_words.heading)
        return {};
    const auto column = static_cast<BehindColumn>(section);
    if (role == Qt::DisplayRole)
        return m_words.heading(column);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(column == BehindColumn::Value ? Qt::AlignRight : Qt::AlignLeft);
    return {};
}

bool BehindList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_whole && !m_reading;
}

void BehindList::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read();
}

} // namespace saldo::items
