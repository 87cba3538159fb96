#include "wire/refusal_words.h"

#include <QTranslator>

namespace saldo::wire {

using rules::Language;

namespace {

QTranslator &russian()
{
    static QTranslator translator;
    return translator;
}

} // namespace

bool loadRussian(const QString &file)
{
    return russian().load(file);
}

QString translated(const char *context, const char *words, Language language)
{
    const QString found = language == Language::Ru ? russian().translate(context, words) : QString();
    return found.isEmpty() ? QString::fromUtf8(words) : found;
}

QString inWords(const rules::Refusal &refusal, Language language)
{
    const QByteArray plain = rules::inWords(rules::Refusal{refusal.code}).toUtf8();
    const QString words = translated("saldo::rules::refusal", plain.constData(), language);
    return refusal.field.isEmpty() ? words : refusal.field + QStringLiteral(": ") + words;
}

namespace {

struct Wanted
{
    QByteArray language; // "ru"
    double weight = 1;
};

// "ru-RU;q=0.8"
Wanted wantedOf(const QByteArray &part)
{
    const QList<QByteArray> pieces = part.trimmed().split(';');
    Wanted wanted{pieces.first().trimmed().toLower().split('-').first(), 1};
    for (const QByteArray &piece : pieces.mid(1)) {
        if (piece.trimmed().startsWith("q="))
            wanted.weight = piece.trimmed().mid(2).toDouble();
    }
    return wanted;
}

} // namespace

Language languageOf(const QByteArray &acceptLanguage)
{
    constexpr qsizetype longest = 200;
    double english = 0;
    double inRussian = 0;
    bool russianFirst = false;
    for (const QByteArray &part : acceptLanguage.left(longest).split(',')) {
        const Wanted wanted = wantedOf(part);
        if (wanted.language == "ru") {
            russianFirst = russianFirst || english == 0;
            inRussian = std::max(inRussian, wanted.weight);
        } else if (wanted.language == "en") {
            english = std::max(english, wanted.weight);
        }
    }
    return inRussian > english || (russianFirst && inRussian > 0 && inRussian == english) ? Language::Ru : Language::En;
}

} // namespace saldo::wire
