// Above the list: what it is narrowed down to, as chips that take their part away when pressed.
#pragma once

#include "desk/desk_link.h"
#include "items/list_filter.h"

#include <QWidget>

class QPushButton;

namespace saldo::ui {

class FlowLayout;

class NarrowingBar : public QWidget
{
    Q_OBJECT

public:
    // The link is not owned.
    NarrowingBar(desk::DeskLink &link, QWidget *parent = nullptr);

    // Hidden without a filter.
    void setFilter(const items::ListFilter &filter);
    // Whether the filter is a saved view's as it is: there is nothing to save.
    void setSaved(bool saved);

Q_SIGNALS:
    void changed(const saldo::items::ListFilter &filter);
    void saveAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addChip(const QString &words, const items::ListFilter &without);

    desk::DeskLink &m_link;
    items::ListFilter m_filter;
    FlowLayout *m_layout;
    QList<QPushButton *> m_chips;
    QPushButton *m_save;
};

} // namespace saldo::ui
