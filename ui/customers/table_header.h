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

    // Room that a heading needs; `sorts`: with its arrow.
    static int widthOf(const QString &heading, bool sorts = false);
    // As little as it needs where a heading of several words may take two lines.
    static int wrappedWidthOf(const QString &heading);
    void setWrapped(bool wrapped); // they may, and all headings are that high
    bool isWrapped() const { return m_wrapped; }
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    bool m_wrapped = false;
};

} // namespace saldo::ui
