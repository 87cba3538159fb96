#include "ui/ticket/conversation_view.h"

#include "ui/shared/style_sheet.h"
#include "ui/ticket/event_line.h"
#include "ui/ticket/message_card.h"
#include "ui/ticket/notice_card.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QScrollBar>
#include <tuple>

namespace saldo::ui {

using items::ConversationRow;

namespace {

constexpr int leastSeen = 240; // before the view has its size
constexpr int turnMs = 4; // of building further posts: stays far below a frame
constexpr int sides = 18;
constexpr int between = 10;
constexpr int widest = 820; // longer lines are hard to read
constexpr int scrollBarRoom = 10; // kept whether it is shown or not, so that it never changes the width

} // namespace

ConversationView::ConversationView(items::Conversation &model, QWidget *parent)
    : QScrollArea(parent), m_model(model), m_column(new QWidget)
{
    setWidget(m_column);
    setLook(this, "background");
    setLook(m_column, "background");
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(24);
    m_building.setInterval(0);
    connect(&m_building, &QTimer::timeout, this, &ConversationView::buildEarlier);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar &bar = *verticalScrollBar();
        m_goal = bar.sliderPosition() >= bar.maximum() ? Goal::End : Goal::Place;
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &ConversationView::rebuild);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insertPosts(first, last); });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { removePosts(first, last); });
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = std::max(first.row(), m_firstBuilt); row <= last.row(); ++row)
            fill(m_posts.at(row - m_firstBuilt), m_model.rows().at(row));
        arrange();
    });
}

void ConversationView::setTelling(const Names &names, rules::Instant now)
{
    m_names = names;
    m_now = now;
}

void ConversationView::retell()
{
    for (int i = 0; i < m_posts.size(); ++i)
        fill(m_posts.at(i), m_model.rows().at(m_firstBuilt + i));
    arrange();
}

QWidget *ConversationView::build(const ConversationRow &row)
{
    QWidget *post = nullptr;
    if (row.message() != nullptr) {
        auto *card = new MessageCard(m_column);
        connect(card, &MessageCard::heightChanged, this, [this, card] {
            m_heights.remove(card);
            arrange();
        });
        post = card;
    } else if (row.happening() != nullptr) {
        post = new EventLine(m_column);
    } else {
        post = new NoticeCard(m_column);
    }
    fill(post, row);
    post->QWidget::show();
    return post;
}

void ConversationView::fill(QWidget *post, const ConversationRow &row)
{
    m_heights.remove(post);
    if (auto *card = qobject_cast<MessageCard *>(post))
        card->show(*row.message(), m_names, m_now);
    else if (auto *line = qobject_cast<EventLine *>(post))
        line->show(*row.happening(), m_names, m_now);
    else if (auto *notice = qobject_cast<NoticeCard *>(post))
        notice->show(*row.notice(), m_now);
}

// As many as are seen, from the end.
void ConversationView::rebuild()
{
    for (QWidget *post : std::as_const(m_posts)) {
        post->hide();
        post->deleteLater();
    }
    m_posts.clear();
    m_heights.clear();
    m_goal = Goal::End;
    m_firstBuilt = m_model.rowCount();
    const int seen = std::max(viewport()->height(), leastSeen);
    for (int height = 0; m_firstBuilt > 0 && height < seen;) {
        m_posts.prepend(build(m_model.rows().at(--m_firstBuilt)));
        height += heightOf(m_posts.first()) + between;
    }
    arrange();
    m_building.start();
}

void ConversationView::buildEarlier()
{
    if (m_firstBuilt == 0) {
        m_building.stop();
        return;
    }
    QElapsedTimer turn;
    turn.start();
    do {
        m_posts.prepend(build(m_model.rows().at(--m_firstBuilt)));
        std::ignore = heightOf(m_posts.first());
    } while (m_firstBuilt > 0 && turn.elapsed() < turnMs);
    arrange();
}

void ConversationView::ensureBuilt(int row)
{
    while (m_firstBuilt > row)
        m_posts.prepend(build(m_model.rows().at(--m_firstBuilt)));
    arrange();
}

void ConversationView::insertPosts(int first, int last)
{
    if (atEnd())
        m_goal = Goal::End; // what comes is seen
    for (int row = first; row <= last; ++row) {
        // At the place of the first one built it belongs to what is built, if anything is.
        if (row < m_firstBuilt)
            ++m_firstBuilt;
        else
            m_posts.insert(row - m_firstBuilt, build(m_model.rows().at(row)));
    }
    arrange();
}

void ConversationView::removePosts(int first, int last)
{
    for (int row = last; row >= first; --row) {
        if (row < m_firstBuilt) {
            --m_firstBuilt;
        } else {
            QWidget *post = m_posts.takeAt(row - m_firstBuilt);
            m_heights.remove(post);
            post->hide();
            post->deleteLater();
        }
    }
    arrange();
}

int ConversationView::postWidth() const
{
    return std::clamp(this->width() - 2 * sides - (scrollBarRoom - 4), 160, widest);
}

// Measured once for each width: a long conversation is arranged again and again while it is built.
int ConversationView::heightOf(QWidget *post)
{
    const int width = postWidth();
    if (width != m_measuredWidth) {
        m_heights.clear();
        m_measuredWidth = width;
    }
    const auto known = m_heights.constFind(post);
    return known != m_heights.cend() ? *known : *m_heights.insert(post, post->heightForWidth(width));
}

void ConversationView::arrange()
{
    const int top = verticalScrollBar()->value();
    QWidget *anchor = nullptr;
    for (QWidget *post : std::as_const(m_posts)) {
        if (anchor == nullptr && post->geometry().bottom() >= top && post->height() > 0 && post->y() > 0)
            anchor = post;
    }
    const int offset = anchor != nullptr ? anchor->y() - top : 0;

    const int width = postWidth();
    int y = sides - 4;
    for (QWidget *post : std::as_const(m_posts)) {
        const int height = heightOf(post);
        post->setGeometry(sides, y, width, height);
        y += height + between;
    }
    m_column->resize(this->width(), y + sides - between);
    QScrollBar *bar = verticalScrollBar();
    const int goal = m_goal == Goal::Row ? m_model.rowOf(m_goalRow) : -1;
    if (m_goal == Goal::End)
        bar->setValue(bar->maximum());
    else if (goal >= m_firstBuilt)
        bar->setValue(std::max(0, m_posts.at(goal - m_firstBuilt)->y() - between));
    else if (anchor != nullptr)
        bar->setValue(anchor->y() - offset);
}

void ConversationView::showMessage(int number)
{
    const int row = m_model.rowOfPublicMessage(number);
    if (row < 0)
        return;
    m_goal = Goal::Row;
    m_goalRow = m_model.rows().at(row).id;
    ensureBuilt(row);
}

bool ConversationView::atEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void ConversationView::showEnd()
{
    m_goal = Goal::End;
    arrange();
}

void ConversationView::highlightAfter(int number)
{
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const rules::Message *message = m_model.rows().at(row).message();
        if (message == nullptr || !message->isPublic() || ++count <= number)
            continue;
        ensureBuilt(row);
        qobject_cast<MessageCard *>(m_posts.at(row - m_firstBuilt))->setHighlighted(true);
    }
}

void ConversationView::clearHighlight()
{
    for (QWidget *post : std::as_const(m_posts)) {
        if (auto *card = qobject_cast<MessageCard *>(post); card != nullptr && card->isHighlighted())
            card->setHighlighted(false);
    }
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ConversationView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_heights.clear();
        arrange();
    }
}

} // namespace saldo::ui
