// How one walks through the chart and opens what is behind it.
#include "ui/review/review_chart.h"

#include <QKeyEvent>

namespace saldo::ui {

using items::ReviewPart;

void ReviewChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return m_part == ReviewPart::Owed ? choose(0, m_in - 1) : choose(m_group - 1, m_in);
    case Qt::Key_Right:
        return m_part == ReviewPart::Owed ? choose(0, m_in + 1) : choose(m_group + 1, m_in);
    case Qt::Key_Up:
        return choose(m_group, m_in + 1);
    case Qt::Key_Down:
        return choose(m_group, m_in - 1);
    case Qt::Key_Home:
        return choose(0, m_in);
    case Qt::Key_End:
        return choose(count() - 1, m_in);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_group >= 0)
            Q_EMIT opened(m_part == ReviewPart::Owed ? 0 : m_shown.value(m_group, -1), m_in);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ReviewChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (m_group < 0 && count() > 0)
        choose(count() - 1, m_in);
    mark();
    Q_EMIT chosenChanged();
}

void ReviewChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    mark();
}

} // namespace saldo::ui
