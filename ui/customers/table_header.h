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
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace saldo::ui
