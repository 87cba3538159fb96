// A strict reader of one JSON object's fields. The first field that is wrong is remembered; a field
// that nobody asked for is wrong too.
#pragma once

#include "rules/calendar.h"
#include "rules/refusal.h"
#include "rules/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <optional>

namespace saldo::script {

// Most characters (Unicode code points) of each kind of text.
inline constexpr int maxNameLength = 200;
inline constexpr int maxEmailLength = 254;
inline constexpr int maxReasonLength = 1'000;
inline constexpr int maxBodyLength = 100'000;
inline constexpr qint64 maxAmount = 1'000'000'000'000; // credits in one command [decided]

class Fields
{
public:
    // `path` is put before the names of wrong fields ("policy.").
    explicit Fields(const QJsonObject &object, const QString &path = {});

    bool has(const char *name) const;
    // Fields that are allowed and not read here.
    void pass(std::initializer_list<const char *> names);

    QString id(const char *name);
    QString optionalId(const char *name); // empty if not there
    QString text(const char *name, int maxLength);
    std::optional<QString> optionalText(const char *name, int maxLength);
    QString anyString(const char *name); // checked elsewhere
    qint64 integer(const char *name, qint64 from, qint64 to);
    std::optional<qint64> optionalInteger(const char *name, qint64 from, qint64 to);
    bool boolean(const char *name, bool byDefault);
    QStringList ids(const char *name, int maxLength); // not empty, no repeats
    std::optional<qint64> optionalMoney(const char *name); // cents, over 0
    QDate day(const char *name);
    QJsonObject object(const char *name);
    QJsonArray array(const char *name);
    double number(const char *name);

    template <typename Word>
    Word word(const char *name, Word ifMissing = {})
    {
        const std::optional<Word> found = rules::parseWord<Word>(anyString(name));
        if (!found)
            spoil(name);
        return found.value_or(ifMissing);
    }

    template <typename Word>
    std::optional<Word> optionalWord(const char *name)
    {
        return has(name) ? std::optional(word<Word>(name)) : std::nullopt;
    }

    // Marks a field as wrong.
    void spoil(const char *name);
    void spoil(const QString &name);
    // Nothing if all fields were right and each was asked for.
    rules::Verdict verdict() const;

private:
    QJsonValue take(const char *name);

    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_known;
    QString m_wrong;
};

// A text that may be stored: not empty, no NUL, whole Unicode, at most `maxLength` characters.
bool isText(const QString &text, int maxLength);
// A JSON number that is a whole one in that range.
std::optional<qint64> wholeNumber(const QJsonValue &value, qint64 from, qint64 to);

} // namespace saldo::script
