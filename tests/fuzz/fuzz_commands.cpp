// What a client sends: bodies of POST /commands, POST /sessions and PUT /presence, and tokens of a history.
#include "script/decode.h"
#include "script/instant.h"
#include "tests/fuzz/must.h"
#include "wire/commands.h"
#include "wire/history_token.h"
#include "wire/presence.h"
#include "wire/sessions.h"

using namespace saldo;
using tests::must;

namespace {

// What was taken in is the same command again when it is read from the journal, or from an outbox.
void checkCommand(const QJsonObject &object)
{
    const script::Decoded decoded = script::decodeCommand(object);
    if (decoded.verdict) {
        must(!rules::inWords(*decoded.verdict).isEmpty(), "a refusal has words");
        return;
    }
    QJsonObject again = decoded.command.content;
    again.insert(QStringLiteral("at"), script::formatInstant(decoded.command.at));
    if (!decoded.command.id.isEmpty())
        again.insert(QStringLiteral("id"), decoded.command.id);
    const script::Decoded second = script::decodeCommand(again);
    must(!second.verdict, "what the journal keeps of a command is a command");
    must(second.command.content == decoded.command.content, "it is the same one");
    must(second.command.at == decoded.command.at && second.command.id == decoded.command.id, "of the same time and id");
    must(second.command.action.index() == decoded.command.action.index(), "it does the same");
}

void checkCommands(const QByteArray &bytes)
{
    const std::optional<QList<QJsonObject>> commands = wire::decodeCommands(bytes);
    if (!commands)
        return;
    for (const QJsonObject &command : *commands)
        checkCommand(command);
    const std::optional<QList<QJsonObject>> again = wire::decodeCommands(wire::encodeCommands(*commands));
    must(again && *again == *commands, "commands that are sent on are the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkCommands(bytes);
    if (const auto signIn = wire::decodeSignIn(bytes)) {
        const auto again = wire::decodeSignIn(wire::encode(*signIn));
        must(again && again->login == signIn->login && again->password == signIn->password, "a sign-in is the same again");
    }
    if (const auto report = wire::decodePresenceReport(bytes))
        must(wire::decodePresenceReport(wire::encode(*report)) == report, "a presence is the same again");
    const QString text = QString::fromUtf8(bytes);
    if (const auto token = wire::parseHistoryToken(text))
        must(wire::spell(*token) == text, "a token is spelled in one way");
    return 0;
}
