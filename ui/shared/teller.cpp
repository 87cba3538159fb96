#include "ui/shared/teller.h"

#include "ui/shared/language.h"

#include <QTranslator>
#include <array>
#include <memory>

namespace saldo::ui {

using namespace rules;

namespace {

// The translator of one language, loaded once, not installed: installing is the window's affair.
const QTranslator &translatorOf(Language language)
{
    const auto load = [](Language one) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(QStringLiteral(":/translations/saldo_%1.qm").arg(spell(one))))
            qWarning("nothing to tell in %s", qPrintable(spell(one)));
        return translator;
    };
    static const std::array<std::unique_ptr<QTranslator>, 2> all = {load(Language::En), load(Language::Ru)};
    return *all.at(language == Language::En ? 0 : 1);
}

} // namespace

Teller::Teller(Language language, const char *context)
    : m_translator(translatorOf(language)), m_context(context), m_locale(localeOf(language))
{
}

QString Teller::say(const char *source, int n) const
{
    QString words = m_translator.translate(m_context, source, nullptr, n);
    if (words.isEmpty())
        words = QString::fromUtf8(source).replace(QLatin1String("(s)"), QLatin1String(n == 1 ? "" : "s"));
    return n < 0 ? words : words.replace(QLatin1String("%n"), m_locale.toString(n));
}

QString Teller::day(QDate day) const
{
    return m_locale.toString(day, QStringLiteral("d MMMM yyyy"));
}

QString Teller::money(qint64 cents) const
{
    return m_locale.toString(static_cast<double>(cents) / 100, 'f', 2) + QStringLiteral("\u00A0USD");
}

} // namespace saldo::ui
