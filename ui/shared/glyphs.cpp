#include "ui/shared/glyphs.h"

#include "ui/shared/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace saldo::ui {

namespace {

constexpr double box = 20; // the glyphs are drawn in a square of this side
constexpr double thin = 1.5;
constexpr double thick = 2.2;

struct Drawing
{
    QPainterPath lines;
    QPainterPath filled;
    double width = thin;
};

void line(QPainterPath &path, double x1, double y1, double x2, double y2)
{
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
}

Drawing queue()
{
    Drawing drawing;
    drawing.lines.addRoundedRect(QRectF(3, 4, 14, 12), 2.5, 2.5);
    drawing.lines.moveTo(3, 11);
    for (const QPointF &point : {QPointF(7, 11), QPointF(8.2, 13), QPointF(11.8, 13), QPointF(13, 11), QPointF(17, 11)})
        drawing.lines.lineTo(point);
    return drawing;
}

Drawing attention()
{
    Drawing drawing;
    drawing.lines.moveTo(10, 3.5);
    for (const QPointF &point : {QPointF(17.2, 16), QPointF(2.8, 16), QPointF(10, 3.5)})
        drawing.lines.lineTo(point);
    line(drawing.lines, 10, 8.2, 10, 11.6);
    drawing.filled.addEllipse(QPointF(10, 13.7), 0.9, 0.9);
    return drawing;
}

// A round that comes again.
Drawing renewals()
{
    Drawing drawing;
    drawing.lines.arcMoveTo(QRectF(4, 4, 12, 12), 30);
    drawing.lines.arcTo(QRectF(4, 4, 12, 12), 30, 290);
    drawing.lines.moveTo(12.2, 6.4);
    drawing.lines.lineTo(15.4, 7);
    drawing.lines.lineTo(16.2, 3.9);
    return drawing;
}

Drawing customers()
{
    Drawing drawing;
    drawing.lines.addEllipse(QPointF(10, 7), 3.2, 3.2);
    drawing.lines.moveTo(3.8, 16.8);
    drawing.lines.cubicTo(3.8, 13.4, 6.6, 12.2, 10, 12.2);
    drawing.lines.cubicTo(13.4, 12.2, 16.2, 13.4, 16.2, 16.8);
    return drawing;
}

Drawing timelines()
{
    Drawing drawing;
    drawing.width = thick;
    line(drawing.lines, 3.5, 5, 10.5, 5);
    line(drawing.lines, 7.5, 10, 16.5, 10);
    line(drawing.lines, 5.5, 15, 12.5, 15);
    return drawing;
}

Drawing review()
{
    Drawing drawing;
    drawing.width = thick;
    line(drawing.lines, 5, 16, 5, 10.5);
    line(drawing.lines, 10, 16, 10, 4);
    line(drawing.lines, 15, 16, 15, 7.5);
    return drawing;
}

Drawing settings()
{
    Drawing drawing;
    line(drawing.lines, 3, 6.5, 5, 6.5);
    line(drawing.lines, 9, 6.5, 17, 6.5);
    line(drawing.lines, 3, 13.5, 11, 13.5);
    line(drawing.lines, 15, 13.5, 17, 13.5);
    drawing.lines.addEllipse(QPointF(7, 6.5), 2, 2);
    drawing.lines.addEllipse(QPointF(13, 13.5), 2, 2);
    return drawing;
}

Drawing sidePanel()
{
    Drawing drawing;
    drawing.lines.addRoundedRect(QRectF(2.5, 4, 15, 12), 2.5, 2.5);
    line(drawing.lines, 12, 4, 12, 16);
    return drawing;
}

Drawing more()
{
    Drawing drawing;
    for (const double x : {4.5, 10.0, 15.5})
        drawing.filled.addEllipse(QPointF(x, 10), 1.4, 1.4);
    return drawing;
}

Drawing moon()
{
    Drawing drawing;
    QPainterPath disc;
    disc.addEllipse(QPointF(10, 10), 6.5, 6.5);
    QPainterPath shadow;
    shadow.addEllipse(QPointF(13.2, 7.2), 5.6, 5.6);
    drawing.lines = disc.subtracted(shadow);
    return drawing;
}

Drawing sun()
{
    Drawing drawing;
    drawing.lines.addEllipse(QPointF(10, 10), 3.2, 3.2);
    constexpr int rays = 8;
    for (int i = 0; i < rays; ++i) {
        const double angle = 2 * M_PI * i / rays;
        const QPointF onward(std::cos(angle), std::sin(angle));
        drawing.lines.moveTo(QPointF(10, 10) + onward * 5.6);
        drawing.lines.lineTo(QPointF(10, 10) + onward * 7.4);
    }
    return drawing;
}

Drawing search()
{
    Drawing drawing;
    drawing.lines.addEllipse(QPointF(9, 9), 5, 5);
    line(drawing.lines, 12.8, 12.8, 16.5, 16.5);
    return drawing;
}

Drawing drawingOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Queue:
        return queue();
    case Glyph::Attention:
        return attention();
    case Glyph::Customers:
        return customers();
    case Glyph::Renewals:
        return renewals();
    case Glyph::Timelines:
        return timelines();
    case Glyph::Review:
        return review();
    case Glyph::Settings:
        return settings();
    case Glyph::SidePanel:
        return sidePanel();
    case Glyph::More:
        return more();
    case Glyph::Moon:
        return moon();
    case Glyph::Sun:
        return sun();
    case Glyph::Search:
        return search();
    }
    Q_UNREACHABLE();
}

class GlyphEngine : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State state) override
    {
        const Theme &theme = Theme::current();
        paintGlyph(painter, rect, m_glyph, state == QIcon::On ? theme.accent : theme.secondaryText);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

} // namespace

void paintGlyph(QPainter *painter, const QRectF &area, Glyph glyph, const QColor &colour)
{
    const Drawing drawing = drawingOf(glyph);
    const double side = std::min(area.width(), area.height());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.center() - QPointF(side, side) / 2);
    painter->scale(side / box, side / box);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, drawing.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(drawing.lines);
    painter->fillPath(drawing.filled, colour);
    painter->restore();
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

} // namespace saldo::ui
