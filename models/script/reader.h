// Reads a script line by line, without ever holding more than one line.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <optional>

namespace saldo::script {

inline constexpr qint64 maxLineBytes = 1024 * 1024;

class Reader
{
public:
    // Not owned; open for reading.
    explicit Reader(QIODevice *device) : m_device(device) {}

    struct Read
    {
        int number = 0; // of the line, from 1, blank ones counted
        QByteArray bytes; // without its end; of an over-long line only its beginning, still too long
    };
    // The next line that is not blank; nothing at the end.
    std::optional<Read> next();

private:
    QByteArray readBounded();

    QIODevice *m_device;
    int m_number = 0;
};

} // namespace saldo::script
