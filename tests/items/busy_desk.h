// A desk in memory on which random things happen to many tickets, for lists to follow.
#pragma once

#include "desk/desk.h"
#include "script/decode.h"
#include "script/instant.h"
#include "store/connection.h"
#include "store/migrations.h"

#include <QRandomGenerator>
#include <QTest>

namespace saldo::tests {

class BusyDesk
{
public:
    // In memory, or in a file that others can read too.
    explicit BusyDesk(quint32 seed, const store::Location &location = {})
        : m_random(seed), m_connection(location, store::Connection::Access::Write), m_desk(migrated())
    {
        execute({{"do", "add_staff"}, {"staff", "anna"}, {"name", "Anna"}, {"role", "engineer"}});
        for (int i = 0; i < customers; ++i) {
            const QString id = QStringLiteral("c%1").arg(i);
            execute({{"do", "register_customer"}, {"customer", id}, {"name", QStringLiteral("Shop ") + id}, {"language", "en"}});
            execute({{"do", "register_license"}, {"license", QStringLiteral("L") + id}, {"customer", id}, {"free_support", "credits"}});
            execute({{"do", "adjust_credits"}, {"customer", id}, {"amount", 500}, {"reason", "test"}});
        }
    }

    store::Connection &connection() { return m_connection; }
    desk::Desk &desk() { return m_desk; }
    rules::Instant now() const { return m_now; }

    void openTickets(int count)
    {
        for (int i = 0; i < count; ++i)
            open();
    }

    // One thing that happens; what it touched (nothing if it was refused).
    desk::Touched happen()
    {
        m_now += m_random.bounded(3 * 3'600'000);
        const QString ticket = QStringLiteral("t%1").arg(m_random.bounded(m_tickets));
        switch (m_random.bounded(8)) {
        case 0:
            return open();
        case 1:
        case 2:
            return execute({{"do", "answer"}, {"ticket", ticket}, {"body", "a"}, {"category", 1}, {"by", "anna"}});
        case 3:
            return execute({{"do", "post_message"}, {"ticket", ticket}, {"body", "m"}});
        case 4:
            return execute({{"do", "close"}, {"ticket", ticket}, {"resolution", "solved"}, {"by", "anna"}});
        case 5:
            return execute({{"do", "assess"}, {"ticket", ticket}, {"category", 2}, {"by", "anna"}});
        case 6:
            return execute({{"do", "ask_customer"}, {"ticket", ticket}, {"body", "q"}, {"by", "anna"}});
        default:
            return execute({{"do", "assign"}, {"ticket", ticket}, {"staff", "anna"}, {"by", "anna"}});
        }
    }

    // Tickets opened from now on have several subjects.
    void varySubjects() { m_varied = true; }

    // A customer is called otherwise from now on.
    desk::Touched rename()
    {
        const QString customer = QStringLiteral("c%1").arg(m_random.bounded(customers));
        const QString name = QChar(m_random.bounded(2) == 0 ? 'A' + m_random.bounded(26) : 0x0410 + m_random.bounded(64))
            + QStringLiteral(" shop");
        return execute({{"do", "change_customer"}, {"customer", customer}, {"name", name}});
    }

private:
    static constexpr int customers = 12;

    struct Field
    {
        Field(const char *field, const char *text) : name(field), value(QLatin1String(text)) {}
        Field(const char *field, QLatin1String text) : name(field), value(text) {}
        Field(const char *field, const QString &text) : name(field), value(text) {}
        Field(const char *field, int number) : name(field), value(number) {}
        const char *name;
        QJsonValue value;
    };

    store::Connection &migrated()
    {
        store::migrate(m_connection, store::Tables::Authority);
        return m_connection;
    }

    desk::Touched open()
    {
        const QString customer = QStringLiteral("c%1").arg(m_random.bounded(customers));
        return execute({{"do", "open_ticket"},
                        {"ticket", QStringLiteral("t%1").arg(m_tickets++)},
                        {"customer", customer},
                        {"language", QLatin1String(m_random.bounded(2) == 0 ? "en" : "ru")},
                        {"subject", subject()},
                        {"body", "b"}});
    }

    QString subject()
    {
        static const QStringList words = {QStringLiteral("Order"), QStringLiteral("order 100%"), QStringLiteral("a_b"), QStringLiteral("axb!"),
                                          QString::fromUtf8("\u041E\u0448\u0438\u0431\u043A\u0430"), // capital first
                                          QString::fromUtf8("\u043E\u0448\u0438\u0431\u043A\u0430 1")};
        return m_varied ? words.at(m_tickets % words.size()) : QStringLiteral("s");
    }

    desk::Touched execute(std::initializer_list<Field> fields)
    {
        QJsonObject command;
        for (const auto &[name, value] : fields)
            command.insert(QLatin1String(name), value);
        command.insert(QStringLiteral("at"), script::formatInstant(m_now));
        const script::Decoded decoded = script::decodeCommand(command);
        Q_ASSERT(!decoded.verdict);
        return m_desk.execute(decoded.command, m_now, QStringLiteral("test")).touched;
    }

    QRandomGenerator m_random;
    rules::Instant m_now = 1'767'600'000'000; // 2026-01-05
    int m_tickets = 0;
    bool m_varied = false;
    store::Connection m_connection;
    desk::Desk m_desk;
};

} // namespace saldo::tests
