// What the bars, dots and lines of the timelines mean.
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
    void setWithBalance(bool with); // there are lines of the balance
    QStringList names() const;      // what it explains
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool m_withBalance = false;
};

} // namespace saldo::ui
