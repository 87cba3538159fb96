#include "figures/review.h"

#include <algorithm>

namespace saldo::figures {

using namespace rules;

namespace {

constexpr qint64 smallKeys = 65'536; // engineers, categories and languages

QDate startOfGroup(Grouping grouping, QDate day)
{
    return grouping == Grouping::Month ? QDate(day.year(), day.month(), 1) : day.addDays(1 - day.dayOfWeek());
}

QDate nextStart(Grouping grouping, QDate start)
{
    return grouping == Grouping::Month ? start.addMonths(1) : start.addDays(7);
}

} // namespace

Span spanBefore(const Span &span)
{
    const QDate to = span.from.addDays(-1);
    if (!span.isWholeMonths())
        return {span.from.addDays(-span.days()), to};
    const QDate after = span.to.addDays(1);
    const int months = (after.year() - span.from.year()) * 12 + after.month() - span.from.month();
    return {span.from.addMonths(-months), to};
}

bool FactFilter::holds(const Fact &fact) const
{
    const bool ofTicket = isSpending(fact.kind) || fact.kind >= FactKind::AnswerInTime;
    if (!ofTicket && isAboutTickets())
        return false;
    return (!language || fact.language() == *language) && (!coverage || fact.coverage() == *coverage)
        && (!category || fact.category() == *category) && (!engineer || fact.engineer == *engineer)
        && (!customer || fact.customer == *customer);
}

Sieve::Sieve(const FactFilter &filter) : m_filter(filter)
{
    for (size_t kind = 0; kind < m_kinds.size(); ++kind) {
        for (size_t traits = 0; traits < m_kinds.at(kind).size(); ++traits)
            m_kinds.at(kind).at(traits) =
                filter.holds({filter.customer.value_or(0), filter.engineer.value_or(0), static_cast<FactKind>(kind),
                              static_cast<quint8>(traits), 0});
    }
}

const QList<FactSum> &Sieve::sums(const FactDay &day)
{
    if (isOfCustomer()) {
        m_summing.sumUp(day.facts, [this](const Fact &fact) { return holds(fact); }, m_sums);
        return m_sums;
    }
    m_sums.clear();
    std::copy_if(day.sums.cbegin(), day.sums.cend(), std::back_inserter(m_sums),
                 [this](const FactSum &sum) { return holds(sum.alike()); });
    return m_sums;
}

void Sums::add(const FactSum &sum)
{
    switch (sum.kind) {
    case FactKind::LicenseGrant:
        granted += sum.value;
        return;
    case FactKind::Purchase:
        sold += sum.value;
        return;
    case FactKind::Adjustment:
        adjusted += sum.value;
        return;
    case FactKind::CreditsSold:
        creditsSoldCents += sum.value;
        return;
    case FactKind::PeriodSold:
        periodsSoldCents += sum.value;
        return;
    case FactKind::AnswerInTime:
        inTime += sum.count;
        [[fallthrough]];
    case FactKind::LateAnswer:
        answers += sum.count;
        return;
    case FactKind::Request:
        requestsBy.at(static_cast<size_t>(sum.alike().coverage())) += sum.count;
        return;
    case FactKind::Charge:
        charged -= sum.value;
        break;
    case FactKind::Recategorisation:
        recategorised -= sum.value;
        break;
    case FactKind::DefectRefund:
        defectRefunds += sum.value;
        break;
    case FactKind::OtherRefund:
        otherRefunds += sum.value;
        break;
    }
    consumedBy.at(static_cast<size_t>(sum.alike().category())) -= sum.value;
}

void Sums::addAll(const Sums &other, int sign)
{
    constexpr qint64 Sums::*plain[] = {&Sums::charged, &Sums::recategorised, &Sums::defectRefunds, &Sums::otherRefunds,
                                       &Sums::sold, &Sums::granted, &Sums::adjusted, &Sums::creditsSoldCents,
                                       &Sums::periodsSoldCents, &Sums::answers, &Sums::inTime};
    for (qint64 Sums::*one : plain)
        this->*one += sign * other.*one;
    for (size_t i = 0; i < consumedBy.size(); ++i)
        consumedBy.at(i) += sign * other.consumedBy.at(i);
    for (size_t i = 0; i < requestsBy.size(); ++i)
        requestsBy.at(i) += sign * other.requestsBy.at(i);
}

std::optional<qint64> quantile(QList<qint64> &values, int percent)
{
    if (values.isEmpty())
        return std::nullopt;
    const qsizetype rank = (percent * values.size() + 99) / 100;
    const qsizetype place = std::max<qsizetype>(rank, 1) - 1;
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values.at(place);
}

void Sums::measure(QList<qint64> &waits)
{
    medianMs = quantile(waits, 50);
    ninetiethMs = quantile(waits, 90);
}

Tally::Tally(const Span &span, Grouping grouping) : m_grouping(grouping)
{
    Q_ASSERT(grouping != Grouping::Customer);
    if (!isOfTime(grouping))
        return;
    for (QDate start = startOfGroup(grouping, span.from); start <= span.to; start = nextStart(grouping, start))
        groupOf(start.toJulianDay());
}

int Tally::groupOf(qint64 key)
{
    const bool small = !isOfTime(m_grouping) && key >= 0 && key < smallKeys;
    if (small) {
        if (key >= m_smallPlaces.size())
            m_smallPlaces.resize(key + 1, -1);
        if (m_smallPlaces.at(key) >= 0)
            return m_smallPlaces.at(key);
    } else if (const auto known = m_places.constFind(key); known != m_places.cend()) {
        return *known;
    }
    m_groups.append({key, {}, 0});
    m_waits.append(QList<qint64>());
    const int place = static_cast<int>(m_groups.size()) - 1;
    if (small)
        m_smallPlaces[key] = place;
    else
        m_places.insert(key, place);
    return place;
}

// Days come one after the other, each with many facts.
int Tally::groupOf(QDate day)
{
    if (day != m_day) {
        m_day = day;
        m_ofDay = groupOf(startOfGroup(m_grouping, day).toJulianDay());
    }
    return m_ofDay;
}

qint64 Tally::keyOf(const Fact &fact) const
{
    switch (m_grouping) {
    case Grouping::Category:
        return fact.category();
    case Grouping::Engineer:
        return fact.engineer;
    case Grouping::Language:
        return static_cast<qint64>(fact.language());
    case Grouping::Customer:
    case Grouping::Month:
    case Grouping::Week:
        break;
    }
    Q_UNREACHABLE();
}

void Tally::take(QDate day, const QList<FactSum> &sums)
{
    const bool ofTime = isOfTime(m_grouping);
    for (const FactSum &sum : sums) {
        m_total.add(sum);
        m_groups[ofTime ? groupOf(day) : groupOf(keyOf(sum.alike()))].sums.add(sum);
    }
}

void Tally::wait(QDate day, const Fact &answer)
{
    m_waits[isOfTime(m_grouping) ? groupOf(day) : groupOf(keyOf(answer))].append(answer.value);
}

Review Tally::finish()
{
    QList<qint64> all;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        all += m_waits.at(i);
        m_groups[i].sums.measure(m_waits[i]);
    }
    m_total.measure(all);
    if (!isOfTime(m_grouping))
        std::sort(m_groups.begin(), m_groups.end(), [](const Group &one, const Group &other) {
            const qint64 first = one.sums.consumed();
            const qint64 second = other.sums.consumed();
            return first != second ? first > second : one.key < other.key;
        });
    return {m_total, m_groups};
}

} // namespace saldo::figures
