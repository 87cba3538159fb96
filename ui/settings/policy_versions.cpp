#include "ui/settings/policy_versions.h"

#include "script/decode.h"
#include "store/policy_reads.h"
#include "store/ticket_reads.h"
#include "ui/customers/table_header.h"
#include "ui/settings/policy_words.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace saldo::ui {

using namespace rules;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::policyVersions)
};

QHash<QString, QString> namesOf(store::Connection &connection)
{
    QHash<QString, QString> names;
    for (const StaffMember &member : store::staff(connection))
        names.insert(member.id, member.name);
    return names;
}

} // namespace

PolicyVersionLines policyVersionLines(store::Connection &connection, Instant now)
{
    const QDate today = deskDay(now);
    const QHash<QString, QString> names = namesOf(connection);
    PolicyVersionLines result;
    result.columns = {{Words::tr("In force from")}, {Words::tr("Set by")}, {Words::tr("Set on")}, {Words::tr("What changed")}};
    PolicyHistory history;
    for (const store::PolicyVersion &version : store::policyVersions(connection)) {
        PolicyChange change = script::decodePolicy(QJsonDocument::fromJson(version.members).object()).change;
        change.effectiveFrom = version.effectiveFrom;
        const Policy before = history.on(version.effectiveFrom);
        history.add(change);
        QStringList changes = changeWords(before, history.on(version.effectiveFrom));
        if (changes.isEmpty())
            changes << Words::tr("nothing: the same values again");
        const bool planned = version.effectiveFrom > today;
        const QString from = wording::day(version.effectiveFrom, today);
        QList<Line> lines;
        for (const QString &words : std::as_const(changes)) {
            Line line{QStringLiteral("%1.%2").arg(version.number).arg(lines.size()), {{}, {}, {}, {words}}, {}, words};
            if (lines.isEmpty())
                line.cells = {{planned ? Words::tr("%1 (planned)", "a day").arg(from) : from,
                               planned ? CellLook::Tone::Warning : CellLook::Tone::Plain},
                              {names.value(version.actor, version.actor)},
                              {wording::moment(version.at, now)},
                              {words}};
            lines.append(line);
        }
        result.lines = lines + result.lines;
        result.versions += 1;
    }
    for (int column = 0; column < result.columns.size(); ++column) {
        int width = TableHeader::widthOf(result.columns.at(column).heading);
        for (const Line &line : std::as_const(result.lines))
            width = std::max(width, CellDelegate::widthOf(line.cells.at(column)));
        result.widths << width;
    }
    return result;
}

} // namespace saldo::ui
