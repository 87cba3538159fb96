// Random commands in random order never break what must hold (service.md, "What must be shown to hold").
//
// SALDO_RANDOM_COMMANDS: about how many (100,000 without it). SALDO_RANDOM_SEED: from which seed; the seed
// is printed, and the same one gives the same commands. What fails is cut down to the commands that are
// needed and left as a desk script in the current folder: put it into tests/desk/found, and it is tried first
// from then on.
#include "desk/desk.h"
#include "script/decode.h"
#include "store/load.h"
#include "store/migrations.h"
#include "tests/desk/random_commands.h"
#include "tests/support/desk_state.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>
#include <rapidcheck.h>

using namespace saldo;
using namespace saldo::tests;

namespace {

constexpr int longestSequence = 400;

// A desk in memory on which every single command is checked.
class Trial
{
public:
    Trial() : m_connection(store::Location(), store::Connection::Access::Write)
    {
        store::migrate(m_connection, store::Tables::Authority);
        m_desk.emplace(m_connection);
    }

    // What went wrong; empty if nothing. Tells the maker of what was accepted.
    QString run(const QJsonObject &object, CommandMaker *maker);
    QString runAgain(Chance &chance);
    QString check();

    const QByteArray &script() const { return m_script; }
    int accepted() const { return m_accepted; }
    // How often a ticket came to wait for credits.
    int waited() { return events("held_for_credits"); }
    int refused() const { return m_refused; }

private:
    struct Done
    {
        script::Command command;
        rules::Verdict verdict;
    };

    qint64 changes() { return numberOf(m_connection, QStringLiteral("SELECT total_changes()")); }
    int events(const char *kind)
    {
        return static_cast<int>(numberOf(m_connection, QStringLiteral("SELECT count(*) FROM events WHERE kind = '%1'")
                                                           .arg(QLatin1String(kind))));
    }
    QString judge(const desk::Outcome &outcome, qint64 rows);

    store::Connection m_connection;
    std::optional<desk::Desk> m_desk;
    QList<Done> m_done; // that had an id
    qint64 m_version = 0;
    rules::Instant m_now = 0;
    int m_accepted = 0;
    int m_refused = 0;
    QByteArray m_script;
};

QString Trial::judge(const desk::Outcome &outcome, qint64 rows)
{
    if (outcome.repeated)
        return QStringLiteral("a new command was taken for a repeated one");
    if (outcome.verdict) {
        m_refused += 1;
        if (outcome.version)
            return QStringLiteral("a refused command has a version");
        return rows == 1 ? QString() : QStringLiteral("a refused command changed %1 rows").arg(rows - 1);
    }
    m_accepted += 1;
    if (outcome.version != m_version + 1)
        return QStringLiteral("version %1 follows %2").arg(outcome.version.value_or(-1)).arg(m_version);
    m_version += 1;
    for (const QString &customer : outcome.touched.customers) {
        const QStringList wrong = violationsOf(m_connection, customer, rules::deskDay(m_now));
        if (!wrong.isEmpty())
            return wrong.join(u'\n');
    }
    return {};
}

QString Trial::run(const QJsonObject &object, CommandMaker *maker)
{
    m_script += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    const script::Decoded decoded = script::decodeCommand(object);
    if (decoded.verdict) {
        const bool known =
            decoded.verdict->code == rules::Code::InvalidField || decoded.verdict->code == rules::Code::UnknownCommand;
        return known ? QString() : QStringLiteral("refused for its form as ") + rules::codeName(decoded.verdict->code);
    }
    const script::Command &command = decoded.command;
    m_now = command.at;
    // Every eighth command is foreseen first, and every eighth one's refusal compared in full.
    const bool closely = (m_accepted + m_refused) % 8 == 0;
    const QByteArray before = closely ? dump(m_connection) : QByteArray();
    const qint64 changesBefore = changes();
    std::optional<rules::Verdict> foreseen;
    if (closely)
        foreseen = m_desk->foresee(command, command.at).verdict;
    if (changes() != changesBefore)
        return QStringLiteral("to foresee changed something");
    const desk::Outcome outcome = m_desk->execute(command, command.at, QStringLiteral("script"));
    if (foreseen && *foreseen != outcome.verdict)
        return QStringLiteral("it was foreseen otherwise");
    if (closely && outcome.verdict && dump(m_connection) != before)
        return QStringLiteral("a refused command changed something");
    if (!command.id.isEmpty())
        m_done.append({command, outcome.verdict});
    if (!outcome.verdict && maker != nullptr) {
        maker->accepted(object);
        for (const QString &customer : outcome.touched.customers)
            maker->seeBalance(customer, store::find<rules::Customer>(m_connection, customer)->balance);
    }
    return judge(outcome, changes() - changesBefore);
}

// A command that was given before: the first outcome; with other content: refused; no change either way.
QString Trial::runAgain(Chance &chance)
{
    if (m_done.isEmpty())
        return {};
    Done done = m_done.at(chance.below(static_cast<int>(m_done.size())));
    const qint64 changesBefore = changes();
    const bool other = chance.in(20);
    if (other)
        done.command.content.insert(QStringLiteral("reason"), QStringLiteral("another one"));
    const desk::Outcome outcome = m_desk->execute(done.command, m_now, QStringLiteral("script"));
    if (changes() != changesBefore)
        return QStringLiteral("a repeated command changed something");
    const rules::Verdict expected = other ? rules::refuse(rules::Code::IdReused) : done.verdict;
    if (outcome.verdict != expected || outcome.repeated == other)
        return QStringLiteral("a repeated command had another outcome");
    return {};
}

QString Trial::check()
{
    QStringList wrong = violations(m_connection, rules::deskDay(m_now));
    const qint64 decided = numberOf(m_connection, QStringLiteral("SELECT count(*) FROM journal"));
    if (decided != m_accepted + m_refused)
        wrong << QStringLiteral("%1 commands decided, %2 in the journal").arg(m_accepted + m_refused).arg(decided);
    // A desk that is opened on what is there goes on where this one stopped.
    desk::Desk again(m_connection);
    if (again.policies().size() != m_desk->policies().size())
        wrong << QStringLiteral("the desk forgot a version of its policy");
    return wrong.join(u'\n');
}

void leave(const Trial &trial, const QString &wrong)
{
    QFile file(QStringLiteral("failed.jsonl"));
    if (file.open(QIODevice::WriteOnly))
        file.write(trial.script());
    std::fprintf(stderr, "%s (%s)\n", qPrintable(wrong), qPrintable(QFileInfo(file).absoluteFilePath()));
}

QString runSequence(Trial &trial, const std::vector<quint64> &numbers)
{
    CommandMaker maker;
    const QList<QJsonObject> opening = maker.opening();
    for (const QJsonObject &command : opening) {
        if (const QString wrong = trial.run(command, &maker); !wrong.isEmpty())
            return wrong;
    }
    for (const quint64 number : numbers) {
        Chance chance(~number);
        const QString wrong = chance.in(5) ? trial.runAgain(chance) : trial.run(maker.make(number), &maker);
        if (!wrong.isEmpty())
            return wrong;
    }
    return trial.check();
}

} // namespace

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFailedOnceHolds_data();
    void whatFailedOnceHolds();
    void randomCommandsKeepWhatMustHold();
};

