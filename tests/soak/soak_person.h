// Somebody who works at a console without a pause: gives random commands about the tickets that everybody works on,
// looks at tickets and panes, deals with what needs attention. What the console told him is kept he writes down, so
// that it can be asked for after the worst.
#pragma once

#include "sync/service_desk.h"
#include "tests/desk/random_commands.h"

#include <QFile>
#include <QSet>
#include <QTimer>

namespace saldo::ui {
class MainWindow;
}

namespace saldo::tests {

class SoakPerson : public QObject
{
    Q_OBJECT

public:
    // Nothing is owned; the window may be null. `name`: no other console, nor this one in another life, has it.
    // `notes`: open for appending; a JSON object a line: {"id", "command"} of one that is kept, {"given_up": id} of one
    // that is about to be discarded or given once more, {"kept_on": id} where that was refused.
    SoakPerson(sync::ServiceDesk &desk, ui::MainWindow *window, const QString &name, quint64 seed, QFile &notes);

    void work();
    // Gives nothing any more, once what was given is answered.
    void rest();
    bool rests() const { return m_rests && !m_busy; }
    int kept() const { return m_kept; }

Q_SIGNALS:
    void rested();
    // What must not be, in words.
    void fault(const QString &what);

private:
    void act();
    void actLater();
    void look();
    void tidyAttention();
    void give(const QJsonObject &command, const QString &instead);
    void given(const QJsonObject &command, const desk::Sent &sent, const QString &instead);
    QJsonObject invent();
    void makeOwn(QJsonObject &command);
    void chooseMessages(QJsonObject &command);
    QStringList ids(const QString &sql);
    QSet<QString> idsInMirror();
    void note(const QJsonObject &line);

    sync::ServiceDesk &m_desk;
    ui::MainWindow *m_window;
    QString m_name;
    Chance m_chance;
    QFile &m_notes;
    CommandMaker m_maker;
    QTimer m_next;
    QSet<QString> m_known; // commands that the mirror had before the last one was given
    QSet<QString> m_discarded; // which may still be in sight for a moment
    int m_count = 0;
    int m_kept = 0;
    bool m_busy = false;
    bool m_rests = true;
};

} // namespace saldo::tests
