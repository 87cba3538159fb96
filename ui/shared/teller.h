// Says things in one language, whatever the window's is: what customers are told, in theirs.
#pragma once

#include "rules/words.h"

#include <QDate>
#include <QLocale>

class QTranslator;

namespace saldo::ui {

class Teller
{
public:
    // `context`: of the texts in the translations, as in QT_TRANSLATE_NOOP; it outlives this.
    Teller(const char *context, rules::Language language);

    // Numbers in place of %n, by the language's own plural forms.
    QString say(const char *source, int n = -1) const;
    QString day(QDate day) const; // "27 February 2026"
    QString money(qint64 cents) const; // "1,234.50 USD"
    const QLocale &locale() const { return m_locale; }

private:
    const char *m_context;
    const QTranslator &m_translator;
    QLocale m_locale;
};

} // namespace saldo::ui
