// Refusals in words, in the language that a client asked for.
#pragma once

#include "rules/refusal.h"
#include "rules/words.h"

#include <QByteArray>

namespace saldo::wire {

// The rules' own words; in Russian where the program was told of a translation.
QString inWords(const rules::Refusal &refusal, rules::Language language);
QString translated(const char *context, const char *words, rules::Language language);

// The translation into Russian (a .qm file or resource), loaded once, before the first word is said. False if it
// can't be read: then English is said.
bool loadRussian(const QString &file);

// Of a header Accept-Language: Russian where it is wanted more than English, else English.
rules::Language languageOf(const QByteArray &acceptLanguage);

} // namespace saldo::wire
