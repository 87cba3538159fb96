#include "ui/ticket/event_line.h"

#include "ui/shared/theme.h"
#include "ui/shared/wording.h"

#include <QPainter>

namespace saldo::ui {

namespace {

constexpr int sides = 16; // kept free of words, for the line
constexpr int gap = 8;
constexpr int down = 2;

QFont lineFont()
{
    return fontOf(measure::secondaryPx);
}

// From one number to the next: never on two lines.
QString kept(QString words)
{
    return words.replace(QStringLiteral(" \u2192 "), QStringLiteral("\u00A0\u2192\u00A0"));
}

QRect placeOf(const QString &words, int width)
{
    const QRect room(sides, down, width - 2 * sides, 10'000);
    return QFontMetrics(lineFont()).boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, kept(words));
}

} // namespace

EventLine::EventLine(QWidget *parent) : QWidget(parent) {}

void EventLine::show(const items::Happening &happening, const Names &names, rules::Instant now)
{
    m_words = conversationWords(happening, names, rules::deskDay(now));
    const QString moment = tr("%1 GMT+3", "moment").arg(wording::moment(happening.event.at, now));
    setAccessibleName(m_words + QStringLiteral(", ") + moment);
    setToolTip(moment);
    update();
}

int EventLine::heightForWidth(int width) const
{
    return placeOf(m_words, width).height() + 2 * down;
}

void EventLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRect place = placeOf(m_words, width());
    painter.setPen(theme.lines);
    const int middle = height() / 2;
    painter.drawLine(0, middle, place.left() - gap, middle);
    painter.drawLine(place.right() + gap, middle, width(), middle);
    painter.setPen(theme.secondaryText);
    painter.setFont(lineFont());
    painter.drawText(QRect(sides, down, width() - 2 * sides, height()), Qt::AlignHCenter | Qt::TextWordWrap, kept(m_words));
}

} // namespace saldo::ui
