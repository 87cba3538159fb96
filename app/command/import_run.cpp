#include "app/command/import_run.h"

#include <QSet>
#include <algorithm>

namespace saldo::command {

Count ImportResult::all() const
{
    Count sum;
    for (const Count &count : counts) {
        sum.added += count.added;
        sum.repeated += count.repeated;
        sum.refused += count.refused;
    }
    return sum;
}

qsizetype ImportResult::refusedRows() const
{
    QSet<std::pair<QString, int>> rows;
    for (const import::Remark &remark : remarks) {
        if (remark.refused)
            rows.insert({remark.place.file, remark.place.line});
    }
    return rows.size();
}

qsizetype ImportResult::notes() const
{
    return std::count_if(remarks.cbegin(), remarks.cend(),
                         [](const import::Remark &remark) { return !remark.refused; });
}

namespace {

QString inWords(const rules::Verdict &verdict)
{
    if (verdict->code == rules::Code::IdReused)
        return QStringLiteral("was imported before with another content");
    return rules::inWords(*verdict);
}

void executeOne(desk::Desk &desk, const import::Step &step, ImportResult &result)
{
    const rules::CommandName name = script::nameOf(step.command.action);
    const desk::Outcome outcome = desk.execute(step.command, step.command.at, QStringLiteral("import"));
    Count &count = result.counts[name];
    if (outcome.verdict) {
        count.refused += 1;
        result.remarks.append({step.place, script::spell(name) + QStringLiteral(": ") + inWords(outcome.verdict)});
    } else if (outcome.repeated) {
        count.repeated += 1;
    } else {
        count.added += 1;
    }
}

} // namespace

ImportResult runImport(desk::Desk &desk, const import::Plan &plan, const ImportWatch &watch)
{
    ImportResult result;
    result.remarks = plan.remarks;
    while (result.done < plan.steps.size() && !result.stopped) {
        const qsizetype end = std::min(result.done + commandsPerCommit, plan.steps.size());
        desk::Desk::Batch batch(desk, desk::Desk::Batch::Rows::Gathered);
        QList<script::Command> commands;
        for (qsizetype i = result.done; i < end; ++i)
            commands.append(plan.steps.at(i).command);
        batch.fetchFor(commands);
        while (result.done < end && !result.stopped) {
            executeOne(desk, plan.steps.at(result.done), result);
            result.done += 1;
            result.stopped = result.done < plan.steps.size() && watch.isStopped();
        }
        batch.commit();
        watch.progress(result.done);
    }
    return result;
}

} // namespace saldo::command
