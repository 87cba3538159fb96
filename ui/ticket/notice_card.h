// What the customer was told, in his own language; small, and ready to be copied.
#pragma once

#include "rules/account.h"

#include <QWidget>

class QPushButton;

namespace saldo::ui {

class SelectableText;

class NoticeCard : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeCard(QWidget *parent = nullptr);

    void show(const rules::Notice &notice, rules::Instant now);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_heading;
    SelectableText *m_text;
    QPushButton *m_copy;
};

} // namespace saldo::ui
