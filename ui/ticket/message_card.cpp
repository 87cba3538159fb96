#include "ui/ticket/message_card.h"

#include "ui/shared/style_sheet.h"
#include "ui/shared/theme.h"
#include "ui/shared/wording.h"
#include "ui/ticket/selectable_text.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace saldo::ui {

using rules::MessageKind;

namespace {

constexpr int padding = 14;
constexpr int paddingDown = 10;
constexpr int gap = 4;
constexpr int longLines = 40;
constexpr int longCharacters = 3'000;

// The beginning that is shown of a long text; the whole of a usual one.
QString beginningOf(const QString &body)
{
    qsizetype end = -1;
    for (int line = 0; line < longLines; ++line) {
        end = body.indexOf(u'\n', end + 1);
        if (end < 0)
            break;
    }
    const qsizetype byLines = end < 0 ? body.size() : end;
    const qsizetype length = std::min<qsizetype>(byLines, longCharacters);
    // A little more than the limit is not worth a button.
    return body.size() <= length + length / 10 ? body : body.left(length) + QStringLiteral(" \u2026");
}

int lineHeight()
{
    return QFontMetrics(fontOf(measure::bodyPx)).height();
}

} // namespace

MessageCard::MessageCard(QWidget *parent) : QWidget(parent), m_text(new SelectableText(this)) {}

void MessageCard::show(const rules::Message &message, const Names &names, rules::Instant now)
{
    m_message = message;
    m_author = names.of(message.author);
    if (message.kind == MessageKind::Note)
        m_author = tr("%1 (note)", "author").arg(m_author);
    else if (message.kind == MessageKind::Question)
        m_author = tr("%1 (question)", "author").arg(m_author);
    else if (!message.enteredBy.isEmpty())
        m_author = tr("%1 \u00b7 entered by %2", "customer, member of the staff").arg(m_author, names.of(message.enteredBy));
    m_moment = tr("%1 GMT+3", "moment").arg(wording::moment(message.at, now));
    setAccessibleName(m_author + QStringLiteral(", ") + m_moment);
    setAccessibleDescription(message.body.left(longCharacters));
    showText();
    update();
}

void MessageCard::showText()
{
    const QString beginning = m_whole ? m_message.body : beginningOf(m_message.body);
    m_text->setText(beginning);
    const bool isLong = beginning.size() != m_message.body.size();
    if (isLong && m_showAll == nullptr) {
        m_showAll = new QPushButton(this);
        m_showAll->setObjectName(QStringLiteral("showAll"));
        setLook(m_showAll, "link");
        m_showAll->setCursor(Qt::PointingHandCursor);
        connect(m_showAll, &QPushButton::clicked, this, [this] {
            m_whole = true;
            m_text->setFocus();
            showText();
            Q_EMIT heightChanged();
        });
    }
    if (m_showAll == nullptr)
        return;
    m_showAll->setVisible(isLong);
    m_showAll->setText(tr("Show all (%1 characters)").arg(QLocale().toString(m_message.body.size())));
}

void MessageCard::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    update();
}

QString MessageCard::shownText() const
{
    return m_text->text();
}

bool MessageCard::headerFits(int width) const
{
    const int author = QFontMetrics(fontOf(measure::bodyPx, QFont::DemiBold)).horizontalAdvance(m_author);
    const int moment = QFontMetrics(fontOf(measure::secondaryPx)).horizontalAdvance(m_moment);
    return author + 2 * padding + moment <= width - 2 * padding;
}

int MessageCard::headerHeight(int width) const
{
    return (headerFits(width) ? 1 : 2) * lineHeight() + gap;
}

int MessageCard::heightForWidth(int width) const
{
    int height = 2 * paddingDown + headerHeight(width) + m_text->heightForWidth(width - 2 * padding);
    if (m_showAll != nullptr && !m_showAll->isHidden())
        height += gap + m_showAll->sizeHint().height();
    return height;
}

QSize MessageCard::sizeHint() const
{
    return {320, heightForWidth(320)};
}

void MessageCard::resizeEvent(QResizeEvent *)
{
    const int top = paddingDown + headerHeight(width());
    const int inner = width() - 2 * padding;
    const int textHeight = m_text->heightForWidth(inner);
    m_text->setGeometry(padding, top, inner, textHeight);
    if (m_showAll != nullptr)
        m_showAll->setGeometry(QRect(QPoint(padding, top + textHeight + gap), m_showAll->sizeHint()));
}

bool MessageCard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // the text or the button changed
        resizeEvent(nullptr);
    return QWidget::event(event);
}

void MessageCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isNote = m_message.kind == MessageKind::Note;
    const bool isCustomers = m_message.kind == MessageKind::Customer;
    painter.setBrush(isNote ? theme.note : isCustomers ? theme.surface : theme.accentSoft);
    if (m_highlighted)
        painter.setPen(QPen(theme.accent, 2));
    else
        painter.setPen(QPen(isNote ? theme.noteLine : theme.lines, 1, isNote ? Qt::DashLine : Qt::SolidLine));
    const qreal half = m_highlighted ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), measure::radius, measure::radius);

    const QRect line(padding, paddingDown, width() - 2 * padding, lineHeight());
    const QFont authorFont = fontOf(measure::bodyPx, QFont::DemiBold);
    painter.setFont(authorFont);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(authorFont).elidedText(m_author, Qt::ElideRight, line.width()));
    painter.setFont(fontOf(measure::secondaryPx));
    painter.setPen(theme.secondaryText);
    if (headerFits(width()))
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_moment);
    else
        painter.drawText(line.translated(0, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, m_moment);
}

} // namespace saldo::ui
