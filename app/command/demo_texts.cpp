#include "app/command/demo_texts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace saldo::command {

QHash<QString, DemoTexts> demoTexts()
{
    QHash<QString, DemoTexts> texts;
    QHash<QString, QString> languages; // of tickets
    QFile file(QStringLiteral(":/demo/desk.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QJsonObject one = QJsonDocument::fromJson(line).object();
        const QString what = one.value(QLatin1String("do")).toString();
        const QString ticket = one.value(QLatin1String("ticket")).toString();
        const QString body = one.value(QLatin1String("body")).toString();
        if (what == u"open_ticket")
            languages.insert(ticket, one.value(QLatin1String("language")).toString());
        if (!languages.contains(ticket) || body.isEmpty())
            continue;
        DemoTexts &own = texts[languages.value(ticket)];
        if (what == u"open_ticket") {
            own.subjects << one.value(QLatin1String("subject")).toString();
            own.openings << body;
        } else {
            (what == u"add_note" ? own.notes : what == u"post_message" ? own.posts : own.answers) << body;
        }
    }
    return texts;
}

} // namespace saldo::command
