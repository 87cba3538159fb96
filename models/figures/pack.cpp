#include "figures/pack.h"

#include <QSysInfo>
#include <cstring>

namespace saldo::figures {

namespace {

// The facts lie as they do in memory: a pack of a machine with another order of bytes is not read.
constexpr quint8 format = QSysInfo::ByteOrder == QSysInfo::LittleEndian ? 1 : 2;

void add(QByteArray &bytes, const void *from, size_t size)
{
    bytes.append(static_cast<const char *>(from), static_cast<qsizetype>(size));
}

} // namespace

QByteArray packed(const QList<Fact> &facts, const QStringList &engineers)
{
    QHash<quint16, quint16> places;
    QStringList names;
    QList<Fact> local = facts;
    for (Fact &fact : local) {
        const auto known = places.constFind(fact.engineer);
        if (known == places.cend()) {
            names << engineers.at(fact.engineer);
            fact.engineer = *places.insert(fact.engineer, static_cast<quint16>(names.size() - 1));
        } else {
            fact.engineer = *known;
        }
    }
    const QByteArray text = names.join(u'\n').toUtf8();
    const auto textSize = static_cast<quint32>(text.size());
    const auto count = static_cast<quint32>(local.size());
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(sizeof format + sizeof textSize + sizeof count) + text.size()
                  + local.size() * static_cast<qsizetype>(sizeof(Fact)));
    add(bytes, &format, sizeof format);
    add(bytes, &textSize, sizeof textSize);
    add(bytes, &count, sizeof count);
    bytes += text;
    if (count > 0)
        add(bytes, local.constData(), count * sizeof(Fact));
    return bytes;
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

bool unpack(const QByteArray &pack, EngineerPlaces &engineers, QList<Fact> &facts)
{
    constexpr qsizetype head = 1 + 4 + 4;
    quint32 textSize = 0;
    quint32 count = 0;
    if (pack.size() < head || static_cast<quint8>(pack.at(0)) != format)
        return false;
    std::memcpy(&textSize, pack.constData() + 1, sizeof textSize);
    std::memcpy(&count, pack.constData() + 5, sizeof count);
    const qint64 size = static_cast<qint64>(count) * static_cast<qint64>(sizeof(Fact));
    if (pack.size() != head + static_cast<qint64>(textSize) + size)
        return false;
    const QStringList names =
        QString::fromUtf8(pack.constData() + head, static_cast<qsizetype>(textSize)).split(u'\n');
    QList<quint16> places;
    for (const QString &name : names)
        places << engineers.placeOf(name);
    const qsizetype before = facts.size();
    facts.resize(before + static_cast<qsizetype>(count));
    if (count > 0)
        std::memcpy(static_cast<void *>(facts.data() + before), pack.constData() + head + textSize,
                    static_cast<size_t>(size));
    for (qsizetype i = before; i < facts.size(); ++i) {
        Fact &fact = facts[i];
        if (fact.engineer >= places.size() || fact.kind > FactKind::Request) {
            facts.resize(before);
            return false;
        }
        fact.engineer = places.at(fact.engineer);
    }
    return true;
}

} // namespace saldo::figures
