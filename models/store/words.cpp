#include "store/words.h"

#include <QFile>
#include <QHash>
#include <algorithm>
#include <array>
#include <libstemmer.h>
#include <memory>

namespace saldo::store {

namespace {

// Longer ones are no words: hashes, data in Base64.
constexpr qsizetype longestWord = 48;
// A message's index must not outgrow what a row of the index may hold.
constexpr qsizetype mostLexemes = 10'000;
constexpr qsizetype mostRemembered = 50'000;

constexpr char16_t capitalA = u'\u0410';
constexpr char16_t smallA = u'\u0430';
constexpr char16_t smallYa = u'\u044F';
constexpr char16_t ye = u'\u0435';
constexpr char16_t yo = u'\u0451';
constexpr char16_t i = u'\u0438';
constexpr char16_t shortI = u'\u0439';
constexpr char16_t o = u'\u043E';
constexpr char16_t k = u'\u043A';
constexpr char16_t ts = u'\u0446';

bool isCyrillic(char16_t letter)
{
    return letter >= 0x400 && letter <= 0x52F;
}

bool isVowel(char16_t letter)
{
    return QStringView(u"\u0430\u0435\u0438\u043E\u0443\u044B\u044D\u044E\u044F").contains(letter);
}

// The letter itself; 0 for what parts words.
char16_t plain(char16_t letter)
{
    if (letter >= smallA && letter <= smallYa)
        return letter;
    if (letter >= capitalA && letter < smallA)
        return static_cast<char16_t>(letter + 32);
    if (letter < 0x80) {
        if (letter >= u'A' && letter <= u'Z')
            return static_cast<char16_t>(letter + 32);
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') ? letter : u'\0';
    }
    const QChar one(letter);
    if (!one.isLetterOrNumber() && !one.isSurrogate())
        return u'\0';
    const char16_t small = one.toLower().unicode();
    if (small == yo)
        return ye;
    if (isCyrillic(small))
        return small;
    const QString parts = QChar(small).decomposition();
    return parts.isEmpty() || QChar(small).decompositionTag() != QChar::Canonical ? small : parts.at(0).unicode();
}

// A word as it is folded, letter by letter; longer ones are cut.
class Folding
{
public:
    bool isEmpty() const { return m_count == 0; }
    QStringView word() const { return QStringView(m_letters.data(), std::min(m_count, longestWord)); }
    void clear() { m_count = 0; }

    void append(char16_t letter)
    {
        if (m_count < longestWord)
            m_letters[static_cast<size_t>(m_count)] = letter;
        m_count += 1;
    }

    // An accent that is written as a character of its own: the short i may be an i with a breve.
    void addMark(char16_t mark)
    {
        constexpr char16_t breve = 0x306;
        if (mark != breve || m_count == 0 || m_count > longestWord)
            return;
        char16_t &last = m_letters[static_cast<size_t>(m_count - 1)];
        last = last == i ? shortI : last;
    }

private:
    std::array<char16_t, longestWord> m_letters{};
    qsizetype m_count = 0; // of the whole word
};

// Gives each word of a text, folded, with its place in it, until told that it is enough.
template <typename Take>
void eachWord(QStringView text, Take take)
{
    Folding folding;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t letter = text.at(at).unicode();
        if (const char16_t folded = plain(letter); folded != u'\0') {
            if (folding.isEmpty())
                start = at;
            folding.append(folded);
        } else if (!folding.isEmpty() && QChar(letter).isMark()) {
            folding.addMark(letter);
        } else if (!folding.isEmpty()) {
            if (!take(start, at - start, folding.word()))
                return;
            folding.clear();
        }
    }
    if (!folding.isEmpty())
        take(start, text.size() - start, folding.word());
}

struct StemmerEnd
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, StemmerEnd>;

Stemmer stemmerOf(const char *language)
{
    return Stemmer(sb_stemmer_new(language, "UTF_8"));
}

QString cut(const Stemmer &stemmer, const QString &word)
{
    const QByteArray bytes = word.toUtf8();
    const sb_symbol *stem = sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()),
                                            static_cast<int>(bytes.size()));
    return QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer.get()));
}

