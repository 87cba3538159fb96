#include "script/command.h"

#include <algorithm>
#include <array>

namespace saldo::script {

namespace {

// In the order of rules::CommandName.
constexpr auto names = std::to_array<const char *>(
    {"add_staff", "change_staff", "register_customer", "change_customer", "register_license",
     "choose_free_support", "buy_period", "buy_credits", "cancel_period", "suspend_period", "resume_period",
     "open_ticket", "post_message", "assess", "confirm_assessment", "decline_assessment", "answer",
     "ask_customer", "add_note", "split_ticket", "mark_defect", "reject_defect", "choose_coverage", "assign",
     "close", "adjust_credits", "set_policy"});

static_assert(names.size() == std::variant_size_v<Action>);

} // namespace

rules::CommandName nameOf(const Action &action)
{
    return static_cast<rules::CommandName>(action.index());
}

QString spell(rules::CommandName name)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(name)));
}

std::optional<rules::CommandName> commandNamed(QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names.at(i)))
            return static_cast<rules::CommandName>(i);
    }
    return std::nullopt;
}

std::optional<By> parseBy(const QString &by)
{
    using Kind = rules::Actor::Kind;
    if (by == u"system")
        return By{Kind::System, {}};
    if (by == u"shop")
        return By{Kind::Shop, {}};
    const QString customer = QStringLiteral("customer:");
    if (by.startsWith(customer)) {
        const QString id = by.mid(customer.size());
        return isId(id) ? std::optional(By{Kind::Customer, id}) : std::nullopt;
    }
    return isId(by) ? std::optional(By{Kind::Staff, by}) : std::nullopt;
}

bool isId(QStringView text)
{
    const auto fits = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.'
            || c == u'_' || c == u'-';
    };
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), fits);
}

} // namespace saldo::script
