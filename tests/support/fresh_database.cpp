#include "tests/support/fresh_database.h"

#include "store/connection.h"

#include <QCoreApplication>
#include <QUrl>

namespace saldo::tests {

namespace {

QString server()
{
    return qEnvironmentVariable("SALDO_TEST_POSTGRESQL");
}

void tellServer(const QString &statement)
{
    store::Connection connection(store::Location::parse(server()), store::Connection::Access::Read);
    connection.once(statement);
}

} // namespace

bool FreshDatabase::isOnServer()
{
    return qEnvironmentVariable("SALDO_TEST_DATABASE") == u"postgresql";
}

FreshDatabase::FreshDatabase()
{
    if (!isOnServer()) {
        m_url = m_folder.filePath(QStringLiteral("desk.saldo"));
        return;
    }
    static int count = 0;
    m_name = QStringLiteral("saldo_test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++count);
    tellServer(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0").arg(m_name));
    QUrl url(server());
    url.setPath(u'/' + m_name);
    m_url = url.toString(QUrl::FullyEncoded);
}

FreshDatabase::~FreshDatabase()
{
    if (!m_name.isEmpty())
        tellServer(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_name));
}

QString whyNoDatabase()
{
    if (!FreshDatabase::isOnServer() || !server().isEmpty())
        return {};
    return QStringLiteral("SALDO_TEST_POSTGRESQL names no server (tools/with-postgresql starts one)");
}

} // namespace saldo::tests
