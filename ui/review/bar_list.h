// A short list of who consumed how much, as bars: chosen and opened like rows of a table.
#pragma once

#include <QAbstractListModel>
#include <QListView>

namespace saldo::ui {

class BarList : public QListView
{
    Q_OBJECT

public:
    BarList(const char *name, int mostInSight, QWidget *parent = nullptr);

    struct Bar
    {
        QString name;
        qint64 consumed = 0; // credits
    };
    void show(const QList<Bar> &bars);
    const QList<Bar> &bars() const;

    // As high as its bars, of which it wants so many in sight at most.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Model;
    Model *m_model;
    int m_mostInSight;
};

} // namespace saldo::ui
