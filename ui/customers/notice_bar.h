// Under a customer's notices: the whole of the chosen one as he got it, to be read and copied.
#pragma once

#include <QFrame>

class QPushButton;

namespace saldo::ui {

class SelectableText;

class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void show(const QString &words);

Q_SIGNALS:
    void copyAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SelectableText *m_words;
    QPushButton *m_copy;
};

} // namespace saldo::ui
