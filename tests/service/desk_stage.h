// A central desk with a little in it, for tests of the service's core: two of the staff, two customers, a ticket.
#pragma once

#include "service/authority.h"
#include "store/changed_rows.h"
#include "store/migrations.h"
#include "tests/support/fresh_database.h"
#include "wire/json.h"

#include <optional>

namespace saldo::tests {

inline constexpr rules::Instant morning = 1'772'434'800'000; // 2026-03-02T10:00:00+03:00

class DeskStage
{
public:
    DeskStage() : m_connection(store::Location::parse(m_database.url()), store::Connection::Access::Write)
    {
        store::migrate(m_connection, store::Tables::Authority);
        prepareStaff();
        m_authority.emplace(m_connection);
        m_authority->beginEpoch(QStringLiteral("e1"), morning);
        tell("irina", R"({"id": "s1", "do": "add_staff", "staff": "anna", "name": "Anna", "role": "engineer"})");
        for (const char *name : {"acme", "globex"}) {
            const QByteArray customer(name);
            tell("shop", R"({"id": "r-)" + customer + R"(", "do": "register_customer", "customer": ")" + customer
                             + R"(", "name": "N", "language": "en"})");
            tell("shop", R"({"id": "l-)" + customer + R"(", "do": "register_license", "license": "L-)" + customer
                             + R"(", "customer": ")" + customer + R"(", "free_support": "credits"})");
        }
        tell("customer:acme", R"({"id": "t1", "do": "open_ticket", "ticket": "T1", "customer": "acme", "language": "en",
                                  "subject": "S", "body": "B"})");
    }

    service::Authority &authority() { return *m_authority; }
    store::Connection &connection() { return m_connection; }
    const FreshDatabase &database() const { return m_database; }

    // One command in a group of its own.
    service::Decision tell(const char *actor, const QByteArray &command, rules::Instant now = morning)
    {
        return m_authority->execute({ready(actor, command, now)}, now).first();
    }
    static service::PreparedCommand ready(const char *actor, const QByteArray &command, rules::Instant now = morning)
    {
        return service::prepare(*wire::readObject(command), *service::callerNamed(QString::fromLatin1(actor)), now);
    }
    // An authority that begins anew on the same database, as after a restart.
    void restart() { m_authority.emplace(m_connection); }

private:
    // The first manager comes from the command line, as the system.
    void prepareStaff()
    {
        desk::Desk desk(m_connection);
        script::Command command;
        command.id = QStringLiteral("first");
        command.at = morning;
        command.action = script::AddStaff{QStringLiteral("irina"), QStringLiteral("Irina"), rules::Role::Manager, {}};
        desk.execute(command, morning, QStringLiteral("command line"));
    }

    FreshDatabase m_database;
    store::Connection m_connection;
    std::optional<service::Authority> m_authority;
};

} // namespace saldo::tests
