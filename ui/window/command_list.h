// What the command box offers: actions, tickets and customers, in one list.
#pragma once

#include "ui/window/ticket_search.h"

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace saldo::ui {

class CommandList : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry
    {
        enum class Kind { Action, Ticket, Customer, Trouble };
        Kind kind = Kind::Action;
        QString id;              // of a ticket or customer
        QPointer<QAction> action;
        QString text;
        QList<store::TextRange> marks; // in the text
        QString detail;                // the shortcut; or a ticket's number and customer
        QString second;                // a second line: of a message; why an action is not possible
        QList<store::TextRange> secondMarks;
    };

    enum Roles { EntryRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    // Those whose text has all words of `typed`; all without one.
    void showActions(const QList<QAction *> &actions, const QString &typed);
    void showFound(const Found &found); // instead of what was found before
    // In its place: why nothing could be found, in two lines.
    void showTrouble(const QString &what, const QString &why);
    const Entry *at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void replace(QList<Entry> &part, QList<Entry> entries);

    QList<Entry> m_actions;
    QList<Entry> m_found;
};

} // namespace saldo::ui

Q_DECLARE_METATYPE(saldo::ui::CommandList::Entry)
