// A database that nothing was ever in, of the kind that SALDO_TEST_DATABASE names: "sqlite" (a file, without
// it too) or "postgresql" (on the server of SALDO_TEST_POSTGRESQL). It goes with the object.
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace saldo::tests {

class FreshDatabase
{
public:
    FreshDatabase();
    ~FreshDatabase();
    FreshDatabase(const FreshDatabase &) = delete;
    FreshDatabase &operator=(const FreshDatabase &) = delete;

    // As `--database` takes it.
    const QString &url() const { return m_url; }
    // A folder for what belongs to it.
    QString folder() const { return m_folder.path(); }

    static bool isOnServer();

private:
    QTemporaryDir m_folder;
    QString m_name; // on the server
    QString m_url;
};

// Why tests on SALDO_TEST_DATABASE can't be run; empty if they can.
QString whyNoDatabase();

} // namespace saldo::tests

// The main of a test on fresh databases: skipped, and aloud, where the server for it is not there.
#define SALDO_DATABASE_TEST_MAIN(Test)                                                                    \
    int main(int argc, char **argv)                                                                       \
    {                                                                                                     \
        saldo::tests::settle();                                                                           \
        QCoreApplication application(argc, argv);                                                         \
        if (const QString why = saldo::tests::whyNoDatabase(); !why.isEmpty()) {                          \
            std::puts(qPrintable(QStringLiteral("SKIPPED: ") + why));                                     \
            return 77;                                                                                    \
        }                                                                                                 \
        Test test;                                                                                        \
        return QTest::qExec(&test, argc, argv);                                                           \
    }
