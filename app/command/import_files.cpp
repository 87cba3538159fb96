#include "app/command/import_files.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace saldo::command {

namespace {

struct Found
{
    QString path;
    bool named = false; // on the command line itself
};

// Each file once, those of a folder by their names.
QList<Found> filesOf(const QStringList &paths, QStringList &complaints)
{
    QList<Found> all;
    QSet<QString> known;
    const auto add = [&all, &known](const QString &path, bool named) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (known.contains(canonical))
            return;
        known.insert(canonical);
        all.append({path, named});
    };
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path)) {
            complaints.append(QStringLiteral("%1: there is no such file or folder").arg(path));
        } else if (!QFileInfo(path).isDir()) {
            add(path, true);
        } else {
            QStringList inside;
            QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext())
                inside.append(walk.next());
            inside.sort();
            for (const QString &file : inside)
                add(file, false);
        }
    }
    return all;
}

bool isCsv(const QString &path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

// Whether the beginning of the file reads by the form.
bool fits(const QString &path, const import::FileForm &form)
{
    constexpr qint64 enoughForHeading = 64 * 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && import::Table(file.read(enoughForHeading), path, form).fits();
}

QList<import::Input> inputsOf(const import::Mapping &mapping, const QString &path)
{
    QList<import::Input> inputs;
    const QString name = QFileInfo(path).fileName();
    for (qsizetype i = 0; i < mapping.files.size(); ++i) {
        if (mapping.files.at(i).matches(name))
            inputs.append({path, i});
    }
    return inputs;
}

} // namespace

Chosen chooseBy(const import::Mapping &mapping, const QStringList &paths)
{
    Chosen chosen;
    import::Job job{mapping, {}};
    for (const Found &file : filesOf(paths, chosen.complaints)) {
        const QList<import::Input> inputs = inputsOf(mapping, file.path);
        if (inputs.isEmpty() && file.named)
            chosen.complaints.append(
                QStringLiteral("%1: the mapping %2 has no pattern for this name").arg(file.path, mapping.name));
        job.inputs += inputs;
    }
    if (job.inputs.isEmpty())
        chosen.complaints.append(QStringLiteral("there is no file for the mapping %1").arg(mapping.name));
    chosen.jobs.append(job);
    return chosen;
}

Chosen chooseShipped(const QStringList &paths)
{
    Chosen chosen;
    QList<import::Job> jobs;
    for (const import::Mapping &mapping : import::shippedMappings())
        jobs.append({mapping, {}});
    for (const Found &file : filesOf(paths, chosen.complaints)) {
        bool taken = false;
        for (import::Job &job : jobs) {
            for (const import::Input &input : inputsOf(job.mapping, file.path)) {
                if (!fits(file.path, job.mapping.files.at(input.form)))
                    continue;
                job.inputs.append(input);
                taken = true;
            }
        }
        if (!taken && file.named)
            chosen.complaints.append(QStringLiteral("%1: no mapping fits; name one with --mapping").arg(file.path));
        else if (!taken && isCsv(file.path))
            chosen.left.append(file.path);
    }
    const auto isRead = [&jobs](const QString &source) {
        return std::any_of(jobs.cbegin(), jobs.cend(), [&source](const import::Job &job) {
            return job.mapping.source == source && !job.inputs.isEmpty();
        });
    };
    for (const import::Job &job : jobs) {
        if (job.inputs.isEmpty())
            continue;
        if (!isRead(job.mapping.insteadOf)) {
            chosen.jobs.append(job);
            continue;
        }
        for (const import::Input &input : job.inputs)
            chosen.left.append(input.path);
    }
    if (chosen.jobs.isEmpty())
        chosen.complaints.append(QStringLiteral("there is no file for any of the mappings that come with Saldo"));
    return chosen;
}

std::optional<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

} // namespace saldo::command
