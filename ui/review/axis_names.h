// The names under the bars of a chart. A chart's own would each be cut to the room of its bar: with 53 weeks nothing
// would be left of them.
#pragma once

#include <QGraphicsItem>
#include <QColor>
#include <QStringList>

class QChart;

namespace saldo::ui {

class AxisNames : public QGraphicsItem
{
public:
    static constexpr int height = 20; // of the room below the plot

    // Belongs to the chart.
    explicit AxisNames(QChart *chart);

    // `inTurn`: one follows from the other, as days do. Of these some are left out until the rest has room; others are cut.
    void show(const QStringList &names, bool inTurn, const QColor &colour);
    // What stands there, from left to right.
    QStringList inSight() const;

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Place
    {
        QString text;
        double middle;
    };
    QList<Place> places() const;

    QChart *m_chart;
    QStringList m_names;
    bool m_inTurn = true;
    QColor m_colour;
};

} // namespace saldo::ui
