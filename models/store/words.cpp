#include "store/words.h"

#include <QFile>
#include <QHash>
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

// An accent that is written as a character of its own: the short i may be an i with a breve.
void addMark(QString &folded, char16_t mark)
{
    constexpr char16_t breve = 0x306;
    if (mark == breve && folded.endsWith(QChar(i)))
        folded.back() = QChar(shortI);
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

// One in each thread: a stemmer works for one at a time.
class Stemming
{
public:
    QString stemOf(const QString &word)
    {
        if (const auto known = m_known.constFind(word); known != m_known.cend())
            return *known;
        if (m_known.size() >= mostRemembered)
            m_known.clear();
        const QString stem = compute(word);
        m_known.insert(word, stem);
        return stem;
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
    QHash<QString, QString> m_known;
};

} // namespace

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    Word word;
    const auto finish = [&words, &word](qsizetype end) {
        if (word.folded.isEmpty())
            return;
        word.length = end - word.start;
        word.folded.truncate(longestWord);
        words.append(word);
        word = Word();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t letter = text.at(at).unicode();
        if (const char16_t folded = plain(letter); folded != u'\0') {
            if (word.folded.isEmpty())
                word.start = at;
            word.folded.append(QChar(folded));
        } else if (!word.folded.isEmpty() && QChar(letter).isMark()) {
            addMark(word.folded, letter);
        } else if (!word.folded.isEmpty()) {
            finish(at);
        }
    }
    finish(text.size());
    return words;
}

QString stemOf(const QString &folded)
{
    thread_local Stemming stemming;
    return folded.isEmpty() ? folded : stemming.stemOf(folded);
}

QSet<QString> lexemesOf(QStringView text)
{
    QSet<QString> lexemes;
    for (const Word &word : wordsOf(text)) {
        lexemes.insert(word.folded);
        lexemes.insert(stemOf(word.folded));
        if (lexemes.size() >= mostLexemes)
            break;
    }
    return lexemes;
}

} // namespace saldo::store
