// Widgets one after the other, on further lines where one is too short: chips of a header, buttons. What is
// willing to grow needs its least width only, and takes what its line leaves.
#pragma once

#include <QLayout>

namespace saldo::ui {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    // Distances in px between widgets of a line, and between lines.
    FlowLayout(int across, int down, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    // The height that the widgets take in that area; places them there if asked to.
    int arrange(const QRect &area, bool place) const;

    QList<QLayoutItem *> m_items;
    int m_across;
    int m_down;
};

} // namespace saldo::ui
