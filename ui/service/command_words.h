// A command that a person gave, in words: what he did, and what he wrote with it.
#pragma once

#include <QJsonObject>
#include <QString>

namespace saldo::ui {

// "Answer", "Assessed as category 2", …
QString commandWords(const QJsonObject &command);
// The text that he wrote: a message, a reason, a subject; may be empty.
QString textOf(const QJsonObject &command);

} // namespace saldo::ui
