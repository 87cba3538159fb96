// What people write, in both languages: the demo desk's own subjects and messages.
#pragma once

#include <QHash>
#include <QStringList>

namespace saldo::command {

struct DemoTexts
{
    QStringList subjects, openings; // one belongs to the other
    QStringList answers, posts, notes;
};

// By language ("en", "ru").
QHash<QString, DemoTexts> demoTexts();

} // namespace saldo::command
