// Answers and questions on their way out: frozen when they are sent, executed when the time to undo
// has passed. In order for each ticket; what is refused comes back with the reason.
#pragma once

#include "desk/desk_link.h"
#include "ui/drafts/draft.h"

#include <QList>
#include <QTimer>
#include <functional>

namespace saldo::ui {

struct Frozen
{
    int number = 0; // of this window
    QString ticket;
    QJsonObject command; // with its category and `seen`, as it was when it was sent
    Draft draft;         // to go on with if it comes back
    qint64 charge = 0;   // credits; what the person was told
    rules::Instant begun = 0;
    bool executing = false; // too late to undo
};

// Why it came back.
struct Return
{
    std::function<QString()> words; // in the language in use
    bool overtaken = false;         // by a message that the person has not read
};

class Outgoing : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 undoMs = 10'000;

    // The link is not owned and outlives this.
    explicit Outgoing(desk::DeskLink &link, QObject *parent = nullptr);
    ~Outgoing() override; // sends what waits; the desk executes it

    void add(const QJsonObject &command, const Draft &draft, qint64 charge);
    // Takes it back before it goes out; false if it is too late.
    bool undo(int number);
    // The latest of that ticket, else the latest of all; 0 if there is none to undo.
    int latest(const QString &ticket) const;

    QList<Frozen> all() const { return m_frozen; }
    bool isEmpty() const { return m_frozen.isEmpty(); }
    bool has(const QString &ticket) const;
    // Whole seconds left to undo, the one begun included.
    int secondsLeft(const Frozen &frozen) const;

    void sendNow(const QString &ticket); // without waiting longer
    void sendAll();
    // Sends what is due by the desk's clock; asked by a timer of its own, and by tests that move the clock.
    void tick();

Q_SIGNALS:
    void changed(); // what waits, or how long
    void begun(const saldo::ui::Frozen &frozen);
    void undone(const saldo::ui::Frozen &frozen);
    void accepted(const saldo::ui::Frozen &frozen);
    void returned(const saldo::ui::Frozen &frozen, const saldo::ui::Return &why);

private:
    void execute(Frozen &frozen);
    bool costsMore(const Frozen &frozen, Return &why) const;
    void arrived(int number, const desk::Sent &sent);
    void giveBack(int number, const Return &why);
    Frozen take(int number);

    desk::DeskLink &m_link;
    QList<Frozen> m_frozen; // in the order in which they were sent
    int m_last = 0;
    QTimer m_timer;
};

} // namespace saldo::ui
