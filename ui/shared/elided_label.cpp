#include "ui/shared/elided_label.h"

#include <QPainter>

namespace saldo::ui {

namespace {

constexpr int leastWidth = 24;

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setText(const QString &text)
{
    QLabel::setText(text);
    tellWhole();
}

void ElidedLabel::setHint(const QString &hint)
{
    m_hint = hint;
    tellWhole();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(leastWidth, QLabel::minimumSizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::tellWhole()
{
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    setToolTip((!m_hint.isEmpty() ? m_hint : cut ? text() : QString()).toHtmlEscaped());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    tellWhole();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect area = contentsRect();
    painter.drawText(area, static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), m_mode, area.width()));
}

} // namespace saldo::ui
