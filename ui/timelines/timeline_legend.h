// What the bars and dots of the timelines mean.
#pragma once

#include "ui/timelines/timeline_painter.h"

#include <QWidget>

namespace saldo::ui {

// Draws it from the left on; returns its width.
double paintLegend(QPainter *painter, const QRectF &rect, const TimelinePainter &with);

class TimelineLegend : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace saldo::ui
