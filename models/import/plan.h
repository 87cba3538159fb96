// Exports → commands, in the order of time over all of them.
#pragma once

#include "import/mapping.h"
#include "import/table.h"
#include "rules/calendar.h"
#include "script/command.h"

#include <functional>

namespace saldo::import {

// A file to be read, and as what.
struct Input
{
    QString path;
    qsizetype form = 0; // place in the mapping's files
};

struct Job
{
    Mapping mapping;
    QList<Input> inputs;
};

struct Step
{
    script::Command command;
    Place place; // of the row that it comes from
};

struct Plan
{
    QList<Step> steps;
    QList<Remark> remarks;
    qint64 rows = 0; // read
};

// The content of a file; nothing if it cannot be read.
using ReadFile = std::function<std::optional<QByteArray>(const QString &path)>;

// `now`: rows dated later are refused; customers of whom no date is told begin at the earliest of the plan.
Plan makePlan(const QList<Job> &jobs, rules::Instant now, const ReadFile &readFile);

} // namespace saldo::import
