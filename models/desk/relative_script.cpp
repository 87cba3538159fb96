#include "desk/relative_script.h"

#include "rules/desk_hours.h"
#include "script/instant.h"
#include "script/reader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace saldo::desk {

namespace {

constexpr qint64 deskDayMs = 9 * rules::msPerHour;

} // namespace

QByteArray absoluteScript(QIODevice &relative, const rules::PolicyHistory &policies, rules::Instant now)
{
    static const QRegularExpression pattern(QStringLiteral("^-(\\d+)d (\\d{2}):(\\d{2})$"));
    QByteArray script;
    script::Reader reader(&relative);
    while (const std::optional<script::Reader::Read> read = reader.next()) {
        QJsonObject line = QJsonDocument::fromJson(read->bytes).object();
        const QRegularExpressionMatch match = pattern.match(line.value(QLatin1String("at")).toString());
        if (!match.hasMatch()) {
            script += read->bytes + '\n';
            continue;
        }
        const qint64 minutes = match.capturedView(2).toInt() * 60 + match.capturedView(3).toInt();
        const qint64 ago = match.capturedView(1).toInt() * deskDayMs + minutes * 60'000;
        line.insert(QStringLiteral("at"), script::formatInstant(rules::before(policies, now, std::max<qint64>(ago, 1))));
        script += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return script;
}

} // namespace saldo::desk
