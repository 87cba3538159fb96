#include "ui/drafts/draft_files.h"

#include "script/instant.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace saldo::ui {

namespace {

constexpr qint64 largestFile = 1 << 20;
const QString suffix = QStringLiteral(".json");
constexpr QChar parting = u'~'; // stands in no id

// Ids hold letters, digits, dots, lines and hyphens; only a leading dot means something to a folder.
QString fileName(const QString &id)
{
    return id.startsWith(u'.') ? QStringLiteral("%2E") + id.mid(1) : id;
}

QString idOf(const QString &name)
{
    return name.startsWith(QLatin1String("%2E")) ? u'.' + name.mid(3) : name;
}

// Why it failed; empty if it did not.
QString save(const QString &folder, const QString &path, const QByteArray &text)
{
    if (!QDir().mkpath(folder))
        return DraftFiles::tr("the folder %1 can't be made").arg(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // it holds what customers are told
    file.write(text);
    return file.commit() ? QString() : file.errorString();
}

std::optional<KeptDraft> read(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (info.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const std::optional<Draft> draft = draftOf(object);
    if (!draft)
        return {};
    const QStringList parts = info.fileName().chopped(suffix.size()).split(parting);
    const auto at = script::parseInstant(object.value(QLatin1String("at")).toString());
    return KeptDraft{{idOf(parts.first()), parts.value(1).toInt()}, *draft, at.value_or(0)};
}

} // namespace

QString draftFolder(const store::Location &desk, const QString &person)
{
    const QString where = desk.kind == store::Location::Kind::Server
        ? desk.host + u':' + QString::number(desk.port) + u'/' + desk.database
        : QFileInfo(desk.path).absoluteFilePath();
    const QByteArray key = QCryptographicHash::hash(where.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/saldo/drafts/")
        + QString::fromLatin1(key) + u'/' + fileName(person);
}

DraftFiles::DraftFiles(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    m_writing.setMaxThreadCount(1);
}

DraftFiles::~DraftFiles()
{
    m_writing.waitForDone();
}

QString DraftFiles::pathOf(const DraftKey &key) const
{
    const QString number = key.waiting == 0 ? QString() : parting + QString::number(key.waiting);
    return m_folder + u'/' + fileName(key.ticket) + number + suffix;
}

QList<KeptDraft> DraftFiles::load() const
{
    QList<KeptDraft> all;
    for (const QFileInfo &info : QDir(m_folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files)) {
        if (const std::optional<KeptDraft> kept = read(info))
            all.append(*kept);
    }
    return all;
}

void DraftFiles::write(const KeptDraft &kept)
{
    QJsonObject object = toJson(kept.draft);
    object.insert(QStringLiteral("ticket"), kept.key.ticket);
    object.insert(QStringLiteral("at"), script::formatInstant(kept.at));
    m_writing.start([this, object, key = kept.key, folder = m_folder, path = pathOf(kept.key)] {
        const QString reason = save(folder, path, QJsonDocument(object).toJson());
        QMetaObject::invokeMethod(this, [this, key, reason] {
            if (reason.isEmpty())
                Q_EMIT written(key);
            else
                Q_EMIT failed(key, reason);
        });
    });
}

void DraftFiles::remove(const DraftKey &key)
{
    m_writing.start([folder = m_folder, path = pathOf(key)] {
        QFile::remove(path);
        // What is empty goes, up to the desk's own folder; what is not stays.
        if (QDir().rmdir(folder))
            QDir().rmdir(QFileInfo(folder).path());
    });
}

} // namespace saldo::ui
