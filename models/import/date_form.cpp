#include "import/date_form.h"

#include <QDateTime>
#include <QRegularExpression>

namespace saldo::import {

namespace {

const QRegularExpression &zonePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\s*(?:(Z|UTC|GMT)|([+-])([0-9]{2}):?([0-9]{2})?)$"));
    return pattern;
}

// A wall clock's time without any zone. Read as UTC, for the computer's own zone may leave hours out.
QDateTime wallClock(const QString &text, const QString &format)
{
    return QDateTime::fromString(text.trimmed() + QStringLiteral(" UTC"), format.trimmed() + QStringLiteral(" t"));
}

std::optional<int> offsetSeconds(const QRegularExpressionMatch &zone)
{
    const int hours = zone.capturedView(3).toInt();
    const int minutes = zone.capturedView(4).toInt();
    if (hours > 18 || minutes > 59)
        return std::nullopt;
    return (hours * 3600 + minutes * 60) * (zone.capturedView(2) == u"-" ? -1 : 1);
}

std::optional<rules::Instant> readWithZone(const QString &text, const QString &format)
{
    const QRegularExpressionMatch zone = zonePattern().match(text);
    if (!zone.hasMatch())
        return std::nullopt;
    const std::optional<int> offset = offsetSeconds(zone);
    const QDateTime clock = wallClock(text.left(zone.capturedStart()), format.chopped(1));
    if (!offset || !clock.isValid())
        return std::nullopt;
    return clock.toMSecsSinceEpoch() - *offset * 1000LL;
}

std::optional<rules::Instant> readInZone(const QString &text, const QString &format, const QTimeZone &zone)
{
    const QDateTime clock = wallClock(text, format);
    if (!clock.isValid())
        return std::nullopt;
    return QDateTime(clock.date(), clock.time(), zone).toMSecsSinceEpoch();
}

} // namespace

bool namesZone(const QString &format)
{
    return format.endsWith(QLatin1Char('t'));
}

std::optional<rules::Instant> DateForm::read(const QString &text) const
{
    const QString trimmed = text.trimmed();
    for (const QString &format : formats) {
        const std::optional<rules::Instant> found =
            namesZone(format) ? readWithZone(trimmed, format) : readInZone(trimmed, format, zone);
        if (found)
            return found;
    }
    return std::nullopt;
}

QTimeZone zoneNamed(const QString &name)
{
    const QRegularExpressionMatch match = zonePattern().match(name);
    if (match.hasMatch() && match.capturedStart() == 0) {
        const std::optional<int> offset = offsetSeconds(match);
        return offset ? QTimeZone(*offset) : QTimeZone();
    }
    // QTimeZone itself takes more: "Mars" is a zone without an offset to it.
    return QTimeZone::isTimeZoneIdAvailable(name.toLatin1()) ? QTimeZone(name.toLatin1()) : QTimeZone();
}

} // namespace saldo::import
