// How an export spells its instants.
#pragma once

#include "rules/calendar.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <optional>

namespace saldo::import {

struct DateForm
{
    QStringList formats; // QDateTime's patterns; a `t` at the end stands for Z, UTC, GMT or an offset
    QTimeZone zone;      // of texts that name none; invalid if every format ends with `t`

    // By the first format that fits; nothing if none does.
    std::optional<rules::Instant> read(const QString &text) const;
};

bool namesZone(const QString &format);

// "UTC", "+03:00", "-0800" or a name of the zone database ("Europe/Moscow"); invalid if none of them.
QTimeZone zoneNamed(const QString &name);

} // namespace saldo::import
