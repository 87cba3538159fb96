// The field in which replies are written: grows with its text, and knows the keys that send, undo and
// leave.
#pragma once

#include <QPlainTextEdit>

namespace saldo::ui {

class ReplyEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ReplyEdit(QWidget *parent = nullptr);

Q_SIGNALS:
    void sendAsked();
    void undoAsked(); // and there is nothing of the text left to undo
    void leaveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void growToText();

    bool m_grows = false;
};

} // namespace saldo::ui
