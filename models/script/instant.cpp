#include "script/instant.h"

#include <QRegularExpression>
#include <QTime>

namespace saldo::script {

namespace {

const QRegularExpression &instantPattern()
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        QStringLiteral("([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?"
                       "(?:Z|([+-])([0-9]{2})(?::([0-9]{2}))?)")));
    return pattern;
}

} // namespace

std::optional<rules::Instant> parseInstant(QStringView text)
{
    const QRegularExpressionMatch match = instantPattern().match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const std::optional<QDate> day = parseDay(match.capturedView(1));
    const QTime time(match.capturedView(2).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt());
    if (!day || !time.isValid())
        return std::nullopt;
    const int ms = match.captured(5).left(3).leftJustified(3, QLatin1Char('0')).toInt();
    const int offsetHours = match.capturedView(7).toInt();
    const int offsetMinutes = match.capturedView(8).toInt();
    if (offsetHours > 18 || offsetMinutes > 59)
        return std::nullopt;
    const qint64 offset = (offsetHours * 60 + offsetMinutes) * 60'000LL * (match.capturedView(6) == u"-" ? -1 : 1);
    // A desk day starts 3 h before the day of UTC.
    return rules::startOfDay(*day) + rules::deskOffsetMs + time.msecsSinceStartOfDay() + ms - offset;
}

QString formatInstant(rules::Instant instant)
{
    const qint64 shifted = instant - rules::deskOffsetMs; // so that the desk day is the day of UTC
    const QDate day = rules::deskDay(shifted);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(shifted - rules::startOfDay(day)));
    const QString pattern = time.msec() == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz");
    return formatDay(day) + QLatin1Char('T') + time.toString(pattern) + QLatin1Char('Z');
}

std::optional<QDate> parseDay(QStringView text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}")));
    if (!pattern.match(text.toString()).hasMatch())
        return std::nullopt;
    const QDate day(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString formatDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

std::optional<qint64> parseMoney(QStringView text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("([0-9]{1,9})(?:\\.([0-9]{1,2}))?")));
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QString cents = match.captured(2).leftJustified(2, QLatin1Char('0'));
    return match.captured(1).toLongLong() * 100 + cents.toLongLong();
}

std::optional<qint64> parseTimeOfDay(QStringView text)
{
    if (text == u"24:00")
        return rules::msPerDay;
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(QStringLiteral("[0-9]{2}:[0-9]{2}")));
    const QTime time(text.left(2).toInt(), text.mid(3, 2).toInt());
    if (!pattern.match(text.toString()).hasMatch() || !time.isValid())
        return std::nullopt;
    return time.msecsSinceStartOfDay();
}

QString formatTimeOfDay(qint64 ms)
{
    return QStringLiteral("%1:%2")
        .arg(ms / rules::msPerHour, 2, 10, QLatin1Char('0'))
        .arg(ms / 60'000 % 60, 2, 10, QLatin1Char('0'));
}

} // namespace saldo::script
