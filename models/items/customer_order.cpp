#include "items/customer_order.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace saldo::items {

using store::CoverageEnd;
using store::TimelineKey;

namespace {

constexpr qsizetype mostBytes = 60'000; // of an id or a name; each fits an entry's 16 bits

QByteArray foldedBytes(const QString &name, const QString &id)
{
    return (foldedName(name) + u'\n' + foldedName(id)).toUtf8().left(mostBytes);
}

} // namespace

QString foldedName(const QString &name)
{
    return name.toCaseFolded().replace(QChar(0x0451), QChar(0x0435));
}

CustomerOrder::CustomerOrder(By by, const QString &text)
    : m_by(by), m_text(text), m_foldedText(foldedName(text).toUtf8()), m_collator(QLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

CustomerOrder::Entry CustomerOrder::stored(const TimelineKey &key)
{
    const QByteArray id = key.customer.toUtf8().left(mostBytes);
    const QByteArray name = key.name.toUtf8().left(mostBytes);
    const QByteArray folded = foldedBytes(key.name, key.customer);
    Entry entry;
    entry.idAt = static_cast<quint32>(m_bytes.size());
    entry.idSize = static_cast<quint16>(id.size());
    entry.nameSize = static_cast<quint16>(name.size());
    entry.foldedSize = static_cast<quint16>(folded.size());
    entry.kind = key.end.kind;
    entry.day = key.end.day.isValid() ? static_cast<qint32>(key.end.day.toJulianDay()) : 0;
    m_bytes += id + name + folded;
    if (m_earliest == 0 || key.registeredAt < m_earliest)
        m_earliest = key.registeredAt;
    return entry;
}

void CustomerOrder::read(store::Connection &connection, QDate today)
{
    store::timelineKeys(connection, today, [this](const TimelineKey &key) { m_entries.append(stored(key)); });
    m_entries.squeeze();
    m_bytes.squeeze();
    std::vector<QCollatorSortKey> keys; // comparing names letter by letter would take ten times as long
    keys.reserve(static_cast<size_t>(m_entries.size()));
    for (const Entry &entry : std::as_const(m_entries))
        keys.push_back(m_collator.sortKey(nameOf(entry)));
    m_byName.resize(m_entries.size());
    std::iota(m_byName.begin(), m_byName.end(), 0);
    std::sort(m_byName.begin(), m_byName.end(), [this, &keys](qint32 one, qint32 other) {
        const int order = keys[static_cast<size_t>(one)].compare(keys[static_cast<size_t>(other)]);
        return order != 0 ? order < 0 : idOf(m_entries.at(one)) < idOf(m_entries.at(other));
    });
    sortByCoverage();
    list();
}

void CustomerOrder::sort(By by)
{
    m_by = by;
    list();
}

void CustomerOrder::find(const QString &text)
{
    m_text = text;
    m_foldedText = foldedName(text).toUtf8();
    list();
}

void CustomerOrder::sortByCoverage()
{
    m_byCoverage = m_byName;
    std::stable_sort(m_byCoverage.begin(), m_byCoverage.end(), [this](qint32 one, qint32 other) {
        const Entry &left = m_entries.at(one);
        const Entry &right = m_entries.at(other);
        if (left.kind != right.kind)
            return left.kind < right.kind;
        return left.kind == CoverageEnd::Kind::Ended ? right.day < left.day : left.day < right.day;
    });
}

void CustomerOrder::list()
{
    const QList<qint32> &all = m_by == By::Name ? m_byName : m_byCoverage;
    if (m_foldedText.isEmpty()) {
        m_shown = all; // shared, until either changes
        return;
    }
    m_shown.clear();
    for (const qint32 entry : all) {
        if (isFound(m_entries.at(entry)))
            m_shown.append(entry);
    }
}

QByteArrayView CustomerOrder::idOf(const Entry &entry) const
{
    return QByteArrayView(m_bytes).sliced(entry.idAt, entry.idSize);
}

QString CustomerOrder::nameOf(const Entry &entry) const
{
    return QString::fromUtf8(QByteArrayView(m_bytes).sliced(entry.idAt + entry.idSize, entry.nameSize));
}

CoverageEnd CustomerOrder::endOf(const Entry &entry) const
{
    return {entry.kind, entry.day == 0 ? QDate() : QDate::fromJulianDay(entry.day)};
}

bool CustomerOrder::isFound(const Entry &entry) const
{
    if (m_foldedText.isEmpty())
        return true;
    return QByteArrayView(m_bytes)
        .sliced(entry.idAt + entry.idSize + entry.nameSize, entry.foldedSize)
        .contains(m_foldedText);
}

// Who has one that runs or waits comes first, then whose ended last.
std::optional<QDate> CustomerOrder::allEndedOn() const
{
    if (m_byCoverage.isEmpty())
        return std::nullopt;
    const CoverageEnd first = endOf(m_entries.at(m_byCoverage.first()));
    return first.kind == CoverageEnd::Kind::Ended ? std::optional(first.day) : std::nullopt;
}

QString CustomerOrder::customerAt(int row) const
{
    return QString::fromUtf8(idOf(m_entries.at(m_shown.at(row))));
}

int CustomerOrder::entryOf(const QString &customer) const
{
    const QByteArray id = customer.toUtf8();
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [this, &id](const Entry &entry) { return idOf(entry) == id; });
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

std::optional<int> CustomerOrder::rowOf(const QString &customer) const
{
    const int entry = entryOf(customer);
    const qsizetype row = entry < 0 ? -1 : m_shown.indexOf(entry);
    return row < 0 ? std::nullopt : std::optional(static_cast<int>(row));
}

bool CustomerOrder::standsBefore(int index, const TimelineKey &key, By by) const
{
    const Entry &entry = m_entries.at(index);
    if (by == By::Coverage && !(endOf(entry) == key.end))
        return endOf(entry) < key.end;
    const int order = m_collator.compare(nameOf(entry), key.name);
    return order != 0 ? order < 0 : idOf(entry) < QByteArrayView(key.customer.toUtf8());
}

// Where the key belongs in an order, were the entry `without` not in it.
int CustomerOrder::placeOf(const QList<qint32> &order, const TimelineKey &key, By by, int without) const
{
    const qsizetype skipped = without < 0 ? -1 : order.indexOf(without);
    qsizetype low = 0;
    qsizetype high = order.size() - (skipped < 0 ? 0 : 1);
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        const qsizetype at = skipped >= 0 && middle >= skipped ? middle + 1 : middle;
        if (standsBefore(order.at(at), key, by))
            low = middle + 1;
        else
            high = middle;
    }
    return static_cast<int>(low);
}

