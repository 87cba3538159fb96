#include "ui/service/attention_list.h"

#include "ui/service/command_words.h"
#include "ui/shared/refusal_words.h"

#include <algorithm>

namespace saldo::ui {

namespace {

constexpr int longestExcerpt = 200;

} // namespace

void AttentionList::show(const QList<sync::Pending> &pending)
{
    const auto isIn = [](const QList<sync::Pending> &list, const QString &id) {
        return std::any_of(list.cbegin(), list.cend(), [&id](const sync::Pending &one) { return one.id == id; });
    };
    for (int row = static_cast<int>(m_pending.size()) - 1; row >= 0; --row) {
        if (isIn(pending, m_pending.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_pending.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < pending.size(); ++row) {
        if (row < m_pending.size() && m_pending.at(row).id == pending.at(row).id)
            continue;
        beginInsertRows({}, row, row);
        m_pending.insert(row, pending.at(row));
        endInsertRows();
    }
}

void AttentionList::retranslate()
{
    if (!m_pending.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const sync::Pending *AttentionList::at(int row) const
{
    return row >= 0 && row < m_pending.size() ? &m_pending.at(row) : nullptr;
}

int AttentionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pending.size());
}

QVariant AttentionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const sync::Pending &pending = m_pending.at(index.row());
    switch (role) {
    case IdRole:
        return pending.id;
    case Qt::DisplayRole: {
        const QString about = pending.ticket.isEmpty() ? pending.customer : pending.ticket;
        const QString what = commandWords(pending.command);
        return about.isEmpty() ? what : tr("%1 \u00B7 %2", "what was done, ticket or customer").arg(what, about);
    }
    case ExcerptRole: {
        const QString text = textOf(pending.command).left(longestExcerpt).simplified();
        return text.isEmpty() && pending.verdict ? refusalWords(*pending.verdict) : text;
    }
    case Qt::AccessibleTextRole:
        return QStringList{index.data().toString(), index.data(ExcerptRole).toString()}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

} // namespace saldo::ui
