#include "app/command/many_tickets.h"

#include "app/command/demo_texts.h"
#include "rules/period.h"
#include "script/decode.h"
#include "script/instant.h"
#include "store/load.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <queue>
#include <tuple>

namespace saldo::command {

namespace {

constexpr int commandsPerCommit = 10'000;
constexpr int ticketsPerCustomer = 10;
constexpr int ticketsPerDay = 900;
constexpr int leftOpenOf = 33;  // one of so many goes no further, somewhere on its way
constexpr int finals = 12;      // at least so many of the last are led to each of the states
constexpr quint32 seed = 20'260'302;
constexpr qint64 hour = rules::msPerHour;

enum class Step { Open, Assign, Note, Assess, Confirm, Ask, Tell, Answer, Post, Split, Defect, Reject, Close };

struct Due
{
    rules::Instant at = 0;
    qint64 order = 0;
    int ticket = 0;
    int step = 0; // of its plan
    bool operator>(const Due &other) const { return std::tie(at, order) > std::tie(other.at, other.order); }
};

struct Life
{
    QList<Step> plan;
    QString id, customer, language, staff;
    int category = 1;
    bool byPeriod = false;
    bool defect = false;
    bool poor = false; // led to where credits are missing
    int posts = 0;
};

class Maker
{
public:
    Maker(desk::Desk &desk, store::Connection &connection, const ManyTickets &many)
        : m_desk(desk), m_connection(connection), m_many(many), m_random(seed), m_texts(demoTexts())
    {
        const qint64 gap = rules::msPerDay / ticketsPerDay;
        m_now = many.until - gap * many.tickets - 3 * rules::msPerDay;
        m_gap = gap;
    }

    ManyMade run(const std::function<void(int, qint64)> &progress)
    {
        m_batch.emplace(m_desk, desk::Desk::Batch::Rows::Gathered);
        prepare();
        const rules::Instant first = m_now + rules::msPerDay;
        for (int ticket = 0; ticket < m_many.tickets; ++ticket) {
            const rules::Instant at = first + m_gap * ticket;
            advance(at);
            m_now = std::max(m_now, at);
            begin(ticket);
            if (m_sinceCommit >= commandsPerCommit) {
                commit();
                progress(ticket + 1, m_made.commands);
            }
        }
        advance(m_many.until);
        commit();
        progress(m_many.tickets, m_made.commands);
        return m_made;
    }

private:
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    QString oneOf(const QStringList &all) { return all.isEmpty() ? QStringLiteral("-") : all.at(below(static_cast<int>(all.size()))); }

    void commit()
    {
        m_batch->commit();
        m_batch.reset();
        m_batch.emplace(m_desk, desk::Desk::Batch::Rows::Gathered);
        m_sinceCommit = 0;
    }

    bool execute(const char *name, const QString &by, QJsonObject fields)
    {
        fields.insert(QStringLiteral("do"), QLatin1String(name));
        fields.insert(QStringLiteral("by"), by);
        fields.insert(QStringLiteral("at"), script::formatInstant(m_now));
        const script::Decoded decoded = script::decodeCommand(fields);
        m_made.commands += 1;
        m_sinceCommit += 1;
        const bool accepted = !decoded.verdict
            && !m_desk.execute(decoded.command, decoded.command.at, QStringLiteral("demo")).verdict;
        m_made.refused += accepted ? 0 : 1;
        return accepted;
    }

    void prepare()
    {
        const auto member = [this](const char *id, const char *name, const char *role, const QJsonArray &languages) {
            execute("add_staff", QStringLiteral("system"),
                    {{QStringLiteral("staff"), QLatin1String(id)}, {QStringLiteral("name"), QLatin1String(name)},
                     {QStringLiteral("role"), QLatin1String(role)}, {QStringLiteral("languages"), languages}});
        };
        const QString en = QStringLiteral("en");
        const QString ru = QStringLiteral("ru");
        member("irina", "Irina Belova", "manager", {ru, en});
        member("anna", "Anna Sokolova", "engineer", {ru, en});
        member("mike", "Mike Turner", "engineer", {en});
        member("lena", "Lena Orlova", "engineer", {ru});
    }

    int customers() const { return std::max(1, m_many.tickets / ticketsPerCustomer); }

    // The customer of a ticket; registered with the first.
    QString customerOf(int number, const QString &language)
    {
        const QString id = QStringLiteral("c%1").arg(number);
        if (m_registered.contains(number))
            return id;
        m_registered.insert(number);
        const QString shop = QStringLiteral("shop");
        execute("register_customer", shop,
                {{QStringLiteral("customer"), id}, {QStringLiteral("name"), QStringLiteral("Shop %1").arg(number)},
                 {QStringLiteral("language"), language}});
        execute("register_license", shop,
                {{QStringLiteral("license"), QStringLiteral("L-%1").arg(number)}, {QStringLiteral("customer"), id},
                 {QStringLiteral("free_support"), QStringLiteral("credits")}});
        return id;
    }

