#include "figures/pack.h"

#include <QSysInfo>
#include <cstring>
#include <limits>

namespace saldo::figures {

namespace {

// Numbers lie as they do in memory: a pack of a machine with another order of bytes is not read. (1 and 2 were packs of
// facts without sums.)
constexpr quint8 format = QSysInfo::ByteOrder == QSysInfo::LittleEndian ? 3 : 4;

// In front of a pack. After it: names of engineers, sums (with places in those names), then of all facts the customers,
// the places of their sums, the values.
struct Head
{
    quint8 format = 0;
    quint8 customerBytes = 0, placeBytes = 0, valueBytes = 0;
    quint32 textBytes = 0, sums = 0, facts = 0;

    qint64 size() const
    {
        return static_cast<qint64>(sizeof(Head)) + textBytes + static_cast<qint64>(sums) * static_cast<qint64>(sizeof(FactSum))
            + static_cast<qint64>(facts) * (customerBytes + placeBytes + valueBytes);
    }
    bool isSound() const
    {
        const auto known = [](quint8 bytes) { return bytes == 1 || bytes == 2 || bytes == 4 || bytes == 8; };
        return format == saldo::figures::format && known(customerBytes) && known(placeBytes) && known(valueBytes);
    }
};
static_assert(sizeof(Head) == 16);

template <typename Number>
bool fits(qint64 least, qint64 most)
{
    return least >= std::numeric_limits<Number>::min() && most <= std::numeric_limits<Number>::max();
}

quint8 bytesFor(qint64 least, qint64 most)
{
    return fits<qint8>(least, most) ? 1 : fits<qint16>(least, most) ? 2 : fits<qint32>(least, most) ? 4 : 8;
}

template <typename Number, typename Take>
void eachOf(const char *&from, qsizetype count, const Take &take)
{
    for (qsizetype i = 0; i < count; ++i, from += sizeof(Number)) {
        Number number;
        std::memcpy(&number, from, sizeof number);
        take(i, number);
    }
}

// Calls `take` with the place and value of each number of a column.
template <typename Take>
void column(const char *&from, quint8 bytes, qsizetype count, const Take &take)
{
    if (bytes == 1)
        eachOf<qint8>(from, count, take);
    else if (bytes == 2)
        eachOf<qint16>(from, count, take);
    else if (bytes == 4)
        eachOf<qint32>(from, count, take);
    else
        eachOf<qint64>(from, count, take);
}

void add(QByteArray &bytes, const void *from, size_t size)
{
    bytes.append(static_cast<const char *>(from), static_cast<qsizetype>(size));
}

// A column of numbers of the facts, in as few bytes as hold them all; how many.
template <typename Of>
quint8 addColumn(QByteArray &bytes, qsizetype count, const Of &of)
{
    qint64 least = 0;
    qint64 most = 0;
    for (qsizetype i = 0; i < count; ++i) {
        least = std::min(least, of(i));
        most = std::max(most, of(i));
    }
    const quint8 width = bytesFor(least, most);
    for (qsizetype i = 0; i < count; ++i) {
        const qint64 value = of(i);
        const auto at = QSysInfo::ByteOrder == QSysInfo::LittleEndian ? 0 : sizeof value - width;
        add(bytes, reinterpret_cast<const char *>(&value) + at, width);
    }
    return width;
}

// The sums of a pack, with places among `engineers`. False if one is of no engineer or kind that there is.
bool readSums(const char *from, const Head &head, const QList<quint16> &engineers, QList<FactSum> &sums)
{
    sums.resize(head.sums);
    if (head.sums > 0)
        std::memcpy(static_cast<void *>(sums.data()), from, head.sums * sizeof(FactSum));
    for (FactSum &sum : sums) {
        if (sum.engineer >= engineers.size() || sum.kind > FactKind::Request || !sum.hasKnownTraits())
            return false;
        sum.engineer = engineers.at(sum.engineer);
    }
    return true;
}

bool readFacts(const char *from, const Head &head, const QList<FactSum> &sums, QList<Fact> &facts)
{
    facts.resize(head.facts);
    Fact *fact = facts.data();
    const FactSum *of = sums.constData();
    bool sound = true;
    column(from, head.customerBytes, head.facts, [fact](qsizetype i, qint64 customer) {
        fact[i].customer = static_cast<quint32>(customer);
    });
    column(from, head.placeBytes, head.facts, [&](qsizetype i, qint64 place) {
        if (place < 0 || place >= head.sums) {
            sound = false;
            return;
        }
        fact[i].engineer = of[place].engineer;
        fact[i].kind = of[place].kind;
        fact[i].traits = of[place].traits;
    });
    column(from, head.valueBytes, head.facts, [fact](qsizetype i, qint64 value) { fact[i].value = value; });
    return sound;
}

} // namespace

QByteArray packed(const QList<Fact> &facts, const QStringList &engineers)
{
    QList<FactSum> sums;
    QList<quint32> places;
    Summing().sumUp(facts, sums, places);
    QHash<quint16, quint16> names;
    QStringList text;
    for (FactSum &sum : sums) {
        if (!names.contains(sum.engineer)) {
            text << engineers.at(sum.engineer);
            names.insert(sum.engineer, static_cast<quint16>(text.size() - 1));
        }
        sum.engineer = names.value(sum.engineer);
    }
    const QByteArray named = text.join(u'\n').toUtf8();
    Head head;
    head.format = format;
    head.textBytes = static_cast<quint32>(named.size());
    head.sums = static_cast<quint32>(sums.size());
    head.facts = static_cast<quint32>(facts.size());
    QByteArray bytes;
    if (!sums.isEmpty())
        add(bytes, sums.constData(), static_cast<size_t>(sums.size()) * sizeof(FactSum));
    head.customerBytes = addColumn(bytes, facts.size(), [&](qsizetype i) { return qint64(facts.at(i).customer); });
    head.placeBytes = addColumn(bytes, facts.size(), [&](qsizetype i) { return qint64(places.at(i)); });
    head.valueBytes = addColumn(bytes, facts.size(), [&](qsizetype i) { return facts.at(i).value; });
    QByteArray front;
    add(front, &head, sizeof head);
    return front + named + bytes;
}

EngineerPlaces::EngineerPlaces(QStringList &engineers) : m_engineers(engineers)
{
    for (qsizetype i = 0; i < engineers.size(); ++i)
        m_places.insert(engineers.at(i), static_cast<quint16>(i));
}

quint16 EngineerPlaces::placeOf(const QString &engineer)
{
    const auto known = m_places.constFind(engineer);
    if (known != m_places.cend())
        return *known;
    m_engineers << engineer;
    return *m_places.insert(engineer, static_cast<quint16>(m_engineers.size() - 1));
}

bool unpack(const QByteArray &pack, EngineerPlaces &engineers, Wanted wanted, FactDay &day)
{
    day.sums.clear();
    day.facts.clear();
    Head head;
    if (pack.size() < static_cast<qsizetype>(sizeof head))
        return false;
    std::memcpy(&head, pack.constData(), sizeof head);
    if (!head.isSound() || pack.size() != head.size())
        return false;
    const char *from = pack.constData() + sizeof head;
    QList<quint16> places;
    for (const QString &name : QString::fromUtf8(from, static_cast<qsizetype>(head.textBytes)).split(u'\n'))
        places << engineers.placeOf(name);
    from += head.textBytes;
    const bool sound = readSums(from, head, places, day.sums)
        && (wanted == Wanted::Sums || readFacts(from + head.sums * sizeof(FactSum), head, day.sums, day.facts));
    if (!sound || wanted == Wanted::Facts)
        day.sums.clear();
    if (!sound)
        day.facts.clear();
    return sound;
}

} // namespace saldo::figures
