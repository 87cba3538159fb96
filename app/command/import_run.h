// Runs an import's commands through the rules.
#pragma once

#include "desk/desk.h"
#include "import/plan.h"

#include <QMap>
#include <functional>

namespace saldo::command {

struct Count
{
    qint64 added = 0;
    qint64 repeated = 0; // already there from an import before
    qint64 refused = 0;
};

struct ImportResult
{
    QMap<rules::CommandName, Count> counts;
    QList<import::Remark> remarks; // the plan's, and the rules' refusals
    qsizetype done = 0;            // commands
    bool stopped = false;

    Count all() const;
    // Rows of which something was refused.
    qsizetype refusedRows() const;
    qsizetype notes() const;
};

struct ImportWatch
{
    std::function<bool()> isStopped = [] { return false; }; // asked between commands
    std::function<void(qsizetype done)> progress = [](qsizetype) {};
};

inline constexpr qsizetype commandsPerCommit = 1000;

// What was done when it was stopped is kept. Throws store::Failure; then all up to the last commit is kept.
ImportResult runImport(desk::Desk &desk, const import::Plan &plan, const ImportWatch &watch);

} // namespace saldo::command
