// Shows a conversation, newest part first: what lies further back is built while the person reads,
// without moving what he sees.
#pragma once

#include "items/conversation.h"
#include "ui/shared/conversation_words.h"

#include <QHash>
#include <QScrollArea>
#include <QTimer>

namespace saldo::ui {

class ConversationView : public QScrollArea
{
    Q_OBJECT

public:
    // The model is not owned and outlives the view.
    explicit ConversationView(items::Conversation &model, QWidget *parent = nullptr);

    // To be called before a ticket is shown.
    void setTelling(const Names &names, rules::Instant now);
    // The same conversation, told with other names, at a later time, or in another language.
    void retell();

    // Scrolls to the beginning of that public message, counted from 1; to the end without one.
    void showMessage(int number);
    void showEnd();
    // Marks the public messages after that number as new, until clearHighlight().
    void highlightAfter(int number);
    void clearHighlight();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // What stays in sight while the layout settles and posts come and go.
    enum class Goal { Place, Row, End };

    bool atEnd() const;
    void rebuild();
    void buildEarlier(); // a few posts more
    QWidget *build(const items::ConversationRow &row);
    void fill(QWidget *post, const items::ConversationRow &row);
    void insertPosts(int first, int last);
    void removePosts(int first, int last);
    void arrange(); // places all posts; keeps what is seen in its place
    void ensureBuilt(int row);
    int postWidth() const;
    int heightOf(QWidget *post);

    items::Conversation &m_model;
    Names m_names;
    rules::Instant m_now = 0;
    QWidget *m_column;
    QList<QWidget *> m_posts; // of the rows from m_firstBuilt on
    QHash<QWidget *, int> m_heights; // of posts at m_measuredWidth, as far as they were measured
    int m_measuredWidth = 0;
    int m_firstBuilt = 0;
    Goal m_goal = Goal::End;
    QString m_goalRow; // its id
    QTimer m_building;
};

} // namespace saldo::ui
