// `POST /commands`: commands as they are sent, and what became of each.
#pragma once

#include "rules/refusal.h"
#include "rules/words.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace saldo::wire {

inline constexpr qint64 maxBodyBytes = 4 * 1024 * 1024;
inline constexpr int maxCommands = 500;

// Commands are objects of desk-script.md, each with its id.
QByteArray encodeCommands(const QList<QJsonObject> &commands);
// Nothing if it is no JSON array of objects.
std::optional<QList<QJsonObject>> decodeCommands(const QByteArray &bytes);

struct CommandOutcome
{
    QString id; // empty: the command had none
    std::optional<qint64> version; // of an accepted command
    QString error;   // empty: accepted; else the code, as desk-script.md spells it
    QString message; // in words, in the language that was asked for

    bool accepted() const { return error.isEmpty(); }
    // The database could not do it: nothing was decided, and the same command may be sent again.
    bool isUndecided() const;
    bool operator==(const CommandOutcome &) const = default;
};

// The error of an undecided command: none of desk-script.md's.
QString undecidedError();

CommandOutcome outcomeOf(const QString &id, const rules::Verdict &verdict, std::optional<qint64> version,
                         rules::Language language);

QByteArray encodeOutcomes(const QList<CommandOutcome> &outcomes);
// Nothing if it is no array of outcomes. An error that this program doesn't know (a newer service's) stays as it is.
std::optional<QList<CommandOutcome>> decodeOutcomes(const QByteArray &bytes);

} // namespace saldo::wire
