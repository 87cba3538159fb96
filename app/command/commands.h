// The commands of `saldo`, one function each: they take what follows their name on the command line
// and return the exit status.
#pragma once

#include <QStringList>

namespace saldo::command {

// Exit statuses that every command shares.
inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int unusable = 2; // wrong arguments; a file or a database that can't be read

int run(const QStringList &arguments);
int demo(const QStringList &arguments);
int audit(const QStringList &arguments);
int statement(const QStringList &arguments);
int exportDesk(const QStringList &arguments);
int user(const QStringList &arguments);
int token(const QStringList &arguments);
int importFiles(const QStringList &arguments); // `import` is no name that C++ allows everywhere

} // namespace saldo::command
