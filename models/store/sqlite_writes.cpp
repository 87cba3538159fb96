#include "store/sqlite_writes.h"

#include <QSqlDriver>
#include <QVarLengthArray>
#include <sqlite3.h>

namespace saldo::store {

namespace {

constexpr qsizetype mostColumns = 32; // of the widest table; more need some memory of their own

// The bytes must live until the statement has run.
int bind(sqlite3_stmt *statement, int place, const QVariant &value, QByteArray &bytes)
{
    if (value.isNull())
        return sqlite3_bind_null(statement, place);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::QByteArray:
        bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    default:
        if (value.toString().isNull())
            return sqlite3_bind_null(statement, place);
        bytes = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC,
                                   SQLITE_UTF8);
    }
}

} // namespace

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

SqliteWrites::~SqliteWrites()
{
    for (sqlite3_stmt *statement : std::as_const(m_prepared))
        sqlite3_finalize(statement);
}

QSqlError SqliteWrites::failed(int code) const
{
    // What it says of its last call, if that is what failed.
    const bool isLast = sqlite3_extended_errcode(m_database) == code;
    const char *const text = isLast ? sqlite3_errmsg(m_database) : sqlite3_errstr(code);
    return QSqlError(QString::fromUtf8(text), QString(), QSqlError::StatementError, QString::number(code));
}

std::optional<QSqlError> SqliteWrites::run(const QString &sql, const QVariantList &values)
{
    sqlite3_stmt *&statement = m_prepared[sql];
    if (statement == nullptr) {
        const QByteArray text = sql.toUtf8();
        const int code = sqlite3_prepare_v3(m_database, text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT,
                                            &statement, nullptr);
        if (code != SQLITE_OK)
            return failed(sqlite3_extended_errcode(m_database));
    }
    if (sqlite3_bind_parameter_count(statement) != values.size())
        return failed(SQLITE_RANGE);
    QVarLengthArray<QByteArray, mostColumns> bytes(values.size());
    int code = SQLITE_OK;
    for (qsizetype i = 0; i < values.size() && code == SQLITE_OK; ++i)
        code = bind(statement, static_cast<int>(i) + 1, values.at(i), bytes[i]);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    const bool isDone = code == SQLITE_DONE || code == SQLITE_ROW;
    const std::optional<QSqlError> error = isDone ? std::nullopt : std::optional(failed(sqlite3_extended_errcode(m_database)));
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); // they lie in bytes that go
    return error;
}

} // namespace saldo::store
