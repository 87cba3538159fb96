#include "import/ids.h"

#include "script/command.h"

#include <QCryptographicHash>
#include <QUuid>

namespace saldo::import {

namespace {

constexpr int hashLength = 16; // hex digits: 64 bits tell millions of ids apart
constexpr int slugLength = 22; // with a source of 24 characters and the hash 64

// Russian small letters in their order; a table of our own, so that the ids stay what they are with every version of ICU.
constexpr char16_t firstSmall = 0x430; // U+0430 CYRILLIC SMALL LETTER A
constexpr char16_t lastSmall = 0x44f;  // U+044F, its last
constexpr char16_t smallYo = 0x451;    // U+0451, which stands apart
constexpr const char *cyrillic[] = {"a", "b",  "v",  "g",   "d", "e", "zh", "z", "i",  "y", "k",
                                    "l", "m",  "n",  "o",   "p", "r", "s",  "t", "u",  "f", "h",
                                    "c", "ch", "sh", "sch", "",  "y", "",   "e", "yu", "ya"};

QString readable(const QString &foreign)
{
    QString slug;
    for (const QChar original : foreign) {
        const QChar c = original.toLower();
        if (script::isId(QStringView(&original, 1)))
            slug += original;
        else if (c >= firstSmall && c <= lastSmall)
            slug += QLatin1String(cyrillic[c.unicode() - firstSmall]);
        else if (c == smallYo)
            slug += u'e';
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
        if (slug.size() >= slugLength)
            break;
    }
    return slug.left(slugLength);
}

} // namespace

QString entityId(const QString &source, const QString &foreign)
{
    const QString joined = source + QLatin1Char('-') + foreign;
    if (script::isId(joined))
        return joined;
    const QByteArray hash = QCryptographicHash::hash(foreign.toUtf8(), QCryptographicHash::Sha256).toHex();
    QString slug = readable(foreign);
    if (!slug.isEmpty() && !slug.endsWith(u'-'))
        slug += u'-';
    return source + QLatin1Char('-') + slug + QString::fromLatin1(hash.left(hashLength));
}

QString commandId(const QString &source, const QString &kind, const QString &foreign)
{
    static const QUuid space = QUuid::fromString(QStringLiteral("{6d9b51b6-6e57-4a86-9f37-6a7ad9a0a9c1}"));
    // A line break can't be in a source's name or a kind: no two of the three run into one another.
    const QString name = source + QLatin1Char('\n') + kind + QLatin1Char('\n') + foreign;
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

} // namespace saldo::import
