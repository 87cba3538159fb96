// What stands where a ticket would be: why there is none, and what to do.
#pragma once

#include <QWidget>

class QLabel;

namespace saldo::ui {

class EmptyWords : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyWords(QWidget *parent = nullptr);
    void setWords(const QString &words, const QString &hint);

private:
    QLabel *m_words;
    QLabel *m_hint;
};

} // namespace saldo::ui
