// The search of a mirror while much is on its way: two people write in the same tickets, open and split them and are
// refused, pages and outcomes come when they come, the console is started again. After each step the search has exactly
// the words of the tickets, and finds them by their beginnings.
#include "script/decode.h"
#include "store/changed_rows.h"
#include "store/load.h"
#include "store/migrations.h"
#include "sync/mirror.h"
#include "tests/desk/random_commands.h"
#include "tests/support/apply_rows.h"
#include "tests/support/desk_checks.h"
#include "tests/support/desk_state.h"
#include "tests/support/test_main.h"
#include "tests/sync/sync_stage.h"

using namespace saldo;
using namespace saldo::tests;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

class Desks
{
public:
    explicit Desks(quint64 seed) : m_chance(seed), m_connection(store::Location(), store::Connection::Access::Write)
    {
        store::migrate(m_connection, store::Tables::Mirror);
        m_mirror = std::make_unique<sync::Mirror>(m_connection);
        m_mirror->workAs(text("anna"));
        read();
    }

    void step()
    {
        const int kind = m_chance.below(100);
        if (kind < 45)
            write();
        else if (kind < 60)
            writeElsewhere();
        else if (kind < 75)
            read();
        else if (kind < 90)
            decide();
        else if (kind < 98)
            tidy();
        else
            m_mirror = std::make_unique<sync::Mirror>(m_connection); // it was started again
    }
    void settle()
    {
        while (m_mirror->outbox().counts(text("anna")).waiting > 0) {
            decide();
            read();
        }
        while (m_mirror->state().version < store::lastVersion(m_desk.connection()))
            read();
    }
    store::Connection &mirror() { return m_connection; }
    store::Connection &central() { return m_desk.connection(); }

private:
    QJsonObject invent(store::Connection &here, const char *by)
    {
        m_count += 1;
        const QString mark = QStringLiteral("%1%2").arg(text(by)).arg(m_count);
        QStringList tickets;
        for (const rules::Ticket &ticket : store::list<rules::Ticket>(here, text("ORDER BY version DESC LIMIT 4")))
            tickets << ticket.id;
        const QString ticket = m_chance.of(tickets);
        const int kind = m_chance.below(100);
        QJsonObject command{{text("ticket"), ticket}};
        if (kind < 50) {
            command.insert(text("do"), text("post_message"));
            command.insert(text("body"), text("Ещё одно ") + mark);
            command.insert(text("message"), mark + text(".m1"));
        } else if (kind < 65) {
            // Both give the same numbers: who comes second is refused, when he hears of it.
            command.insert(text("do"), text("open_ticket"));
            command.insert(text("ticket"), QStringLiteral("O-%1").arg(m_count / 7));
            command.insert(text("customer"), text("acme"));
            command.insert(text("language"), text("en"));
            command.insert(text("subject"), text("Opened ") + mark);
            command.insert(text("body"), text("Ещё один ") + mark);
            command.insert(text("message"), mark + text(".m1"));
        } else if (kind < 88) {
            QJsonArray messages;
            for (const rules::Message &message : store::messagesOf(here, ticket)) {
                if (message.kind == rules::MessageKind::Customer && message.position > 1 && m_chance.in(60))
                    messages.append(message.id);
            }
            command.insert(text("do"), text("split_ticket"));
            command.insert(text("messages"), messages);
            command.insert(text("new_ticket"), text("N-") + mark);
            command.insert(text("subject"), text("Отдельный вопрос ") + mark);
        } else {
            command.insert(text("do"), text("close"));
            command.insert(text("resolution"), text("solved"));
        }
        return commandBy(text(by), mark, command);
    }

