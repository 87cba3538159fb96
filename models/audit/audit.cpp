#include "audit/audit.h"

#include "audit/comparison.h"
#include "audit/replay.h"
#include "store/fact_days.h"
#include "store/failure.h"
#include "store/journal.h"
#include "store/load.h"
#include "store/migrations.h"

#include <QElapsedTimer>

namespace saldo::audit {

namespace {

constexpr int commandsAtOnce = 500;
constexpr int customersAtOnce = 200;

// One state of the database, as long as it lives.
class Snapshot
{
public:
    explicit Snapshot(store::Connection &connection) : m_connection(connection)
    {
        m_connection.once(store::beginReading(m_connection.dialect()));
    }
    ~Snapshot()
    {
        try {
            m_connection.once(QStringLiteral("ROLLBACK"));
        } catch (const store::Failure &failure) {
            qWarning("rollback: %s", failure.what()); // the connection is gone, and the snapshot with it
        }
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    store::Connection &m_connection;
};

class Audit
{
public:
    Audit(store::Connection &desk, const AuditWatch &watch) : m_desk(desk), m_watch(watch) {}

    AuditResult run()
    {
        const Snapshot snapshot(m_desk);
        const store::JournalEnd end = store::journalEnd(m_desk);
        ScratchDesk scratch(end.id);
        replay(scratch, end.id);
        if (!m_result.stopped)
            compareAll(scratch.connection());
        if (!m_result.stopped)
            compareFacts();
        if (!m_result.stopped)
            addUp(rules::deskDay(end.at));
        return m_result;
    }

private:
    void tell(const Finding &finding)
    {
        m_result.disagreements += 1;
        m_watch.found(finding);
    }

    bool goOn(Stage stage, qint64 done, qint64 all)
    {
        m_watch.progress(stage, done, all);
        m_result.stopped = m_watch.isStopped();
        return !m_result.stopped;
    }

    void replay(ScratchDesk &scratch, qint64 all)
    {
        QElapsedTimer timer;
        timer.start();
        Replay replay(m_desk, scratch, [this](const Finding &finding) { tell(finding); });
        bool more = true;
        while (more && goOn(Stage::Replay, replay.done(), all))
            more = replay.step(commandsAtOnce);
        m_historyFrom = replay.sealedFrom();
        m_result.commands = replay.done();
        m_result.replayMs = timer.elapsed();
        m_result.lastEntry = replay.last().id;
        m_result.lastAt = replay.last().at;
        m_result.lastSeal = replay.last().seal;
    }

    // Of the first command after those from before what they changed was kept.
    qint64 versionFrom(qint64 entry)
    {
        QSqlQuery &query = m_desk.run(QStringLiteral("SELECT coalesce(max(version), -1) + 1 FROM journal WHERE id < ?"), {entry});
        const qint64 version = query.next() ? query.value(0).toLongLong() : 0;
        query.finish();
        return version;
    }

    void compareAll(store::Connection &expected)
    {
        const qint64 answersFrom = versionFrom(m_historyFrom);
        for (const ComparedTable &table : comparedTables()) {
            const ComparisonWatch watch{
                [this](const Finding &finding) { tell(finding); },
                [this](qint64 rows) { return goOn(Stage::Comparison, m_result.rows + rows, 0); }, m_historyFrom, answersFrom};
            m_result.rows += compare(table, expected, m_desk, watch);
            if (m_result.stopped || !goOn(Stage::Comparison, m_result.rows, 0))
                return;
        }
    }

    // What reviews count is what the ledger, the orders, the answers and the tickets say.
    void compareFacts()
    {
        store::checkPackedDays(
            m_desk,
            [this](const store::PackedDayCheck &day) {
                m_result.rows += 1;
                if (day.expected != day.found)
                    tell({Disagreement::FieldDiffers, QStringLiteral("fact_days"), day.name, {}, {}, QStringLiteral("facts"),
                          day.expected, day.found, {}});
                return goOn(Stage::Comparison, m_result.rows, 0);
            });
    }

    QStringList customersAfter(const QString &last)
    {
        QSqlQuery &query = m_desk.run(QStringLiteral("SELECT id FROM customers WHERE id > ? ORDER BY id LIMIT ?"),
                                      {store::stored(last), customersAtOnce});
        QStringList ids;
        while (query.next())
            ids << query.value(0).toString();
        query.finish();
        return ids;
    }

    void addUp(QDate today)
    {
        QString last;
        while (goOn(Stage::Ledger, m_result.customers, 0)) {
            const QStringList ids = customersAfter(last);
            if (ids.isEmpty())
                return;
            for (const QString &id : ids)
                addUp(id, today);
            last = ids.last();
        }
    }

    void addUp(const QString &id, QDate today)
    {
        const rules::CustomerHistory history{
            *store::find<rules::Customer>(m_desk, id), store::licensesOf(m_desk, id), store::periodsOf(m_desk, id),
            store::ledgerOf(m_desk, id),
            store::list<rules::Ticket>(m_desk, QStringLiteral("WHERE customer_id = ? ORDER BY opened_at, id"), {id})};
        for (const rules::Violation &violation : rules::findViolations(history, today))
            tell({Disagreement::Contradiction, tableOf(violation.kind), violation.id, id, {}, {},
                  QString::number(violation.expected), QString::number(violation.found), violation});
        m_result.customers += 1;
    }

    static QString tableOf(rules::Violation::Kind kind)
    {
        using Kind = rules::Violation::Kind;
        switch (kind) {
        case Kind::BalanceBelowZero:
        case Kind::EntryDoesNotFollow:
        case Kind::EmptyEntry:
            return QStringLiteral("ledger");
        case Kind::BalanceNotSum:
        case Kind::Grants:
        case Kind::PeriodsRunning:
            return QStringLiteral("customers");
        case Kind::DaysServed:
            return QStringLiteral("periods");
        default:
            return QStringLiteral("tickets");
        }
    }

    store::Connection &m_desk;
    const AuditWatch &m_watch;
    AuditResult m_result;
    qint64 m_historyFrom = 0;
};

} // namespace

bool canAudit(store::Connection &desk)
{
    if (store::schemaOf(desk) != store::newestSchema())
        return false;
    QSqlQuery &query = desk.run(QStringLiteral("SELECT 1 FROM customers LIMIT 1"));
    const bool isEmpty = !query.next();
    query.finish();
    return isEmpty || store::journalEnd(desk).id > 0; // a service's mirror has no journal
}

AuditResult audit(store::Connection &desk, const AuditWatch &watch)
{
    return Audit(desk, watch).run();
}

} // namespace saldo::audit
