// A customer's balance over the last 90 days as a thin line of steps.
#pragma once

#include <QList>
#include <QWidget>

namespace saldo::ui {

class BalanceLine : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        double at = 0; // 0: the beginning, 1: now
        qint64 balance = 0; // from then on
        bool operator==(const Step &) const = default;
    };

    explicit BalanceLine(QWidget *parent = nullptr);
    // In order of time; the first one at 0.
    void show(const QList<Step> &steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Step> m_steps;
};

} // namespace saldo::ui
