#include "figures/review.h"

#include <algorithm>

namespace saldo::figures {

using namespace rules;

namespace {

constexpr qint64 manyCustomers = 4'000'000;

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

void Sums::add(const Fact &fact)
{
    switch (fact.kind) {
    case FactKind::LicenseGrant:
        granted += fact.value;
        return;
    case FactKind::Purchase:
        sold += fact.value;
        return;
    case FactKind::Adjustment:
        adjusted += fact.value;
        return;
    case FactKind::CreditsSold:
        creditsSoldCents += fact.value;
        return;
    case FactKind::PeriodSold:
        periodsSoldCents += fact.value;
        return;
    case FactKind::AnswerInTime:
        inTime += 1;
        [[fallthrough]];
    case FactKind::LateAnswer:
        answers += 1;
        return;
    case FactKind::Request:
        requestsBy.at(static_cast<size_t>(fact.coverage())) += 1;
        return;
    case FactKind::Charge:
        charged -= fact.value;
        break;
    case FactKind::Recategorisation:
        recategorised -= fact.value;
        break;
    case FactKind::DefectRefund:
        defectRefunds += fact.value;
        break;
    case FactKind::OtherRefund:
        otherRefunds += fact.value;
        break;
    }
    consumedBy.at(static_cast<size_t>(fact.category())) -= fact.value;
}

void Sums::addAll(const Sums &other)
{
    charged += other.charged;
    recategorised += other.recategorised;
    defectRefunds += other.defectRefunds;
    otherRefunds += other.otherRefunds;
    sold += other.sold;
    granted += other.granted;
    adjusted += other.adjusted;
    creditsSoldCents += other.creditsSoldCents;
    periodsSoldCents += other.periodsSoldCents;
    for (size_t i = 0; i < consumedBy.size(); ++i)
        consumedBy.at(i) += other.consumedBy.at(i);
    for (size_t i = 0; i < requestsBy.size(); ++i)
        requestsBy.at(i) += other.requestsBy.at(i);
    answers += other.answers;
    inTime += other.inTime;
}

std::optional<qint64> quantile(QList<qint64> values, int percent)
{
    if (values.isEmpty())
        return std::nullopt;
    const qsizetype rank = (percent * values.size() + 99) / 100;
    const qsizetype place = std::max<qsizetype>(rank, 1) - 1;
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values.at(place);
}

Tally::Tally(const Question &question) : m_question(question)
{
    if (!isOfTime(question.grouping))
        return;
    for (QDate start = startOfGroup(question.grouping, question.span.from); start <= question.span.to;
         start = nextStart(question.grouping, start))
        groupOf(start.toJulianDay());
}

int Tally::groupOf(qint64 key)
{
    const bool small = !isOfTime(m_question.grouping) && key >= 0 && key < manyCustomers;
    if (small) {
        if (key >= m_smallPlaces.size())
            m_smallPlaces.resize(std::max(key + 1, 2 * m_smallPlaces.size()), -1);
        if (m_smallPlaces.at(key) >= 0)
            return m_smallPlaces.at(key);
    } else if (const auto known = m_places.constFind(key); known != m_places.cend()) {
        return *known;
    }
    m_groups.append({key, {}, 0});
    const int place = static_cast<int>(m_groups.size()) - 1;
    if (small)
        m_smallPlaces[key] = place;
    else
        m_places.insert(key, place);
    return place;
}

qint64 Tally::keyOf(const Fact &fact) const
{
    switch (m_question.grouping) {
    case Grouping::Category:
        return fact.category();
    case Grouping::Engineer:
        return fact.engineer;
    case Grouping::Customer:
        return fact.customer;
    case Grouping::Language:
        return static_cast<qint64>(fact.language());
    case Grouping::Month:
    case Grouping::Week:
        break;
    }
    Q_UNREACHABLE();
}

void Tally::take(QDate day, const QList<Fact> &facts)
{
    const bool ofTime = isOfTime(m_question.grouping);
    const int ofDay = ofTime ? groupOf(startOfGroup(m_question.grouping, day).toJulianDay()) : -1;
    for (const Fact &fact : facts) {
        if (!m_question.filter.holds(fact))
            continue;
        const int place = ofTime ? ofDay : groupOf(keyOf(fact));
        m_total.add(fact);
        m_groups[place].sums.add(fact);
        if (isAnswer(fact.kind))
            m_waits.append({place, fact.value});
    }
}

Review Tally::finish()
{
    QList<QList<qint64>> waits(m_groups.size());
    QList<qint64> all;
    all.reserve(m_waits.size());
    for (const Wait &wait : std::as_const(m_waits)) {
        waits[wait.group].append(wait.ms);
        all.append(wait.ms);
    }
    const auto measure = [](Sums &sums, const QList<qint64> &times) {
        sums.medianMs = quantile(times, 50);
        sums.ninetiethMs = quantile(times, 90);
    };
    for (qsizetype i = 0; i < m_groups.size(); ++i)
        measure(m_groups[i].sums, waits.at(i));
    measure(m_total, all);
    if (!isOfTime(m_question.grouping))
        std::sort(m_groups.begin(), m_groups.end(), [](const Group &one, const Group &other) {
            const qint64 first = one.sums.consumed();
            const qint64 second = other.sums.consumed();
            return first != second ? first > second : one.key < other.key;
        });
    return {m_total, m_groups};
}

} // namespace saldo::figures
