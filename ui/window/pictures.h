// Walks through the window, its dialogs, menus and states, in both languages, light and dark, and leaves a
// picture of each in a folder: how the console looks where there is no screen. Changes nothing at the desk.
#pragma once

#include "desk/desk_link.h"
#include "items/queue_views.h"

#include <QString>
#include <QStringList>
#include <functional>

class QDialog;
class QLineEdit;
class QToolButton;
class QWidget;

namespace saldo::ui {

class MainWindow;
class TicketPane;
enum class TicketDoing;

class Pictures
{
public:
    // Desk and window are not owned. `folder` is made if it is missing; empty: no pictures are kept.
    Pictures(desk::DeskLink &desk, MainWindow &window, const QString &folder);

    // At 1280 x 800 and 1024 x 700; on a screen of a larger scale only at the latter. The names of the pictures
    // that could not be drawn; empty when all were.
    QStringList takeAll();
    // The same at the smaller size, in light colours, without pictures of it.
    void lookThrough();

    int taken() const { return m_taken; }
    int looked() const { return m_looked; } // at how many windows, dialogs and menus
    // What had no room for its words, each behind the name of the picture.
    const QStringList &cut() const { return m_cut; }

private:
    void takeKinds(const QString &kind);
    void lookAt(const QWidget &shown, const QString &name);
    void takeWindow(); // everything, in the language, the colours and the size in use

    // The queue.
    void takeViews();
    void takeFilter();
    void takeSeveral();
    void takeTroubles();
    void takeCharge();
    void takeSide();
    void takeWriting();
    void takeMenus();
    void takeMenu(QToolButton *button, const char *name);
    void takeCommands();
    void takeDialogs();
    void takeSplit();
    // The other panes.
    void takeCustomers();
    void takeAccounts();
    void takeTimelines();
    void takePaper();
    // What looks back: histories, statements, the audit.
    void takeLooksBack();
    // What managers have: the review, renewals, settings, what is done about accounts and policy.
    void takeReview();
    void takeManagersPanes();
    void takeAccountDialogs();
    void takeSettingsDialogs();
    void takeOpenDialog(const char *name);
    // What is asked before the window is there.
    void takeBeginnings();

    void showFirst(items::QueueView view);
    // The first ticket of the view that fits; false if there is none.
    bool showFirst(items::QueueView view, const std::function<bool()> &fits);
    QDialog *openDialog(TicketDoing doing);
    void fillSubject(QLineEdit *subject) const;
    QString anAnswer() const; // that was given in the language in use; something to write
    TicketPane *ticketPane() const;
    template <typename Widget>
    Widget *find(const char *name) const;

    void await(const std::function<bool()> &holds);
    void settle(); // until everything has its size
    void comeForward();
    // The window with what lies over it: menus, lists.
    void take(const char *name);
    void take(QWidget *widget, const char *name);
    void keep(const QImage &image, const QString &name);

    desk::DeskLink &m_desk;
    MainWindow &m_window;
    QString m_folder;
    QString m_kind; // of the pictures: language, colours, size
    QStringList m_failed;
    QStringList m_cut;
    int m_taken = 0;
    int m_looked = 0;
};

} // namespace saldo::ui
