// The filters of the customers' table, each with the number of customers it lets through.
#pragma once

#include "store/customer_rows.h"

#include <QWidget>
#include <optional>

class QPushButton;

namespace saldo::ui {

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    // Those filters, and one for all; which narrows nothing, or to `whole`.
    explicit FilterBar(const QList<store::CustomerFilter> &filters,
                       std::optional<store::CustomerFilter> whole = std::nullopt, QWidget *parent = nullptr);

    // Of a filter that isn't there: it does nothing.
    void setCount(store::CustomerFilter filter, int count);
    void setCheapest(qint64 credits);
    // Nothing, or one that isn't there: all. Emits nothing.
    void choose(std::optional<store::CustomerFilter> filter);
    std::optional<store::CustomerFilter> chosen() const { return m_chosen; }
    void retranslate();

    // "Out of credits"
    QString nameOf(store::CustomerFilter filter) const;

Q_SIGNALS:
    void filterChosen(std::optional<saldo::store::CustomerFilter> filter);

private:
    QPushButton *add(const QString &name, std::optional<store::CustomerFilter> filter);

    QList<store::CustomerFilter> m_filters;
    std::optional<store::CustomerFilter> m_whole;
    QPushButton *m_all = nullptr;
    QList<QPushButton *> m_buttons; // of m_filters
    QList<int> m_counts;
    qint64 m_cheapest = 0;
    std::optional<store::CustomerFilter> m_chosen;
};

} // namespace saldo::ui
