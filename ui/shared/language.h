// The window's language, switched while running: installs the translators and the default locale;
// every widget then gets a LanguageChange event.
#pragma once

#include "rules/words.h"

#include <QLocale>

namespace saldo::ui {

void useLanguage(rules::Language language);
rules::Language languageInUse();
// Of the person's desktop: Russian if he reads Russian first, else English.
rules::Language desktopLanguage();

QLocale localeOf(rules::Language language);

} // namespace saldo::ui
