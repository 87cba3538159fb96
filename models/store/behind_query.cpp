#include "store/behind_query.h"

#include "store/rows.h"

namespace saldo::store {

using namespace figures;
using namespace rules;

namespace {

FactStream streamOf(FactKind kind)
{
    if (isSpending(kind))
        return FactStream::Spending;
    if (isAnswer(kind))
        return FactStream::Answers;
    return kind == FactKind::Request ? FactStream::Requests : FactStream::Account;
}

// Of days: what is bound to "at >= ? AND at < ?".
struct Terms
{
    QStringList texts;
    QVariantList values;

    void add(const QString &text, const QVariant &value)
    {
        texts << text;
        values << value;
    }
};

Terms termsOf(const BehindQuestion &question)
{
    Terms terms;
    terms.add(QStringLiteral("f.at >= ?"), startOfDay(question.span.from));
    terms.add(QStringLiteral("f.at < ?"), startOfDay(question.span.to.addDays(1)));
    const ReviewFilter &filter = question.filter;
    if (filter.language)
        terms.add(QStringLiteral("f.language = ?"), spell(*filter.language));
    if (filter.coverage)
        terms.add(QStringLiteral("f.coverage = ?"), spell(*filter.coverage));
    if (filter.category)
        terms.add(QStringLiteral("f.category = ?"), *filter.category);
    if (filter.engineer)
        terms.add(QStringLiteral("f.engineer = ?"), stored(*filter.engineer));
    if (!filter.customer.isEmpty())
        terms.add(QStringLiteral("f.customer_id = ?"), filter.customer);
    QStringList marks;
    for (const FactKind kind : question.kinds) {
        marks << QStringLiteral("?");
        terms.values << nameOf(kind);
    }
    terms.texts << QStringLiteral("f.kind IN (%1)").arg(marks.join(QStringLiteral(", ")));
    return terms;
}

BehindRow read(const QSqlQuery &query)
{
    BehindRow row;
    row.id = query.value(0).toString();
    row.at = query.value(1).toLongLong();
    row.kind = kindNamed(query.value(2).toString());
    row.value = query.value(3).toLongLong();
    row.customer = query.value(4).toString();
    row.customerName = query.value(5).toString();
    row.ticket = query.value(6).toString();
    row.subject = query.value(7).toString();
    row.language = parseWord<Language>(query.value(8).toString()).value_or(Language::En);
    row.coverage = parseWord<Coverage>(query.value(9).toString()).value_or(Coverage::None);
    row.category = query.value(10).toInt();
    row.engineerName = query.value(12).toString();
    if (row.engineerName.isEmpty())
        row.engineerName = query.value(11).toString(); // no member of the staff: "system"
    return row;
}

} // namespace

QList<BehindRow> behind(Connection &connection, const BehindQuestion &question, const std::optional<BehindRow> &after,
                        int limit, const std::atomic_bool &stop)
{
    QList<BehindRow> rows;
    const bool ofTicket = !question.kinds.isEmpty() && streamOf(question.kinds.first()) != FactStream::Account;
    if (question.kinds.isEmpty() || (question.filter.isAboutTickets() && !ofTicket))
        return rows;
    Terms terms = termsOf(question);
    if (after) {
        terms.texts << QStringLiteral("(f.at, f.id) < (?, ?)");
        terms.values << after->at << after->id;
    }
    const QString sql = QStringLiteral("SELECT f.id, f.at, f.kind, f.value, f.customer_id, c.name, f.ticket_id, t.subject, "
                                       "f.language, f.coverage, f.category, f.engineer, s.name FROM (%1) AS f "
                                       "LEFT JOIN customers c ON c.id = f.customer_id LEFT JOIN tickets t ON t.id = f.ticket_id "
                                       "LEFT JOIN staff s ON s.id = f.engineer WHERE %2 ORDER BY f.at DESC, f.id DESC LIMIT ?")
                            .arg(factSource(streamOf(question.kinds.first())), terms.texts.join(QStringLiteral(" AND ")));
    QSqlQuery &query = connection.run(sql, terms.values + QVariantList{limit});
    while (!stop && query.next())
        rows << read(query);
    query.finish();
    return rows;
}

} // namespace saldo::store
