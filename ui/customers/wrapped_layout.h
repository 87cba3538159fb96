// Lays out widgets like words: one after the other, in as many lines as the width needs.
#pragma once

#include <QLayout>
#include <QList>

namespace saldo::ui {

class WrappedLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrappedLayout(int gap, QWidget *parent = nullptr);
    ~WrappedLayout() override;

    void addItem(QLayoutItem *item) override; // takes ownership
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &area) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;

private:
    int place(const QRect &area, bool move) const; // returns the height needed

    QList<QLayoutItem *> m_items; // owned
    int m_gap;
};

} // namespace saldo::ui
