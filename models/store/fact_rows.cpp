#include "store/fact_rows.h"

#include "store/rows.h"

namespace saldo::store {

using namespace figures;
using namespace rules;

QString nameOf(FactStream stream)
{
    switch (stream) {
    case FactStream::Spending:
        return QStringLiteral("spending");
    case FactStream::Account:
        return QStringLiteral("account");
    case FactStream::Answers:
        return QStringLiteral("answers");
    case FactStream::Requests:
        return QStringLiteral("requests");
    }
    Q_UNREACHABLE();
}

CustomerNumbers::CustomerNumbers(Connection &connection, bool keeps) : m_connection(connection), m_keeps(keeps) {}

quint32 CustomerNumbers::numberOf(const QString &customer)
{
    if (const auto known = m_numbers.constFind(customer); known != m_numbers.cend())
        return *known;
    QSqlQuery &query =
        m_connection.run(QStringLiteral("SELECT number FROM fact_customers WHERE customer_id = ?"), {stored(customer)});
    quint32 number = query.next() ? query.value(0).toUInt() : 0;
    query.finish();
    if (number == 0) {
        if (m_next == 0) {
            QSqlQuery &last = m_connection.run(QStringLiteral("SELECT coalesce(max(number), 0) FROM fact_customers"));
            m_next = last.next() ? last.value(0).toUInt() + 1 : 1;
            last.finish();
        }
        number = m_next++;
        if (m_keeps)
            m_connection.run(QStringLiteral("INSERT INTO fact_customers (number, customer_id) VALUES (?, ?)"),
                             {number, customer});
        else
            m_own.insert(number, customer);
    }
    return *m_numbers.insert(customer, number);
}

int CustomerNumbers::count()
{
    QSqlQuery &last = m_connection.run(QStringLiteral("SELECT coalesce(max(number), 0) FROM fact_customers"));
    const int number = last.next() ? last.value(0).toInt() : 0;
    last.finish();
    return number + 1;
}

QString CustomerNumbers::idOf(quint32 number)
{
    if (const auto own = m_own.constFind(number); own != m_own.cend())
        return *own;
    QSqlQuery &query =
        m_connection.run(QStringLiteral("SELECT customer_id FROM fact_customers WHERE number = ?"), {number});
    const QString id = query.next() ? query.value(0).toString() : QString();
    query.finish();
    return id;
}

namespace {

const QString engineerOfEntry = QStringLiteral(
    "coalesce((SELECT e.actor FROM events e WHERE e.ticket_id = l.ticket_id AND e.kind = 'assessed' AND e.version <= "
    "(SELECT max(x.version) FROM ledger x WHERE x.ticket_id = l.ticket_id AND x.version <= l.version "
    "AND x.kind IN ('charge', 'recategorisation')) ORDER BY e.version DESC LIMIT 1), '')");

// The mark of the defect and the refund are of one command.
const QString refundKind = QStringLiteral(
    "CASE WHEN EXISTS (SELECT 1 FROM events d WHERE d.ticket_id = l.ticket_id AND d.version = l.version "
    "AND d.kind = 'defect_accepted') THEN 'defect_refund' ELSE 'refund' END");

constexpr std::pair<FactKind, const char *> kindNames[] = {
    {FactKind::LicenseGrant, "license_grant"}, {FactKind::Purchase, "purchase"},
    {FactKind::Adjustment, "adjustment"},      {FactKind::Charge, "charge"},
    {FactKind::Recategorisation, "recategorisation"}, {FactKind::DefectRefund, "defect_refund"},
    {FactKind::OtherRefund, "refund"},         {FactKind::CreditsSold, "credits_sold"},
    {FactKind::PeriodSold, "period_sold"},     {FactKind::AnswerInTime, "answer_in_time"},
    {FactKind::LateAnswer, "late_answer"},     {FactKind::Request, "request"}};

} // namespace

QString factSource(FactStream stream)
{
    switch (stream) {
    case FactStream::Spending:
        return QStringLiteral(
                   "SELECT l.at, l.id, l.customer_id, l.ticket_id, CASE WHEN l.kind = 'refund' THEN %1 ELSE l.kind END AS kind, "
                   "l.amount AS value, t.language, 'credits' AS coverage, l.category, %2 AS engineer, l.version, "
                   "l.ordinal AS place FROM ledger l JOIN tickets t ON t.id = l.ticket_id "
                   "WHERE l.kind IN ('charge', 'recategorisation', 'refund')").arg(refundKind, engineerOfEntry);
    case FactStream::Account:
        return QStringLiteral(
            "SELECT l.at, l.id, l.customer_id, '' AS ticket_id, l.kind, l.amount AS value, c.language, 'none' AS coverage, "
            "0 AS category, '' AS engineer, l.version, l.ordinal AS place FROM ledger l JOIN customers c ON c.id = l.customer_id "
            "WHERE l.kind IN ('license_grant', 'purchase', 'adjustment') UNION ALL "
            "SELECT o.at, o.id, o.customer_id, '', CASE WHEN o.period_id = '' THEN 'credits_sold' ELSE 'period_sold' END, "
            "o.amount_cents, c.language, 'none', 0, '', o.version, 0 FROM orders o JOIN customers c ON c.id = o.customer_id");
    case FactStream::Answers:
        return QStringLiteral(
            "SELECT a.at, a.id, a.customer_id, a.ticket_id, CASE WHEN a.in_time = 1 THEN 'answer_in_time' ELSE 'late_answer' END "
            "AS kind, a.waited AS value, a.language, a.coverage, a.category, a.engineer, a.version, 0 AS place FROM answers a");
    case FactStream::Requests:
        return QStringLiteral(
            "SELECT t.opened_at AS at, t.id, t.customer_id, t.id AS ticket_id, 'request' AS kind, 1 AS value, t.language, "
            "t.coverage, t.category, t.assignee AS engineer, t.version, 0 AS place FROM tickets t");
    }
    Q_UNREACHABLE();
}

FactKind kindNamed(const QString &name)
{
    for (const auto &[kind, known] : kindNames) {
        if (name == QLatin1String(known))
            return kind;
    }
    return FactKind::Request;
}

QString nameOf(FactKind kind)
{
    for (const auto &[known, name] : kindNames) {
        if (kind == known)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

void readFacts(Connection &connection, FactStream stream, QDate from, QDate to, CustomerNumbers &customers,
               EngineerPlaces &engineers, const VisitDay &visit, const std::atomic_bool &stop)
{
    const QString sql = QStringLiteral("SELECT at, customer_id, kind, value, language, coverage, category, engineer FROM (%1) "
                                       "AS f WHERE at >= ? AND at < ? ORDER BY at, %2, place").arg(factSource(stream),
        // A ticket's version goes up with each change to it: its place among those opened with it must not.
        stream == FactStream::Requests ? QStringLiteral("id") : QStringLiteral("version"));
    struct Row
    {
        QString customer, engineer;
        Instant at;
        Fact fact;
    };
    // Read whole first: finding a customer's number runs other statements on the same connection.
    QSqlQuery &query = connection.run(sql, {startOfDay(from), startOfDay(to.addDays(1))});
    QList<Row> rows;
    while (!stop && query.next()) {
        Row row{query.value(1).toString(), query.value(7).toString(), query.value(0).toLongLong(), {}};
        row.fact.kind = kindNamed(query.value(2).toString());
        row.fact.value = query.value(3).toLongLong();
        row.fact.setTraits(parseWord<Language>(query.value(4).toString()).value_or(Language::En),
                           parseWord<Coverage>(query.value(5).toString()).value_or(Coverage::None), query.value(6).toInt());
        rows.append(row);
    }
    query.finish();
    FactDay day;
    for (Row &row : rows) {
        if (stop)
            return;
        if (const QDate its = deskDay(row.at); its != day.day) {
            if (!day.facts.isEmpty())
                visit(day);
            day = {its, {}, {}};
        }
        row.fact.customer = customers.numberOf(row.customer);
        row.fact.engineer = engineers.placeOf(row.engineer);
        day.facts.append(row.fact);
    }
    if (!day.facts.isEmpty())
        visit(day);
}

} // namespace saldo::store
