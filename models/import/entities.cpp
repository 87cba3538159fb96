#include "import/html_tokens.h"

#include <array>
#include <optional>

namespace saldo::import {

namespace {

// The named entities that occur in texts of people; the rest of HTML's two thousand stays as it is.
const QHash<QString, char16_t> &namedEntities()
{
    struct Named
    {
        const char *name;
        char16_t character;
    };
    static constexpr auto table = std::to_array<Named>({
        {"amp", u'&'},       {"lt", u'<'},        {"gt", u'>'},        {"quot", u'"'},      {"apos", u'\''},
        {"nbsp", 0x00A0},    {"iexcl", 0x00A1},   {"cent", 0x00A2},    {"pound", 0x00A3},   {"yen", 0x00A5},
        {"sect", 0x00A7},    {"copy", 0x00A9},    {"laquo", 0x00AB},   {"shy", 0x00AD},     {"reg", 0x00AE},
        {"deg", 0x00B0},     {"plusmn", 0x00B1},  {"sup2", 0x00B2},    {"sup3", 0x00B3},    {"acute", 0x00B4},
        {"micro", 0x00B5},   {"para", 0x00B6},    {"middot", 0x00B7},  {"raquo", 0x00BB},   {"frac14", 0x00BC},
        {"frac12", 0x00BD},  {"frac34", 0x00BE},  {"iquest", 0x00BF},  {"Auml", 0x00C4},    {"Ouml", 0x00D6},
        {"times", 0x00D7},   {"Uuml", 0x00DC},    {"szlig", 0x00DF},   {"agrave", 0x00E0},  {"aacute", 0x00E1},
        {"acirc", 0x00E2},   {"atilde", 0x00E3},  {"auml", 0x00E4},    {"aring", 0x00E5},   {"ccedil", 0x00E7},
        {"egrave", 0x00E8},  {"eacute", 0x00E9},  {"ecirc", 0x00EA},   {"euml", 0x00EB},    {"iacute", 0x00ED},
        {"icirc", 0x00EE},   {"iuml", 0x00EF},    {"ntilde", 0x00F1},  {"oacute", 0x00F3},  {"ocirc", 0x00F4},
        {"otilde", 0x00F5},  {"ouml", 0x00F6},    {"divide", 0x00F7},  {"oslash", 0x00F8},  {"uacute", 0x00FA},
        {"ucirc", 0x00FB},   {"uuml", 0x00FC},    {"ensp", 0x2002},    {"emsp", 0x2003},    {"thinsp", 0x2009},
        {"zwnj", 0x200C},    {"zwj", 0x200D},     {"ndash", 0x2013},   {"mdash", 0x2014},   {"lsquo", 0x2018},
        {"rsquo", 0x2019},   {"sbquo", 0x201A},   {"ldquo", 0x201C},   {"rdquo", 0x201D},   {"bdquo", 0x201E},
        {"dagger", 0x2020},  {"bull", 0x2022},    {"hellip", 0x2026},  {"permil", 0x2030},  {"prime", 0x2032},
        {"lsaquo", 0x2039},  {"rsaquo", 0x203A},  {"euro", 0x20AC},    {"numero", 0x2116},  {"trade", 0x2122},
        {"larr", 0x2190},    {"uarr", 0x2191},    {"rarr", 0x2192},    {"darr", 0x2193},    {"harr", 0x2194},
        {"minus", 0x2212},   {"ne", 0x2260},      {"le", 0x2264},      {"ge", 0x2265},      {"check", 0x2713},
    });
    static const QHash<QString, char16_t> entities = [] {
        QHash<QString, char16_t> found;
        for (const Named &one : table)
            found.insert(QLatin1String(one.name), one.character);
        return found;
    }();
    return entities;
}

// What Windows put into 0x80 to 0x9F; HTML reads numeric references to them so.
constexpr std::array<char16_t, 32> windowsCharacters = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
    0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0x9D,   0x017E, 0x0178};

std::optional<QString> numeric(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const uint code = hex ? digits.mid(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    if (!ok)
        return std::nullopt;
    if (code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return QString(QChar(QChar::ReplacementCharacter));
    if (code >= 0x80 && code <= 0x9F)
        return QString(QChar(windowsCharacters.at(code - 0x80)));
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

std::optional<QString> resolved(QStringView name)
{
    if (name.startsWith(u'#'))
        return numeric(name.mid(1));
    const auto found = namedEntities().constFind(name.toString());
    if (found == namedEntities().constEnd())
        return std::nullopt;
    return QString(QChar(*found));
}

} // namespace

QString resolveEntities(QStringView text)
{
    constexpr qsizetype longestName = 10;
    QString result;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = text.mid(at + 1, longestName + 1).indexOf(u';');
        if (end <= 0)
            continue;
        const std::optional<QString> character = resolved(text.mid(at + 1, end));
        if (!character)
            continue;
        result += text.mid(done, at - done);
        result += *character;
        done = at + end + 2;
        at = done - 1;
    }
    result += text.mid(done);
    return result;
}

} // namespace saldo::import
