#include "script/reader.h"

#include <algorithm>

namespace saldo::script {

QByteArray Reader::readBounded()
{
    // readLine() takes memory for the most that it may read, and wants to be allowed two bytes at least.
    constexpr qint64 pieceBytes = 8 * 1024;
    constexpr qint64 mostBytes = maxLineBytes + 3;
    QByteArray line;
    while (!line.endsWith('\n') && line.size() + 1 < mostBytes) {
        const QByteArray piece = m_device->readLine(std::min(pieceBytes, mostBytes - line.size()));
        if (piece.isEmpty())
            break;
        line += piece;
    }
    if (line.endsWith('\n') || line.size() <= maxLineBytes + 1) {
        if (line.endsWith('\n'))
            line.chop(1);
        if (line.endsWith('\r'))
            line.chop(1);
        return line;
    }
    while (!m_device->atEnd()) {
        if (m_device->readLine(maxLineBytes).endsWith('\n'))
            break;
    }
    return line;
}

std::optional<Reader::Read> Reader::next()
{
    while (!m_device->atEnd()) {
        QByteArray line = readBounded();
        m_number += 1;
        if (m_number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        // An over-long line is none of the blank ones that may be passed over, whatever it begins with.
        if (line.size() > maxLineBytes || !line.trimmed().isEmpty())
            return Read{m_number, line};
    }
    return std::nullopt;
}

} // namespace saldo::script
