#include "store/location.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace saldo::store {

namespace {

Location ofServer(const QUrl &url)
{
    Location location;
    location.kind = Location::Kind::Server;
    location.host = url.host();
    location.port = url.port(5432);
    location.user = url.userName(QUrl::FullyDecoded);
    location.password = url.password(QUrl::FullyDecoded);
    location.database = url.path(QUrl::FullyDecoded).mid(1);
    QStringList options;
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (name == u"host")
            location.host = value;
        else
            options << name + u'=' + value;
    }
    location.options = options.join(u';');
    return location;
}

} // namespace

Location Location::parse(const QString &url)
{
    if (url.isEmpty() || url == u":memory:")
        return {};
    if (url.startsWith(u"postgresql://") || url.startsWith(u"postgres://"))
        return ofServer(QUrl(url));
    Location location;
    location.kind = Kind::File;
    location.path = url.startsWith(u"sqlite:") ? url.mid(7) : url;
    return location;
}

} // namespace saldo::store
