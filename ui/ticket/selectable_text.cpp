#include "ui/ticket/selectable_text.h"

#include "ui/shared/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QTextDocumentFragment>
#include <cmath>
#include <optional>

namespace saldo::ui {

namespace {

constexpr int linePercent = 115; // of the font's own, which is tight for reading

// A text to be read, for who hears the window; a plain widget would say nothing of what it is.
QAccessibleInterface *accessOf(const QString &className, QObject *object)
{
    auto *text = className == u"saldo::ui::SelectableText" ? qobject_cast<QWidget *>(object) : nullptr;
    return text != nullptr ? new QAccessibleWidget(text, QAccessible::StaticText) : nullptr;
}

void installAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace

SelectableText::SelectableText(QWidget *parent) : QWidget(parent)
{
    installAccess();
    QTextOption option;
    // A path or a link longer than the line is broken too, never cut off.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document.setDefaultTextOption(option);
    m_document.setDocumentMargin(0);
    m_document.setUndoRedoEnabled(false);
    m_cursor = QTextCursor(&m_document);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setPixels(measure::bodyPx, QFont::Normal);
}

void SelectableText::setPixels(int pixels, QFont::Weight weight)
{
    m_pixels = pixels;
    m_weight = weight;
    m_document.setDefaultFont(fontOf(pixels, weight));
    updateGeometry();
}

void SelectableText::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_document.setPlainText(text);
    spaceLines();
    m_cursor = QTextCursor(&m_document);
    setAccessibleName(text);
    updateGeometry();
    update();
}

void SelectableText::spaceLines()
{
    QTextBlockFormat format;
    format.setLineHeight(linePercent, QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(&m_document);
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
}

QString SelectableText::selectedText() const
{
    return m_cursor.selection().toPlainText();
}

void SelectableText::layoutFor(int width) const
{
    if (!qFuzzyCompare(m_document.textWidth(), qreal(width)))
        m_document.setTextWidth(width);
}

int SelectableText::heightForWidth(int width) const
{
    layoutFor(std::max(width, 1));
    return static_cast<int>(std::ceil(m_document.size().height()));
}

QSize SelectableText::sizeHint() const
{
    constexpr int usual = 320;
    return {usual, heightForWidth(width() > 1 && isVisible() ? width() : usual)};
}

QSize SelectableText::minimumSizeHint() const
{
    return {48, fontMetrics().height()};
}

void SelectableText::copy()
{
    if (m_cursor.hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void SelectableText::selectAll()
{
    QTextCursor cursor(&m_document);
    cursor.select(QTextCursor::Document);
    select(cursor);
}

void SelectableText::select(const QTextCursor &cursor)
{
    // One text has a selection at a time. It stays while the person writes elsewhere, as in any reading view.
    static QPointer<SelectableText> selected;
    if (cursor.hasSelection()) {
        if (selected != nullptr && selected != this)
            selected->clearSelection();
        selected = this;
    }
    m_cursor = cursor;
    update();
}

void SelectableText::clearSelection()
{
    m_cursor.clearSelection();
    update();
}

int SelectableText::positionAt(const QPoint &point) const
{
    layoutFor(width());
    return m_document.documentLayout()->hitTest(point, Qt::FuzzyHit);
}

void SelectableText::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    layoutFor(width());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = event->rect();
    context.palette.setColor(QPalette::Text, Theme::current().text);
    if (m_cursor.hasSelection()) {
        QTextCharFormat format;
        format.setBackground(hasFocus() ? Theme::current().accent : Theme::current().lines);
        format.setForeground(hasFocus() ? Theme::current().onAccent : Theme::current().text);
        context.selections.append({m_cursor, format});
    } else if (hasFocus()) {
        context.cursorPosition = m_cursor.position();
    }
    m_document.documentLayout()->draw(&painter, context);
}

void SelectableText::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    QTextCursor cursor = m_cursor;
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    cursor.setPosition(positionAt(event->pos()), extend ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    select(cursor);
}

void SelectableText::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    QTextCursor cursor = m_cursor;
    cursor.setPosition(positionAt(event->pos()), QTextCursor::KeepAnchor);
    select(cursor);
}

void SelectableText::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTextCursor cursor = m_cursor;
    cursor.setPosition(positionAt(event->pos()));
    cursor.select(QTextCursor::WordUnderCursor);
    select(cursor);
}

namespace {

// How a key with Shift extends a selection; nothing for other keys.
std::optional<QTextCursor::MoveOperation> moveOf(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return control ? QTextCursor::PreviousWord : QTextCursor::PreviousCharacter;
    case Qt::Key_Right:
        return control ? QTextCursor::NextWord : QTextCursor::NextCharacter;
    case Qt::Key_Up:
        return QTextCursor::Up;
    case Qt::Key_Down:
        return QTextCursor::Down;
    case Qt::Key_Home:
        return control ? QTextCursor::Start : QTextCursor::StartOfLine;
    case Qt::Key_End:
        return control ? QTextCursor::End : QTextCursor::EndOfLine;
    default:
        return std::nullopt;
    }
}

} // namespace

void SelectableText::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    const std::optional<QTextCursor::MoveOperation> move = moveOf(*event);
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    // Up and down without Shift scroll the conversation.
    if (!move || (!extend && !sideways)) {
        QWidget::keyPressEvent(event);
        return;
    }
    QTextCursor cursor = m_cursor;
    cursor.movePosition(*move, extend ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
    select(cursor);
}

void SelectableText::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), this, &SelectableText::copy);
    copyAction->setEnabled(m_cursor.hasSelection());
    menu->addAction(tr("Select all"), this, &SelectableText::selectAll);
    menu->popup(event->globalPos());
}

void SelectableText::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SelectableText::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SelectableText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setPixels(m_pixels, m_weight);
    QWidget::changeEvent(event);
}

} // namespace saldo::ui
