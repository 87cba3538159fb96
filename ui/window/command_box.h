// The box for search and commands in the top bar (Ctrl+K). The cursor stays in it; the list below is
// walked with the arrow keys.
#pragma once

#include "desk/desk_link.h"
#include "ui/window/command_list.h"

#include <QLineEdit>
#include <QPointer>

class QLabel;
class QListView;

namespace saldo::ui {

class CommandBox : public QLineEdit
{
    Q_OBJECT

public:
    // Asked for each time the list is shown; the actions are not owned.
    using Actions = std::function<QList<QAction *>()>;

    CommandBox(desk::DeskLink &desk, const Actions &actions, QWidget *parent = nullptr);

    // Puts the cursor here; Escape and a choice return it to where it was.
    void begin();

    // What is typed was asked for and has not come yet.
    bool isSearching() const { return m_searching; }

Q_SIGNALS:
    void ticketChosen(const QString &ticket);
    void customerChosen(const QString &customer);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void ask();
    void showFound(const Found &found);
    void openList();
    void place();
    void step(int rows);
    void choose(const QModelIndex &index);
    void leave();

    desk::DeskLink &m_desk;
    Actions m_actions;
    TicketSearch m_search;
    CommandList m_list;
    QPointer<QWidget> m_before; // had the focus
    QLabel *m_hint;
    QPointer<QListView> m_view; // the window's child, above the rest of it
    bool m_searching = false;
};

} // namespace saldo::ui
