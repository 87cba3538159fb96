#include "tests/bench/raw_reads.h"

#include "tests/bench/held_thread.h"

#include <QElapsedTimer>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace saldo::bench {

namespace {

void require(sqlite3 *database, int code, int wanted)
{
    if (code == wanted)
        return;
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
    std::exit(1);
}

} // namespace

RawReads::RawReads(const QString &path)
{
    require(m_database, sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
}

RawReads::~RawReads()
{
    sqlite3_close(m_database);
}

double RawReads::ms(const QString &sql, int rounds)
{
    sqlite3_stmt *statement = nullptr;
    require(m_database, sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr), SQLITE_OK);
    QList<double> all;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                std::ignore = sqlite3_column_bytes16(statement, column);
        }
        require(m_database, code, SQLITE_DONE);
        sqlite3_reset(statement);
        all << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    sqlite3_finalize(statement);
    return percentile(all, 50);
}

QStringList RawReads::texts(const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    require(m_database, sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &statement, nullptr), SQLITE_OK);
    QStringList texts;
    while (sqlite3_step(statement) == SQLITE_ROW)
        texts << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return texts;
}

} // namespace saldo::bench
