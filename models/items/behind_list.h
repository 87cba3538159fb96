// What is behind a figure, as a table that is read page by page as one scrolls, never in the window's thread.
#pragma once

#include "figures/cell.h"
#include "items/review_reader.h"

#include <QAbstractTableModel>

namespace saldo::items {

enum class BehindColumn { When, What, Customer, Ticket, Category, Engineer, Value };
inline constexpr int behindColumns = 7;

class BehindList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole }; // store::BehindRow

    struct Words
    {
        std::function<QString(BehindColumn)> heading;
        std::function<QString(const store::BehindRow &, BehindColumn)> cell;
    };

    // The reader is not owned.
    explicit BehindList(ReviewReader &reader, QObject *parent = nullptr);

    void setWords(const Words &words) { m_words = words; }
    void retranslate();
    void show(const store::BehindQuestion &question);
    const store::BehindQuestion &question() const { return m_question; }
    bool busy() const { return m_reading; }
    bool isWhole() const { return m_whole; }
    QString failure() const { return m_failure; }
    const QList<store::BehindRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void changed(); // rows came, or the reading failed

private:
    void read();
    void arrived(const QList<store::BehindRow> &rows, const QString &failure);

    ReviewReader &m_reader;
    Words m_words;
    store::BehindQuestion m_question;
    QList<store::BehindRow> m_rows;
    QString m_failure;
    bool m_reading = false;
    bool m_whole = true;
};

} // namespace saldo::items
