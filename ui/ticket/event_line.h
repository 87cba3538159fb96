// A thin line of a conversation: something happened to the ticket.
#pragma once

#include "ui/shared/conversation_words.h"

#include <QWidget>

namespace saldo::ui {

class EventLine : public QWidget
{
    Q_OBJECT

public:
    explicit EventLine(QWidget *parent = nullptr);

    void show(const items::Happening &happening, const Names &names, rules::Instant now);
    QString words() const { return m_words; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace saldo::ui
