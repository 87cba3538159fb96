#include "sync/http_transport.h"

#include "wire/protocol.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslError>

namespace saldo::sync {

namespace {

// The last defence, should Sync's own deadlines fail.
constexpr int transferTimeoutMs = 60'000;
// More than any page that is asked for.
constexpr qint64 mostBytes = 64 * 1024 * 1024;

bool isOfTrust(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::SslHandshakeFailedError;
}

// By RFC 9110: a number of seconds, or a date, which is not worth its trouble here.
qint64 retryAfterMs(const QNetworkReply &reply)
{
    constexpr qint64 longest = 15 * 60;
    bool isNumber = false;
    const qint64 seconds = reply.rawHeader("Retry-After").trimmed().toLongLong(&isNumber);
    return isNumber ? std::clamp<qint64>(seconds, 0, longest) * 1000 : 0;
}

std::optional<rules::Instant> serverTime(const QNetworkReply &reply)
{
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(reply.rawHeader("Date")), Qt::RFC2822Date);
    return date.isValid() ? std::optional(date.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

bool isServiceAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return false;
    const bool here = url.host() == u"localhost" || url.host() == u"127.0.0.1" || url.host() == u"::1";
    return url.scheme() == u"https" || (url.scheme() == u"http" && here);
}

HttpTransport::HttpTransport(const QUrl &service, const QString &language) : m_service(service), m_language(language)
{
    startAnew();
}

HttpTransport::~HttpTransport()
{
    for (QNetworkReply *reply : std::as_const(m_replies))
        reply->disconnect(this);
}

void HttpTransport::startAnew()
{
    const QHash<qint64, QNetworkReply *> replies = std::exchange(m_replies, {});
    for (QNetworkReply *reply : replies) {
        reply->disconnect(this);
        reply->abort();
    }
    m_network = std::make_unique<QNetworkAccessManager>();
    m_network->setAutoDeleteReplies(true);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // a token goes to one place only
    m_network->setTransferTimeout(transferTimeoutMs);
}

void HttpTransport::send(const Request &request)
{
    QUrl url = m_service;
    const qsizetype query = request.path.indexOf(u'?');
    QString base = m_service.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + request.path.left(query < 0 ? request.path.size() : query));
    if (query >= 0)
        url.setQuery(request.path.mid(query + 1));
    QNetworkRequest network(url);
    network.setRawHeader("Accept", "application/json");
    network.setRawHeader("Accept-Language", m_language.toLatin1());
    network.setRawHeader(wire::protocolHeader, wire::spell(wire::ownProtocol()));
    if (!request.token.isEmpty())
        network.setRawHeader("Authorization", "Bearer " + request.token.toLatin1());
    if (!request.body.isEmpty())
        network.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = m_network->sendCustomRequest(network, request.method, request.body);
    m_replies.insert(request.number, reply);
    connect(reply, &QNetworkReply::finished, this, [this, number = request.number, reply] { finished(number, reply); });
    connect(reply, &QNetworkReply::downloadProgress, this, [reply](qint64 received, qint64) {
        if (received > mostBytes)
            reply->abort();
    });
}

void HttpTransport::abort(qint64 number)
{
    if (QNetworkReply *reply = m_replies.take(number)) {
        reply->disconnect(this);
        reply->abort();
    }
}

void HttpTransport::finished(qint64 number, QNetworkReply *reply)
{
    if (m_replies.take(number) == nullptr)
        return;
    Answer answer;
    answer.number = number;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.retryAfterMs = retryAfterMs(*reply);
    answer.serverTime = serverTime(*reply);
    answer.epoch = QString::fromLatin1(reply->rawHeader(wire::epochHeader));
    const QNetworkReply::NetworkError error = reply->error();
    const bool cutOff = error == QNetworkReply::RemoteHostClosedError || error == QNetworkReply::OperationCanceledError
        || error == QNetworkReply::TimeoutError || error == QNetworkReply::TemporaryNetworkFailureError;
    const bool redirected = answer.status >= 300 && answer.status < 400;
    if (answer.status == 0 || cutOff || redirected) {
        answer.status = 0;
        answer.why = isOfTrust(error) ? Unreachable::Untrusted
            : redirected              ? Unreachable::WrongPlace
                                      : Unreachable::Offline;
        answer.detail = redirected ? QString::fromLatin1(reply->rawHeader("Location")) : reply->errorString();
    } else {
        answer.body = reply->readAll();
    }
    if (answer.status == 200 && reply->url().path().endsWith(QLatin1String("/changes"))) {
        if (std::optional<wire::ChangesPage> page = wire::decodeChangesPage(answer.body)) {
            answer.page = std::make_shared<const wire::ChangesPage>(*std::move(page));
            answer.body.clear(); // some may be kept for a while
        }
    }
    if (m_taker)
        m_taker(answer);
}

} // namespace saldo::sync
