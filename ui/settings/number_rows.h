// Rows of numbers that can be added to and taken away from: plans with their prices, packages with theirs.
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace saldo::ui {

class NumberRows : public QWidget
{
    Q_OBJECT

public:
    struct Column
    {
        bool money = false; // in cents, shown as "65.00"
        qint64 least = 0;
        qint64 most = 0;
    };

    explicit NumberRows(const QList<Column> &columns, QWidget *parent = nullptr);

    void show(const QList<QList<qint64>> &rows);
    QList<QList<qint64>> rows() const;
    void setWords(const QStringList &headings, const QString &add, const QString &remove);

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QList<QWidget *> fields; // QSpinBox, or QDoubleSpinBox for money
        QPushButton *remove = nullptr;
    };

    void addRow(const QList<qint64> &values);
    void removeRow(const QPushButton *button);
    QWidget *fieldOf(const Column &column, qint64 value);
    void place();
    void name();

    QList<Column> m_columns;
    QList<Row> m_rows;
    QStringList m_headings;
    QString m_removeWords;
    QGridLayout *m_grid;
    QList<QLabel *> m_labels;
    QPushButton *m_add;
};

} // namespace saldo::ui
