// The floors of reading: the same rows by the database's own library.
#pragma once

#include <QString>
#include <QStringList>

struct sqlite3;

namespace saldo::bench {

class RawReads
{
public:
    explicit RawReads(const QString &path);
    ~RawReads();
    RawReads(const RawReads &) = delete;
    RawReads &operator=(const RawReads &) = delete;

    // Milliseconds of a run of that statement, all its rows and columns read, prepared once: the median of `rounds`.
    double ms(const QString &sql, int rounds = 9);
    // The first column of all rows.
    QStringList texts(const QString &sql);

private:
    sqlite3 *m_database = nullptr;
};

} // namespace saldo::bench
