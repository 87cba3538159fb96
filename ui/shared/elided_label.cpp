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

void ElidedLabel::setText(const QString &text, const QString &shorter)
{
    m_shorter = shorter;
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
    const int least = m_shorter.isEmpty() ? leastWidth : fontMetrics().horizontalAdvance(m_shorter) + 1;
    return {std::min(least, QLabel::minimumSizeHint().width()), QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::fits() const
{
    return fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
}

void ElidedLabel::tellWhole()
{
    setToolTip((!m_hint.isEmpty() ? m_hint : fits() ? QString() : text()).toHtmlEscaped());
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
                     fontMetrics().elidedText(fits() || m_shorter.isEmpty() ? text() : m_shorter, m_mode, area.width()));
}

} // namespace saldo::ui
