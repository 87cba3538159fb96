// The service's own TLS: 1.2 and newer, certificate and key from files.
#pragma once

#include <QString>
#include <boost/asio/ssl/context.hpp>
#include <memory>

namespace saldo::service {

// Nothing if they can't be read or don't fit each other; `complaint` says why, for people.
std::shared_ptr<boost::asio::ssl::context> loadTls(const QString &certificate, const QString &key, QString &complaint);

} // namespace saldo::service
