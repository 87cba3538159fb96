// The stage of a journey: a desk in a file of its own with a clock set by hand, filled by a desk
// script, and the real window on it.
#pragma once

#include "desk/local_desk.h"
#include "items/queue_views.h"
#include "script/look.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <memory>

class QPlainTextEdit;
class QPushButton;
class QDialog;

namespace saldo::tests {

// The lines that the desk of a journey begins with, all at 9:00 on Monday, 2 March 2026: Anna, an engineer;
// Mike, a manager; Acme Outdoor, a customer with 40 credits.
QByteArray beginning();

QStringList lines(std::initializer_list<const char *> lines); // to compare with

// When journeys take place unless they say otherwise: noon of the Wednesday after, at the desk.
inline constexpr char noon[] = "2026-03-04T12:00:00+03:00";

class Journey
{
public:
    // `script`: lines of a desk script, all before `now`.
    explicit Journey(const QByteArray &script, const char *now = noon);
    // On the desk that fillDesk() left in that folder.
    explicit Journey(const QDir &folder, const char *now = noon);
    static void fillDesk(const QDir &folder, const QByteArray &script);
    ~Journey();
    Journey(const Journey &) = delete;
    Journey &operator=(const Journey &) = delete;

    // Opens the window for a member of the staff, in English, as large as it is made for.
    void work(const QString &staff);
    void passMinutes(int minutes) { m_now += minutes * 60'000; }
    // By the desk's clock; what was sent goes out when the time to undo it has passed.
    void passSeconds(int seconds);
    // Somebody else's command, a moment later: the customer's, the shop's. As script lines are, without `at`.
    void happens(const QByteArray &line);

    ui::MainWindow &window() { return *m_window; }
    desk::LocalDesk &desk() { return *m_desk; }

    // A click on the ticket's row in the list.
    void clickTicket(const QString &ticket);
    void clickButton(const char *name);
    void clickView(items::QueueView view);
    // The widget of that name that is to be seen in the window itself, not in a dialog.
    // Waits until there is one.
    template <typename Widget>
    Widget *see(const char *name)
    {
        Widget *seen = nullptr;
        const bool came = QTest::qWaitFor([&] {
            for (Widget *widget : m_window->findChildren<Widget *>(QLatin1String(name))) {
                if (widget->isVisible() && widget->window() == m_window.get())
                    seen = widget;
            }
            return seen != nullptr;
        });
        if (!came)
            qFatal("there is no %s to be seen", name);
        return seen;
    }
    QString words(const char *label); // of a label
    QStringList listed();             // the tickets in the list, from the top
    QString row(const QString &ticket); // what its row says, as a screen reader tells it
    int count(items::QueueView view);   // beside the view's name
    QStringList conversation();         // the texts that are shown of the ticket in sight, from the top
    QStringList events();               // and the thin lines between them
    QPlainTextEdit *reply();
    // The dialog in sight; waits until there is one.
    QDialog *dialog();
    // Waits until there is none; false if one stays.
    bool noDialog();

    // What the desk shows of a ticket, as a look does.
    QJsonObject ticket(const QString &ticket);
    qint64 balance(const QString &customer);
    // A customer's ledger: "charge -10 = 30 (101)": kind, amount, balance after it, ticket.
    QStringList ledger(const QString &customer);
    // Waits until that member of the look has the value.
    bool comesTo(const QString &ticket, const char *member, const QJsonValue &value);

private:
    void open(const QDir &folder);
    QJsonObject look(const decltype(script::Look::what) &what);

    std::atomic<rules::Instant> m_now; // read by the desk's thread too
    QTemporaryDir m_folder; // unless it is on another's desk
    std::unique_ptr<desk::LocalDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace saldo::tests
