// The headings of a table: quiet, aligned as their columns, with an arrow at the one that sorts.
#pragma once

#include <QHeaderView>

namespace saldo::ui {

class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    // The model's Qt::TextAlignmentRole of a heading says how it is aligned.
    explicit TableHeader(QWidget *parent = nullptr);

    // Room that a heading needs; the arrow stands in its margin.
    static int widthOf(const QString &heading);
    // As little as it needs where a heading of several words may take two lines.
    static int wrappedWidthOf(const QString &heading);
    void setWrapped(bool wrapped); // they may, and all headings are that high
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    bool m_wrapped = false;
};

} // namespace saldo::ui