    void provide(const Life &life)
    {
        const QJsonObject customer{{QStringLiteral("customer"), life.customer}};
        QJsonObject purchase = customer;
        if (life.byPeriod) {
            const QList<rules::Period> periods = store::periodsOf(m_connection, life.customer);
            const QDate today = rules::deskDay(m_now);
            for (const rules::Period &period : periods) {
                const rules::PeriodState state = rules::stateOn(period, today);
                if (state == rules::PeriodState::Active || state == rules::PeriodState::Queued)
                    return;
            }
            purchase.insert(QStringLiteral("period"), QStringLiteral("P-%1-%2").arg(life.customer).arg(periods.size() + 1));
            purchase.insert(QStringLiteral("months"), m_desk.policies().on(today).periods.at(below(2)).months);
            execute("buy_period", QStringLiteral("shop"), purchase);
            return;
        }
        if (m_poor.contains(life.customer))
            return;
        const qint64 balance = store::find<rules::Customer>(m_connection, life.customer)->balance;
        const rules::Policy &policy = m_desk.policies().on(rules::deskDay(m_now));
        if (balance < policy.price(3)) {
            purchase.insert(QStringLiteral("credits"), policy.packages.at(below(static_cast<int>(policy.packages.size()))).credits);
            execute("buy_credits", QStringLiteral("shop"), purchase);
        }
    }

    // Leaves him less than the dearest category costs.
    void impoverish(const Life &life)
    {
        m_poor.insert(life.customer);
        const rules::Policy &policy = m_desk.policies().on(rules::deskDay(m_now));
        const qint64 balance = store::find<rules::Customer>(m_connection, life.customer)->balance;
        if (balance >= policy.price(3))
            execute("adjust_credits", QStringLiteral("irina"),
                    {{QStringLiteral("customer"), life.customer}, {QStringLiteral("amount"), policy.price(3) - 1 - balance},
                     {QStringLiteral("reason"), QStringLiteral("Returned to the buyer")}});
    }

    QList<Step> usualPlan(Life &life)
    {
        QList<Step> plan{Step::Open};
        if (chance(90))
            plan << Step::Assign;
        if (chance(25))
            plan << Step::Note;
        if (chance(15))
            plan << Step::Ask << Step::Tell;
        if (life.defect) {
            plan << (chance(70) ? Step::Defect : Step::Reject);
        } else if (!life.byPeriod && life.category > 1) {
            plan << Step::Assess << Step::Confirm;
        }
        if (plan.last() != Step::Reject)
            plan << Step::Answer;
        for (int more = below(7) / 2; more > 0 && plan.last() != Step::Reject; --more)
            plan << Step::Post << Step::Answer;
        if (life.posts == 0 && chance(2))
            plan << Step::Post << Step::Split;
        plan << Step::Close;
        if (below(leftOpenOf) == 0)
            plan.resize(1 + below(static_cast<int>(plan.size()) - 1));
        return plan;
    }

    // One of the states that a ticket can be left in.
    QList<Step> planOfState(Life &life, int state)
    {
        life.byPeriod = life.defect = false;
        life.category = 3;
        switch (state) {
        case 0:
            return {Step::Open};
        case 1:
            return {Step::Open, Step::Assign, Step::Assess};
        case 2:
            life.poor = true;
            return {Step::Open, Step::Assess, Step::Confirm};
        case 3:
            life.defect = true;
            return {Step::Open, Step::Reject};
        case 4:
            return {Step::Open, Step::Assign, Step::Ask};
        default:
            life.category = 1;
            return {Step::Open, Step::Answer, Step::Close};
        }
    }

