#include "ui/ticket/notice_card.h"

#include "ui/shared/notice_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/theme.h"
#include "ui/shared/wording.h"
#include "ui/ticket/selectable_text.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QPushButton>

namespace saldo::ui {

namespace {

constexpr int inset = 14; // after the bar on the left
constexpr int bar = 2;
constexpr int down = 2;

int headingHeight()
{
    return QFontMetrics(fontOf(measure::secondaryPx)).height() + 2;
}

} // namespace

NoticeCard::NoticeCard(QWidget *parent)
    : QWidget(parent), m_text(new SelectableText(this)), m_copy(new QPushButton(this))
{
    m_text->setPixels(measure::secondaryPx, QFont::Normal);
    setLook(m_copy, "link");
    m_copy->setCursor(Qt::PointingHandCursor);
    m_copy->setFont(fontOf(measure::secondaryPx));
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->text()); });
}

void NoticeCard::show(const rules::Notice &notice, rules::Instant now)
{
    m_heading = tr("The customer was told \u00b7 %1", "moment").arg(wording::moment(notice.at, now));
    m_text->setText(noticeWords(notice));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy what the customer was told"));
    setAccessibleName(m_heading + QStringLiteral(": ") + m_text->text());
    resizeEvent(nullptr);
    update();
}

int NoticeCard::heightForWidth(int width) const
{
    return 2 * down + headingHeight() + m_text->heightForWidth(width - inset);
}

void NoticeCard::resizeEvent(QResizeEvent *)
{
    const QSize button = m_copy->sizeHint();
    m_copy->setGeometry(width() - button.width(), down, button.width(), headingHeight());
    m_text->setGeometry(inset, down + headingHeight(), width() - inset, m_text->heightForWidth(width() - inset));
}

void NoticeCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(0, down, bar, height() - 2 * down, theme.lines);
    const QFont font = fontOf(measure::secondaryPx);
    painter.setFont(font);
    painter.setPen(theme.secondaryText);
    const int room = m_copy->x() - inset - bar;
    painter.drawText(QRect(inset, down, room, headingHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(m_heading, Qt::ElideRight, room));
}

} // namespace saldo::ui
