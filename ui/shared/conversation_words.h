// What happened to a ticket, in one line of the language in use.
#pragma once

#include "items/conversation.h"

#include <QHash>

namespace saldo::ui {

// Names of those who act on a ticket.
struct Names
{
    QHash<QString, QString> staff; // by id
    QString customer;              // of the ticket

    // `by`: as events have it ("anna", "customer:acme", "shop", "system"); empty: the customer.
    QString of(const QString &by) const;
};

// "Anna assessed the ticket: category 2, 10 credits · 40 → 30"
QString conversationWords(const items::Happening &happening, const Names &names, QDate today);

// "40 → 30"
QString balanceStep(qint64 before, qint64 after);

} // namespace saldo::ui
