#include "store/customer_rows.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace saldo::store {

namespace {

constexpr double daysOfMonth = 30;
constexpr int leastHistoryDays = 30;

// The same order in both languages: switching the language moves no row.
QCollator nameOrder()
{
    QCollator collator(QLocale(QLocale::English, QLocale::UnitedStates));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

} // namespace

double spentPerMonth(const CustomerFigures &figures)
{
    const int days = std::max<int>(figures.historyDays, leastHistoryDays);
    return static_cast<double>(figures.spent) * daysOfMonth / days;
}

std::optional<double> monthsLeft(const CustomerFigures &figures)
{
    if (figures.historyDays < leastHistoryDays || figures.spent <= 0)
        return std::nullopt;
    return static_cast<double>(figures.balance) / spentPerMonth(figures);
}

bool matches(CustomerFilter filter, const CustomerFigures &figures, qint64 cheapest)
{
    if (figures.licenses == 0)
        return false;
    switch (filter) {
    case CustomerFilter::OutOfCredits:
        return figures.balance == 0;
    case CustomerFilter::BelowCheapest:
        return figures.balance < cheapest;
    case CustomerFilter::EndsSoon:
        return figures.running == Running::Active && figures.daysLeft <= endsSoonDays;
    case CustomerFilter::Suspended:
        return figures.running == Running::Suspended;
    case CustomerFilter::ChoicePending:
        return figures.choicePending;
    case CustomerFilter::RenewalDue:
        return !renewalReasons(figures, cheapest).isEmpty();
    }
    Q_UNREACHABLE();
}

QList<CustomerFilter> renewalReasons(const CustomerFigures &figures, qint64 cheapest)
{
    QList<CustomerFilter> reasons;
    if (matches(CustomerFilter::OutOfCredits, figures, cheapest))
        reasons << CustomerFilter::OutOfCredits;
    else if (matches(CustomerFilter::BelowCheapest, figures, cheapest))
        reasons << CustomerFilter::BelowCheapest;
    for (const CustomerFilter other : {CustomerFilter::EndsSoon, CustomerFilter::ChoicePending}) {
        if (matches(other, figures, cheapest))
            reasons << other;
    }
    return reasons;
}

qint64 renewalUrgency(const CustomerFigures &figures, qint64 cheapest)
{
    constexpr qint64 step = 10'000'000; // more than any day's number
    const bool credits = figures.balance >= cheapest;
    const qint64 quiet = step - 1 - (figures.lastRequestAt > 0 ? rules::deskDay(figures.lastRequestAt).toJulianDay() : 0);
    if (!credits && figures.running == Running::None && figures.queued == 0)
        return quiet + (figures.choicePending ? step : 0);
    if (!credits && figures.queued == 0 && matches(CustomerFilter::EndsSoon, figures, cheapest))
        return 2 * step + figures.daysLeft;
    return 3 * step + quiet;
}

QByteArrayView CustomerRows::idBytes(int place) const
{
    const Text &text = m_texts.at(place);
    return QByteArrayView(m_buffer.constData() + text.from, text.idBytes);
}

QString CustomerRows::id(int place) const
{
    return QString::fromUtf8(idBytes(place));
}

QString CustomerRows::name(int place) const
{
    const Text &text = m_texts.at(place);
    return QString::fromUtf8(m_buffer.constData() + text.from + text.idBytes, text.nameBytes);
}

int CustomerRows::find(const QString &id, int near) const
{
    const QByteArray bytes = id.toUtf8();
    for (int place = near; place < std::min(near + 8, size()); ++place) {
        if (idBytes(place) == bytes)
            return place;
    }
    const auto found = std::lower_bound(m_byId.cbegin(), m_byId.cend(), QByteArrayView(bytes),
                                        [this](qint32 place, QByteArrayView wanted) { return idBytes(place) < wanted; });
    return found != m_byId.cend() && idBytes(*found) == bytes ? *found : -1;
}

void CustomerRows::reserve(int rows)
{
    constexpr int usualTextBytes = 36;
    m_figures.reserve(rows);
    m_texts.reserve(rows);
    m_byId.reserve(rows);
    m_buffer.reserve(rows * usualTextBytes);
}

// A text that was there before stays in the buffer, unused: names change rarely.
void CustomerRows::write(Text &text, const CustomerRow &row)
{
    const QByteArray idText = row.id.toUtf8();
    const QByteArray nameText = row.name.toUtf8();
    text = {static_cast<quint32>(m_buffer.size()), static_cast<quint16>(idText.size()),
            static_cast<quint16>(nameText.size())};
    m_buffer += idText;
    m_buffer += nameText;
}

void CustomerRows::append(const CustomerRow &row)
{
    Text text;
    write(text, row);
    m_texts.append(text);
    m_figures.append(row.figures);
    indexLast();
}

void CustomerRows::indexLast()
{
    const int last = size() - 1;
    if (m_byId.isEmpty() || idBytes(m_byId.last()) < idBytes(last)) {
        m_byId.append(last); // read in the order of ids
        return;
    }
    const auto behind = std::lower_bound(m_byId.cbegin(), m_byId.cend(), idBytes(last),
                                         [this](qint32 place, QByteArrayView id) { return idBytes(place) < id; });
    m_byId.insert(behind - m_byId.cbegin(), last);
}

void CustomerRows::rankNames()
{
    const QCollator collator = nameOrder();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<size_t>(size()));
    for (int place = 0; place < size(); ++place)
        keys.push_back(collator.sortKey(name(place)));
    m_byName.resize(size());
    std::iota(m_byName.begin(), m_byName.end(), 0);
    std::sort(m_byName.begin(), m_byName.end(), [&keys](qint32 one, qint32 other) {
        const int compared = keys[static_cast<size_t>(one)].compare(keys[static_cast<size_t>(other)]);
        return compared != 0 ? compared < 0 : one < other;
    });
    m_rank.resize(size());
    for (int rank = 0; rank < size(); ++rank)
        m_rank[m_byName.at(rank)] = rank;
}

void CustomerRows::placeName(int place)
{
    m_byName.removeOne(place);
    const QCollator collator = nameOrder();
    const QString own = name(place);
    const auto behind = std::lower_bound(m_byName.cbegin(), m_byName.cend(), place, [&](qint32 other, qint32) {
        const int compared = collator.compare(name(other), own);
        return compared != 0 ? compared < 0 : other < place;
    });
    m_byName.insert(behind - m_byName.cbegin(), place);
    m_rank.resize(size());
    for (int rank = 0; rank < size(); ++rank)
        m_rank[m_byName.at(rank)] = rank;
}

int CustomerRows::put(const CustomerRow &row)
{
    const int place = find(row.id);
    if (place < 0) {
        append(row);
        placeName(size() - 1);
        return size() - 1;
    }
    m_figures[place] = row.figures;
    if (name(place) != row.name) {
        write(m_texts[place], row);
        placeName(place);
    }
    return place;
}

} // namespace saldo::store
