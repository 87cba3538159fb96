#include "ui/customers/balance_line.h"

#include "ui/shared/theme.h"

#include <QPainter>

namespace saldo::ui {

BalanceLine::BalanceLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void BalanceLine::show(const QList<Step> &steps)
{
    m_steps = steps;
    update();
}

QSize BalanceLine::sizeHint() const
{
    return {240, 44};
}

QSize BalanceLine::minimumSizeHint() const
{
    return {120, 28};
}

void BalanceLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRectF area = QRectF(rect()).adjusted(0, 4, 0, -2);
    painter.fillRect(QRectF(area.left(), area.bottom(), area.width(), 1), theme.lines);
    qint64 highest = 1;
    for (const Step &step : m_steps)
        highest = std::max(highest, step.balance);
    const auto y = [&](qint64 balance) {
        return area.bottom() - 2 - (area.height() - 4) * static_cast<double>(balance) / static_cast<double>(highest);
    };
    QPolygonF line;
    for (const Step &step : m_steps) {
        const qreal x = area.left() + area.width() * step.at;
        if (!line.isEmpty())
            line << QPointF(x, line.last().y());
        line << QPointF(x, y(step.balance));
    }
    if (line.isEmpty())
        return;
    line << QPointF(area.right(), line.last().y());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.credits, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(line);
}

} // namespace saldo::ui
