// What each kind of random command says.
#include "tests/desk/random_commands.h"

#include "script/instant.h"

#include <QJsonArray>

namespace saldo::tests {

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QString category(Chance &chance)
{
    return QString::number(1 + chance.below(3));
}

} // namespace

void CommandMaker::fillStaff(QJsonObject &command, Chance &chance)
{
    command.insert(text("staff"), chance.in(20) ? text("anna") : freshId("s"));
    command.insert(text("name"), text("Вера"));
    command.insert(text("role"), text(chance.of({"engineer", "manager"})));
}

void CommandMaker::fillStaffChange(QJsonObject &command, Chance &chance)
{
    command.insert(text("staff"), text("anna"));
    command.insert(text("active"), chance.in(70));
    if (chance.in(30))
        command.insert(text("role"), text(chance.of({"engineer", "manager"})));
}

void CommandMaker::fillCustomer(QJsonObject &command, Chance &chance)
{
    command.insert(text("customer"), chance.in(20) ? customer(chance) : freshId("c"));
    command.insert(text("name"), text("Новый"));
    command.insert(text("language"), text(chance.of({"en", "ru", "de"})));
}

void CommandMaker::fillCustomerChange(QJsonObject &command, Chance &chance)
{
    command.insert(text("customer"), customer(chance));
    command.insert(text("language"), text(chance.of({"en", "ru", "de"})));
}

void CommandMaker::fillLicense(QJsonObject &command, Chance &chance)
{
    command.insert(text("customer"), customer(chance));
    command.insert(text("license"), chance.in(10) ? chance.of(m_forSale) : freshId("L"));
    if (chance.in(20))
        command.insert(text("free_support"), text(chance.of({"period", "credits"})));
}

void CommandMaker::fillChoice(QJsonObject &command, Chance &chance)
{
    const QString first = text("L-") + customer(chance);
    command.insert(text("license"), chance.in(80) ? first : chance.of(m_forSale));
    command.insert(text("free_support"), text(chance.of({"period", "credits"})));
}

void CommandMaker::fillPeriod(QJsonObject &command, Chance &chance)
{
    command.insert(text("customer"), customer(chance));
    command.insert(text("period"), chance.in(10) ? chance.of(m_forSale) : freshId("P"));
    command.insert(text("months"), chance.of({1, 1, 1, 3, 6, 12, 2}));
    if (chance.in(10))
        command.insert(text("amount"), text(chance.of({"65.00", "180"})));
}

void CommandMaker::fillCredits(QJsonObject &command, Chance &chance)
{
    command.insert(text("customer"), customer(chance));
    command.insert(text("credits"), chance.of({25, 25, 25, 25, 50, 100, 30}));
}

void CommandMaker::fillCancelling(QJsonObject &command, Chance &chance)
{
    command.insert(text("period"), chance.of(m_forSale));
    command.insert(text("reason"), text("ошибка"));
}

void CommandMaker::fillAboutCustomer(QJsonObject &command, Chance &chance)
{
    command.insert(text("customer"), customer(chance));
}

void CommandMaker::fillOpening(QJsonObject &command, Chance &chance)
{
    command.insert(text("ticket"), chance.in(4) ? ticket(chance) : freshId("T"));
    command.insert(text("customer"), customer(chance));
    command.insert(text("language"), text(chance.in(2) ? "de" : "ru"));
    command.insert(text("subject"), text("Вопрос"));
    command.insert(text("body"), text("Как это сделать?"));
    if (chance.in(75))
        command.insert(text("coverage"), text(chance.of({"period", "credits", "credits"})));
    if (chance.in(25))
        command.insert(text("pre_agreed"), chance.in(70));
    if (chance.in(12)) {
        command.insert(text("defect"), true);
        if (chance.in(90))
            command.remove(text("coverage"));
    }
    if (chance.in(10))
        command.insert(text("license"), chance.of(m_forSale));
    if (chance.in(10))
        command.insert(text("message"), freshId("m"));
}

void CommandMaker::fillMessage(QJsonObject &command, Chance &chance)
{
    command.insert(text("ticket"), ticket(chance));
    command.insert(text("body"), text("Ещё одно"));
    // At times the name that another message would be given.
    if (chance.in(20))
        command.insert(text("message"), ticket(chance) + u'.' + QString::number(1 + chance.below(9)));
}

