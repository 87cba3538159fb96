#include "import/plan.h"

#include "import/commands_of.h"

#include <algorithm>

namespace saldo::import {

namespace {

Intake readAll(const Job &job, rules::Instant now, const ReadFile &readFile)
{
    Intake intake;
    for (const Input &input : job.inputs) {
        const std::optional<QByteArray> bytes = readFile(input.path);
        if (!bytes) {
            intake.remarks.append({{input.path, 0}, QStringLiteral("cannot be read")});
            continue;
        }
        const FileForm &form = job.mapping.files.at(input.form);
        take(Table(*bytes, input.path, form), form, job.mapping, now, intake);
    }
    return intake;
}

rules::Instant beginningOf(const History &history, rules::Instant now)
{
    rules::Instant first = now;
    for (const Account &account : history.accounts)
        first = std::min(first, account.since().value_or(now));
    return first;
}

} // namespace

Plan makePlan(const QList<Job> &jobs, rules::Instant now, const ReadFile &readFile)
{
    Plan plan;
    for (const Job &job : jobs) {
        const Intake intake = readAll(job, now, readFile);
        const History history = bringTogether(intake, job.mapping);
        plan.rows += intake.rows;
        plan.remarks += intake.remarks;
        plan.remarks += history.remarks;
        appendCommands(history, job.mapping, beginningOf(history, now), plan);
    }
    std::stable_sort(plan.steps.begin(), plan.steps.end(),
                     [](const Step &one, const Step &other) { return one.command.at < other.command.at; });
    return plan;
}

} // namespace saldo::import
