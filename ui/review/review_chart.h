// The chart of a review: bars or slices that are chosen with the mouse or the arrow keys, and open what is behind them.
#pragma once

#include "items/review_table.h"
#include "ui/shared/theme.h"

#include <QtCharts/QChartView>

class QBarCategoryAxis;
class QBarSet;
class QPieSeries;
class QValueAxis;

namespace saldo::ui {

class AxisNames;

class ReviewChart : public QChartView
{
    Q_OBJECT

public:
    explicit ReviewChart(QWidget *parent = nullptr);

    // In the theme and the language in use.
    void show(const store::ReviewFigures &figures, items::ReviewPart part);
    const AxisNames &names() const { return *m_names; }
    // What the chosen bar or slice says; empty if none is chosen.
    QString described() const;
    // Of paper: light, without the mark of what is chosen. Draws into that area.
    static void print(QPainter *painter, const QRectF &area, const store::ReviewFigures &figures, items::ReviewPart part);

Q_SIGNALS:
    // Enter, or a click: the group's place in the figures (course or groups), and the part of its bar from the bottom.
    void opened(int group, int part);
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;

private:
    struct Bar
    {
        QString name;
        QColor colour;
        QList<qint64> values; // by group
    };

    QList<Bar> barsOf() const;
    QList<Bar> barsOfOwed() const;
    void showBars(const QList<Bar> &bars, bool stacked);
    void nameBars();
    void showAxes(double least, double most);
    void showSlices();
    void nameSlices();
    void connectSet(QBarSet *set, int part);
    void mark();
    void choose(int group, int part);
    int parts() const;
    int count() const;

    const Theme &theme() const { return m_paper != nullptr ? *m_paper : Theme::current(); }

    const Theme *m_paper = nullptr; // of the print; else the one in use
    store::ReviewFigures m_figures;
    items::ReviewPart m_part = items::ReviewPart::Consumption;
    QList<Bar> m_bars;
    QList<int> m_shown; // the places of the groups that have bars
    QList<QBarSet *> m_sets; // the chart's
    QBarCategoryAxis *m_across = nullptr; // the axes stay, for what is drawn of one that is removed goes too late
    QValueAxis *m_up = nullptr;
    AxisNames *m_names = nullptr; // the chart's
    QPieSeries *m_pie = nullptr;
    int m_group = -1; // the chosen one, among those shown
    int m_in = 0;
};

} // namespace saldo::ui
