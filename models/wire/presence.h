// Who looks at or types in a ticket, as `PUT /presence` says it and `GET /changes` tells it.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <optional>

namespace saldo::wire {

enum class Doing { Looking, Typing };

QString spell(Doing doing); // "looking", "typing"

// {"ticket": "T1", "doing": "typing"}
struct PresenceReport
{
    QString ticket;
    Doing doing = Doing::Looking;

    bool operator==(const PresenceReport &) const = default;
};

QByteArray encode(const PresenceReport &report);
std::optional<PresenceReport> decodePresenceReport(const QByteArray &bytes);

// {"ticket": "T1", "staff": "anna", "doing": "typing"}
struct Present
{
    QString ticket;
    QString staff;
    Doing doing = Doing::Looking;

    bool operator==(const Present &) const = default;
};

QJsonArray encode(const QList<Present> &present);
// Nothing if one of them is none.
std::optional<QList<Present>> decodePresent(const QJsonValue &value);

} // namespace saldo::wire
