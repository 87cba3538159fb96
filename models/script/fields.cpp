#include "script/fields.h"

#include "script/command.h"
#include "script/instant.h"

#include <cmath>

namespace saldo::script {

bool isText(const QString &text, int maxLength)
{
    if (text.isEmpty() || text.contains(QChar(0)) || !text.isValidUtf16())
        return false;
    if (text.size() <= maxLength)
        return true;
    qsizetype characters = 0;
    for (const QChar c : text)
        characters += c.isLowSurrogate() ? 0 : 1;
    return characters <= maxLength;
}

std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 from, qint64 to)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (std::trunc(number) != number || number < static_cast<double>(from) || number > static_cast<double>(to))
        return std::nullopt;
    return static_cast<qint64>(number);
}

Fields::Fields(const QJsonObject &object, const QString &path) : m_object(object), m_path(path) {}

bool Fields::has(const char *name) const
{
    return m_object.contains(QLatin1String(name));
}

void Fields::pass(std::initializer_list<const char *> names)
{
    for (const char *name : names)
        m_known.insert(QString::fromLatin1(name));
}

QJsonValue Fields::take(const char *name)
{
    m_known.insert(QString::fromLatin1(name));
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined())
        spoil(name);
    return value;
}

void Fields::spoil(const char *name)
{
    spoil(QString::fromLatin1(name));
}

void Fields::spoil(const QString &name)
{
    if (m_wrong.isEmpty())
        m_wrong = m_path + name;
}

QString Fields::anyString(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isString() || !value.toString().isValidUtf16())
        spoil(name);
    return value.toString();
}

QString Fields::id(const char *name)
{
    const QString value = anyString(name);
    if (!isId(value))
        spoil(name);
    return value;
}

QString Fields::optionalId(const char *name)
{
    return has(name) ? id(name) : QString();
}

QString Fields::text(const char *name, int maxLength)
{
    const QString value = anyString(name);
    if (!isText(value, maxLength))
        spoil(name);
    return value;
}

std::optional<QString> Fields::optionalText(const char *name, int maxLength)
{
    return has(name) ? std::optional(text(name, maxLength)) : std::nullopt;
}

qint64 Fields::integer(const char *name, qint64 from, qint64 to)
{
    const std::optional<qint64> value = wholeNumber(take(name), from, to);
    if (!value)
        spoil(name);
    return value.value_or(from);
}

std::optional<qint64> Fields::optionalInteger(const char *name, qint64 from, qint64 to)
{
    return has(name) ? std::optional(integer(name, from, to)) : std::nullopt;
}

bool Fields::boolean(const char *name, bool byDefault)
{
    if (!has(name))
        return byDefault;
    const QJsonValue value = take(name);
    if (!value.isBool())
        spoil(name);
    return value.toBool();
}

QStringList Fields::ids(const char *name, int maxLength)
{
    QStringList result;
    for (const QJsonValue &value : array(name)) {
        const QString id = value.toString();
        const bool fits = isId(id.left(64)) && id.size() <= maxLength && (id.size() <= 64 || isId(id.mid(64)));
        if (!value.isString() || !fits || result.contains(id))
            spoil(name);
        result.append(id);
    }
    if (result.isEmpty())
        spoil(name);
    return result;
}

std::optional<qint64> Fields::optionalMoney(const char *name)
{
    if (!has(name))
        return std::nullopt;
    const std::optional<qint64> cents = parseMoney(anyString(name));
    if (!cents || *cents == 0)
        spoil(name);
    return cents;
}

QDate Fields::day(const char *name)
{
    const std::optional<QDate> day = parseDay(anyString(name));
    if (!day)
        spoil(name);
    return day.value_or(QDate());
}

QJsonObject Fields::object(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isObject())
        spoil(name);
    return value.toObject();
}

QJsonArray Fields::array(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isArray())
        spoil(name);
    return value.toArray();
}

double Fields::number(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        spoil(name);
    return value.toDouble();
}

rules::Verdict Fields::verdict() const
{
    if (!m_wrong.isEmpty())
        return rules::refuse(rules::Code::InvalidField, m_wrong);
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!m_known.contains(field.key()))
            return rules::refuse(rules::Code::InvalidField, m_path + field.key());
    }
    return {};
}

} // namespace saldo::script
