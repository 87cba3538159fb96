#include "service/passwords.h"

#include <array>
#include <sodium.h>

namespace saldo::service {

namespace {

// libsodium's own choice for people who wait ("interactive").
constexpr unsigned long long operations = crypto_pwhash_OPSLIMIT_INTERACTIVE;
constexpr size_t memoryBytes = crypto_pwhash_MEMLIMIT_INTERACTIVE;

} // namespace

QString hashPassword(const QString &password)
{
    if (sodium_init() < 0)
        return {};
    const QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const bool done = crypto_pwhash_str_alg(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                                            operations, memoryBytes, crypto_pwhash_ALG_ARGON2ID13) == 0;
    return done ? QString::fromLatin1(hash.data()) : QString();
}

bool isPassword(const QString &password, const QString &hash)
{
    if (sodium_init() < 0)
        return false;
    // Of no password at all; what it takes to be told so is what any other takes.
    static const QString nobodys = hashPassword(QStringLiteral("nobody's"));
    const QByteArray bytes = password.normalized(QString::NormalizationForm_C).toUtf8();
    const QByteArray text = (hash.isEmpty() ? nobodys : hash).toLatin1();
    const bool fits =
        crypto_pwhash_str_verify(text.constData(), bytes.constData(), static_cast<unsigned long long>(bytes.size())) == 0;
    return fits && !hash.isEmpty();
}

} // namespace saldo::service
