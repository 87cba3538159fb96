#include "ui/review/bar_list.h"

#include "ui/customers/table_look.h"
#include "ui/review/review_words.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace saldo::ui {

namespace {

constexpr int rowHeight = 27;
constexpr int barHeight = 10;
constexpr int edge = 10;
constexpr int leastBar = 28;
enum Role { ValueRole = Qt::UserRole, MostRole, LongestRole };

class BarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {120, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool selected = option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->fillRect(option.rect, selected ? theme.selection : theme.surface);
        const QRect inner = option.rect.adjusted(edge, 0, -edge, 0);
        const qint64 value = index.data(ValueRole).toLongLong();
        const qint64 most = index.data(MostRole).toLongLong();
        const QFont font = fontOf(measure::bodyPx);
        const int figureRoom = std::max(32, static_cast<int>(figureWidth(reviewwords::number(most), font)) + 10);
        // Names have what they need, as long as the bars can be told apart.
        const int longest = QFontMetrics(font).horizontalAdvance(index.data(LongestRole).toString()) + 9;
        const int nameRoom = std::min(longest, inner.width() - figureRoom - leastBar);
        painter->setFont(font);
        painter->setPen(theme.text);
        painter->drawText(QRect(inner.left(), inner.top(), nameRoom - 8, inner.height()), Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, nameRoom - 8));
        const int room = inner.width() - nameRoom - figureRoom;
        const int width = most > 0 && value > 0 ? std::max(2, static_cast<int>(room * value / most)) : 0;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawRoundedRect(QRect(inner.left() + nameRoom, inner.center().y() - barHeight / 2 + 1, width, barHeight), 2, 2);
        drawFigure(painter, inner, reviewwords::number(value), font, theme.text);
        painter->restore();
    }
};

} // namespace

class BarList::Model : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<Bar> &bars)
    {
        beginResetModel();
        m_bars = bars;
        m_longest.clear();
        for (const Bar &bar : bars)
            m_longest = bar.name.size() > m_longest.size() ? bar.name : m_longest;
        m_most = 0;
        for (const Bar &bar : bars)
            m_most = std::max(m_most, bar.consumed);
        endResetModel();
    }
    const QList<Bar> &bars() const { return m_bars; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_bars.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const auto &[name, consumed] = m_bars.at(index.row());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return name;
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1: %2").arg(name, reviewwords::number(consumed));
        case ValueRole:
            return consumed;
        case MostRole:
            return m_most;
        case LongestRole:
            return m_longest;
        default:
            return {};
        }
    }

private:
    QList<Bar> m_bars;
    QString m_longest;
    qint64 m_most = 0;
};

BarList::BarList(const char *name, int mostInSight, QWidget *parent)
    : QListView(parent), m_model(new Model(this)), m_mostInSight(mostInSight)
{
    setObjectName(QLatin1String(name));
    setModel(m_model);
    setItemDelegate(new BarDelegate(this));
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::activated, this, &BarList::opened);
}

void BarList::show(const QList<Bar> &bars)
{
    m_model->show(bars);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    updateGeometry();
}

const QList<BarList::Bar> &BarList::bars() const
{
    return m_model->bars();
}

void BarList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(fontOf(measure::bodyPx));
    painter.setPen(Theme::current().secondaryText);
    painter.drawText(viewport()->rect().adjusted(edge, 0, -edge, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     tr("No credits were consumed in this span."));
}

QSize BarList::sizeHint() const
{
    return {200, std::clamp(m_model->rowCount(), 2, m_mostInSight) * rowHeight + 2};
}

QSize BarList::minimumSizeHint() const
{
    return {120, std::min(3 * rowHeight, sizeHint().height())};
}

} // namespace saldo::ui
