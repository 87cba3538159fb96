#include "items/conversation.h"

#include <QSet>
#include <algorithm>

namespace saldo::items {

using namespace rules;

namespace {

bool isConsequence(EventKind of, EventKind kind)
{
    switch (of) {
    case EventKind::Assessed:
    case EventKind::Confirmed:
        return kind == EventKind::Charged || kind == EventKind::Recategorised
            || kind == EventKind::HeldForConfirmation || kind == EventKind::HeldForCredits;
    case EventKind::DefectAccepted:
    case EventKind::Closed:
        return kind == EventKind::Refunded;
    default:
        return false;
    }
}

QList<Happening> happenings(const QList<Event> &events)
{
    QList<Happening> all;
    for (const Event &event : events) {
        const bool follows = !all.isEmpty() && !all.last().consequence && all.last().event.at == event.at
            && all.last().event.by == event.by && isConsequence(all.last().event.kind, event.kind);
        if (follows)
            all.last().consequence = event;
        else
            all.append({event, std::nullopt});
    }
    return all;
}

bool repeatsMessage(const Notice &notice)
{
    return notice.kind == NoticeKind::Answer || notice.kind == NoticeKind::Question;
}

} // namespace

QList<ConversationRow> conversationRows(const store::TicketDetail &detail)
{
    // Of one moment: first what happened, then the message that came with it, then what the customer
    // was told; the sort is stable.
    QList<ConversationRow> rows;
    for (const Happening &happening : happenings(detail.events))
        rows.append({QStringLiteral("e:") + happening.event.id, happening.event.at, happening});
    for (const Message &message : detail.messages)
        rows.append({QStringLiteral("m:") + message.id, message.at, message});
    for (const Notice &notice : detail.notices) {
        if (!repeatsMessage(notice))
            rows.append({QStringLiteral("n:") + notice.id, notice.at, notice});
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ConversationRow &one, const ConversationRow &other) { return one.at < other.at; });
    return rows;
}

void Conversation::setDetail(const store::TicketDetail &detail)
{
    const QList<ConversationRow> rows = conversationRows(detail);
    if (detail.ticket.id == m_ticket) {
        apply(rows);
        return;
    }
    beginResetModel();
    m_ticket = detail.ticket.id;
    m_rows = rows;
    endResetModel();
}

void Conversation::clear()
{
    beginResetModel();
    m_ticket.clear();
    m_rows.clear();
    endResetModel();
}

void Conversation::apply(const QList<ConversationRow> &rows)
{
    QSet<QString> kept;
    for (const ConversationRow &row : rows)
        kept.insert(row.id);
    for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
        if (kept.contains(m_rows.at(i).id))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    // What is left stands in the new order: a row's moment never changes.
    for (int i = 0; i < rows.size(); ++i) {
        if (i >= m_rows.size() || m_rows.at(i).id != rows.at(i).id) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
        } else if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

int Conversation::rowOfPublicMessage(int number) const
{
    int count = 0;
    for (int i = 0; i < m_rows.size(); ++i) {
        const Message *message = m_rows.at(i).message();
        if (message != nullptr && message->isPublic() && ++count == number)
            return i;
    }
    return -1;
}

int Conversation::rowOf(const QString &id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).id == id)
            return i;
    }
    return -1;
}

int Conversation::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant Conversation::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ConversationRow &row = m_rows.at(index.row());
    if (role == RowRole)
        return QVariant::fromValue(row);
    if (role == Qt::DisplayRole && row.message() != nullptr)
        return row.message()->body;
    return {};
}

} // namespace saldo::items
