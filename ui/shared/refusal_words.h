// Why something can't be done, in plain words of the person's language, and what to do about it.
#pragma once

#include "desk/desk_link.h"
#include "rules/refusal.h"

namespace saldo::ui {

QString refusalWords(const rules::Refusal &refusal);
// Why the database can't be read or written, and what to do about it. `what`: as store::Failure::what() says it.
QString databaseWords(const QString &what);
// What became of a command that was not accepted: the rule that refused it, or the database's failure.
QString failureWords(const desk::Sent &sent);

} // namespace saldo::ui