CustomerOrder::Move CustomerOrder::plan(const TimelineKey &key) const
{
    Move move;
    const int entry = entryOf(key.customer);
    const qsizetype row = entry < 0 ? -1 : m_shown.indexOf(entry);
    if (row >= 0)
        move.from = static_cast<int>(row);
    if (m_foldedText.isEmpty() || foldedBytes(key.name, key.customer).contains(m_foldedText))
        move.to = placeOf(m_shown, key, m_by, entry);
    return move;
}

void CustomerOrder::put(const TimelineKey &key)
{
    const Move move = plan(key);
    int entry = entryOf(key.customer);
    const int byName = placeOf(m_byName, key, By::Name, entry);
    const int byCoverage = placeOf(m_byCoverage, key, By::Coverage, entry);
    if (entry < 0) {
        entry = static_cast<int>(m_entries.size());
        m_entries.append(stored(key));
    } else {
        m_byName.removeOne(entry);
        m_byCoverage.removeOne(entry);
        if (nameOf(m_entries.at(entry)) != key.name) {
            m_entries[entry] = stored(key); // the old text stays behind: names change rarely
        } else {
            m_entries[entry].kind = key.end.kind;
            m_entries[entry].day = key.end.day.isValid() ? static_cast<qint32>(key.end.day.toJulianDay()) : 0;
        }
    }
    m_byName.insert(byName, entry);
    m_byCoverage.insert(byCoverage, entry);
    if (move.from)
        m_shown.removeAt(*move.from);
    if (move.to)
        m_shown.insert(*move.to, entry);
}

} // namespace saldo::items
