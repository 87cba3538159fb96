#include "app/service/tls.h"

#include <QFile>
#include <openssl/ssl.h>

namespace saldo::service {

namespace {

// What OpenSSL says of a file that is not there, or not readable, tells nobody so. Empty: it can be read.
QString whyUnreadable(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString() : file.errorString();
}

} // namespace

std::shared_ptr<boost::asio::ssl::context> loadTls(const QString &certificate, const QString &key, QString &complaint)
{
    using boost::asio::ssl::context;
    for (const QString &path : {certificate, key}) {
        if (const QString why = whyUnreadable(path); !why.isEmpty()) {
            complaint = QStringLiteral("%1: %2").arg(path, why);
            return nullptr;
        }
    }
    auto tls = std::make_shared<context>(context::tls_server);
    boost::system::error_code error;
    tls->set_options(context::default_workarounds | context::no_sslv2 | context::no_sslv3 | context::no_tlsv1
                     | context::no_tlsv1_1 | context::single_dh_use);
    SSL_CTX_set_mode(tls->native_handle(), SSL_MODE_RELEASE_BUFFERS); // 200 consoles wait most of the time
    tls->use_certificate_chain_file(QFile::encodeName(certificate).toStdString(), error);
    if (error) {
        complaint = QStringLiteral("certificate %1: %2").arg(certificate, QString::fromStdString(error.message()));
        return nullptr;
    }
    tls->use_private_key_file(QFile::encodeName(key).toStdString(), context::pem, error);
    if (error || SSL_CTX_check_private_key(tls->native_handle()) != 1) {
        complaint = QStringLiteral("key %1: %2").arg(key, error ? QString::fromStdString(error.message())
                                                                : QStringLiteral("it is not the certificate's"));
        return nullptr;
    }
    return tls;
}

} // namespace saldo::service
