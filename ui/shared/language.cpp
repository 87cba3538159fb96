#include "ui/shared/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <array>
#include <memory>
#include <optional>

namespace saldo::ui {

using rules::Language;

namespace {

struct Translators
{
    std::unique_ptr<QTranslator> saldo;
    std::unique_ptr<QTranslator> qt; // standard buttons and menus of Qt's own
};

Translators load(Language language)
{
    const QString name = rules::spell(language);
    Translators translators{std::make_unique<QTranslator>(), std::make_unique<QTranslator>()};
    if (!translators.saldo->load(QStringLiteral(":/translations/saldo_%1.qm").arg(name)))
        qWarning("no translation for %s", qPrintable(name));
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    // English is Qt's own language: there need not be a file for it.
    std::ignore = translators.qt->load(QStringLiteral("qtbase_%1").arg(name), folder);
    return translators;
}

Translators &translatorsOf(Language language)
{
    static std::array<std::optional<Translators>, 2> all; // read when first used
    std::optional<Translators> &its = all.at(language == Language::En ? 0 : 1);
    if (!its)
        its = load(language);
    return *its;
}

Language &inUse()
{
    static Language language = Language::En;
    return language;
}

std::optional<Language> &installed()
{
    static std::optional<Language> language;
    return language;
}

void forget(Language language)
{
    Translators &translators = translatorsOf(language);
    QCoreApplication::removeTranslator(translators.saldo.get());
    QCoreApplication::removeTranslator(translators.qt.get());
}

} // namespace

void useLanguage(Language language)
{
    if (installed() == language)
        return;
    if (installed())
        forget(*installed());
    installed() = language;
    inUse() = language;
    QLocale::setDefault(localeOf(language));
    Translators &translators = translatorsOf(language);
    if (!translators.qt->isEmpty())
        QCoreApplication::installTranslator(translators.qt.get());
    QCoreApplication::installTranslator(translators.saldo.get());
}

Language languageInUse()
{
    return inUse();
}

Language desktopLanguage()
{
    return QLocale::system().language() == QLocale::Russian ? Language::Ru : Language::En;
}

QLocale localeOf(Language language)
{
    return language == Language::Ru ? QLocale(QLocale::Russian, QLocale::Russia)
                                    : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace saldo::ui
