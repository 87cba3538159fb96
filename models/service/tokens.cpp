#include "service/tokens.h"

#include <QCryptographicHash>
#include <sodium.h>

namespace saldo::service {

namespace {

QByteArray randomBytes(int count)
{
    if (sodium_init() < 0)
        qFatal("libsodium has no source of chance");
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

} // namespace

QString newToken()
{
    constexpr int bytes = 32;
    return QStringLiteral("saldo_")
        + QString::fromLatin1(randomBytes(bytes).toBase64(QByteArray::Base64UrlEncoding
                                                          | QByteArray::OmitTrailingEquals));
}

QString hashOfToken(const QString &token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Blake2b_256).toHex());
}

QString newEpoch()
{
    constexpr int bytes = 8;
    return QString::fromLatin1(randomBytes(bytes).toHex());
}

} // namespace saldo::service
