#include "store/rows.h"

namespace saldo::store {

using namespace rules;

QString stored(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString stored(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("");
}

QString sortName(const QString &name)
{
    QString folded = name.simplified().toCaseFolded();
    folded.replace(QChar(0x0451), QChar(0x0435));
    return stored(folded);
}

namespace {

// Reads a row's values one after the other.
class Reader
{
public:
    explicit Reader(const QSqlQuery &query) : m_query(query) {}

    QVariant next() { return m_query.value(m_column++); }
    QString text() { return next().toString(); }
    qint64 number() { return next().toLongLong(); }
    int count() { return next().toInt(); }
    bool yes() { return next().toInt() != 0; }
    QDate day() { return QDate::fromString(text(), Qt::ISODate); }

    template <typename Word>
    Word word()
    {
        return parseWord<Word>(text()).value_or(Word{});
    }

    Facts facts()
    {
        Facts facts;
        facts.category = count();
        facts.credits = number();
        facts.balance = number();
        facts.day = day();
        facts.other = text();
        facts.word = text();
        return facts;
    }

private:
    const QSqlQuery &m_query;
    int m_column = 0;
};

QVariantList rowOf(const Facts &facts)
{
    return {facts.category, facts.credits, facts.balance, stored(facts.day), stored(facts.other), stored(facts.word)};
}

QStringList columnsOf(const char *names)
{
    return QString::fromLatin1(names).split(u' ');
}

QString spellAll(const QList<Language> &languages)
{
    QStringList names;
    for (const Language language : languages)
        names << spell(language);
    return names.join(u',');
}

QList<Language> parseAll(const QString &names)
{
    QList<Language> languages;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
        languages << parseWord<Language>(name).value_or(Language::En);
    return languages;
}

} // namespace

#define SALDO_COLUMNS(Value, name, names)                                                                 \
    QString Rows<Value>::table()                                                                          \
    {                                                                                                     \
        return QStringLiteral(name);                                                                      \
    }                                                                                                     \
    const QStringList &Rows<Value>::columns()                                                             \
    {                                                                                                     \
        static const QStringList all = columnsOf(names);                                                  \
        return all;                                                                                       \
    }

SALDO_COLUMNS(StaffMember, "staff", "id name role languages active")

QVariantList Rows<StaffMember>::rowOf(const StaffMember &one)
{
    return {one.id, one.name, spell(one.role), stored(spellAll(one.languages)), one.active ? 1 : 0};
}

StaffMember Rows<StaffMember>::read(const QSqlQuery &query)
{
    Reader from(query);
    return {from.text(), from.text(), from.word<Role>(), parseAll(from.text()), from.yes()};
}

SALDO_COLUMNS(Customer, "customers", "id name language email balance ledger_entries registered_at last_request_at sort_name")

QVariantList Rows<Customer>::rowOf(const Customer &one)
{
    return {one.id,      one.name,          spell(one.language), stored(one.email),
            one.balance, one.ledgerEntries, one.registeredAt,    one.lastRequestAt, sortName(one.name)};
}

Customer Rows<Customer>::read(const QSqlQuery &query)
{
    Reader from(query);
    return {from.text(),   from.text(),  from.word<Language>(), from.text(),
            from.number(), from.count(), from.number(),         from.number()};
}

SALDO_COLUMNS(License, "licenses", "id customer_id ordinal url product free_support registered_at")

QVariantList Rows<License>::rowOf(const License &one)
{
    return {one.id,
            one.customer,
            one.ordinal,
            stored(one.url),
            stored(one.product),
            one.freeSupport ? spell(*one.freeSupport) : QStringLiteral(""),
            one.registeredAt};
}

License Rows<License>::read(const QSqlQuery &query)
{
    Reader from(query);
    return {from.text(), from.text(), from.count(), from.text(),
            from.text(), parseWord<FreeSupport>(from.text()), from.number()};
}

SALDO_COLUMNS(Period, "periods",
              "id customer_id ordinal months days first_day last_day suspended_on resumed_on cancelled "
              "ending_told end_told")

QVariantList Rows<Period>::rowOf(const Period &one)
{
    return {one.id,
            one.customer,
            one.ordinal,
            one.months,
            one.days,
            stored(one.firstDay),
            stored(one.lastDay),
            stored(one.suspendedOn),
            stored(one.resumedOn),
            one.cancelled ? 1 : 0,
            one.endingTold ? 1 : 0,
            one.endTold ? 1 : 0};
}

Period Rows<Period>::read(const QSqlQuery &query)
{
    Reader from(query);
    return {from.text(), from.text(), from.count(), from.count(), from.count(), from.day(),
            from.day(),  from.day(),  from.day(),   from.yes(),   from.yes(),   from.yes()};
}

SALDO_COLUMNS(Ticket, "tickets",
              "id customer_id license_id subject language coverage defect category price settled settled_price "
              "charged agreed hold held_since turn answered closed resolution duplicate_of parent_id assignee "
              "opened_at answer_due open_since messages public_messages last_message_at last_message last_author status")

QVariantList Rows<Ticket>::rowOf(const Ticket &one)
{
    return {one.id,
            one.customer,
            stored(one.license),
            one.subject,
            spell(one.language),
            spell(one.coverage),
            spell(one.defect),
            one.category,
            one.price,
            one.settled,
            one.settledPrice,
            one.charged,
            one.agreed ? 1 : 0,
            spell(one.hold),
            one.heldSince,
            spell(one.turn),
            one.answered ? 1 : 0,
            one.closed ? 1 : 0,
            spell(one.resolution),
            stored(one.duplicateOf),
            stored(one.parent),
            stored(one.assignee),
            one.openedAt,
            one.answerDue.value_or(noAnswerDue),
            one.openSince,
            one.messages,
            one.publicMessages,
            one.lastMessageAt,
            spell(one.lastMessage),
            stored(one.lastAuthor),
            spell(statusOf(one))};
}

Ticket Rows<Ticket>::read(const QSqlQuery &query)
{
    Reader from(query);
    Ticket one;
    one.id = from.text();
    one.customer = from.text();
    one.license = from.text();
    one.subject = from.text();
    one.language = from.word<Language>();
    one.coverage = from.word<Coverage>();
    one.defect = from.word<Defect>();
    one.category = from.count();
    one.price = from.number();
    one.settled = from.count();
    one.settledPrice = from.number();
    one.charged = from.number();
    one.agreed = from.yes();
    one.hold = from.word<Hold>();
    one.heldSince = from.number();
    one.turn = from.word<Turn>();
    one.answered = from.yes();
    one.closed = from.yes();
    one.resolution = from.word<Resolution>();
    one.duplicateOf = from.text();
    one.parent = from.text();
    one.assignee = from.text();
    one.openedAt = from.number();
    const qint64 answerDue = from.number();
    if (answerDue != noAnswerDue)
        one.answerDue = answerDue;
    one.openSince = from.number();
    one.messages = from.count();
    one.publicMessages = from.count();
    one.lastMessageAt = from.number();
    one.lastMessage = from.word<MessageKind>();
    one.lastAuthor = from.text();
    return one;
}

SALDO_COLUMNS(Message, "messages", "id ticket_id position kind author entered_by body at")

QVariantList Rows<Message>::rowOf(const Message &one)
{
    return {one.id,          one.ticket, one.position, spell(one.kind), stored(one.author), stored(one.enteredBy),
            stored(one.body), one.at};
}

Message Rows<Message>::read(const QSqlQuery &query)
{
    Reader from(query);
    return {from.text(), from.text(), from.count(), from.word<MessageKind>(),
            from.text(), from.text(), from.text(),  from.number()};
}

SALDO_COLUMNS(LedgerEntry, "ledger",
              "id customer_id ordinal kind amount balance ticket_id category reason actor at")

QVariantList Rows<LedgerEntry>::rowOf(const LedgerEntry &one)
{
    return {one.id,       one.customer,   one.ordinal,      spell(one.kind),    one.amount, one.balance,
            stored(one.ticket), one.category, stored(one.reason), one.by, one.at};
}

LedgerEntry Rows<LedgerEntry>::read(const QSqlQuery &query)
{
    Reader from(query);
    return {from.text(), from.text(),  from.count(), from.word<EntryKind>(), from.number(), from.number(),
            from.text(), from.count(), from.text(),  from.text(),            from.number()};
}

SALDO_COLUMNS(Event, "events", "id ticket_id kind category credits balance day other word actor at")

QVariantList Rows<Event>::rowOf(const Event &one)
{
    return QVariantList{one.id, one.ticket, spell(one.kind)} + store::rowOf(one.facts) + QVariantList{one.by, one.at};
}

Event Rows<Event>::read(const QSqlQuery &query)
{
    Reader from(query);
    return {from.text(), from.text(), from.word<EventKind>(), from.facts(), from.text(), from.number()};
}

SALDO_COLUMNS(Notice, "notices",
              "id customer_id ticket_id kind language category credits balance day other word at")

QVariantList Rows<Notice>::rowOf(const Notice &one)
{
    return QVariantList{one.id, one.customer, stored(one.ticket), spell(one.kind), spell(one.language)}
        + store::rowOf(one.facts) + QVariantList{one.at};
}

Notice Rows<Notice>::read(const QSqlQuery &query)
{
    Reader from(query);
    return {from.text(), from.text(), from.text(), from.word<NoticeKind>(), from.word<Language>(), from.facts(),
            from.number()};
}

SALDO_COLUMNS(Order, "orders", "id customer_id period_id credits licenses amount_cents at")

QVariantList Rows<Order>::rowOf(const Order &one)
{
    return {one.id, one.customer, stored(one.period), one.credits, one.licenses, one.amountCents, one.at};
}

Order Rows<Order>::read(const QSqlQuery &query)
{
    Reader from(query);
    return {from.text(), from.text(), from.text(), from.number(), from.count(), from.number(), from.number()};
}

SALDO_COLUMNS(AnswerTime, "answers",
              "id ticket_id customer_id engineer language coverage category waited in_time at")

QVariantList Rows<AnswerTime>::rowOf(const AnswerTime &one)
{
    return {one.id,       one.ticket,   one.customer,       one.engineer, spell(one.language), spell(one.coverage),
            one.category, one.waitedMs, one.inTime ? 1 : 0, one.at};
}

AnswerTime Rows<AnswerTime>::read(const QSqlQuery &query)
{
    Reader from(query);
    return {from.text(),  from.text(),   from.text(), from.text(), from.word<Language>(), from.word<Coverage>(),
            from.count(), from.number(), from.yes(),  from.number()};
}

} // namespace saldo::store
