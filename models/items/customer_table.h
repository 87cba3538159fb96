// The table of all customers: their rows are read and put in order in a thread of its own, and kept in
// memory, so that sorting, filtering and scrolling any number of them never holds up the window. After a
// change single rows enter, change, move and leave.
#pragma once

#include "items/customer_arrangement.h"
#include "store/connection.h"

#include <QAbstractTableModel>
#include <QSet>
#include <array>
#include <functional>
#include <memory>

namespace saldo::items {

class CustomerTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, CustomerIdRole }; // store::CustomerRow, QString

    enum class State { Empty, Loading, Ready, Failed };

    // What the window says of a row's column, and of the whole row to a screen reader.
    struct Words
    {
        std::function<QString(CustomerColumn)> heading;
        std::function<QString(CustomerColumn)> explanation; // the heading's tool tip
        std::function<QString(const store::CustomerRow &, CustomerColumn)> cell;
        std::function<QString(const store::CustomerRow &)> description;
        std::function<QString(const QString &cell)> spoken; // a cell's text as a screen reader says it
    };

    // The connection is not owned and is only read, in this thread; the other thread opens one of its own.
    // (A database in memory can't be opened twice: it is read in this thread.)
    explicit CustomerTable(store::Connection &connection, QObject *parent = nullptr);
    ~CustomerTable() override; // stops what is under way

    void setWords(const Words &words);
    void retranslate(); // the words changed

    // Reads all customers as of that day; what is shown stays until they are there.
    void load(QDate today);
    void arrange(const CustomerArrangement &arrangement);
    // These customers changed, or are new.
    void refresh(const QSet<QString> &customers);

    State state() const { return m_state; }
    QString failure() const { return m_failure; } // what the database said
    bool busy() const { return m_running; }
    const CustomerArrangement &arrangement() const { return m_arrangement; }
    QDate today() const { return m_today; }
    // How many customers there are, and how many of them fit a filter; the text aside.
    int total() const { return m_rows.size(); }
    int count(store::CustomerFilter filter) const { return m_counts.at(static_cast<size_t>(filter)); }
    // -1 if it isn't shown.
    int rowOf(const QString &customer) const;
    std::optional<store::CustomerRow> find(const QString &customer) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void stateChanged();
    void countsChanged();
    void arranged(); // another list of rows is shown

private:
    class Worker;
    struct Job
    {
        bool load = false;
        QDate today;
        CustomerArrangement arrangement;
        store::CustomerRows rows;
    };
    struct Result
    {
        Job job;
        QList<qint32> order;
        QString failure;
    };

    // `connection`: to read from, for a job that loads.
    static Result work(const Job &job, store::Connection *connection, const std::atomic_bool &stop);
    void startNext();
    void arrived(const Result &result);
    void take(const Result &result);
    void recount();
    void count(const store::CustomerFigures &figures, int by);
    void refreshOne(const store::CustomerRow &row);
    void replace(int place, int from);
    int standing(int place, int without) const;
    void setState(State state);

    store::Connection &m_connection;
    Words m_words;
    store::CustomerRows m_rows;
    QList<qint32> m_order; // the places shown
    CustomerArrangement m_arrangement;
    std::array<int, store::customerFilters> m_counts{};
    QDate m_today;
    State m_state = State::Empty;
    QString m_failure;

    std::unique_ptr<Worker> m_worker;
    bool m_running = false;       // the other thread is at work
    bool m_loadWanted = false;    // after that
    bool m_arrangeWanted = false; // after that
    QSet<QString> m_meanwhile;    // changed while it is at work
};

} // namespace saldo::items
