// Says things in one language, whatever that of the window is: for what goes to a customer.
#pragma once

#include "rules/words.h"

#include <QDate>
#include <QLocale>
#include <QString>

class QTranslator;

namespace saldo::ui {

class Teller
{
public:
    // `context`: of the translations, as QT_TRANSLATE_NOOP names it; a literal.
    Teller(rules::Language language, const char *context);

    // `n`: the number that decides on the plural, where there is one (%n).
    QString say(const char *source, int n = -1) const;
    QString number(qint64 number) const { return m_locale.toString(number); }
    // "2 March 2026"
    QString day(QDate day) const;
    QString money(qint64 cents) const; // "1,234.50 USD"
    const QLocale &locale() const { return m_locale; }

private:
    const QTranslator &m_translator; // lives as long as the program
    const char *m_context;
    QLocale m_locale;
};

} // namespace saldo::ui
