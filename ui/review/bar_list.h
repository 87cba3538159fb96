// A short list of who consumed how much, as bars: chosen and opened like rows of a table.
#pragma once

#include "store/review_query.h"

#include <QAbstractListModel>
#include <QListView>

namespace saldo::ui {

class BarList : public QListView
{
    Q_OBJECT

public:
    explicit BarList(const char *name, QWidget *parent = nullptr);

    // What each is called is said by `name`.
    void show(const QList<store::ReviewGroup> &groups, const std::function<QString(const store::ReviewGroup &)> &name);
    const store::ReviewGroup *group(const QModelIndex &index) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize minimumSizeHint() const override { return {120, 3 * 27}; }

Q_SIGNALS:
    void opened(const QModelIndex &index);

private:
    class Model;
    Model *m_model;
};

} // namespace saldo::ui
