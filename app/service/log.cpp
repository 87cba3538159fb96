#include "app/service/log.h"

#include <QDateTime>
#include <QJsonDocument>
#include <unistd.h>

namespace saldo::service {

namespace {

QString spell(Level level)
{
    switch (level) {
    case Level::Info:
        return QStringLiteral("info");
    case Level::Warning:
        return QStringLiteral("warning");
    case Level::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

void logQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const Level level = type == QtInfoMsg || type == QtDebugMsg ? Level::Info
        : type == QtWarningMsg                                  ? Level::Warning
                                                                : Level::Error;
    log(level, "qt", {{QStringLiteral("category"), QString::fromUtf8(context.category)}, {QStringLiteral("text"), text}});
}

} // namespace

void log(Level level, const char *event, const QJsonObject &details)
{
    QByteArray line = "{\"time\":\"" + QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1()
        + "\",\"level\":\"" + spell(level).toLatin1() + "\",\"event\":\"" + event + '"';
    if (!details.isEmpty())
        line += ',' + QJsonDocument(details).toJson(QJsonDocument::Compact).mid(1);
    else
        line += '}';
    line += '\n';
    // One call, so that lines of several threads don't mix. A log that can't be written is no reason to stop.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

void logQtMessages()
{
    qInstallMessageHandler(logQtMessage);
}

} // namespace saldo::service
