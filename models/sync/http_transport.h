// Requests over HTTPS, by Qt Network. Pages of changes are read into their rows here, too. For one thread.
#pragma once

#include "sync/transport.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QUrl>
#include <memory>
#include <functional>

class QNetworkReply;

namespace saldo::sync {

class HttpTransport : public QObject, public Transport
{
    Q_OBJECT

public:
    // `service`: "https://host:port", perhaps with a path before "/api/v1". `language`: in which the service says
    // what it says to people.
    HttpTransport(const QUrl &service, const QString &language);
    ~HttpTransport() override;

    void setTaker(const std::function<void(const Answer &)> &taker) { m_taker = taker; }
    void setLanguage(const QString &language) { m_language = language; }

    void send(const Request &request) override;
    void abort(qint64 number) override;
    void startAnew() override;

private:
    void finished(qint64 number, QNetworkReply *reply);

    QUrl m_service;
    QString m_language;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QHash<qint64, QNetworkReply *> m_replies;
    std::function<void(const Answer &)> m_taker;
};

// Whether a service may be at this address: https, or http on this very computer.
bool isServiceAddress(const QUrl &url);

} // namespace saldo::sync
