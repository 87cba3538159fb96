// saldo export --database URL [--output FILE]: the journal as desk scripts that make the same desk again.
#include "app/command/commands.h"
#include "desk/journal_command.h"
#include "store/failure.h"
#include "store/migrations.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>
#include <memory>

namespace saldo::command {

namespace {

constexpr int entriesAtOnce = 500;

// Time never goes backwards within a script: where an import brought earlier history, another script begins.
class Scripts
{
public:
    // Empty: standard output, which holds one script.
    explicit Scripts(const QString &path) : m_path(path) {}

    void write(const store::JournalEntry &entry);
    void finish();
    const QStringList &paths() const { return m_paths; }
    qint64 lines() const { return m_lines; }

private:
    void begin();
    [[noreturn]] void fail(const QString &why) const
    {
        throw store::Failure(store::Failure::Kind::CannotOpen, why);
    }

    QString m_path;
    QStringList m_paths;
    std::unique_ptr<QFile> m_file;
    rules::Instant m_time = 0;
    qint64 m_lines = 0;
};

// desk.jsonl, desk.jsonl.002, desk.jsonl.003 …: a shell that lists them by name does it in their order.
void Scripts::begin()
{
    finish();
    m_file = std::make_unique<QFile>();
    bool open = false;
    if (m_path.isEmpty()) {
        if (m_lines > 0)
            fail(QStringLiteral("the desk took in earlier history, so it is more than one script: name a file by "
                                "--output"));
        open = m_file->open(stdout, QIODevice::WriteOnly);
    } else {
        const QString path =
            m_paths.isEmpty() ? m_path : QStringLiteral("%1.%2").arg(m_path).arg(m_paths.size() + 1, 3, 10, QLatin1Char('0'));
        m_file->setFileName(path);
        open = m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly);
        m_paths << path;
    }
    if (!open)
        fail(m_file->fileName() + QStringLiteral(": ") + m_file->errorString());
}

void Scripts::write(const store::JournalEntry &entry)
{
    if (!m_file || entry.at < m_time)
        begin();
    m_time = entry.at;
    const QByteArray line = QJsonDocument(desk::scriptLineOf(entry)).toJson(QJsonDocument::Compact) + '\n';
    if (m_file->write(line) != line.size())
        fail(m_file->fileName() + QStringLiteral(": ") + m_file->errorString());
    m_lines += 1;
}

void Scripts::finish()
{
    if (m_file && !m_file->flush())
        fail(m_file->fileName() + QStringLiteral(": ") + m_file->errorString());
    m_file.reset();
}

} // namespace

int exportDesk(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Writes every command of a desk as a desk script. Run into an empty database (`saldo run`, all scripts in one "
        "go, in order) it makes the same desk again and checks every outcome.\nExit status: 0 done, 2 the database "
        "can't be read or a file can't be written."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("database"),
                      QStringLiteral("A file, or postgresql://user:password@host:port/database."), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("output"),
                      QStringLiteral("Where to; standard output without it. A desk that took in earlier history is several "
                                     "scripts: FILE, FILE.002, …"),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("accepted-only"),
                      QStringLiteral("Leave out refused commands: the same tickets and accounts, but a refused id could "
                                     "be used again.")});
    parser.process(arguments);
    const store::Location location = store::Location::parse(parser.value(QStringLiteral("database")));
    if (location.kind == store::Location::Kind::Memory)
        parser.showHelp(unusable);

    store::Connection connection(location, store::Connection::Access::Read);
    if (store::schemaOf(connection) != store::newestSchema()) {
        std::fputs("saldo: the database is of another version of Saldo; open it once with this one "
                   "(`saldo run --database URL /dev/null`)\n", stderr);
        return unusable;
    }
    Scripts scripts(parser.value(QStringLiteral("output")));
    const bool all = !parser.isSet(QStringLiteral("accepted-only"));
    connection.once(store::beginReading(connection.dialect()));
    for (qint64 last = 0;;) {
        const QList<store::JournalEntry> entries = store::journalAfter(connection, last, entriesAtOnce);
        if (entries.isEmpty())
            break;
        for (const store::JournalEntry &entry : entries) {
            if (all || !entry.verdict)
                scripts.write(entry);
        }
        last = entries.last().id;
    }
    scripts.finish();
    for (const QString &path : scripts.paths())
        std::fprintf(stderr, "%s\n", qPrintable(path));
    std::fprintf(stderr, "%lld commands\n", static_cast<long long>(scripts.lines()));
    return done;
}

} // namespace saldo::command
