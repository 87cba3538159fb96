// Commands about staff, customers, what they own and buy, and the policy.
#include "desk/execution.h"

#include "rules/ledger.h"
#include "rules/licenses.h"
#include "rules/purchases.h"
#include "store/load.h"

#include <algorithm>

namespace saldo::desk {

using namespace rules;

Verdict Execution::operator()(const script::AddStaff &command)
{
    if (command.staff == u"shop" || command.staff == u"system")
        return refuse(Code::DuplicateId);
    if (const Verdict verdict = isFree<StaffMember>(command.staff))
        return verdict;
    m_member = StaffMember{command.staff, command.name, command.role, command.languages, true};
    return {};
}

Verdict Execution::operator()(const script::ChangeStaff &command)
{
    m_oldMember = store::find<StaffMember>(m_connection, command.staff);
    if (!m_oldMember)
        return refuse(Code::UnknownStaff);
    m_member = m_oldMember;
    m_member->name = command.name.value_or(m_member->name);
    m_member->role = command.role.value_or(m_member->role);
    m_member->languages = command.languages.value_or(m_member->languages);
    m_member->active = command.active.value_or(m_member->active);
    return {};
}

Verdict Execution::operator()(const script::RegisterCustomer &command)
{
    if (const Verdict verdict = isFree<Customer>(command.customer))
        return verdict;
    const std::optional<Language> language = parseWord<Language>(command.language);
    if (!language)
        return refuse(Code::UnsupportedLanguage);
    Customer &customer = m_case.customer;
    customer.id = command.customer;
    customer.name = command.name;
    customer.language = *language;
    customer.email = command.email.value_or(QString());
    customer.registeredAt = m_case.moment.now;
    return {};
}

Verdict Execution::operator()(const script::ChangeCustomer &command)
{
    if (const Verdict verdict = loadCustomer(command.customer))
        return verdict;
    Customer &customer = m_case.customer;
    if (command.language) {
        const std::optional<Language> language = parseWord<Language>(*command.language);
        if (!language)
            return refuse(Code::UnsupportedLanguage);
        customer.language = *language;
    }
    customer.name = command.name.value_or(customer.name);
    customer.email = command.email.value_or(customer.email);
    return {};
}

Verdict Execution::operator()(const script::RegisterLicense &command)
{
    if (const Verdict verdict = loadCustomer(command.customer))
        return verdict;
    if (const Verdict verdict = isFreeForSale(command.license))
        return verdict;
    License license;
    license.id = command.license;
    license.url = command.url.value_or(QString());
    license.product = command.product.value_or(QString());
    license.freeSupport = command.freeSupport;
    return registerLicense(m_case, license);
}

Verdict Execution::operator()(const script::ChooseFreeSupport &command)
{
    const std::optional<License> license = store::find<License>(m_connection, command.license);
    if (!license)
        return refuse(Code::UnknownLicense);
    if (const Verdict verdict = prepareCustomer(license->customer))
        return verdict;
    return chooseFreeSupport(m_case, command.license, command.freeSupport);
}

Verdict Execution::operator()(const script::BuyPeriod &command)
{
    if (const Verdict verdict = loadCustomer(command.customer))
        return verdict;
    if (const Verdict verdict = isFreeForSale(command.period))
        return verdict;
    return buyPeriod(m_case, command.period, command.months, command.amountCents);
}

Verdict Execution::operator()(const script::BuyCredits &command)
{
    if (const Verdict verdict = loadCustomer(command.customer))
        return verdict;
    return buyCredits(m_case, command.credits, command.amountCents);
}

Verdict Execution::operator()(const script::CancelPeriod &command)
{
    const std::optional<Period> period = store::find<Period>(m_connection, command.period);
    if (!period)
        return refuse(Code::UnknownPeriod);
    if (const Verdict verdict = loadCustomer(period->customer))
        return verdict;
    return cancelPeriod(m_case, command.period);
}

Verdict Execution::operator()(const script::SuspendPeriod &command)
{
    if (const Verdict verdict = prepareCustomer(command.customer))
        return verdict;
    return suspendPeriod(m_case);
}

Verdict Execution::operator()(const script::ResumePeriod &command)
{
    if (const Verdict verdict = prepareCustomer(command.customer))
        return verdict;
    return resumePeriod(m_case);
}

Verdict Execution::operator()(const script::AdjustCredits &command)
{
    if (const Verdict verdict = loadCustomer(command.customer))
        return verdict;
    return adjust(m_case, command.amount, command.reason);
}

Verdict Execution::operator()(const script::SetPolicy &command)
{
    if (command.change.effectiveFrom < m_case.moment.today())
        return refuse(Code::InvalidField, QStringLiteral("effective_from"));
    return {};
}

} // namespace saldo::desk
