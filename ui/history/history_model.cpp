#include "ui/history/history_model.h"

#include "ui/customers/line_table.h"
#include "ui/history/history_words.h"
#include "ui/shared/wording.h"

namespace saldo::ui {

namespace {

constexpr int pageSize = 100;

} // namespace

HistoryModel::HistoryModel(desk::DeskLink &desk, const store::HistoryOf &of, const Names &names, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_of(of), m_names(names)
{
    fetchMore({});
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::textOf(const store::JournalEntry &entry, int column) const
{
    switch (column) {
    case When:
        return wording::moment(entry.at, m_desk.now());
    case Who:
        return m_names.of(entry.actor);
    case What:
        return commandWords(entry, m_names);
    case Changed:
        return entry.verdict ? tr("Refused: %1", "a command").arg(refusedWords(entry))
                             : changeLines(entry, m_of, m_names, m_desk.now()).join(QStringLiteral("; "));
    case From:
        return originWords(entry.origin);
    default:
        return {};
    }
}

QString HistoryModel::wholeText(int row) const
{
    return wholeWords(m_entries.at(row), m_of, m_names, m_desk.now());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::JournalEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(entry, index.column());
    if (role == Qt::ToolTipRole)
        return wholeText(index.row()).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    if (role == LookRole) {
        const bool refused = entry.verdict && index.column() == Changed;
        const bool quiet = index.column() == When || index.column() == From;
        return QVariant::fromValue(CellLook{textOf(entry, index.column()),
                                            refused     ? CellLook::Tone::Danger
                                                : quiet ? CellLook::Tone::Quiet
                                                        : CellLook::Tone::Plain});
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When (GMT+3)", "heading");
    case Who:
        return tr("Who", "heading");
    case What:
        return tr("What", "heading");
    case Changed:
        return tr("What it changed", "heading");
    case From:
        return tr("From where", "heading");
    default:
        return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_reading;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = true;
    m_desk.history(m_of, m_entries.isEmpty() ? 0 : m_entries.last().id, pageSize, this,
                   [this](const desk::HistoryPage &page) { append(page); });
}

void HistoryModel::append(const desk::HistoryPage &page)
{
    m_reading = false;
    m_failure = page.failure;
    m_more = page.more && page.failure.isEmpty();
    if (!page.entries.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(page.entries.size()) - 1);
        m_entries += page.entries;
        endInsertRows();
    }
    Q_EMIT arrived();
}

void HistoryModel::readNew()
{
    m_desk.history(m_of, 0, pageSize, this, [this](const desk::HistoryPage &page) { prepend(page); });
}

void HistoryModel::prepend(const desk::HistoryPage &page)
{
    QList<store::JournalEntry> fresh;
    for (const store::JournalEntry &entry : page.entries) {
        if (m_entries.isEmpty() || entry.id > m_entries.first().id)
            fresh.append(entry);
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    m_entries = fresh + m_entries;
    endInsertRows();
    Q_EMIT arrived();
}

void HistoryModel::retranslate()
{
    if (m_entries.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace saldo::ui
