#include "ui/review/axis_names.h"

#include "ui/shared/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtCharts/QChart>
#include <algorithm>
#include <cmath>

namespace saldo::ui {

namespace {

constexpr double between = 8;

QFont nameFont()
{
    return fontOf(measure::secondaryPx - 1);
}

} // namespace

AxisNames::AxisNames(QChart *chart) : QGraphicsItem(chart), m_chart(chart)
{
    QObject::connect(chart, &QChart::plotAreaChanged, chart, [this] {
        prepareGeometryChange();
        update();
    });
}

void AxisNames::show(const QStringList &names, bool inTurn, const QColor &colour)
{
    m_names = names;
    m_inTurn = inTurn;
    m_colour = colour;
    update();
}

QRectF AxisNames::boundingRect() const
{
    const QRectF plot = m_chart->plotArea();
    return {0, plot.bottom() + 2, m_chart->size().width(), height};
}

QList<AxisNames::Place> AxisNames::places() const
{
    if (m_names.isEmpty())
        return {};
    const QFontMetricsF metrics(nameFont());
    const QRectF plot = m_chart->plotArea();
    const double room = plot.width() / static_cast<double>(m_names.size());
    double widest = 0;
    for (const QString &name : m_names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    const auto each = m_inTurn ? std::max<qsizetype>(1, std::lround(std::ceil((widest + between) / std::max(room, 1.0)))) : 1;
    QList<Place> places;
    for (qsizetype i = 0; i < m_names.size(); i += each) {
        const QString text = m_inTurn ? m_names.at(i) : metrics.elidedText(m_names.at(i), Qt::ElideRight, room - between / 2);
        const double half = metrics.horizontalAdvance(text) / 2 + 1;
        const double middle = plot.left() + (static_cast<double>(i) + 0.5) * room;
        places.append({text, std::clamp(middle, half, std::max(half, m_chart->size().width() - half))});
    }
    return places;
}

QStringList AxisNames::inSight() const
{
    QStringList names;
    for (const Place &place : places())
        names << place.text;
    return names;
}

void AxisNames::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setFont(nameFont());
    painter->setPen(m_colour);
    const QRectF area = boundingRect();
    const QFontMetricsF metrics(nameFont());
    for (const auto &[text, middle] : places()) {
        const double width = metrics.horizontalAdvance(text) + 2;
        painter->drawText(QRectF(middle - width / 2, area.top(), width, area.height()), Qt::AlignCenter, text);
    }
}

} // namespace saldo::ui
