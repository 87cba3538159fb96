#include "tests/support/program.h"

#include <QDir>
#include <QFile>

namespace saldo::tests {

Ended runSaldo(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SALDO_PROGRAM), arguments);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString writeFile(const QString &folder, const QString &name, const QByteArray &text)
{
    QFile file(QDir(folder).filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    return written ? file.fileName() : QString();
}

ForeignWriter::ForeignWriter(const QString &file)
{
    m_process.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), file});
    m_process.write("BEGIN IMMEDIATE;\nSELECT 'held';\n");
    QByteArray said;
    while (!said.contains("held") && m_process.waitForReadyRead(patienceMs))
        said += m_process.readAllStandardOutput();
    m_holds = said.contains("held");
}

ForeignWriter::~ForeignWriter()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(patienceMs);
}

} // namespace saldo::tests
