// Says in words what a command would do if it were sent now, from the desk's own foresight: the same
// rules that will decide.
#pragma once

#include "desk/desk_link.h"

#include <functional>

namespace saldo::ui {

struct Forecast
{
    QString words;
    bool possible = false;
    std::optional<rules::Code> refusal = {};
};

// What the words are made of.
struct Foreseen
{
    const rules::Case &before;
    const rules::Case &after;
    QString ticket;
    QDate today;

    // The ticket before and after; of a new one the default before.
    rules::Ticket ticketBefore() const;
    rules::Ticket ticketAfter() const;
    qint64 charged() const { return ticketAfter().charged - ticketBefore().charged; } // credits; below 0: back
    QString balance() const;                                                          // "40 → 30"
};

using Telling = std::function<QString(const Foreseen &)>;

// Looks ahead. `telling` words what would happen, if the rules allow it; else the refusal is worded.
// A failure of the database is a forecast too.
Forecast forecast(desk::DeskLink &link, const QJsonObject &command, const Telling &telling);

// The answer in the reply box, with its refusals told by amounts. `category`: as in the command.
Forecast answerForecast(desk::DeskLink &link, const QJsonObject &command, rules::Category category);

QString assessWords(const Foreseen &foreseen);
QString confirmWords(const Foreseen &foreseen);
QString declineWords(const Foreseen &foreseen);
QString closeWords(const Foreseen &foreseen);
QString defectWords(const Foreseen &foreseen);
QString rejectDefectWords(const Foreseen &foreseen);
QString coverageWords(const Foreseen &foreseen);
QString splitWords(const Foreseen &foreseen); // of the new ticket
QString postWords(const Foreseen &foreseen);

// "until 27 Feb": of the customer's active period; empty without one.
QString periodUntil(const rules::Case &at, QDate today);

} // namespace saldo::ui
