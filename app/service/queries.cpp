#include "app/service/queries.h"

#include "wire/changes.h"
#include "wire/journal.h"

#include <algorithm>

namespace saldo::service {

std::optional<Query> parseQuery(const QByteArray &query)
{
    if (!QByteArray::fromPercentEncoding(query).isValidUtf8())
        return std::nullopt;
    Query members;
    for (const QByteArray &part : query.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals <= 0)
            return std::nullopt;
        members.append({QString::fromUtf8(QByteArray::fromPercentEncoding(part.left(equals))),
                        QString::fromUtf8(QByteArray::fromPercentEncoding(part.mid(equals + 1)))});
    }
    return members;
}

namespace {

bool readCount(const QString &text, int from, int most, int &number)
{
    const bool digits = !text.isEmpty() && text.size() <= 9
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int value = digits ? text.toInt() : -1;
    number = std::min(value, most);
    return value >= from;
}

} // namespace

std::optional<ChangesQuery> parseChangesQuery(const QByteArray &query)
{
    const std::optional<Query> members = parseQuery(query);
    if (!members)
        return std::nullopt;
    ChangesQuery changes{{}, wire::usualPageRows, 0};
    QStringList known = {QStringLiteral("after"), QStringLiteral("limit"), QStringLiteral("wait")};
    for (const auto &[name, value] : *members) {
        if (!known.removeOne(name))
            return std::nullopt;
        const bool good = name == u"limit" ? readCount(value, 1, wire::maxPageRows, changes.limit)
            : name == u"wait"              ? readCount(value, 0, wire::maxWaitSeconds, changes.waitSeconds)
                                           : true;
        if (!good)
            return std::nullopt;
        if (name == u"after")
            changes.after = value;
    }
    return changes;
}

std::optional<JournalQuery> parseJournalQuery(const QByteArray &query)
{
    const std::optional<Query> members = parseQuery(query);
    if (!members)
        return std::nullopt;
    JournalQuery journal{{}, 0, wire::usualJournalEntries};
    QStringList known = {QStringLiteral("ticket"), QStringLiteral("customer"), QStringLiteral("before"),
                         QStringLiteral("limit")};
    for (const auto &[name, value] : *members) {
        if (!known.removeOne(name))
            return std::nullopt;
        bool fits = true;
        if (name == u"limit")
            fits = readCount(value, 1, wire::maxJournalEntries, journal.limit);
        else if (name == u"before")
            journal.before = value.toLongLong(&fits);
        else
            (name == u"ticket" ? journal.of.ticket : journal.of.customer) = value;
        if (!fits || journal.before < 0)
            return std::nullopt;
    }
    return journal.of.ticket.isEmpty() != journal.of.customer.isEmpty() ? std::optional(journal) : std::nullopt;
}

} // namespace saldo::service
