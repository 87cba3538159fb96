// The history of a ticket or an account as rows, the newest first; older pages come as one scrolls to them.
#pragma once

#include "desk/desk_link.h"
#include "ui/shared/conversation_words.h"

#include <QAbstractTableModel>

namespace saldo::ui {

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Changed, From, ColumnCount };
    enum Role { LookRole = Qt::UserRole }; // CellLook

    // The desk is not owned. Reads the first page at once.
    HistoryModel(desk::DeskLink &desk, const store::HistoryOf &of, const Names &names, QObject *parent = nullptr);

    const store::JournalEntry &entry(int row) const { return m_entries.at(row); }
    // All of a row's entry, to be read or copied.
    QString wholeText(int row) const;
    bool isReading() const { return m_reading; }
    QString failure() const { return m_failure; }

    // What came in since, on top of what is there.
    void readNew();
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    // A page came, or could not be read.
    void arrived();

private:
    void append(const desk::HistoryPage &page);
    void prepend(const desk::HistoryPage &page);
    QString textOf(const store::JournalEntry &entry, int column) const;

    desk::DeskLink &m_desk;
    store::HistoryOf m_of;
    Names m_names;
    QList<store::JournalEntry> m_entries;
    bool m_more = true;
    bool m_reading = false;
    QString m_failure;
};

} // namespace saldo::ui
