// What is typed for a ticket and not yet sent.
#pragma once

#include "rules/words.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace saldo::ui {

struct Draft
{
    enum class Mode { Answer, Ask, Note };
    QString text;
    int cursor = 0;
    int anchor = 0; // where the selection began; the cursor without one
    Mode mode = Mode::Answer;
    rules::Category category = rules::noCategory; // to be assessed with the answer
    int seen = 0; // public messages shown when it was begun
    bool operator==(const Draft &) const = default;
};

// A text that comes back to where another one was begun meanwhile: both, the earlier one first. If
// either was a note, both become one: what only the desk may see must not go out by a merger.
Draft joined(const Draft &earlier, const Draft &later);

QJsonObject toJson(const Draft &draft);
std::optional<Draft> draftOf(const QJsonObject &object); // nothing if it is none

} // namespace saldo::ui
