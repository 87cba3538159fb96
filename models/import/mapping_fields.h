// Reads the members of a mapping's JSON objects; the first thing that is wrong is remembered in words.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>

namespace saldo::import {

// The first error of a mapping, with the place of it ("files[1].dates").
struct MappingError
{
    QString text;

    void set(const QString &where, const QString &what);
};

class MappingFields
{
public:
    // `error` outlives it.
    MappingFields(const QJsonObject &object, const QString &where, MappingError &error)
        : m_object(object), m_where(where), m_error(error)
    {
    }

    bool has(const char *name) const;
    QString text(const char *name, const QString &byDefault = {});
    QString requiredText(const char *name);
    // One of the words.
    QString word(const char *name, const QStringList &words, const QString &byDefault = {});
    QStringList texts(const char *name);
    std::optional<int> integer(const char *name);
    QJsonObject object(const char *name);
    QJsonArray array(const char *name);
    // "files[1].dates"
    QString path(const char *name) const;
    void wrong(const char *name, const QString &what);
    // A member that nobody asked for is wrong.
    void finish();

private:
    QJsonValue take(const char *name);

    QJsonObject m_object;
    QString m_where;
    MappingError &m_error;
    QSet<QString> m_known;
};

} // namespace saldo::import