    void begin(int number)
    {
        Life life;
        life.id = QString::number(10'001 + number);
        const int customer = below(customers());
        life.language = customer % 2 == 0 ? QStringLiteral("ru") : QStringLiteral("en");
        life.customer = customerOf(customer, life.language);
        life.byPeriod = customer % 10 < 3;
        life.staff = oneOf({QStringLiteral("anna"), life.language == u"ru" ? QStringLiteral("lena") : QStringLiteral("mike")});
        const int kind = below(100);
        life.category = kind < 55 ? 1 : kind < 85 ? 2 : 3;
        life.defect = chance(4);
        const int left = m_many.tickets - 1 - number;
        const bool isFinal = left < finals;
        life.plan = isFinal ? planOfState(life, left % 6) : usualPlan(life);
        m_lives.insert(number, life);
        take(number, 0);
    }

    void advance(rules::Instant until)
    {
        while (!m_due.empty() && m_due.top().at <= until) {
            const Due due = m_due.top();
            m_due.pop();
            m_now = std::max(m_now, due.at);
            take(due.ticket, due.step);
        }
    }

    // Does a step and plans the next; whoever is refused goes no further.
    void take(int number, int step)
    {
        Life &life = m_lives[number];
        if (!doStep(life, life.plan.at(step)) || step + 1 == life.plan.size()) {
            m_lives.remove(number);
            return;
        }
        const qint64 wait = m_many.tickets - 1 - number < finals ? hour + below(60'000) : hour / 4 + static_cast<qint64>(below(20)) * hour;
        m_due.push({m_now + wait, ++m_order, number, step + 1});
    }

    bool open(Life &life)
    {
        if (!life.defect)
            provide(life);
        const DemoTexts &texts = m_texts[life.language];
        const int which = below(static_cast<int>(texts.subjects.size()));
        QJsonObject fields{{QStringLiteral("ticket"), life.id}, {QStringLiteral("customer"), life.customer},
                           {QStringLiteral("language"), life.language},
                           {QStringLiteral("subject"), texts.subjects.at(which)},
                           {QStringLiteral("body"), texts.openings.at(which) + orderNumber()}};
        if (life.defect)
            fields.insert(QStringLiteral("defect"), true);
        else
            fields.insert(QStringLiteral("coverage"), life.byPeriod ? QStringLiteral("period") : QStringLiteral("credits"));
        return execute("open_ticket", QStringLiteral("customer:") + life.customer, fields);
    }

    // Of the customer's shop: as a rule a number that no other ticket names.
    QString orderNumber()
    {
        return chance(60) ? QStringLiteral("\n\n\u2116 %1").arg(1'000'000 + below(9'000'000)) : QString();
    }

    bool write(const char *name, const QString &by, const Life &life, const QStringList &bodies)
    {
        return execute(name, by, {{QStringLiteral("ticket"), life.id}, {QStringLiteral("body"), oneOf(bodies)}});
    }

    bool doStep(Life &life, Step step)
    {
        const DemoTexts &texts = m_texts[life.language];
        const QString customer = QStringLiteral("customer:") + life.customer;
        const QJsonObject ticket{{QStringLiteral("ticket"), life.id}};
        const auto with = [&ticket](const char *name, const QJsonValue &value) {
            QJsonObject fields = ticket;
            fields.insert(QLatin1String(name), value);
            return fields;
        };
        switch (step) {
        case Step::Open:
            return open(life);
        case Step::Assign:
            return execute("assign", life.staff, with("staff", life.staff));
        case Step::Note:
            return write("add_note", life.staff, life, texts.notes);
        case Step::Assess:
            return execute("assess", life.staff, with("category", life.category));
        case Step::Confirm:
            return confirm(life, customer, ticket);
        case Step::Ask:
            return write("ask_customer", life.staff, life, texts.answers);
        case Step::Tell:
        case Step::Post:
            return post(life, customer, texts);
        case Step::Answer: {
            provide(life);
            QJsonObject fields = with("body", oneOf(texts.answers));
            if (!life.defect && (life.byPeriod || life.category == 1))
                fields.insert(QStringLiteral("category"), life.category);
            return execute("answer", life.staff, fields);
        }
        case Step::Split:
            return execute("split_ticket", life.staff,
                           {{QStringLiteral("ticket"), life.id}, {QStringLiteral("new_ticket"), life.id + QStringLiteral("-2")},
                            {QStringLiteral("messages"), QJsonArray{life.id + QStringLiteral(".m%1").arg(life.posts)}},
                            {QStringLiteral("subject"), oneOf(texts.subjects)}});
        case Step::Defect:
            return execute("mark_defect", life.staff, ticket);
        case Step::Reject:
            return execute("reject_defect", life.staff, with("reason", oneOf(texts.notes)));
        case Step::Close:
            return execute("close", life.staff, with("resolution", oneOf({QStringLiteral("solved"), QStringLiteral("solved"), QStringLiteral("no_reply")})));
        }
        Q_UNREACHABLE();
    }

    bool confirm(Life &life, const QString &customer, const QJsonObject &ticket)
    {
        if (life.poor)
            impoverish(life);
        else if (chance(8))
            return execute("decline_assessment", customer, ticket) && false;
        else
            provide(life);
        return execute("confirm_assessment", customer, ticket);
    }

    bool post(Life &life, const QString &customer, const DemoTexts &texts)
    {
        life.posts += 1;
        return execute("post_message", customer,
                       {{QStringLiteral("ticket"), life.id}, {QStringLiteral("body"), oneOf(texts.posts)},
                        {QStringLiteral("message"), life.id + QStringLiteral(".m%1").arg(life.posts)}});
    }

    desk::Desk &m_desk;
    store::Connection &m_connection;
    ManyTickets m_many;
    QRandomGenerator m_random;
    QHash<QString, DemoTexts> m_texts;
    rules::Instant m_now = 0;
    qint64 m_gap = 0;
    qint64 m_order = 0;
    int m_sinceCommit = 0;
    ManyMade m_made;
    QHash<int, Life> m_lives;
    QSet<int> m_registered;
    QSet<QString> m_poor; // buy nothing more
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    std::optional<desk::Desk::Batch> m_batch;
};

} // namespace

ManyMade makeTickets(desk::Desk &desk, store::Connection &connection, const ManyTickets &many,
                     const std::function<void(int, qint64)> &progress)
{
    return Maker(desk, connection, many).run(progress);
}

} // namespace saldo::command
