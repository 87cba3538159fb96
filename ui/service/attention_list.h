// Commands that were refused and wait for the person, the oldest first.
#pragma once

#include "sync/outbox.h"

#include <QAbstractListModel>

namespace saldo::ui {

class AttentionList : public QAbstractListModel
{
    Q_OBJECT

public:
    // Excerpt: the beginning of what was written, in one line; without any, why it was refused.
    enum Role { IdRole = Qt::UserRole, ExcerptRole };

    explicit AttentionList(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    // Rows come and go one by one: what is chosen stays chosen.
    void show(const QList<sync::Pending> &pending);
    void retranslate();
    const sync::Pending *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<sync::Pending> m_pending;
};

} // namespace saldo::ui
