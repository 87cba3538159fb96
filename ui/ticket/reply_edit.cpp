#include "ui/ticket/reply_edit.h"

#include "ui/shared/key_position.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>

namespace saldo::ui {

namespace {

constexpr int fewestLines = 3, mostLines = 12;

bool isUndo(const QKeyEvent &key)
{
    return key.matches(QKeySequence::Undo)
        || (key.modifiers() == Qt::ControlModifier && latinKeyOf(key) == Qt::Key_Z);
}

} // namespace

ReplyEdit::ReplyEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ReplyEdit::growToText);
}

void ReplyEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT sendAsked();
    } else if (isUndo(*event) && !document()->isUndoAvailable()) {
        Q_EMIT undoAsked();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT leaveAsked();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void ReplyEdit::growToText()
{
    if (m_grows)
        return; // what follows resizes it, which would set half a height within another
    const QScopedValueRollback growing(m_grows, true);
    const int most = std::min(mostLines, std::max(fewestLines, window()->height() / 48));
    const int lines = std::clamp(static_cast<int>(document()->size().height()), fewestLines, most);
    const int height = lines * fontMetrics().lineSpacing() + 24;
    if (minimumHeight() != height || maximumHeight() != height)
        setFixedHeight(height);
}

void ReplyEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    growToText();
}

} // namespace saldo::ui
