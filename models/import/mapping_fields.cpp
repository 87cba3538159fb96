#include "import/mapping_fields.h"

namespace saldo::import {

void MappingError::set(const QString &where, const QString &what)
{
    if (text.isEmpty())
        text = where.isEmpty() ? what : where + QStringLiteral(": ") + what;
}

QJsonValue MappingFields::take(const char *name)
{
    const QString key = QLatin1String(name);
    m_known.insert(key);
    return m_object.value(key);
}

bool MappingFields::has(const char *name) const
{
    return m_object.contains(QLatin1String(name));
}

QString MappingFields::path(const char *name) const
{
    return m_where.isEmpty() ? QLatin1String(name) : m_where + QLatin1Char('.') + QLatin1String(name);
}

void MappingFields::wrong(const char *name, const QString &what)
{
    m_error.set(path(name), what);
}

QString MappingFields::text(const char *name, const QString &byDefault)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return byDefault;
    if (!value.isString() || value.toString().isEmpty())
        wrong(name, QStringLiteral("must be a text"));
    return value.toString();
}

QString MappingFields::requiredText(const char *name)
{
    if (!has(name))
        wrong(name, QStringLiteral("is missing"));
    return text(name);
}

QString MappingFields::word(const char *name, const QStringList &words, const QString &byDefault)
{
    const QString found = text(name, byDefault);
    if (!words.contains(found))
        wrong(name, QStringLiteral("must be one of: %1").arg(words.join(QStringLiteral(", "))));
    return found;
}

QStringList MappingFields::texts(const char *name)
{
    QStringList found;
    for (const QJsonValue &value : array(name)) {
        if (!value.isString())
            wrong(name, QStringLiteral("must be a list of texts"));
        found.append(value.toString());
    }
    return found;
}

std::optional<int> MappingFields::integer(const char *name)
{
    const QJsonValue value = take(name);
    if (value.isUndefined())
        return std::nullopt;
    const int found = value.toInt(-1);
    if (found < 0 || value.toDouble() != found)
        wrong(name, QStringLiteral("must be a whole number"));
    return found;
}

QJsonObject MappingFields::object(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isObject())
        wrong(name, QStringLiteral("must be an object"));
    return value.toObject();
}

QJsonArray MappingFields::array(const char *name)
{
    const QJsonValue value = take(name);
    if (!value.isUndefined() && !value.isArray())
        wrong(name, QStringLiteral("must be a list"));
    return value.toArray();
}

void MappingFields::finish()
{
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        if (!m_known.contains(member.key()))
            m_error.set(m_where, QStringLiteral("“%1” is not known here").arg(member.key()));
    }
}

} // namespace saldo::import
