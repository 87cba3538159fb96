// Statements for a server that are sent in one go: all of them are under way before the first is answered, so many cost
// one round trip. Values go beside the text, each statement is prepared once for its connection.
#pragma once

#include <QList>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>
#include <functional>
#include <memory>

namespace saldo::store {

class Connection;

class Pipeline
{
public:
    // Whether the connection's database takes one.
    static bool isFor(const Connection &connection);

    // Not owned; nothing else is run on it from begin(), or run(), to the end of run().
    explicit Pipeline(Connection &connection);
    Pipeline(const Pipeline &) = delete;
    Pipeline &operator=(const Pipeline &) = delete;
    ~Pipeline();

    using Read = std::function<void(QSqlQuery &)>; // stands before the first row
    // `sql` with a ? for each value; a number or a text, or a QStringList, which becomes an array of texts.
    void add(const QString &sql, const QVariantList &values = {}, const Read &read = {});
    // A ? for each column of the rows, which becomes an array; a column is of numbers or of texts as its first row is.
    void addRows(const QString &sql, const QList<QVariantList> &rows);

    // Sends what was added, and the server works at it while whoever called does something else. Then run() must follow,
    // or the pipeline go.
    void begin();
    // Sends what was added since and reads what all brings. Throws Failure at the first statement that is refused: none of those
    // behind it is executed, and a transaction around them can only be rolled back.
    void run();

private:
    struct Value
    {
        QByteArray bytes;
        bool isNull = false;
        bool isBinary = false;
    };
    struct Statement
    {
        QString sql;
        QList<Value> values;
        Read read;
    };
    class Conversation;

    static Value valueOf(const QVariant &value);

    Connection &m_connection;
    QList<Statement> m_statements;
    std::unique_ptr<Conversation> m_underWay;
};

} // namespace saldo::store
