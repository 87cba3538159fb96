// One message of a conversation: who, when, and the text as it was written. What kind it is shows in
// its colour, its border and its words.
#pragma once

#include "rules/account.h"
#include "ui/shared/conversation_words.h"

#include <QWidget>

class QPushButton;

namespace saldo::ui {

class SelectableText;

class MessageCard : public QWidget
{
    Q_OBJECT

public:
    explicit MessageCard(QWidget *parent = nullptr);

    // Again for other names, a later `now`, or another language.
    void show(const rules::Message &message, const Names &names, rules::Instant now);
    // Draws the eye to a message that came in while its reader was writing.
    void setHighlighted(bool highlighted);
    bool isHighlighted() const { return m_highlighted; }
    QString shownText() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void heightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool headerFits(int width) const; // on one line
    int headerHeight(int width) const;
    void showText();

    rules::Message m_message;
    QString m_author;
    QString m_moment;
    bool m_whole = false; // shown whole though it is long
    bool m_highlighted = false;
    SelectableText *m_text;
    QPushButton *m_showAll = nullptr; // only for a long text
};

} // namespace saldo::ui
