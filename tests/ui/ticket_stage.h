// A desk for one test: a file of its own, filled by a script, with a clock that is moved by hand, and
// the pane on it.
#pragma once

#include "desk/local_desk.h"
#include "ui/ticket/ticket_pane.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <memory>

class QDialog;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace saldo::test {

class TicketStage
{
public:
    // `script`: lines of desk-script.md, run before the desk is opened; every one must be accepted.
    explicit TicketStage(const QByteArray &script, const QString &actor = QStringLiteral("anna"));
    ~TicketStage();

    desk::LocalDesk &link() { return *m_link; }
    ui::TicketPane &pane() { return *m_pane; }
    void show(const QString &ticket);

    // Sends a command as another member of the staff would, and waits for its outcome.
    desk::Sent send(const QJsonObject &command);
    rules::Ticket ticket(const QString &id);
    rules::Customer customer(const QString &id);

    QPlainTextEdit *reply() const;
    QString forecast() const; // the line above the reply box
    QString refusal() const;  // the line below it; empty if hidden
    QPushButton *sendButton() const;
    void type(const QString &text);
    // The time to undo passes; true when nothing is on its way out and the box is empty.
    bool waitUntilSent();
    void passSeconds(int seconds); // by the desk's clock
    QStringList outgoingWords() const; // the lines of the bar that are to be seen
    QPushButton *outgoingButton(int line, const char *name = "act") const;
    // Texts of the messages that are shown, in their order.
    QStringList shownMessages() const;
    // Triggers the action of that object name; the dialog that it opens, if any.
    QDialog *open(const char *action);
    static void press(QDialog *dialog); // its primary button

private:
    QTemporaryDir m_folder;
    std::atomic<rules::Instant> m_now;
    std::unique_ptr<desk::LocalDesk> m_link;
    std::unique_ptr<ui::TicketPane> m_pane;
};

// Anna (engineer), Irina (manager), customer acme with 40 credits and the tickets 101 (asked first)
// and 102 (agreed in advance).
QByteArray usualScript();

} // namespace saldo::test
