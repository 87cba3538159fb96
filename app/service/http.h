// Requests and answers as values, free of the library that carries them.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <memory>

namespace saldo::service {

using ClientId = quint64; // of a connection; never used twice

struct Request
{
    ClientId client = 0; // where the answer goes
    QByteArray method;
    QByteArray path;  // "/api/v1/changes", as it was sent
    QByteArray query; // behind the ?, as it was sent
    QByteArray authorization;
    QByteArray contentType;
    QByteArray acceptLanguage;
    QByteArray protocol;     // Saldo-Protocol
    QByteArray forwardedFor; // X-Forwarded-For
    QByteArray testClock;    // Saldo-Test-Clock
    QString address;         // of the peer
    QByteArray body;
};

struct Answer
{
    int status = 200;
    std::shared_ptr<const QByteArray> body = nullptr; // shared by all who get the same
    QByteArray contentType = "application/json";
    QList<QPair<QByteArray, QByteArray>> headers = {};
    bool isLast = false; // the connection is closed behind it
};

inline Answer answerOf(int status, const QByteArray &body)
{
    return {status, std::make_shared<const QByteArray>(body)};
}

} // namespace saldo::service
