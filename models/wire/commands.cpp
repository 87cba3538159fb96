#include "wire/commands.h"

#include "wire/json.h"
#include "wire/refusal_words.h"

namespace saldo::wire {

QByteArray encodeCommands(const QList<QJsonObject> &commands)
{
    QJsonArray array;
    for (const QJsonObject &command : commands)
        array.append(command);
    return write(array);
}

std::optional<QList<QJsonObject>> decodeCommands(const QByteArray &bytes)
{
    const std::optional<QJsonArray> array = readArray(bytes);
    if (!array)
        return std::nullopt;
    QList<QJsonObject> commands;
    commands.reserve(array->size());
    for (const QJsonValue &value : *array) {
        if (!value.isObject())
            return std::nullopt;
        commands.append(value.toObject());
    }
    return commands;
}

QString undecidedError()
{
    return QStringLiteral("database_failed");
}

bool CommandOutcome::isUndecided() const
{
    return error == undecidedError();
}

CommandOutcome outcomeOf(const QString &id, const rules::Verdict &verdict, std::optional<qint64> version,
                         rules::Language language)
{
    if (!verdict)
        return {id, version, {}, {}};
    return {id, {}, rules::codeName(verdict->code), inWords(*verdict, language)};
}

QByteArray encodeOutcomes(const QList<CommandOutcome> &outcomes)
{
    QJsonArray array;
    for (const CommandOutcome &outcome : outcomes) {
        QJsonObject object{{QStringLiteral("id"), outcome.id.isEmpty() ? QJsonValue() : QJsonValue(outcome.id)},
                           {QStringLiteral("ok"), outcome.accepted()}};
        if (outcome.accepted()) {
            object.insert(QStringLiteral("version"), outcome.version ? QJsonValue(*outcome.version) : QJsonValue());
        } else {
            object.insert(QStringLiteral("error"), outcome.error);
            object.insert(QStringLiteral("message"), outcome.message);
        }
        array.append(object);
    }
    return write(array);
}

namespace {

std::optional<CommandOutcome> readOutcome(const QJsonObject &object)
{
    const QJsonValue id = object.value(QLatin1String("id"));
    const QJsonValue ok = object.value(QLatin1String("ok"));
    if (!(id.isString() || id.isNull()) || !ok.isBool())
        return std::nullopt;
    CommandOutcome outcome{id.toString(), {}, {}, {}};
    if (ok.toBool()) {
        const qint64 version = object.value(QLatin1String("version")).toInteger(-1);
        if (version < 0)
            return std::nullopt;
        outcome.version = version;
        return outcome;
    }
    outcome.error = object.value(QLatin1String("error")).toString();
    outcome.message = object.value(QLatin1String("message")).toString();
    return outcome.error.isEmpty() ? std::nullopt : std::optional(outcome);
}

} // namespace

std::optional<QList<CommandOutcome>> decodeOutcomes(const QByteArray &bytes)
{
    const std::optional<QList<QJsonObject>> objects = decodeCommands(bytes);
    if (!objects)
        return std::nullopt;
    QList<CommandOutcome> outcomes;
    for (const QJsonObject &object : *objects) {
        const std::optional<CommandOutcome> outcome = readOutcome(object);
        if (!outcome)
            return std::nullopt;
        outcomes.append(*outcome);
    }
    return outcomes;
}

} // namespace saldo::wire
