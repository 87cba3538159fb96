#include "ui/window/command_list.h"

#include <QAction>
#include <algorithm>

namespace saldo::ui {

using Entry = CommandList::Entry;

namespace {

// Without what a menu puts around a name.
QString nameOf(const QAction *action)
{
    QString name = action->text().remove(u'&');
    if (name.endsWith(QChar(0x2026)))
        name.chop(1);
    return name;
}

bool hasAll(const QString &name, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace

void CommandList::replace(QList<Entry> &part, QList<Entry> entries)
{
    beginResetModel();
    part = std::move(entries);
    endResetModel();
}

void CommandList::showActions(const QList<QAction *> &actions, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QList<Entry> entries;
    for (QAction *action : actions) {
        const QString name = nameOf(action);
        if (!hasAll(name, words))
            continue;
        Entry entry;
        entry.action = action;
        entry.text = name;
        entry.detail = action->shortcut().toString(QKeySequence::NativeText);
        entry.second = action->isEnabled() ? QString() : action->statusTip();
        entries.append(entry);
    }
    // What can be done now comes first.
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &one, const Entry &other) {
        return one.action->isEnabled() && !other.action->isEnabled();
    });
    replace(m_actions, std::move(entries));
}

void CommandList::showFound(const Found &found)
{
    QList<Entry> entries;
    for (const store::SearchHit &hit : found.hits) {
        const rules::Ticket &ticket = hit.row.ticket;
        entries.append({Entry::Kind::Ticket, ticket.id, {}, ticket.subject, hit.subjectMarks,
                        tr("%1 \u00B7 %2", "a ticket's number, its customer").arg(ticket.id, hit.row.customerName),
                        hit.snippet, hit.marks});
    }
    for (const rules::Customer &customer : found.customers)
        entries.append({Entry::Kind::Customer, customer.id, {}, customer.name, {}, tr("Customer"), {}, {}});
    replace(m_found, std::move(entries));
}

void CommandList::showTrouble(const QString &what, const QString &why)
{
    replace(m_found, {{Entry::Kind::Trouble, {}, {}, what, {}, {}, why, {}}});
}

const Entry *CommandList::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const int actions = static_cast<int>(m_actions.size());
    return index.row() < actions ? &m_actions.at(index.row()) : &m_found.at(index.row() - actions);
}

int CommandList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.size() + m_found.size());
}

QVariant CommandList::data(const QModelIndex &index, int role) const
{
    const Entry *entry = at(index);
    if (entry == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return entry->text;
    case Qt::AccessibleTextRole: {
        QStringList parts = {entry->text, entry->detail, entry->second};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return entry->second;
    case EntryRole:
        return QVariant::fromValue(*entry);
    default:
        return {};
    }
}

Qt::ItemFlags CommandList::flags(const QModelIndex &index) const
{
    const Entry *entry = at(index);
    const bool impossible = entry != nullptr
        && (entry->kind == Entry::Kind::Trouble
            || (entry->kind == Entry::Kind::Action && (!entry->action || !entry->action->isEnabled())));
    return impossible ? Qt::ItemNeverHasChildren
                      : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace saldo::ui
