#include "audit/comparison.h"

#include "store/rows.h"

#include <optional>

namespace saldo::audit {

namespace {

template <typename Value>
ComparedTable tableOf()
{
    QStringList columns = store::Rows<Value>::columns() + QStringList{QStringLiteral("version")};
    columns.removeOne(QStringLiteral("open_since")); // a desk from before it was kept had to guess it
    return {store::Rows<Value>::table(), columns};
}

QStringList named(const char *columns)
{
    return QString::fromLatin1(columns).split(u' ');
}

} // namespace

const QList<ComparedTable> &comparedTables()
{
    // Of the journal, what a replay decides anew; when, by whom and what are its input.
    static const QList<ComparedTable> all = {
        tableOf<rules::StaffMember>(), tableOf<rules::Customer>(), tableOf<rules::License>(),
        tableOf<rules::Period>(),      tableOf<rules::Ticket>(),   tableOf<rules::Message>(),
        tableOf<rules::LedgerEntry>(), tableOf<rules::Event>(),    tableOf<rules::Notice>(),
        tableOf<rules::Order>(),
        {QStringLiteral("policies"), named("id effective_from members actor at version"), 1, true},
        {QStringLiteral("touched_tickets"), named("ticket_id journal_id"), 2},
        {QStringLiteral("journal"), named("id customer_id ticket_id changes"), 1, true}};
    return all;
}

namespace {

// The rows of a table, one after the other.
class RowStream
{
public:
    RowStream(store::Connection &connection, const ComparedTable &table) : m_table(table)
    {
        QStringList order;
        for (int i = 0; i < table.keyColumns; ++i) {
            const QString &column = table.columns.at(i);
            const bool number = table.numericKey || i > 0;
            order << (number ? column : store::inByteOrder(connection.dialect(), column));
        }
        m_query = &connection.run(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                                      .arg(table.columns.join(QStringLiteral(", ")), table.name,
                                           order.join(QStringLiteral(", "))));
        next();
    }
    ~RowStream() { m_query->finish(); }
    RowStream(const RowStream &) = delete;
    RowStream &operator=(const RowStream &) = delete;

    bool atEnd() const { return m_atEnd; }
    QString value(int column) const { return m_query->value(column).toString(); }

    void next() { m_atEnd = !m_query->next(); }

    // Below, at or above the other's row in the order of both.
    int compareKey(const RowStream &other) const
    {
        for (int i = 0; i < m_table.keyColumns; ++i) {
            const bool number = m_table.numericKey || i > 0;
            const int order = number
                ? compareNumbers(m_query->value(i).toLongLong(), other.m_query->value(i).toLongLong())
                : value(i).toUtf8().compare(other.value(i).toUtf8());
            if (order != 0)
                return order;
        }
        return 0;
    }

    Finding finding(Disagreement kind) const
    {
        const auto valueOf = [this](const QString &column) {
            const auto index = static_cast<int>(m_table.columns.indexOf(column));
            return index < 0 ? QString() : value(index);
        };
        return {kind, m_table.name, value(0), valueOf(QStringLiteral("customer_id")),
                m_table.name == u"touched_tickets" ? QString() : valueOf(QStringLiteral("ticket_id")), {}, {}, {}};
    }

private:
    static int compareNumbers(qint64 one, qint64 other) { return one < other ? -1 : one > other ? 1 : 0; }

    const ComparedTable &m_table;
    QSqlQuery *m_query;
    bool m_atEnd = false;
};

// Of the entry of the journal that the row is, or is about; nothing for other tables.
std::optional<qint64> journalIdOf(const ComparedTable &table, const RowStream &row)
{
    if (table.name == u"journal")
        return row.value(0).toLongLong();
    if (table.name == u"touched_tickets")
        return row.value(1).toLongLong();
    return std::nullopt;
}

void compareRows(const ComparedTable &table, const RowStream &expected, const RowStream &found, const Found &tell)
{
    for (int column = table.keyColumns; column < table.columns.size(); ++column) {
        const QString is = found.value(column);
        const QString should = expected.value(column);
        if (is == should)
            continue;
        Finding finding = found.finding(Disagreement::FieldDiffers);
        finding.field = table.columns.at(column);
        finding.expected = should;
        finding.found = is;
        tell(finding);
    }
}

} // namespace

qint64 compare(const ComparedTable &table, store::Connection &expected, store::Connection &found,
               const ComparisonWatch &watch)
{
    constexpr qint64 rowsBetween = 1'000;
    RowStream should(expected, table);
    RowStream is(found, table);
    qint64 rows = 0;
    while (!should.atEnd() || !is.atEnd()) {
        const int order = should.atEnd() ? 1 : is.atEnd() ? -1 : should.compareKey(is);
        const std::optional<qint64> entry = journalIdOf(table, order > 0 ? is : should);
        // Of what was decided before, it was not kept what it changed.
        const bool counts = !entry || *entry >= watch.historyFrom;
        if (counts && order < 0)
            watch.found(should.finding(Disagreement::RowMissing));
        else if (counts && order > 0)
            watch.found(is.finding(Disagreement::RowUnexplained));
        else if (counts)
            compareRows(table, should, is, watch.found);
        if (order <= 0)
            should.next();
        if (order >= 0)
            is.next();
        rows += 1;
        if (rows % rowsBetween == 0 && !watch.goOn(rows))
            break;
    }
    return rows;
}

} // namespace saldo::audit