void CommandMaker::fillAssessment(QJsonObject &command, Chance &chance)
{
    command.insert(text("ticket"), ticket(chance));
    command.insert(text("category"), category(chance).toInt());
}

void CommandMaker::fillAboutTicket(QJsonObject &command, Chance &chance)
{
    command.insert(text("ticket"), ticket(chance));
}

void CommandMaker::fillAnswer(QJsonObject &command, Chance &chance)
{
    fillMessage(command, chance);
    if (chance.in(40))
        command.insert(text("category"), category(chance).toInt());
    if (chance.in(20))
        command.insert(text("seen"), chance.below(9));
}

void CommandMaker::fillSplit(QJsonObject &command, Chance &chance)
{
    const QString from = ticket(chance);
    QJsonArray messages;
    for (int position = 1; position < 9; ++position) {
        if (position > 1 ? chance.in(18) : chance.in(3))
            messages.append(from + u'.' + QString::number(position));
    }
    if (messages.isEmpty())
        messages.append(from + text(".2"));
    command.insert(text("ticket"), from);
    command.insert(text("messages"), messages);
    command.insert(text("new_ticket"), chance.in(4) ? ticket(chance) : freshId("T"));
    command.insert(text("subject"), text("Отдельный вопрос"));
}

void CommandMaker::fillCoverage(QJsonObject &command, Chance &chance)
{
    command.insert(text("ticket"), ticket(chance));
    command.insert(text("coverage"), text(chance.of({"period", "credits"})));
}

void CommandMaker::fillAssignment(QJsonObject &command, Chance &chance)
{
    command.insert(text("ticket"), ticket(chance));
    command.insert(text("staff"), chance.in(30) ? QJsonValue() : QJsonValue(text(chance.of({"anna", "mike"}))));
}

void CommandMaker::fillClosing(QJsonObject &command, Chance &chance)
{
    const QString resolution =
        text(chance.of({"solved", "no_reply", "duplicate", "duplicate", "custom_development", "not_possible"}));
    command.insert(text("ticket"), ticket(chance));
    command.insert(text("resolution"), resolution);
    if (resolution == u"duplicate")
        command.insert(text("of"), ticket(chance));
    if (chance.in(10))
        command.insert(text("seen"), chance.below(6));
}

void CommandMaker::fillAdjustment(QJsonObject &command, Chance &chance)
{
    const QString whose = customer(chance);
    const qint64 tooMuch = m_balances.value(whose) - 5 - chance.below(6);
    const int some = chance.of({1, 3, 5, 8, 20, -1, -5, -7, -20, -60});
    command.insert(text("customer"), whose);
    command.insert(text("amount"), tooMuch > 0 && chance.in(70) ? -tooMuch : some);
    command.insert(text("reason"), text("сверка"));
}

void CommandMaker::fillPolicy(QJsonObject &command, Chance &chance)
{
    const QDate from = rules::deskDay(m_now).addDays(chance.in(50) ? 0 : chance.below(60) - 1);
    QJsonObject policy;
    switch (chance.below(5)) {
    case 0:
        policy.insert(text("categories"), QJsonObject{{text("1"), 1 + chance.below(12)},
                                                      {text("2"), 1 + chance.below(24)},
                                                      {text("3"), 1 + chance.below(48)}});
        break;
    case 1:
        policy.insert(text("desk_hours"),
                      QJsonObject{{text("weekdays"), QJsonArray{1 + chance.below(3), 4 + chance.below(4)}},
                                  {text("from"), text(chance.of({"00:00", "08:30", "09:00"}))},
                                  {text("to"), text(chance.of({"09:30", "18:00", "24:00"}))}});
        break;
    case 2:
        policy.insert(text("holidays"), QJsonArray{script::formatDay(from.addDays(chance.below(30)))});
        break;
    case 3:
        policy.insert(text("answer_within_hours"), chance.of({0.5, 1.0, 9.0, 40.0}));
        break;
    default:
        policy.insert(text("free_support"),
                      QJsonObject{{text("first"), QJsonObject{{text("days"), 1 + chance.below(60)},
                                                              {text("credits"), 1 + chance.below(60)}}},
                                  {text("further"), QJsonObject{{text("credits"), 1 + chance.below(30)}}}});
    }
    command.insert(text("effective_from"), script::formatDay(from));
    command.insert(text("policy"), policy);
}

} // namespace saldo::tests
