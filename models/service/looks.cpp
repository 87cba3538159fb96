#include "service/looks.h"

#include "desk/known.h"
#include "desk/looking.h"
#include "script/instant.h"
#include "store/load.h"
#include "store/snapshot.h"

namespace saldo::service {

using namespace rules;

script::DecodedLook decodeLook(const QString &what, const Query &query, Instant now)
{
    static const QStringList numbers = {QStringLiteral("months"), QStringLiteral("credits"), QStringLiteral("hours")};
    QJsonObject object{{QStringLiteral("show"), what}, {QStringLiteral("at"), script::formatInstant(now)}};
    bool atGiven = false;
    for (const auto &[name, value] : query) {
        const bool again = name == u"at" ? std::exchange(atGiven, true) : object.contains(name);
        // `by`, `id` and `expect` belong to scripts.
        if (again || name == u"by" || name == u"id" || name == u"expect")
            return {refuse(Code::InvalidField, name), {}};
        bool isNumber = false;
        const double number = numbers.contains(name) ? value.toDouble(&isNumber) : 0;
        object.insert(name, isNumber ? QJsonValue(number) : QJsonValue(value));
    }
    return script::decodeLook(object);
}

namespace {

// Whose account a look shows; nothing if it is nobody's.
struct Subject
{
    QString customer;
    bool isTicket = false;
};

std::optional<Subject> subjectOf(store::Connection &connection, const script::Look &look)
{
    if (const auto *customer = std::get_if<script::ShowCustomer>(&look.what))
        return Subject{customer->customer, false};
    if (const auto *ledger = std::get_if<script::ShowLedger>(&look.what))
        return Subject{ledger->customer, false};
    if (const auto *quote = std::get_if<script::ShowQuote>(&look.what))
        return Subject{quote->customer, false};
    if (const auto *shown = std::get_if<script::ShowTicket>(&look.what)) {
        const std::optional<Ticket> ticket = store::find<Ticket>(connection, shown->ticket);
        return Subject{ticket ? ticket->customer : QString(), true};
    }
    return std::nullopt;
}

bool maySee(store::Connection &connection, const Actor &actor, const script::Look &look)
{
    const std::optional<Subject> subject = subjectOf(connection, look);
    switch (actor.kind) {
    case Actor::Kind::System:
    case Actor::Kind::Staff:
        return true;
    case Actor::Kind::Shop:
        return !subject || !subject->isTicket;
    case Actor::Kind::Customer:
        return !subject || subject->customer == actor.id;
    }
    Q_UNREACHABLE();
}

} // namespace

Looked look(store::Connection &connection, const Caller &caller, const script::Look &look)
{
    const store::Snapshot snapshot(connection);
    const std::optional<Actor> actor = desk::findActor(connection, caller);
    if (!actor || !maySee(connection, *actor, look))
        return {refuse(Code::NotPermitted), {}};
    const QJsonObject members = desk::lookAt(connection, desk::knownPolicies(connection), look);
    if (members.value(QLatin1String("ok")).toBool())
        return {{}, members};
    const std::optional<Code> code = codeFromName(members.value(QLatin1String("error")).toString());
    return {refuse(code.value_or(Code::UnknownLook)), {}};
}

bool isActiveStaff(store::Connection &connection, const Caller &caller)
{
    return caller.kind == Actor::Kind::Staff && desk::findActor(connection, caller).has_value();
}

} // namespace saldo::service
