// Plain text that wraps to its width and can be selected and copied with mouse and keyboard. Light
// enough for a conversation of hundreds; nothing in it is ever taken for markup.
#pragma once

#include <QTextCursor>
#include <QTextDocument>
#include <QWidget>

class QMenu;

namespace saldo::ui {

class SelectableText : public QWidget
{
    Q_OBJECT

public:
    explicit SelectableText(QWidget *parent = nullptr);

    // Keeps the selection if the text stays the same.
    void setText(const QString &text);
    QString text() const { return m_text; }
    QString selectedText() const;
    void setPixels(int pixels, QFont::Weight weight);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copy();
    void selectAll();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void spaceLines();
    void layoutFor(int width) const;
    int positionAt(const QPoint &point) const;
    void select(const QTextCursor &cursor);
    void clearSelection();

    QString m_text;
    mutable QTextDocument m_document;
    QTextCursor m_cursor;
    int m_pixels = 13;
    QFont::Weight m_weight = QFont::Normal;
};

} // namespace saldo::ui
