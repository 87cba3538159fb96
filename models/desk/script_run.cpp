#include "desk/script_run.h"

#include "script/encode.h"
#include "script/line.h"
#include "script/reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <limits>

namespace saldo::desk {

using namespace rules;

bool meets(const QJsonValue &expected, const QJsonValue &found)
{
    if (expected.isObject() && found.isObject()) {
        const QJsonObject members = expected.toObject();
        const QJsonObject those = found.toObject();
        for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
            if (!those.contains(member.key()) || !meets(member.value(), those.value(member.key())))
                return false;
        }
        return true;
    }
    if (expected.isArray() && found.isArray()) {
        const QJsonArray one = expected.toArray();
        const QJsonArray other = found.toArray();
        if (one.size() != other.size())
            return false;
        for (qsizetype i = 0; i < one.size(); ++i) {
            if (!meets(one.at(i), other.at(i)))
                return false;
        }
        return true;
    }
    return expected == found;
}

namespace {

// A line's time counts for the next unless the line was refused for its form or its time.
class Run
{
public:
    explicit Run(Desk &desk) : m_desk(desk) {}

    QJsonObject execute(const script::Line &line)
    {
        if (line.verdict)
            return script::encodeVerdict(line.verdict);
        if (const auto *command = std::get_if<script::Command>(&line.what))
            return execute(*command);
        if (line.at() < m_time)
            return script::encodeVerdict(refuse(Code::TimeGoesBackwards));
        m_time = line.at();
        return m_desk.look(std::get<script::Look>(line.what));
    }

private:
    QJsonObject execute(const script::Command &command)
    {
        // A repeat is looked up before its time is judged.
        const bool early = command.at < m_time;
        if (early && !m_desk.knows(command))
            return script::encodeVerdict(refuse(Code::TimeGoesBackwards));
        const Outcome outcome = m_desk.execute(command, command.at, QStringLiteral("script"));
        m_time = std::max(m_time, command.at);
        return script::encodeVerdict(outcome.verdict);
    }

    Desk &m_desk;
    Instant m_time = std::numeric_limits<Instant>::min();
};

QString spelled(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isString() ? value.toString() : value.toVariant().toString();
}

// An outcome is "ok" or its error's name; a look's members are compared where an object is expected.
bool isMet(const QJsonValue &expect, const QJsonObject &found)
{
    if (expect.isObject())
        return meets(expect, found);
    const QJsonValue outcome = found.value(QLatin1String("ok")).toBool() ? QJsonValue(QStringLiteral("ok"))
                                                                         : found.value(QLatin1String("error"));
    return expect == outcome;
}

} // namespace

ScriptRun runScript(Desk &desk, QIODevice &device, const ScriptOutput &output)
{
    ScriptRun result;
    Run run(desk);
    script::Reader reader(&device);
    while (const std::optional<script::Reader::Read> read = reader.next()) {
        const script::Line line = script::parseLine(read->bytes);
        const QJsonObject found = run.execute(line);
        output.print(script::encodeLine(read->number, found));
        result.lines += 1;
        result.refused += found.value(QLatin1String("ok")).toBool() ? 0 : 1;
        if (line.expect.isUndefined())
            continue;
        result.expected += 1;
        if (isMet(line.expect, found))
            continue;
        result.missed += 1;
        output.reportMiss(QStringLiteral("line %1: expected %2, found %3")
                              .arg(QString::number(read->number), spelled(line.expect), spelled(found)));
    }
    return result;
}

} // namespace saldo::desk
