#include "ui/queue/ticket_delegate.h"

#include "items/ticket_list.h"
#include "rules/desk_hours.h"
#include "ui/queue/ticket_words.h"
#include "ui/shared/list_row.h"
#include "ui/shared/wording.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace saldo::ui {

namespace {

constexpr int margin = 14;
constexpr int gap = 8;
constexpr int narrowRow = 320; // has no room for an engineer beside the customer
constexpr int leastNumber = 7; // characters of a number by which it is known, counted from its end

QColor toneColour(DueWords::Tone tone, bool deskOpen, const Theme &theme)
{
    if (tone == DueWords::Tone::Overdue)
        return theme.danger;
    if (tone == DueWords::Tone::Soon && deskOpen)
        return theme.warning;
    return theme.secondaryText;
}

// Draws from the right border to the left; what is left is for the text that may be cut.
class RightToLeft
{
public:
    RightToLeft(QPainter *painter, const QRect &line) : m_painter(painter), m_line(line), m_right(line.right()) {}

    void text(const QString &text, const QFont &font, const QColor &colour)
    {
        if (text.isEmpty())
            return;
        const int width = QFontMetrics(font).horizontalAdvance(text);
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(take(width), Qt::AlignRight | Qt::AlignVCenter, text);
    }

    void chip(const ChipWords &words)
    {
        if (words.text.isEmpty())
            return;
        QRect area = take(chipWidth(words.text));
        area.setTop(m_line.center().y() - 8);
        area.setHeight(18);
        paintChip(m_painter, area, words.text, words.tone);
    }

    QRect rest() const { return QRect(m_line.left(), m_line.top(), m_right - m_line.left(), m_line.height()); }

private:
    QRect take(int width)
    {
        const QRect area(m_right - width + 1, m_line.top(), width, m_line.height());
        m_right -= width + gap;
        return area;
    }

    QPainter *m_painter;
    QRect m_line;
    int m_right;
};

// Number and customer. Where both have no room the customer is what one looks for: a long number keeps its end.
QString whoWords(const QString &arrow, const store::TicketRow &row, const QFontMetrics &metrics, int width)
{
    const QString customer = QStringLiteral(" \u00B7 ") + row.customerName;
    const QString &number = row.ticket.id;
    const int least = metrics.horizontalAdvance(QChar(0x2026) + number.right(leastNumber));
    const int room = std::max(least, width - metrics.horizontalAdvance(arrow + customer));
    return arrow + metrics.elidedText(number, Qt::ElideLeft, room) + customer;
}

} // namespace

TicketDelegate::TicketDelegate(desk::DeskLink &desk, QObject *parent) : QStyledItemDelegate(parent), m_desk(desk) {}

QSize TicketDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), measure::ticketRow};
}

void TicketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(items::TicketList::RowRole);
    const auto row = value.value<store::TicketRow>();
    const rules::Ticket &ticket = row.ticket;
    const Theme &theme = Theme::current();
    const rules::Instant now = m_desk.now();
    const bool deskOpen = rules::deskClock(m_desk.policies(), now).open;
    painter->save();
    paintRowGround(painter, option);
    if (!value.isValid()) { // it is about to change
        painter->restore();
        return;
    }

    const QRect inner = option.rect.adjusted(margin, 8, -margin, -8);
    const QRect upper(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect lower(inner.left(), inner.top() + inner.height() / 2, inner.width(), inner.height() / 2);
    const QFont small = fontOf(measure::secondaryPx);
    const bool unread = index.data(items::TicketList::UnreadRole).toBool();

    const DueWords due = dueWords(ticket, m_desk.policies(), now, m_common);
    QFont dueFont = fontOf(measure::secondaryPx, due.tone == DueWords::Tone::Plain || due.tone == DueWords::Tone::Waiting
                                                     ? QFont::Normal : QFont::DemiBold);
    dueFont.setItalic(due.tone == DueWords::Tone::Waiting);
    if (unread) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawEllipse(QPointF(option.rect.left() + margin / 2.0 + 1, upper.center().y() + 0.5), 3, 3);
    }
    RightToLeft first(painter, upper);
    // Half a circle stands for what is on its way.
    if (m_desk.isProvisional(ticket.id))
        first.text(QStringLiteral("\u25D0"), small, theme.accent);
    first.text(due.text, dueFont, toneColour(due.tone, deskOpen, theme));
    drawCut(painter, first.rest(), ticket.subject,
            fontOf(measure::bodyPx, unread ? QFont::Bold : QFont::Normal), theme.text);

    RightToLeft second(painter, lower);
    if (rules::statusOf(ticket) != rules::Status::AwaitingCoverage) // said above already
        second.chip(coverageChip(row, rules::deskDay(now)));
    second.text(wording::shortName(ticket.language), small, theme.secondaryText);
    if (ticket.category != rules::noCategory)
        second.text(wording::categoryShort(ticket.category), small, theme.secondaryText);
    if (option.rect.width() >= narrowRow)
        second.text(row.assigneeName.section(u' ', 0, 0), small, theme.secondaryText);
    // Who spoke last: an arrow in to the desk, or out to the customer.
    const QString arrow = ticket.lastMessage == rules::MessageKind::Customer ? QStringLiteral("\u2199 ")
                                                                             : QStringLiteral("\u2197 ");
    drawCut(painter, second.rest(), whoWords(arrow, row, QFontMetrics(small), second.rest().width()), small,
            theme.secondaryText);

    paintRowFocus(painter, option);
    painter->restore();
}

bool TicketDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const auto row = index.data(items::TicketList::RowRole).value<store::TicketRow>();
    const bool unread = index.data(items::TicketList::UnreadRole).toBool();
    QString words = rowDescription(row, unread, m_desk.policies(), m_desk.now());
    if (m_desk.isProvisional(row.ticket.id))
        words += u'\n' + tr("Provisional: your changes are still on their way to the service.");
    QToolTip::showText(event->globalPos(), words.toHtmlEscaped());
    return true;
}

} // namespace saldo::ui
