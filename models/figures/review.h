// What a review says: the facts of a span of desk days summed up, in groups. Pure.
#pragma once

#include "figures/facts.h"

#include <array>
#include <optional>

namespace saldo::figures {

// A span of desk days, both included.
struct Span
{
    QDate from;
    QDate to;
    qint64 days() const { return from.daysTo(to) + 1; }
    bool isWholeMonths() const { return from.day() == 1 && to.addDays(1).day() == 1; }
    bool operator==(const Span &) const = default;
};
// The one that it is compared with: as many whole months before, if it is of whole months; else as many days.
Span spanBefore(const Span &span);

enum class Grouping { Month, Week, Category, Engineer, Customer, Language };
inline constexpr int groupings = 6;
inline bool isOfTime(Grouping grouping) { return grouping <= Grouping::Week; }

// Every part that is given must hold. What is about no ticket (sales, grants, adjustments) has no coverage, category or
// engineer: it fits only while none of these is asked for.
struct FactFilter
{
    std::optional<rules::Language> language; // the ticket's; of an account, its customer's
    std::optional<rules::Coverage> coverage;
    std::optional<rules::Category> category;
    std::optional<quint16> engineer;
    std::optional<quint32> customer;
    bool isAboutTickets() const { return coverage || category || engineer; }
    bool holds(const Fact &fact) const;
};

// Credits are counted as what they were: a charge of 10 is 10 charged, 10 given back are 10 refunded.
struct Sums
{
    qint64 charged = 0;
    qint64 recategorised = 0; // either sign: more (or less) was taken than at first
    qint64 defectRefunds = 0;
    qint64 otherRefunds = 0;
    qint64 sold = 0; // credits
    qint64 granted = 0;
    qint64 adjusted = 0; // either sign
    qint64 creditsSoldCents = 0;
    qint64 periodsSoldCents = 0;
    std::array<qint64, 4> consumedBy{};          // by category
    std::array<qint64, 3> requestsBy{};          // by coverage
    qint64 answers = 0;
    qint64 inTime = 0;
    std::optional<qint64> medianMs, ninetiethMs; // of the answers' times; nothing without answers

    qint64 consumed() const { return charged + recategorised - defectRefunds - otherRefunds; }
    qint64 requests() const { return requestsBy[0] + requestsBy[1] + requestsBy[2]; }
    void add(const Fact &fact); // all but the two of the answers' times
    void addAll(const Sums &other); // all but those
    bool operator==(const Sums &) const = default;
};

// The smallest of the values that at least so many percent of them do not exceed; nothing without values.
std::optional<qint64> quantile(QList<qint64> values, int percent);

struct Group
{
    // Of a month its first day and of a week its Monday, as Julian days; a category; a place of Facts::engineers;
    // a customer's number; a language.
    qint64 key = 0;
    Sums sums;
    qint64 consumedBefore = 0; // in the span before; of the groups that are not of time
};

struct Question
{
    Span span;
    Grouping grouping = Grouping::Month;
    FactFilter filter;
};

// Groups of time: all of the span, in their order. Others: those with any fact, what consumed most first.
struct Review
{
    Sums total;
    QList<Group> groups;
};

// Takes the facts of days in any order and sums them up.
class Tally
{
public:
    explicit Tally(const Question &question);
    void take(QDate day, const QList<Fact> &facts); // of a day of the span
    Review finish();

private:
    struct Wait
    {
        int group;
        qint64 ms;
    };
    int groupOf(qint64 key);
    qint64 keyOf(const Fact &fact) const;

    Question m_question;
    Sums m_total;
    QList<Group> m_groups;
    QHash<qint64, int> m_places;
    QList<int> m_smallPlaces; // of keys that are small numbers: the place, or −1
    QList<Wait> m_waits;
};

} // namespace saldo::figures
