#include "ui/accounts/free_id.h"

#include "store/load.h"

#include <memory>
#include <unicode/translit.h>

namespace saldo::ui {

namespace {

constexpr int longest = 40; // far below 64, so that a number still fits behind it

const icu::Transliterator *latin()
{
    static const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        auto *one = icu::Transliterator::createInstance("Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status);
        return std::unique_ptr<icu::Transliterator>(U_SUCCESS(status) ? one : nullptr);
    }();
    return made.get();
}

bool isTaken(store::Connection &connection, const QString &id)
{
    return store::exists<rules::License>(connection, id) || store::exists<rules::Period>(connection, id);
}

} // namespace

QString idFrom(const QString &name)
{
    icu::UnicodeString text(name.utf16(), static_cast<int32_t>(name.size()));
    if (latin() != nullptr)
        latin()->transliterate(text);
    QString id;
    for (int32_t i = 0; i < text.length(); ++i) {
        const char16_t letter = text.charAt(i);
        const bool kept = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (kept)
            id += QChar(letter);
        else if (!id.isEmpty() && !id.endsWith(u'-') && (letter == u' ' || letter == u'-' || letter == u'_'))
            id += u'-';
    }
    id.truncate(longest);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id;
}

QString freeCustomerId(store::Connection &connection, const QString &name)
{
    const QString root = idFrom(name);
    if (root.isEmpty())
        return {};
    QString id = root;
    for (int number = 2; store::exists<rules::Customer>(connection, id); ++number)
        id = QStringLiteral("%1-%2").arg(root).arg(number);
    return id;
}

QString freeLicenseId(store::Connection &connection, const QString &customer)
{
    const QString root = customer.left(longest);
    qsizetype number = store::licensesOf(connection, customer).size() + 1;
    QString id = QStringLiteral("%1-%2").arg(root).arg(number);
    while (isTaken(connection, id))
        id = QStringLiteral("%1-%2").arg(root).arg(++number);
    return id;
}

} // namespace saldo::ui
