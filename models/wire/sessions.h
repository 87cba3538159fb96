// `POST /sessions`: who signs in, and the session that he gets.
#pragma once

#include "rules/calendar.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace saldo::wire {

inline constexpr int maxPasswordLength = 1'000; // characters

struct SignIn
{
    QString login; // a staff id
    QString password;
};

QByteArray encode(const SignIn &signIn);
std::optional<SignIn> decodeSignIn(const QByteArray &bytes);

struct Session
{
    QString token;
    QString actor; // a staff id
    QString role;  // "engineer", "manager"
    rules::Instant expiresAt = 0;

    bool operator==(const Session &) const = default;
};

QByteArray encode(const Session &session);
std::optional<Session> decodeSession(const QByteArray &bytes);

} // namespace saldo::wire
