#include "rules/policy.h"

#include <algorithm>

namespace saldo::rules {

qint64 Policy::cheapestCategory() const
{
    return *std::min_element(categoryCredits.begin(), categoryCredits.end());
}

Policy firstPolicy()
{
    Policy policy;
    policy.categoryCredits = {5, 10, 20};
    policy.periods = {{1, 65'00, 10'00}, {3, 180'00, 30'00}, {6, 350'00, 55'00}, {12, 650'00, 100'00}};
    policy.packages = {{25, 35'00}, {50, 70'00}, {100, 135'00}, {200, 270'00}};
    policy.deskHours = {{1, 2, 3, 4, 5}, 9 * msPerHour, 18 * msPerHour};
    policy.answerWithinMs = 9 * msPerHour;
    return policy;
}

namespace {

void apply(const PolicyChange &change, Policy &policy)
{
    policy.categoryCredits = change.categoryCredits.value_or(policy.categoryCredits);
    policy.freeSupport = change.freeSupport.value_or(policy.freeSupport);
    policy.periods = change.periods.value_or(policy.periods);
    policy.packages = change.packages.value_or(policy.packages);
    policy.deskHours = change.deskHours.value_or(policy.deskHours);
    policy.holidays = change.holidays.value_or(policy.holidays);
    policy.answerWithinMs = change.answerWithinMs.value_or(policy.answerWithinMs);
}

} // namespace

PolicyHistory::PolicyHistory() : m_steps{{QDate(), firstPolicy()}} {}

void PolicyHistory::add(const PolicyChange &change)
{
    const auto later = [](const PolicyChange &one, const PolicyChange &other) {
        return one.effectiveFrom < other.effectiveFrom;
    };
    m_changes.insert(std::upper_bound(m_changes.begin(), m_changes.end(), change, later), change);
    m_steps = {{QDate(), firstPolicy()}};
    for (const PolicyChange &known : m_changes) {
        Step step{known.effectiveFrom, m_steps.last().policy};
        apply(known, step.policy);
        m_steps.append(step);
    }
}

const Policy &PolicyHistory::on(QDate day) const
{
    for (auto step = m_steps.crbegin(); step != m_steps.crend(); ++step) {
        if (!step->from.isValid() || step->from <= day)
            return step->policy;
    }
    return m_steps.first().policy;
}

} // namespace saldo::rules
