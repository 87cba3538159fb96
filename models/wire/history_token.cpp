#include "wire/history_token.h"

#include <QStringList>
#include <algorithm>

namespace saldo::wire {

namespace {

constexpr qsizetype maxTokenLength = 200;

// As it is spelled, and in no other way: QString's own reader would take signs, spaces and zeros before it too.
std::optional<qint64> count(const QString &text)
{
    const qint64 number = text.toLongLong();
    return number >= 0 && QString::number(number) == text ? std::optional(number) : std::nullopt;
}

bool isEpoch(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    });
}

} // namespace

QString spell(const HistoryToken &token)
{
    return QStringLiteral("%1.%2.%3").arg(token.epoch).arg(token.version).arg(token.presence);
}

std::optional<HistoryToken> parseHistoryToken(const QString &text)
{
    if (text.size() > maxTokenLength)
        return std::nullopt;
    const QStringList parts = text.split(u'.');
    if (parts.size() != 3 || !isEpoch(parts.at(0)))
        return std::nullopt;
    const std::optional<qint64> version = count(parts.at(1));
    const std::optional<qint64> presence = count(parts.at(2));
    if (!version || !presence)
        return std::nullopt;
    return HistoryToken{parts.at(0), *version, *presence};
}

bool areOfOneHistory(const QString &one, const QString &other)
{
    const std::optional<HistoryToken> first = parseHistoryToken(one);
    const std::optional<HistoryToken> second = parseHistoryToken(other);
    return first && second && first->epoch == second->epoch;
}

} // namespace saldo::wire