// Snowball keeps the vowel that comes and goes before k and ts in Russian nouns. Without it the stem of a
// plural's genitive is that of the other forms. Applied to every stem, so equal ones stay equal.
QString withoutFleetingVowel(QString stem)
{
    if (stem.size() < 5)
        return stem;
    const qsizetype at = stem.size() - 2;
    const char16_t vowel = stem.at(at).unicode();
    const char16_t last = stem.back().unicode();
    const char16_t before = stem.at(at - 1).unicode();
    if (last == k && vowel == ye && isVowel(before))
        stem[at] = QChar(shortI);
    else if (!isVowel(before) && ((last == k && (vowel == o || vowel == ye)) || (last == ts && vowel == ye)))
        stem.remove(at, 1);
    return stem;
}

// Forms that no rule brings together: "form other-form" a line.
QHash<QString, QString> readForms()
{
    QHash<QString, QString> forms;
    QFile file(QStringLiteral(":/search/russian-forms.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return forms;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList pair = line.split(u' ', Qt::SkipEmptyParts);
        if (pair.size() == 2)
            forms.insert(pair.first(), pair.last());
    }
    return forms;
}

// A folded word and its stem, the same strings wherever they are used.
struct KnownWord
{
    QString folded;
    QString stem;
};

// One in each thread: a stemmer works for one at a time.
class Stemming
{
public:
    // Until the next word is asked for.
    const KnownWord &know(QStringView folded)
    {
        if (const auto known = m_known.constFind(folded); known != m_known.cend())
            return *known;
        if (m_known.size() >= mostRemembered)
            m_known.clear();
        KnownWord word{folded.toString(), {}};
        word.stem = compute(word.folded);
        const QStringView key(word.folded); // its letters stay where they are
        return *m_known.insert(key, std::move(word));
    }

private:
    QString compute(const QString &word) const
    {
        const char16_t first = word.front().unicode();
        if (isCyrillic(first)) {
            static const QHash<QString, QString> forms = readForms();
            return withoutFleetingVowel(cut(m_russian, forms.value(word, word)));
        }
        return QChar(first).isLetter() && first < 0x250 ? cut(m_english, word) : word;
    }

    Stemmer m_russian = stemmerOf("russian");
    Stemmer m_english = stemmerOf("english");
    QHash<QStringView, KnownWord> m_known;
};

Stemming &stemming()
{
    thread_local Stemming ofThread;
    return ofThread;
}

} // namespace

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    eachWord(text, [&words](qsizetype start, qsizetype length, QStringView folded) {
        words.append({start, length, folded.toString()});
        return true;
    });
    return words;
}

QString stemOf(const QString &folded)
{
    return folded.isEmpty() ? folded : stemming().know(folded).stem;
}

QSet<QString> lexemesOf(QStringView text)
{
    QSet<QString> lexemes;
    eachWord(text, [&lexemes](qsizetype, qsizetype, QStringView folded) {
        const KnownWord &word = stemming().know(folded);
        lexemes.insert(word.folded);
        lexemes.insert(word.stem);
        return lexemes.size() < mostLexemes;
    });
    return lexemes;
}

void addLexemes(QStringView text, QSet<QString> &lexemes)
{
    // Each word has a letter and what parts it from the next one, and brings two: only a longer text may have too many.
    if (text.size() >= mostLexemes) {
        lexemes |= lexemesOf(text);
        return;
    }
    eachWord(text, [&lexemes](qsizetype, qsizetype, QStringView folded) {
        const KnownWord &word = stemming().know(folded);
        lexemes.insert(word.folded);
        lexemes.insert(word.stem);
        return true;
    });
}

} // namespace saldo::store