void RandomTest::whatFailedOnceHolds_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing yet") << QString();
    for (const QFileInfo &file : QDir(QStringLiteral(SALDO_FOUND)).entryInfoList({QStringLiteral("*.jsonl")}))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void RandomTest::whatFailedOnceHolds()
{
    QFETCH(QString, path);
    QFile file(path);
    if (path.isEmpty())
        return;
    QVERIFY(file.open(QIODevice::ReadOnly));
    Trial trial;
    while (!file.atEnd())
        QCOMPARE(trial.run(QJsonDocument::fromJson(file.readLine()).object(), nullptr), QString());
    QCOMPARE(trial.check(), QString());
}

void RandomTest::randomCommandsKeepWhatMustHold()
{
    const int commands = qEnvironmentVariableIntValue("SALDO_RANDOM_COMMANDS");
    const QByteArray seed = qgetenv("SALDO_RANDOM_SEED");
    rc::detail::TestParams params;
    params.seed = seed.isEmpty() ? 1 : seed.toULongLong();
    // Sequences are of any length up to the longest, half of it on average.
    params.maxSuccess = std::max(1, (commands > 0 ? commands : 100'000) / (longestSequence / 2));
    params.maxSize = longestSequence;
    std::printf("seed %llu, %d sequences\n", static_cast<unsigned long long>(params.seed), params.maxSuccess);

    qint64 accepted = 0;
    qint64 refused = 0;
    qint64 waited = 0;
    const auto property = [&accepted, &refused, &waited] {
        const auto numbers = *rc::gen::resize(
            longestSequence,
            rc::gen::container<std::vector<quint64>>(rc::gen::noShrink(rc::gen::arbitrary<quint64>())));
        Trial trial;
        const QString wrong = runSequence(trial, numbers);
        accepted += trial.accepted();
        refused += trial.refused();
        waited += trial.waited();
        if (!wrong.isEmpty())
            leave(trial, wrong);
        RC_ASSERT(wrong.isEmpty());
    };
    const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), params);
    rc::detail::printResultMessage(result, std::cout);
    std::cout << std::endl;
    std::printf("%lld commands accepted, %lld refused; a ticket came to wait for credits %lld times\n",
                static_cast<long long>(accepted), static_cast<long long>(refused), static_cast<long long>(waited));
    QVERIFY(result.template is<rc::detail::SuccessResult>());
    QVERIFY2(accepted > refused / 4, "hardly a command was accepted: they say little");
    QVERIFY2(waited > accepted / 200, "hardly a ticket waited for credits: they say little");
}

SALDO_TEST_MAIN(RandomTest)

#include "random_test.moc"
