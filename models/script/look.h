// Looks: what a script or a client may ask to see (desk-script.md, "Looking").
#pragma once

#include "rules/calendar.h"
#include "rules/refusal.h"

#include <QJsonObject>
#include <QString>
#include <optional>
#include <variant>

namespace saldo::script {

struct ShowCustomer
{
    QString customer;
};

struct ShowLedger
{
    QString customer;
};

struct ShowTicket
{
    QString ticket;
};

struct ShowQuote
{
    QString customer;
    std::optional<qint64> months; // either this
    std::optional<qint64> credits; // or this
};

struct ShowDeskTime
{
    rules::Instant from = 0;
    rules::Instant to = 0;
};

struct ShowDue
{
    rules::Instant from = 0;
    qint64 amountMs = 0;
};

struct Look
{
    rules::Instant at = 0;
    std::variant<ShowCustomer, ShowLedger, ShowTicket, ShowQuote, ShowDeskTime, ShowDue> what;
};

struct DecodedLook
{
    rules::Verdict verdict; // of the form; the look counts only without one
    Look look;
};

// An object with `show`.
DecodedLook decodeLook(const QJsonObject &object);

} // namespace saldo::script
