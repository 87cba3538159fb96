#include "ui/ticket/flow_layout.h"

#include <algorithm>

namespace saldo::ui {

FlowLayout::FlowLayout(int across, int down, QWidget *parent) : QLayout(parent), m_across(across), m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

namespace {

bool grows(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

int FlowLayout::arrange(const QRect &area, bool place) const
{
    const QRect inside = area.marginsRemoved(contentsMargins());
    QList<std::pair<QLayoutItem *, QSize>> line;
    int y = inside.y();
    int used = 0;
    const auto endLine = [&] {
        int height = 0;
        for (const auto &[item, size] : line)
            height = std::max(height, size.height());
        int x = inside.x();
        for (auto &[item, size] : line) {
            if (grows(*item)) {
                const int more = std::clamp(inside.width() - used, 0, item->maximumSize().width() - size.width());
                size.rwidth() += more;
                used += more;
            }
            if (place)
                item->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
            x += size.width() + m_across;
        }
        y += height;
        line.clear();
        used = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(grows(*item) ? item->minimumSize().width()
                                   : std::min(size.width(), std::max(inside.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (!line.isEmpty() && used + m_across + size.width() > inside.width()) {
            endLine();
            y += m_down;
        }
        used += (line.isEmpty() ? 0 : m_across) + size.width();
        line.append({item, size});
    }
    endLine();
    return y - area.y() + contentsMargins().bottom();
}

} // namespace saldo::ui
