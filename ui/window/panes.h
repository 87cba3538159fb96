// The panes of the window and the bar that they are chosen on. A pane is built when it is first chosen:
// who never looks at one does not wait for it.
#pragma once

#include "ui/shared/pane.h"

#include <QKeySequence>
#include <functional>

class QAction;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace saldo::ui {

enum class PaneId { Queue, Attention, Customers, Renewals, Timelines, Review, Settings };

struct PaneKind
{
    PaneId id;
    std::function<QString()> name;   // in the language in use
    QKeySequence shortcut;
    bool atBottom = false;           // of the bar, apart from the others
    std::function<Pane *()> build;   // called once, when it is first chosen; connects it too
};

class Panes : public QWidget
{
    Q_OBJECT

public:
    explicit Panes(QWidget *parent = nullptr);

    // In the order of the bar. Add only those that the person's role sees.
    void add(const PaneKind &kind);

    void choose(PaneId id);
    // Builds it if need be. It must have been added.
    Pane *pane(PaneId id);
    // Null: it was not chosen yet, or there is none for this person.
    Pane *built(PaneId id) const;
    Pane *current() const; // in sight
    // A way to each pane, for the command box.
    QList<QAction *> actions() const;

    // The person's group of settings; panes built later take what is theirs from it.
    void restore(const QString &group);
    // Those not built leave what is remembered as it is.
    void remember(QSettings &settings) const;
    void moveTime();
    // A pane's name says something else by now.
    void tellNames() { retranslate(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        PaneKind kind;
        QPushButton *button = nullptr;
        QAction *action = nullptr;
        Pane *pane = nullptr;
    };

    Entry *find(PaneId id);
    void retranslate();

    QList<Entry> m_entries;
    QVBoxLayout *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QString m_group;
};

} // namespace saldo::ui
