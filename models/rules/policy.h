// The policy: prices, categories, grants, packages, hours, holidays and targets as one versioned
// value with an effective day (desk rules, section 13; desk-script.md, "A policy").
#pragma once

#include "rules/calendar.h"
#include "rules/words.h"

#include <QList>
#include <QString>
#include <array>
#include <optional>
#include <set>

namespace saldo::rules {

struct Plan
{
    int months = 0;
    qint64 priceCents = 0;
    qint64 furtherLicenseCents = 0; // for each license but the first
    bool operator==(const Plan &) const = default;
};

struct Package
{
    qint64 credits = 0;
    qint64 priceCents = 0;
    bool operator==(const Package &) const = default;
};

struct FreeGrants
{
    int firstDays = 30;
    qint64 firstCredits = 40;
    qint64 furtherCredits = 20;
    bool operator==(const FreeGrants &) const = default;
};

// The working part of a day, in ms after its start at UTC+3; weekdays by ISO (1 = Monday).
struct DeskHours
{
    std::set<int> weekdays;
    qint64 fromMs = 0;
    qint64 toMs = 0;
    bool operator==(const DeskHours &) const = default;
};

struct Policy
{
    std::array<qint64, 3> categoryCredits; // of categories 1, 2 and 3
    FreeGrants freeSupport;
    QList<Plan> periods;
    QList<Package> packages;
    DeskHours deskHours;
    std::set<QDate> holidays;
    qint64 answerWithinMs = 0; // of desk time

    qint64 price(Category category) const { return categoryCredits.at(static_cast<size_t>(category - 1)); }
    qint64 cheapestCategory() const;
    bool operator==(const Policy &) const = default;
};

// The values in force at first.
Policy firstPolicy();

// What one `set_policy` changes: each member that is given replaces the whole member.
struct PolicyChange
{
    QDate effectiveFrom;
    std::optional<std::array<qint64, 3>> categoryCredits;
    std::optional<FreeGrants> freeSupport;
    std::optional<QList<Plan>> periods;
    std::optional<QList<Package>> packages;
    std::optional<DeskHours> deskHours;
    std::optional<std::set<QDate>> holidays;
    std::optional<qint64> answerWithinMs;
    bool operator==(const PolicyChange &) const = default;
};

// All versions known by now. In force on a day: the first policy, changed by every version that is
// effective by then, in the order of effective days; of one day's, the one set later wins. [decided]
class PolicyHistory
{
public:
    PolicyHistory();

    // Versions are given in the order in which they were set.
    void add(const PolicyChange &change);
    const Policy &on(QDate day) const;
    qsizetype size() const { return m_changes.size(); }

private:
    struct Step
    {
        QDate from;
        Policy policy;
    };
    QList<PolicyChange> m_changes; // by effective day, then by order of setting
    QList<Step> m_steps;           // the policy from each day on; the first one from ever
};

} // namespace saldo::rules
