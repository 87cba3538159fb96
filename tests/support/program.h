// The program under test as another process: started, awaited and ended without ever sleeping.
#pragma once

#include <QProcess>
#include <QStringList>

namespace saldo::tests {

inline constexpr int patienceMs = 30'000; // far more than anything awaited here takes

struct Ended
{
    int status = -1; // the exit status; −1 if it crashed or never ended
    QByteArray output;
    QByteArray errors;
};

// Runs `saldo` to its end.
Ended runSaldo(const QStringList &arguments);

// Writes `text` into a file of that folder and gives its path.
QString writeFile(const QString &folder, const QString &name, const QByteArray &text);

// Another process that has begun a transaction on an SQLite file and holds the writer's place until it goes.
class ForeignWriter
{
public:
    explicit ForeignWriter(const QString &file);
    ~ForeignWriter();
    bool holds() const { return m_holds; }

private:
    QProcess m_process;
    bool m_holds = false;
};

} // namespace saldo::tests
