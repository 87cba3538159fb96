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

    static constexpr int usualMargin = 10;
    static constexpr int narrowMargin = 6; // where columns are many

    // Room that a heading needs; `sorts`: with its arrow.
    static int widthOf(const QString &heading, bool sorts = false);
    // As little as it needs where a heading of several words may take two lines.
    static int wrappedWidthOf(const QString &heading);
    // Left and right of the words, in the table's cells too (CellDelegate).
    void setMargin(int margin);
    int margin() const { return m_margin; }
    // What a heading needs with the lines and the margins that it may have now.
    int roomFor(const QString &heading) const;
    void setWrapped(bool wrapped); // they may, and all headings are that high
    bool isWrapped() const { return m_wrapped; }
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    bool m_wrapped = false;
    int m_margin = usualMargin;
};

} // namespace saldo::ui
