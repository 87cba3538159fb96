#include "tests/soak/soak_person.h"

#include "script/decode.h"
#include "script/instant.h"
#include "store/failure.h"
#include "store/load.h"
#include "ui/window/main_window.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace saldo::tests {

namespace {

constexpr int hotTickets = 8; // that everybody works on: those that changed last

} // namespace

SoakPerson::SoakPerson(sync::ServiceDesk &desk, ui::MainWindow *window, const QString &name, quint64 seed,
                       QFile &notes)
    : m_desk(desk), m_window(window), m_name(name), m_chance(seed), m_notes(notes)
{
    m_maker.opening();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SoakPerson::act);
}

void SoakPerson::work()
{
    m_rests = false;
    m_known = idsInMirror();
    if (!m_busy)
        actLater();
}

void SoakPerson::rest()
{
    m_rests = true;
    m_next.stop();
    if (!m_busy)
        Q_EMIT rested();
}

void SoakPerson::actLater()
{
    if (m_rests)
        Q_EMIT rested();
    else
        m_next.start(5 + m_chance.below(60));
}

void SoakPerson::act()
{
    const int kind = m_chance.below(100);
    if (kind < 72)
        give(invent(), {});
    else if (kind < 84)
        tidyAttention();
    else
        look();
}

QStringList SoakPerson::ids(const QString &sql)
{
    QSqlQuery query(m_desk.reads().database());
    if (!query.exec(sql))
        Q_EMIT fault(QStringLiteral("can't read the mirror: %1").arg(sql));
    QStringList found;
    while (query.next())
        found << query.value(0).toString();
    return found;
}

QSet<QString> SoakPerson::idsInMirror()
{
    const QStringList all = ids(QStringLiteral("SELECT id FROM outbox UNION SELECT id FROM accepted"));
    return QSet<QString>(all.cbegin(), all.cend());
}

void SoakPerson::look()
{
    const QStringList tickets =
        ids(QStringLiteral("SELECT id FROM tickets ORDER BY version DESC LIMIT %1").arg(hotTickets));
    if (!tickets.isEmpty()) {
        const QString ticket = m_chance.of(tickets);
        m_desk.setPresence(ticket, m_chance.in(50));
        if (m_window != nullptr && m_chance.in(70))
            m_window->showTicket(ticket);
        else if (m_window != nullptr)
            m_window->choosePane(m_chance.of({ui::PaneId::Queue, ui::PaneId::Customers, ui::PaneId::Timelines}));
    }
    actLater();
}

// What the maker of random commands says about what is here, as it would come out of the window: without an id, its
// texts and new names his own.
QJsonObject SoakPerson::invent()
{
    const QStringList tickets =
        ids(QStringLiteral("SELECT id FROM tickets ORDER BY version DESC LIMIT %1").arg(hotTickets));
    for (const QString &ticket : tickets)
        m_maker.accepted({{QStringLiteral("do"), QStringLiteral("open_ticket")}, {QStringLiteral("ticket"), ticket}});
    QJsonObject command = m_maker.make(m_chance.next());
    for (const char *added : {"id", "at", "by", "message"})
        command.remove(QLatin1String(added));
    m_count += 1;
    makeOwn(command);
    if (command.value(QLatin1String("do")) == QLatin1String("split_ticket"))
        chooseMessages(command);
    return command;
}

void SoakPerson::makeOwn(QJsonObject &command)
{
    const QString what = command.value(QLatin1String("do")).toString();
    const auto append = [&command](const QString &field, const QString &mark) {
        if (const QString text = command.value(field).toString(); !text.isEmpty())
            command.insert(field, text + mark);
    };
    for (const char *text : {"body", "reason", "subject"})
        append(QLatin1String(text), QStringLiteral(" %1.%2").arg(m_name).arg(m_count));
    const QString mark = QStringLiteral("-%1").arg(m_name);
    if (what == u"open_ticket")
        append(QStringLiteral("ticket"), mark);
    else if (what == u"split_ticket")
        append(QStringLiteral("new_ticket"), mark);
    else if (what == u"register_customer")
        append(QStringLiteral("customer"), mark);
    else if (what == u"register_license")
        append(QStringLiteral("license"), mark);
    else if (what == u"buy_period")
        append(QStringLiteral("period"), mark);
    else if (what == u"add_staff")
        append(QStringLiteral("staff"), mark);
}

void SoakPerson::chooseMessages(QJsonObject &command)
{
    QJsonArray messages;
    const QString ticket = command.value(QLatin1String("ticket")).toString();
    for (const rules::Message &message : store::messagesOf(m_desk.reads(), ticket)) {
        if (message.kind == rules::MessageKind::Customer && message.position > 1 && m_chance.in(50))
            messages.append(message.id);
    }
    if (!messages.isEmpty())
        command.insert(QStringLiteral("messages"), messages);
}

void SoakPerson::give(const QJsonObject &command, const QString &instead)
{
    QJsonObject whole = command;
    whole.insert(QStringLiteral("at"), script::formatInstant(m_desk.now()));
    whole.insert(QStringLiteral("by"), m_desk.actor());
    if (script::decodeCommand(whole).verdict) // a window makes no such thing
        return actLater();
    m_busy = true;
    const auto done = [this, command, instead](const desk::Sent &sent) { given(command, sent, instead); };
    if (instead.isEmpty())
        m_desk.send(command, this, done);
    else
        m_desk.sendAgain(instead, command, this, done);
}

void SoakPerson::given(const QJsonObject &command, const desk::Sent &sent, const QString &instead)
{
    m_busy = false;
    if (!sent.failure.isEmpty())
        Q_EMIT fault(QStringLiteral("a command was not kept: ") + sent.failure);
    if (sent.accepted()) {
        const QSet<QString> now = idsInMirror();
        const QSet<QString> fresh = now - m_known;
        m_known = now;
        if (fresh.size() != 1)
            Q_EMIT fault(QStringLiteral("%1 commands more in the mirror after one was kept").arg(fresh.size()));
        for (const QString &id : fresh)
            note({{QStringLiteral("id"), id}, {QStringLiteral("command"), command}});
        m_maker.accepted(command);
        m_kept += 1;
    } else if (!instead.isEmpty()) {
        note({{QStringLiteral("kept_on"), instead}});
    }
    actLater();
}

void SoakPerson::tidyAttention()
{
    QList<sync::Pending> waiting = m_desk.attention();
    // What he has just discarded may still be in sight.
    waiting.removeIf([this](const sync::Pending &one) { return m_discarded.contains(one.id); });
    if (waiting.isEmpty())
        return actLater();
    const sync::Pending &one = waiting.at(m_chance.below(static_cast<int>(waiting.size())));
    // Before it is done: nobody knows whether there is an afterwards.
    note({{QStringLiteral("given_up"), one.id}});
    if (m_chance.in(50)) {
        m_discarded.insert(one.id);
        m_desk.discard(one.id);
        return actLater();
    }
    QJsonObject again = one.command;
    for (const char *added : {"id", "at", "by", "message", "seen"})
        again.remove(QLatin1String(added));
    give(again, one.id);
}

// Written through at once: kill -9 comes without a word.
void SoakPerson::note(const QJsonObject &line)
{
    m_notes.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_notes.flush();
}

} // namespace saldo::tests
