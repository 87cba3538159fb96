#include "wire/protocol.h"

#include <QList>

namespace saldo::wire {

ProtocolRange ownProtocol()
{
    return {1, 1};
}

QByteArray spell(const ProtocolRange &range)
{
    return QByteArray::number(range.from) + '-' + QByteArray::number(range.to);
}

std::optional<ProtocolRange> parseProtocolRange(const QByteArray &text)
{
    const QList<QByteArray> parts = text.trimmed().split('-');
    if (parts.size() != 2)
        return std::nullopt;
    bool fromFits = false;
    bool toFits = false;
    const ProtocolRange range{parts.first().toInt(&fromFits), parts.last().toInt(&toFits)};
    if (!fromFits || !toFits || range.from < 1 || range.to < range.from)
        return std::nullopt;
    return range;
}

} // namespace saldo::wire
