#include "tests/desk/random_commands.h"

#include "script/command.h"
#include "script/instant.h"

#include <QJsonArray>

namespace saldo::tests {

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

bool may(const QString &by, const char *command)
{
    const script::By parsed = script::parseBy(by).value_or(script::By());
    const rules::Role role = by == u"anna" ? rules::Role::Engineer : rules::Role::Manager;
    return rules::mayDo({parsed.kind, parsed.id, role}, *script::commandNamed(text(command)));
}

} // namespace

quint64 Chance::next()
{
    // splitmix64
    m_state += 0x9E3779B97F4A7C15;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

int Chance::below(int limit)
{
    return static_cast<int>(next() % static_cast<quint64>(limit));
}

QString Chance::of(const QStringList &values)
{
    return values.isEmpty() ? QStringLiteral("none") : values.at(below(static_cast<int>(values.size())));
}

CommandMaker::CommandMaker() : m_now(*script::parseInstant(u"2027-12-28T10:00:00+03:00")) {}

const QList<CommandMaker::Kind> &CommandMaker::kinds()
{
    using Maker = CommandMaker;
    static const QList<Kind> all = {
        {"add_staff", 1, &Maker::fillStaff},
        {"change_staff", 1, &Maker::fillStaffChange},
        {"register_customer", 1, &Maker::fillCustomer},
        {"change_customer", 1, &Maker::fillCustomerChange},
        {"register_license", 1, &Maker::fillLicense},
        {"choose_free_support", 2, &Maker::fillChoice},
        {"buy_period", 4, &Maker::fillPeriod},
        {"buy_credits", 3, &Maker::fillCredits},
        {"cancel_period", 1, &Maker::fillCancelling},
        {"suspend_period", 3, &Maker::fillAboutCustomer},
        {"resume_period", 3, &Maker::fillAboutCustomer},
        {"open_ticket", 10, &Maker::fillOpening},
        {"post_message", 7, &Maker::fillMessage},
        {"assess", 14, &Maker::fillAssessment},
        {"confirm_assessment", 7, &Maker::fillAboutTicket},
        {"decline_assessment", 3, &Maker::fillAboutTicket},
        {"answer", 9, &Maker::fillAnswer},
        {"ask_customer", 3, &Maker::fillMessage},
        {"add_note", 2, &Maker::fillMessage},
        {"split_ticket", 5, &Maker::fillSplit},
        {"mark_defect", 1, &Maker::fillAboutTicket},
        {"reject_defect", 2, &Maker::fillAboutTicket},
        {"choose_coverage", 5, &Maker::fillCoverage},
        {"assign", 2, &Maker::fillAssignment},
        {"close", 7, &Maker::fillClosing},
        {"adjust_credits", 12, &Maker::fillAdjustment},
        {"set_policy", 2, &Maker::fillPolicy}};
    return all;
}

QJsonObject CommandMaker::begin(const QString &name, const QString &by) const
{
    return {{text("at"), script::formatInstant(m_now)}, {text("do"), name}, {text("by"), by}};
}

QList<QJsonObject> CommandMaker::opening()
{
    QList<QJsonObject> commands;
    const auto add = [this, &commands](const char *name, const QJsonObject &fields) {
        QJsonObject command = begin(text(name), text("system"));
        for (auto field = fields.begin(); field != fields.end(); ++field)
            command.insert(field.key(), field.value());
        commands.append(command);
    };
    add("add_staff", {{text("staff"), text("anna")}, {text("name"), text("Анна")}, {text("role"), text("engineer")}});
    add("add_staff", {{text("staff"), text("mike")}, {text("name"), text("Mike")}, {text("role"), text("manager")}});
    for (const char *name : {"acme", "mira", "gzhel"}) {
        add("register_customer", {{text("customer"), text(name)}, {text("name"), text(name)},
                                  {text("language"), text(name[0] == 'a' ? "en" : "ru")}});
        add("register_license", {{text("license"), text("L-") + text(name)}, {text("customer"), text(name)}});
        add("adjust_credits", {{text("customer"), text(name)}, {text("amount"), 9}, {text("reason"), text("gift")}});
        add("open_ticket", {{text("ticket"), text("T-") + text(name)}, {text("customer"), text(name)},
                            {text("language"), text("en")}, {text("subject"), text("Hi")}, {text("body"), text("How?")},
                            {text("pre_agreed"), name[0] == 'a'}});
    }
    return commands;
}

void CommandMaker::passTime(Chance &chance)
{
    constexpr qint64 minute = 60'000;
    const int kind = chance.below(100);
    if (kind < 35)
        return;
    if (kind < 65)
        m_now += chance.below(120) * minute;
    else if (kind < 90)
        m_now += chance.below(36) * rules::msPerHour;
    else if (kind < 98)
        m_now += chance.below(12) * rules::msPerDay;
    else
        m_now += chance.below(150) * rules::msPerDay + chance.below(1000);
}

QString CommandMaker::actor(Chance &chance, const QJsonObject &command) const
{
    const int kind = chance.below(100);
    if (kind < 30)
        return text("system");
    if (kind < 52)
        return text("mike");
    if (kind < 72)
        return text("anna");
    if (kind < 76)
        return text("shop");
    if (kind < 78)
        return text("nobody");
    const QString about = command.value(text("customer")).toString();
    return text("customer:") + (about.isEmpty() || chance.in(15) ? customer(chance) : about);
}

QString CommandMaker::freshId(const char *prefix)
{
    m_count += 1;
    return text(prefix) + QString::number(m_count);
}

QJsonObject CommandMaker::make(quint64 number)
{
    Chance chance(number);
    passTime(chance);
    int sum = 0;
    for (const Kind &kind : kinds())
        sum += kind.weight;
    int at = chance.below(sum);
    for (const Kind &kind : kinds()) {
        at -= kind.weight;
        if (at >= 0)
            continue;
        QJsonObject command = begin(text(kind.name), text("system"));
        (this->*kind.fill)(command, chance);
        // Mostly someone who may do it.
        QString by = actor(chance, command);
        for (int more = 0; more < 4 && !may(by, kind.name) && chance.in(85); ++more)
            by = actor(chance, command);
        command.insert(text("by"), by);
        if (chance.in(60))
            command.insert(text("id"), freshId("k"));
        if (chance.in(3))
            spoil(command, chance);
        return command;
    }
    Q_UNREACHABLE();
}

void CommandMaker::accepted(const QJsonObject &command)
{
    const QString name = command.value(text("do")).toString();
    const auto idOf = [&command](const char *field) { return command.value(text(field)).toString(); };
    if (name == u"register_customer")
        m_customers << idOf("customer");
    else if (name == u"register_license")
        m_forSale << idOf("license");
    else if (name == u"buy_period")
        m_forSale << idOf("period");
    else if (name == u"open_ticket")
        m_tickets << idOf("ticket");
    else if (name == u"split_ticket")
        m_tickets << idOf("new_ticket");
    // A handful: old tickets are left in peace, so that the later ones get to know everything.
    if (m_tickets.size() > 12)
        m_tickets.removeFirst();
}

void CommandMaker::spoil(QJsonObject &command, Chance &chance) const
{
    const QString field = chance.of(command.keys());
    switch (chance.below(4)) {
    case 0:
        command.remove(field);
        break;
    case 1:
        command.insert(field, QJsonValue::Null);
        break;
    case 2:
        command.insert(field, QJsonArray{1, QString()});
        break;
    default:
        command.insert(text("surprise"), true);
    }
}

} // namespace saldo::tests
