// Periods as they are kept for reviews.
#include "figures/owed.h"

#include <QSysInfo>
#include <cstring>

namespace saldo::figures {

using namespace rules;

namespace {

constexpr quint8 format = QSysInfo::ByteOrder == QSysInfo::LittleEndian ? 1 : 2;

struct Packed
{
    quint32 customer = 0;
    // Julian days; 0: none
    qint32 firstDay = 0, lastDay = 0, suspendedOn = 0, resumedOn = 0;
    quint16 months = 0, days = 0;
    quint8 language = 0;
    quint8 unused[7] = {};
    qint64 cents = 0;
};
static_assert(sizeof(Packed) == 40);

qint32 numberOf(QDate day)
{
    return day.isValid() ? static_cast<qint32>(day.toJulianDay()) : 0;
}

QDate dayOf(qint32 number)
{
    return number == 0 ? QDate() : QDate::fromJulianDay(number);
}

} // namespace

QByteArray packed(const QList<SoldPeriod> &periods)
{
    QByteArray bytes(1, static_cast<char>(format));
    for (const SoldPeriod &sold : periods) {
        const Period &period = sold.period;
        Packed one;
        one.customer = sold.customer;
        one.firstDay = numberOf(period.firstDay);
        one.lastDay = numberOf(period.lastDay);
        one.suspendedOn = numberOf(period.suspendedOn);
        one.resumedOn = numberOf(period.resumedOn);
        one.months = static_cast<quint16>(period.months);
        one.days = static_cast<quint16>(period.days);
        one.language = static_cast<quint8>(sold.language);
        one.cents = sold.cents;
        bytes.append(reinterpret_cast<const char *>(&one), sizeof one);
    }
    return bytes;
}

bool unpack(const QByteArray &pack, QDate acquired, QList<SoldPeriod> &periods)
{
    periods.clear();
    constexpr qsizetype size = sizeof(Packed);
    if (pack.isEmpty() || static_cast<quint8>(pack.at(0)) != format || (pack.size() - 1) % size != 0)
        return false;
    for (qsizetype at = 1; at < pack.size(); at += size) {
        Packed one;
        std::memcpy(&one, pack.constData() + at, size);
        if (one.language > 1)
            return false;
        SoldPeriod sold;
        sold.acquired = acquired;
        sold.cents = one.cents;
        sold.customer = one.customer;
        sold.language = static_cast<Language>(one.language);
        sold.period.months = one.months;
        sold.period.days = one.days;
        sold.period.firstDay = dayOf(one.firstDay);
        sold.period.lastDay = dayOf(one.lastDay);
        sold.period.suspendedOn = dayOf(one.suspendedOn);
        sold.period.resumedOn = dayOf(one.resumedOn);
        periods.append(sold);
    }
    return true;
}

} // namespace saldo::figures
