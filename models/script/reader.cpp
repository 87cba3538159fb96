#include "script/reader.h"

namespace saldo::script {

QByteArray Reader::readBounded()
{
    QByteArray line = m_device->readLine(maxLineBytes + 3);
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