    void write()
    {
        const QJsonObject command = invent(m_connection, "anna");
        if (!script::decodeCommand(command).verdict)
            m_mirror->post(command);
    }
    void writeElsewhere()
    {
        const QJsonObject command = invent(m_desk.connection(), "mike");
        if (!script::decodeCommand(command).verdict)
            m_desk.decide({command}, text("mike"));
    }
    void read()
    {
        const int limit = m_chance.of({1, 3, 1'000});
        wire::ChangesPage page{{}, m_mirror->state().token, true, {}};
        for (int pages = 1 + m_chance.below(3); page.more && pages > 0; --pages) {
            page = m_desk.page(page.next, limit);
            m_mirror->apply(page, m_desk.now());
        }
    }
    void decide()
    {
        const QList<QJsonObject> commands = m_mirror->takeToSend(1 + m_chance.below(5), 1'000'000);
        const QList<wire::CommandOutcome> outcomes = m_desk.decide(commands, text("anna"));
        if (m_chance.in(80)) // or the answer is lost
            m_mirror->answered(outcomes, text("e1"));
    }
    void tidy()
    {
        for (const sync::Pending &pending : m_mirror->outbox().attention(text("anna"))) {
            QJsonObject again = pending.command;
            again.insert(text("id"), QStringLiteral("again%1").arg(++m_count));
            again.remove(text("message"));
            if (m_chance.in(50) || m_mirror->sendAgain(pending.id, again).outcome.verdict)
                m_mirror->discard(pending.id);
        }
    }

    Chance m_chance;
    CentralDesk m_desk;
    store::Connection m_connection;
    std::unique_ptr<sync::Mirror> m_mirror;
    int m_count = 0;
};

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchHasWhatTheTicketsHave_data();
    void theSearchHasWhatTheTicketsHave();
    void aMessageMayMoveAtOnce();
};

void WordsTest::theSearchHasWhatTheTicketsHave_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%llu", static_cast<unsigned long long>(seed)) << seed;
}

void WordsTest::theSearchHasWhatTheTicketsHave()
{
    QFETCH(quint64, seed);
    Desks desks(seed);
    for (int step = 1; step <= 150; ++step) {
        desks.step();
        const QStringList faults = searchFaults(desks.mirror());
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(faults.join(u'\n'))));
    }
    desks.settle();
    QCOMPARE(searchFaults(desks.mirror()), QStringList());
    QCOMPARE(dump(desks.mirror()), dump(desks.central()));
}

// A page brings it to one ticket, and before all is settled it stands in another one.
void WordsTest::aMessageMayMoveAtOnce()
{
    CentralDesk desk;
    const auto open = [&desk](const char *ticket) {
        desk.decide({commandBy(text("anna"), text("open-") + text(ticket),
                               {{text("do"), text("open_ticket")}, {text("ticket"), text(ticket)}, {text("customer"), text("acme")},
                                {text("language"), text("en")}, {text("subject"), text(ticket)}, {text("body"), text("First")}})},
                    text("anna"));
    };
    open("M-1");
    open("M-2");
    store::Connection mirror(store::Location(), store::Connection::Access::Write);
    store::migrate(mirror, store::Tables::Mirror);
    store::FollowedWords::follow(mirror);
    const wire::ChangesPage known = desk.page();
    store::Transaction whole(mirror);
    applyRows(mirror, known.rows);
    whole.commit();
    desk.decide({commandBy(text("anna"), text("post"),
                           {{text("do"), text("post_message")}, {text("ticket"), text("M-1")}, {text("message"), text("moving")},
                            {text("body"), text("Kettle")}})},
                text("anna"));
    const wire::ChangesPage page = desk.page(known.next);
    store::Transaction transaction(mirror);
    store::TicketStates tickets(mirror);
    store::FollowedWords words(mirror, tickets);
    words.beforeAll(page.rows);
    for (const store::ChangedRow &row : page.rows)
        store::writeRow(mirror, row);
    QVERIFY(store::exists<rules::Message>(mirror, text("moving")));
    words.before(text("messages"), text("moving"));
    mirror.run(text("UPDATE messages SET ticket_id = 'M-2', position = 2 WHERE id = 'moving'"));
    words.before(text("tickets"), text("M-2"));
    words.settle();
    transaction.commit();
    QCOMPARE(searchFaults(mirror), QStringList());
}

SALDO_TEST_MAIN(WordsTest)

#include "words_test.moc"
