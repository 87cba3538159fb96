// The conversation of one ticket as rows in time order: messages, what happened to the ticket (thin
// lines), and what the customer was told. Plain values; knows no database.
#pragma once

#include "store/ticket_reads.h"

#include <QAbstractListModel>
#include <variant>

namespace saldo::items {

// Something that happened to the ticket, with what came of it in the same step: an assessment and its
// charge, a closing and its refund. Shown as one line.
struct Happening
{
    rules::Event event;
    std::optional<rules::Event> consequence;
    bool operator==(const Happening &) const = default;
};

struct ConversationRow
{
    QString id; // unique in the conversation; stays the same while the row does
    rules::Instant at = 0;
    std::variant<rules::Message, Happening, rules::Notice> what;
    bool operator==(const ConversationRow &) const = default;

    const rules::Message *message() const { return std::get_if<rules::Message>(&what); }
    const Happening *happening() const { return std::get_if<Happening>(&what); }
    const rules::Notice *notice() const { return std::get_if<rules::Notice>(&what); }
};

class Conversation : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole }; // a ConversationRow

    using QAbstractListModel::QAbstractListModel;

    // Of the ticket shown so far: rows are inserted, removed and changed by id. Of another one: a reset.
    void setDetail(const store::TicketDetail &detail);
    void clear();

    const QList<ConversationRow> &rows() const { return m_rows; }
    // The row of the customer-visible message with that number, counted from 1; -1 if there is none.
    int rowOfPublicMessage(int number) const;
    int rowOf(const QString &id) const; // -1 if there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    // The text of a message as DisplayRole; else RowRole.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void apply(const QList<ConversationRow> &rows);

    QString m_ticket;
    QList<ConversationRow> m_rows;
};

// Notices that only repeat a message (an answer, a question) are left out.
QList<ConversationRow> conversationRows(const store::TicketDetail &detail);

} // namespace saldo::items

Q_DECLARE_METATYPE(saldo::items::ConversationRow)
