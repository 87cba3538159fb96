// The tables of a review: a row per group and the sum of all below, in cells whose units are known.
#pragma once

#include "figures/cell.h"
#include "store/review_query.h"

#include <QAbstractTableModel>
#include <functional>

namespace saldo::items {

enum class ReviewPart { Consumption, Sales, Answers, Requests, Owed };
inline constexpr int reviewParts = 5;

enum class ReviewColumn {
    Group, Consumed, Share, Before, Charged, Recategorised, DefectRefunds, OtherRefunds, Balance, // Consumption
    Sold, SoldFor, Granted, Adjusted, Spent, Difference, PeriodsFor,                              // Sales
    AnswersGiven, Median, Ninetieth, InTime, Late,                                                // Answers
    Requests, ByPeriod, ByCredits, Uncovered,                                                     // Requests
    What, Amount, Value                                                                           // Owed
};
enum class OwedRow { PaidCredits, GivenCredits, ActiveDays, SuspendedDays, QueuedDays, All };

class ReviewTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole, TotalRole }; // figures::Cell, whether the row is the sum of the others

    struct Words
    {
        std::function<QString(ReviewColumn)> heading;
        std::function<QString(figures::Grouping)> grouping; // heads the groups
        std::function<QString(const store::ReviewGroup &, figures::Grouping)> group;
        std::function<QString(const store::ReviewGroup &, figures::Grouping, bool withYear)> groupInSight;
        std::function<QString(OwedRow)> owed;
        std::function<QString()> total;
        std::function<QString(const figures::Cell &)> cell;
    };

    explicit ReviewTable(QObject *parent = nullptr);

    void setWords(const Words &words) { m_words = words; }
    void retranslate();
    void show(const store::ReviewFigures &figures, ReviewPart part);
    const store::ReviewFigures &figures() const { return m_figures; }
    // Customers whose names are missing are asked for as they come into sight, a page at a time (namesWanted).
    void name(const QHash<qint64, store::CustomerName> &names);
    ReviewPart part() const { return m_part; }
    const QList<ReviewColumn> &columns() const { return m_columns; }
    // The row's group; nothing of a sum, and of what is owed. What the groups are by: see grouping().
    std::optional<store::ReviewGroup> groupAt(int row) const;
    figures::Grouping grouping() const;
    std::optional<OwedRow> owedAt(int row) const;

    // As a table of cells, to be written to a file.
    QStringList headings() const;
    QList<QList<figures::Cell>> cells() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void namesWanted(qsizetype from, qsizetype most); // of figures().groups

private:
    const QList<store::ReviewGroup> &groups() const;
    void want(int row) const;
    QString headingOf(ReviewColumn column) const;
    QString groupInSight(const store::ReviewGroup &group) const;
    figures::Cell cellOf(const figures::Sums &sums, const store::ReviewGroup *group, ReviewColumn column) const;
    figures::Cell owedCell(OwedRow row, ReviewColumn column) const;
    figures::Cell cellAt(int row, int column) const;

    Words m_words;
    store::ReviewFigures m_figures;
    ReviewPart m_part = ReviewPart::Consumption;
    QList<ReviewColumn> m_columns;
    QHash<qint64, store::CustomerName> m_names; // of groups without one of their own, by key
    mutable int m_wanted = -1;                  // a row in sight without a name, while it is asked for
};

// With so many groups at most, and the others as one: as paper has it.
store::ReviewFigures withMost(const store::ReviewFigures &figures, qsizetype groups);

} // namespace saldo::items

Q_DECLARE_METATYPE(saldo::figures::Cell)
