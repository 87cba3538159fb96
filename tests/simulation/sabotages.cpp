// Faults planted from outside: messages and databases are spoilt as a wrong program would do it.
#include "tests/simulation/simulation.h"

#include "wire/changes.h"
#include "wire/commands.h"
#include "wire/json.h"

#include <QSqlError>

namespace saldo::tests {

namespace {

using sync::Answer;
using sync::Request;

void change(ConsoleSide &console, const char *sql)
{
    QSqlQuery query(console.connection().database());
    if (!query.exec(QLatin1String(sql)))
        qFatal("a fault could not be planted: %s", qPrintable(query.lastError().text()));
}

// Outcomes are answers of 200 to commands: an array.
bool isOutcomes(const Answer &answer)
{
    return answer.status == 200 && answer.body.startsWith('[') && answer.body.size() > 2;
}

void loseOutcomes(World &world, ServiceSide &, ConsoleSide &console)
{
    console.beforeTaking = [&world, &console](Answer &answer) {
        const auto outcomes = isOutcomes(answer) ? wire::decodeOutcomes(answer.body) : std::nullopt;
        if (!outcomes || !world.chance().in(20))
            return;
        // Dropped as if the answer had said that all is well, though it did not come.
        for (const wire::CommandOutcome &outcome : *outcomes)
            console.connection().run(QStringLiteral("DELETE FROM outbox WHERE id = ?"), {outcome.id});
    };
}

void forgetRefusals(World &, ServiceSide &, ConsoleSide &console)
{
    console.beforeTaking = [&console](Answer &answer) {
        const auto outcomes = isOutcomes(answer) ? wire::decodeOutcomes(answer.body) : std::nullopt;
        for (const wire::CommandOutcome &outcome : outcomes.value_or(QList<wire::CommandOutcome>())) {
            if (!outcome.accepted())
                console.connection().run(QStringLiteral("DELETE FROM outbox WHERE id = ?"), {outcome.id});
        }
    };
}

// The token is saved; then the program ends before the rows are.
void saveTokenFirst(World &world, ServiceSide &, ConsoleSide &console)
{
    console.beforeTaking = [&world, &console](Answer &answer) {
        if (!answer.page || answer.page->rows.isEmpty() || !world.chance().in(10))
            return;
        console.connection().run(QStringLiteral("UPDATE mirror_state SET token = ?"), {answer.page->next});
        throw Crashed();
    };
}

// A page is cut in two: its first rows are applied with the token of all.
void splitPage(World &world, ServiceSide &, ConsoleSide &console)
{
    console.beforeTaking = [&world](Answer &answer) {
        if (!answer.page || answer.page->rows.size() < 2 || !world.chance().in(10))
            return;
        wire::ChangesPage page = *answer.page;
        page.rows.resize(page.rows.size() / 2);
        answer.page = std::make_shared<const wire::ChangesPage>(page);
    };
}

// A repeat bears another id, as if the service did not know the first one.
void executeTwice(World &world, ServiceSide &, ConsoleSide &console)
{
    console.beforeSending = [&world](const Request &request) {
        const auto commands = request.path.endsWith(u"/commands") ? wire::decodeCommands(request.body) : std::nullopt;
        if (!commands || !world.chance().in(30))
            return;
        QList<QJsonObject> again = *commands;
        for (QJsonObject &command : again)
            command.insert(QStringLiteral("id"), command.value(QLatin1String("id")).toString() + QStringLiteral("-again"));
        const_cast<Request &>(request).body = wire::encodeCommands(*commands + again);
    };
    console.beforeTaking = [](Answer &answer) {
        const auto outcomes = isOutcomes(answer) ? wire::decodeOutcomes(answer.body) : std::nullopt;
        if (!outcomes)
            return;
        QList<wire::CommandOutcome> first;
        for (const wire::CommandOutcome &outcome : *outcomes) {
            if (!outcome.id.endsWith(u"-again"))
                first << outcome;
        }
        answer.body = wire::encodeOutcomes(first);
    };
}

void keepNoCopies(World &, ServiceSide &, ConsoleSide &console)
{
    console.afterPosting = [&console] { change(console, "DELETE FROM copies"); };
}

void sendOthersOutbox(World &, ServiceSide &, ConsoleSide &console)
{
    console.afterChangeOfPerson = [&console](const QString &, const QString &is) {
        console.connection().run(QStringLiteral("UPDATE outbox SET actor = ?"), {is});
    };
}

void forgetWhatWasAccepted(World &, ServiceSide &, ConsoleSide &console)
{
    console.beforeTaking = [&console](Answer &answer) {
        if (answer.status == 410)
            change(console, "DELETE FROM accepted");
    };
}

void sendAgainAfterRestore(World &, ServiceSide &, ConsoleSide &console)
{
    console.beforeTaking = [&console](Answer &answer) {
        if (answer.status != 410)
            return;
        change(console, "INSERT INTO outbox (id, actor, command, at, customer_id, ticket_id, stage, error, field, "
                        "message, epoch, version) SELECT id, actor, command, at, customer_id, ticket_id, 'queued', "
                        "'', '', '', '', 0 FROM accepted");
        change(console, "DELETE FROM accepted");
    };
}

} // namespace

const QList<Sabotage> &sabotages()
{
    static const QList<Sabotage> all = {
        {"lost-outcome", "an answer is lost, and its commands are dropped as if it had come", loseOutcomes},
        {"refusal-dropped", "a refused command goes without a word", forgetRefusals},
        {"token-before-page", "the token is saved, then the program ends before the rows are", saveTokenFirst},
        {"page-in-part", "half of a page is applied with its token", splitPage},
        {"repeat-executed-twice", "a repeat is executed as if it was another command", executeTwice},
        {"copies-not-kept", "rows that commands changed are not put back", keepNoCopies},
        {"another-ones-outbox", "after another sign-in the outbox of the first person is sent", sendOthersOutbox},
        {"accepted-forgotten", "what a restore has lost is not told", forgetWhatWasAccepted},
        {"sent-again-after-restore", "accepted commands are sent again after a restore", sendAgainAfterRestore}};
    return all;
}

} // namespace saldo::tests
