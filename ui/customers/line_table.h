// A small table of ready lines: a customer's ledger, periods, licenses, orders, tickets or notices. Lines
// enter, change and leave by their ids; more of them are fetched as one scrolls.
#pragma once

#include "ui/customers/table_look.h"

#include <QAbstractTableModel>

namespace saldo::ui {

struct Line
{
    QString id;
    QList<CellLook> cells;
    QString ticket; // that it opens; may be empty
    QString tip;
    QString whole = {}; // what is copied of it; empty: its cells
    bool operator==(const Line &) const = default;
};

struct LineColumn
{
    QString heading;
    bool figure = false;
    bool operator==(const LineColumn &) const = default;
};

class LineTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { LookRole = Qt::UserRole, TicketRole, WholeRole }; // CellLook, QString, QString

    // The lines after that one; none when these were all.
    using More = std::function<QList<Line>(const Line &last)>;

    explicit LineTable(QObject *parent = nullptr);

    // Other lines altogether.
    void show(const QList<LineColumn> &columns, const QList<Line> &lines, const More &more);
    // The same ones later: only what differs is told to views.
    void update(const QList<Line> &lines);
    void setHeadings(const QList<LineColumn> &columns);
    const QList<Line> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QList<LineColumn> m_columns;
    QList<Line> m_lines;
    More m_more;
    bool m_all = true; // nothing more to fetch
};

} // namespace saldo::ui

Q_DECLARE_METATYPE(saldo::ui::CellLook)
