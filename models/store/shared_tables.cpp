#include "store/shared_tables.h"

#include <QStringList>
#include <algorithm>

namespace saldo::store {

namespace {

// "id name ordinal#": a number has a # behind its name.
SharedTable table(const char *name, const char *columns)
{
    SharedTable result{QString::fromLatin1(name), {}};
    for (QString column : QString::fromLatin1(columns).split(u' ')) {
        const bool isNumber = column.endsWith(u'#');
        column.remove(u'#');
        result.columns.append({column, column.toLatin1(), isNumber});
    }
    result.columns.append({QStringLiteral("version"), "version", true});
    return result;
}

} // namespace

QString SharedTable::columnNames() const
{
    QStringList names;
    for (const SharedColumn &column : columns)
        names << column.name;
    return names.join(QStringLiteral(", "));
}

const QList<SharedTable> &sharedTables()
{
    static const QList<SharedTable> all = {
        table("staff", "id name role languages active#"),
        table("customers", "id name language email balance# ledger_entries# registered_at# last_request_at# sort_name"),
        table("licenses", "id customer_id ordinal# url product free_support registered_at#"),
        table("periods", "id customer_id ordinal# months# days# first_day last_day suspended_on resumed_on cancelled# "
                         "ending_told# end_told#"),
        table("tickets", "id customer_id license_id subject language coverage defect category# price# settled# "
                         "settled_price# charged# agreed# hold held_since# turn answered# closed# resolution "
                         "duplicate_of parent_id assignee opened_at# answer_due# messages# public_messages# "
                         "last_message_at# last_message last_author status open_since#"),
        table("messages", "id ticket_id position# kind author entered_by body at#"),
        table("ledger", "id customer_id ordinal# kind amount# balance# ticket_id category# reason actor at#"),
        table("events", "id ticket_id kind category# credits# balance# day other word actor at#"),
        table("notices", "id customer_id ticket_id kind language category# credits# balance# day other word at#"),
        table("answers", "id ticket_id customer_id engineer language coverage category# waited# in_time# at#"),
        table("orders", "id customer_id period_id credits# licenses# amount_cents# at#"),
        table("policies", "id# effective_from members actor at#"),
    };
    return all;
}

const SharedTable *sharedTable(const QString &name)
{
    const QList<SharedTable> &all = sharedTables();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&name](const SharedTable &one) { return one.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace saldo::store
