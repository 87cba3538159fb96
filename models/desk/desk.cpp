#include "desk/desk.h"

#include "desk/calendar_notices.h"
#include "desk/execution.h"
#include "desk/known.h"
#include "store/differences.h"
#include "store/fact_days.h"
#include "store/save.h"

#include <QJsonDocument>

namespace saldo::desk {

using namespace rules;

namespace {

// Yesterday, and what changed of the days before; more at a time would hold up the day's first command.
constexpr int packedWithACommand = 40;

Touched touchedBy(const Execution &execution, const script::Command &command)
{
    Touched touched;
    touched.version = execution.changed().moment.version;
    touched.since = touched.version - 1;
    for (const Ticket &ticket : execution.changed().tickets)
        touched.tickets.append({execution.loadedTicket(ticket.id), ticket});
    if (!execution.changed().customer.id.isEmpty())
        touched.customers.insert(execution.changed().customer.id);
    const Customer &was = execution.loaded().customer;
    if (!was.id.isEmpty() && was.name != execution.changed().customer.name)
        touched.renamed.insert(was.id);
    touched.staff = execution.member().has_value();
    touched.policy = std::holds_alternative<script::SetPolicy>(command.action);
    return touched;
}

QString nameOf(const script::By &by)
{
    return Actor{by.kind, by.id, Role::Engineer}.name();
}

QByteArray canonical(const QJsonObject &content)
{
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

void write(store::Connection &connection, const Execution &execution, const script::Command &command)
{
    const Moment &moment = execution.changed().moment;
    if (execution.member()) {
        if (execution.oldMember())
            store::update(connection, *execution.member(), moment.version);
        else
            store::insert(connection, *execution.member(), moment.version);
    }
    if (const auto *policy = std::get_if<script::SetPolicy>(&command.action))
        store::insertPolicy(connection, moment, policy->change.effectiveFrom, canonical(policy->members),
                            execution.changed().actor.name());
    store::save(connection, execution.loaded(), execution.changed());
}

// What ids of new rows derive from; '~' can't be in a command's own id.
QString rootOf(const script::Command &command, qint64 version)
{
    return command.id.isEmpty() ? QStringLiteral("~%1").arg(version) : command.id;
}

// Of a refused command, what it names may not have come to be known.
QString named(const QString &known, const script::Command &command, const char *field)
{
    return known.isEmpty() ? command.content.value(QLatin1String(field)).toString() : known;
}

} // namespace

Desk::Desk(store::Connection &connection) : m_connection(connection)
{
    refresh();
}

void Desk::refresh()
{
    m_policies = knownPolicies(m_connection);
    m_end = store::journalEnd(m_connection);
}

Outcome Desk::execute(const script::Command &command, Instant now, const QString &origin)
{
    if (!command.id.isEmpty()) {
        if (const std::optional<store::JournalEntry> first = store::findCommand(m_connection, command.id)) {
            if (first->content != canonical(command.content))
                return {refuse(Code::IdReused), {}, false, {}};
            return {first->verdict, first->version, true, {}};
        }
    }
    const store::JournalEnd end = m_end;
    const PolicyHistory policies = m_policies;
    try {
        store::Transaction transaction(m_connection);
        Outcome outcome = decide(command, now, origin);
        transaction.commit();
        return outcome;
    } catch (...) {
        m_end = end;
        m_policies = policies;
        throw;
    }
}

Outcome Desk::executeProvisionally(const script::Command &command, Instant now, qint64 version)
{
    const Moment moment{now, version, &m_policies};
    store::Transaction transaction(m_connection);
    Execution execution(m_connection, moment, command.id);
    Outcome outcome;
    outcome.verdict = execution.decide(command);
    if (outcome.verdict)
        return outcome;
    outcome.version = version;
    outcome.touched = touchedBy(execution, command);
    write(m_connection, execution, command);
    transaction.commit();
    if (const auto *policy = std::get_if<script::SetPolicy>(&command.action))
        m_policies.add(policy->change);
    return outcome;
}

bool Desk::knows(const script::Command &command)
{
    return !command.id.isEmpty() && store::findCommand(m_connection, command.id).has_value();
}

Outcome Desk::decide(const script::Command &command, Instant now, const QString &origin)
{
    const Moment moment{now, m_end.version + 1, &m_policies};
    const QString root = rootOf(command, moment.version);
    Execution execution(m_connection, moment, root);
    Outcome outcome;
    outcome.verdict = execution.decide(command);
    if (!outcome.verdict) {
        outcome.version = moment.version;
        outcome.touched = touchedBy(execution, command);
        write(m_connection, execution, command);
        if (m_end.at == 0 || deskDay(now) > deskDay(m_end.at)) {
            tellOfCalendar(m_connection, moment, root);
            store::packDays(m_connection, deskDay(now), packedWithACommand);
        }
    }
    store::Differences changes;
    if (!outcome.verdict) {
        changes.add(execution.loaded(), execution.changed());
        if (execution.member())
            changes.add(execution.oldMember(), *execution.member());
    }
    store::JournalEntry entry;
    entry.id = m_end.id + 1;
    entry.commandId = command.id;
    entry.at = now;
    entry.claimedAt = command.at;
    entry.actor = nameOf(command.by);
    entry.name = script::spell(script::nameOf(command.action));
    entry.content = canonical(command.content);
    entry.customer = named(execution.changed().customer.id, command, "customer");
    entry.ticket = named(execution.ticket(), command, "ticket");
    entry.origin = origin;
    entry.verdict = outcome.verdict;
    entry.version = outcome.version;
    if (!outcome.verdict)
        entry.changes = changes.json();
    entry.seal = store::sealOf(m_end.seal, entry);
    store::append(m_connection, entry, changes.tickets());
    m_end.id = entry.id;
    m_end.seal = entry.seal;
    if (outcome.version) {
        m_end.version = *outcome.version;
        m_end.at = now;
    }
    if (const auto *policy = std::get_if<script::SetPolicy>(&command.action); policy && !outcome.verdict)
        m_policies.add(policy->change);
    return outcome;
}

Foresight Desk::foresee(const script::Command &command, Instant now)
{
    const Moment moment{now, m_end.version + 1, &m_policies};
    Execution execution(m_connection, moment, rootOf(command, moment.version));
    const Verdict verdict = execution.decide(command);
    return {verdict, execution.loaded(), execution.changed()};
}

namespace {

// Whatever a command names: the fields of desk-script.md that hold ids of what is fetched.
void note(store::Needed &needed, const script::Command &command)
{
    const QJsonObject &content = command.content;
    const auto take = [&content](const char *field, QSet<QString> &ids) {
        const QJsonValue value = content.value(QLatin1String(field));
        if (value.isString())
            ids.insert(value.toString());
        for (const QJsonValue &one : value.toArray())
            ids.insert(one.toString());
    };
    needed.commands.insert(command.id);
    take("staff", needed.staff);
    take("customer", needed.customers);
    take("ticket", needed.tickets);
    take("new_ticket", needed.tickets);
    take("of", needed.tickets);
    take("message", needed.messages);
    take("messages", needed.messages);
    if (command.by.kind == Actor::Kind::Staff)
        needed.staff.insert(command.by.id);
    else if (command.by.kind == Actor::Kind::Customer)
        needed.customers.insert(command.by.id);
}

} // namespace

Desk::Batch::Batch(Desk &desk, Rows rows)
    : m_desk(desk)
    , m_endBefore(desk.m_end)
    , m_policiesBefore(desk.m_policies)
    , m_transaction(desk.m_connection)
{
    if (rows == Rows::Gathered)
        desk.m_connection.gather();
}

void Desk::Batch::fetchFor(const QList<script::Command> &commands)
{
    store::Gathering *const gathering = m_desk.m_connection.gathering();
    if (gathering == nullptr)
        return;
    store::Needed needed;
    for (const script::Command &command : commands)
        note(needed, command);
    gathering->fetch(needed);
}

Desk::Batch::~Batch()
{
    if (m_committed)
        return;
    m_desk.m_end = m_endBefore;
    m_desk.m_policies = m_policiesBefore;
}

void Desk::Batch::commit()
{
    m_transaction.commit();
    m_committed = true;
}

} // namespace saldo::desk
