// What a text is found by: its words, folded and stemmed, the same for both databases and for what is
// typed. Case, accents and the dots of the Russian yo make no difference; a word's script chooses its language.
#pragma once

#include <QSet>
#include <QString>

namespace saldo::store {

struct Word
{
    qsizetype start = 0; // in the text
    qsizetype length = 0;
    QString folded; // small letters and digits without accents
};

// The words of a text, in its order: letters and digits, parted by everything else.
QList<Word> wordsOf(QStringView text);

// What all forms of a folded word have in common. Digits and other scripts stay as they are.
QString stemOf(const QString &folded);

// What a text is indexed by: each word as it is written (for beginnings of words) and its stem.
QSet<QString> lexemesOf(QStringView text);
// Those of a text together with what is there.
void addLexemes(QStringView text, QSet<QString> &lexemes);

} // namespace saldo::store
