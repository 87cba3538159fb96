#include "script/decode.h"

#include "script/fields.h"
#include "script/instant.h"
#include "script/json.h"

#include <array>
#include <limits>

namespace saldo::script {

using namespace rules;

namespace {

constexpr int maxCount = std::numeric_limits<int>::max();
constexpr int maxMessageIdLength = 80; // TICKET.N may be longer than an id that a sender chooses

QList<Language> languages(Fields &from)
{
    QList<Language> result;
    for (const QJsonValue &value : from.array("languages")) {
        const std::optional<Language> language = parseWord<Language>(value.toString());
        if (!language || result.contains(*language))
            from.spoil("languages");
        else
            result.append(*language);
    }
    if (result.isEmpty())
        from.spoil("languages");
    return result;
}

Category category(Fields &from)
{
    return static_cast<Category>(from.integer("category", 1, 3));
}

std::optional<int> seen(Fields &from)
{
    const std::optional<qint64> count = from.optionalInteger("seen", 0, maxCount);
    return count ? std::optional(static_cast<int>(*count)) : std::nullopt;
}

QString optionalReason(Fields &from)
{
    return from.optionalText("reason", maxReasonLength).value_or(QString());
}

Coverage coverage(Fields &from)
{
    const Coverage named = from.word<Coverage>("coverage");
    if (named == Coverage::None)
        from.spoil("coverage");
    return named;
}

Action addStaff(Fields &from)
{
    AddStaff command{from.id("staff"), from.text("name", maxNameLength), from.word<Role>("role"), {}};
    if (from.has("languages"))
        command.languages = languages(from);
    return command;
}

Action changeStaff(Fields &from)
{
    ChangeStaff command{from.id("staff"), from.optionalText("name", maxNameLength), from.optionalWord<Role>("role"),
                        {}, {}};
    if (from.has("languages"))
        command.languages = languages(from);
    if (from.has("active"))
        command.active = from.boolean("active", true);
    return command;
}

Action registerCustomer(Fields &from)
{
    return RegisterCustomer{from.id("customer"), from.text("name", maxNameLength), from.anyString("language"),
                            from.optionalText("email", maxEmailLength)};
}

Action changeCustomer(Fields &from)
{
    ChangeCustomer command{from.id("customer"), from.optionalText("name", maxNameLength), {}, {}};
    if (from.has("language"))
        command.language = from.anyString("language");
    command.email = from.optionalText("email", maxEmailLength);
    return command;
}

Action registerLicense(Fields &from)
{
    return RegisterLicense{from.id("license"), from.id("customer"), from.optionalText("url", maxNameLength),
                           from.optionalText("product", maxNameLength),
                           from.optionalWord<FreeSupport>("free_support")};
}

Action chooseFreeSupport(Fields &from)
{
    return ChooseFreeSupport{from.id("license"), from.word<FreeSupport>("free_support")};
}

Action buyPeriod(Fields &from)
{
    return BuyPeriod{from.id("customer"), from.id("period"),
                     static_cast<int>(from.integer("months", -maxCount, maxCount)), from.optionalMoney("amount")};
}

Action buyCredits(Fields &from)
{
    return BuyCredits{from.id("customer"), from.integer("credits", -maxAmount, maxAmount),
                      from.optionalMoney("amount")};
}

Action cancelPeriod(Fields &from)
{
    return CancelPeriod{from.id("period"), from.text("reason", maxReasonLength)};
}

Action suspendPeriod(Fields &from)
{
    return SuspendPeriod{from.id("customer")};
}

Action resumePeriod(Fields &from)
{
    return ResumePeriod{from.id("customer")};
}

Action openTicket(Fields &from)
{
    OpenTicket command{from.id("ticket"), from.id("customer"), from.anyString("language"),
                       from.text("subject", maxNameLength), from.text("body", maxBodyLength)};
    if (from.has("coverage"))
        command.coverage = coverage(from);
    command.preAgreed = from.boolean("pre_agreed", false);
    command.defect = from.boolean("defect", false);
    if (from.has("license"))
        command.license = from.id("license");
    command.message = from.optionalId("message");
    return command;
}

template <typename Post>
Action post(Fields &from)
{
    return Post{from.id("ticket"), from.text("body", maxBodyLength), from.optionalId("message")};
}

template <typename OnTicket>
Action onTicket(Fields &from)
{
    return OnTicket{from.id("ticket")};
}

Action assess(Fields &from)
{
    return Assess{from.id("ticket"), category(from)};
}

Action answer(Fields &from)
{
    Answer command{from.id("ticket"), from.text("body", maxBodyLength), noCategory, {}, {}};
    if (from.has("category"))
        command.category = category(from);
    command.message = from.optionalId("message");
    command.seen = seen(from);
    return command;
}

Action splitTicket(Fields &from)
{
    return SplitTicket{from.id("ticket"), from.ids("messages", maxMessageIdLength), from.id("new_ticket"),
                       from.text("subject", maxNameLength)};
}

Action rejectDefect(Fields &from)
{
    return RejectDefect{from.id("ticket"), optionalReason(from)};
}

Action chooseCoverage(Fields &from)
{
    return ChooseCoverage{from.id("ticket"), coverage(from)};
}

Action assign(Fields &from, bool toNobody)
{
    Assign command{from.id("ticket"), {}};
    if (toNobody)
        from.pass({"staff"});
    else
        command.staff = from.id("staff");
    return command;
}

Action close(Fields &from)
{
    Close command{from.id("ticket"), from.word<Resolution>("resolution"), {}, {}};
    if (command.resolution == Resolution::None || command.resolution == Resolution::Declined)
        from.spoil("resolution");
    if (command.resolution == Resolution::Duplicate)
        command.of = from.id("of");
    command.seen = seen(from);
    return command;
}

Action adjustCredits(Fields &from)
{
    AdjustCredits command{from.id("customer"), from.integer("amount", -maxAmount, maxAmount),
                          from.text("reason", maxReasonLength)};
    if (command.amount == 0)
        from.spoil("amount");
    return command;
}

Action setPolicy(Fields &from)
{
    SetPolicy command;
    const QDate effectiveFrom = from.day("effective_from");
    command.members = from.object("policy");
    const DecodedPolicy policy = decodePolicy(command.members);
    if (policy.verdict)
        from.spoil(policy.verdict->field);
    command.change = policy.change;
    command.change.effectiveFrom = effectiveFrom;
    return command;
}

using Decoder = Action (*)(Fields &);

Action assignSomebody(Fields &from)
{
    return assign(from, false);
}

// In the order of CommandName.
constexpr auto decoders = std::to_array<Decoder>(
    {addStaff, changeStaff, registerCustomer, changeCustomer, registerLicense, chooseFreeSupport, buyPeriod,
     buyCredits, cancelPeriod, suspendPeriod, resumePeriod, openTicket, post<PostMessage>, assess,
     onTicket<ConfirmAssessment>, onTicket<DeclineAssessment>, answer, post<AskCustomer>, post<AddNote>,
     splitTicket, onTicket<MarkDefect>, rejectDefect, chooseCoverage, assignSomebody, close, adjustCredits,
     setPolicy});

static_assert(decoders.size() == std::variant_size_v<Action>);

Action decodeAction(CommandName name, const QJsonObject &object, Fields &from)
{
    if (name == CommandName::Assign && object.value(QLatin1String("staff")).isNull())
        return assign(from, true);
    return decoders.at(static_cast<size_t>(name))(from);
}

} // namespace

Decoded decodeCommand(const QJsonObject &given)
{
    const QJsonObject object = withoutMarks(given);
    Fields from(object);
    const QString spelling = from.anyString("do");
    const std::optional<CommandName> name = commandNamed(spelling);
    if (!name)
        return {from.has("do") && object.value(QLatin1String("do")).isString()
                    ? refuse(Code::UnknownCommand)
                    : refuse(Code::InvalidField, QStringLiteral("do")),
                {}};

    Command command;
    const std::optional<Instant> at = parseInstant(from.anyString("at"));
    if (!at)
        from.spoil("at");
    command.at = at.value_or(0);
    const std::optional<By> by = parseBy(from.has("by") ? from.anyString("by") : QStringLiteral("system"));
    if (!by)
        from.spoil("by");
    command.by = by.value_or(By());
    command.id = from.optionalId("id");
    from.pass({"expect"});
    command.action = decodeAction(*name, object, from);

    command.content = object;
    for (const char *beside : {"at", "id", "expect"})
        command.content.remove(QLatin1String(beside));
    if (!object.contains(QLatin1String("by")))
        command.content.insert(QLatin1String("by"), QStringLiteral("system"));
    return {from.verdict(), command};
}

} // namespace saldo::script
