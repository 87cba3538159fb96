#include "figures/facts.h"

namespace saldo::figures {

namespace {

constexpr int traitValues = 32;
constexpr int placesOfEngineer = (static_cast<int>(FactKind::Request) + 1) * traitValues;

qsizetype keyOf(quint16 engineer, FactKind kind, quint8 traits)
{
    return engineer * placesOfEngineer + static_cast<int>(kind) * traitValues + traits % traitValues;
}

} // namespace

qsizetype Summing::add(const Fact &fact, QList<FactSum> &sums)
{
    const qsizetype key = keyOf(fact.engineer, fact.kind, fact.traits);
    if (key >= m_places.size())
        m_places.resize((fact.engineer + 1) * placesOfEngineer, -1);
    int &place = m_places[key];
    if (place < 0) {
        place = static_cast<int>(sums.size());
        sums.append({fact.engineer, fact.kind, fact.traits, 0, 0});
    }
    FactSum &sum = sums[place];
    sum.count += 1;
    sum.value += fact.value;
    return place;
}

void Summing::forget(const QList<FactSum> &sums)
{
    for (const FactSum &sum : sums)
        m_places[keyOf(sum.engineer, sum.kind, sum.traits)] = -1;
}

void Summing::sumUp(const QList<Fact> &facts, QList<FactSum> &sums, QList<quint32> &places)
{
    sums.clear();
    places.clear();
    places.reserve(facts.size());
    for (const Fact &fact : facts)
        places.append(static_cast<quint32>(add(fact, sums)));
    forget(sums);
}

} // namespace saldo::figures
