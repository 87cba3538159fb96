#include "ticket_stage.h"

#include "desk/script_run.h"
#include "script/instant.h"
#include "store/load.h"
#include "store/migrations.h"
#include "ui/shared/theme.h"
#include "ui/ticket/message_card.h"

#include <QBuffer>
#include <QDateTime>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace saldo::test {

namespace {

void fill(const store::Location &location, const QByteArray &script)
{
    store::Connection connection(location, store::Connection::Access::Write);
    store::migrate(connection, store::Tables::Authority);
    desk::Desk desk(connection);
    QBuffer lines;
    lines.setData(script);
    lines.open(QIODevice::ReadOnly);
    const desk::ScriptRun run = desk::runScript(
        desk, lines,
        {[](const QByteArray &line) {
             if (!line.contains("\"ok\": true"))
                 qFatal("%s", line.constData());
         },
         [](const QString &) {}});
    if (run.refused > 0)
        qFatal("the script was refused");
}

} // namespace

QByteArray usualScript()
{
    return R"({"at":"2026-03-02T09:00:00+03:00","do":"add_staff","staff":"anna","name":"Anna","role":"engineer"}
{"at":"2026-03-02T09:00:00+03:00","do":"add_staff","staff":"irina","name":"Irina","role":"manager"}
{"at":"2026-03-02T09:00:00+03:00","do":"register_customer","customer":"acme","name":"Acme & Sons","language":"en"}
{"at":"2026-03-02T09:00:00+03:00","do":"register_license","license":"L-1","customer":"acme","free_support":"credits"}
{"at":"2026-03-02T09:10:00+03:00","by":"customer:acme","do":"open_ticket","ticket":"101","customer":"acme","language":"en","subject":"Blank <b>page</b>","body":"It is <b>blank</b> & <script>alert(1)</script>"}
{"at":"2026-03-02T09:20:00+03:00","by":"customer:acme","do":"open_ticket","ticket":"102","customer":"acme","language":"en","subject":"Slow filters","body":"They are slow.","pre_agreed":true}
)";
}

TicketStage::TicketStage(const QByteArray &script, const QString &actor)
    : m_now(QDateTime::fromString(QStringLiteral("2026-03-02T08:00:00Z"), Qt::ISODate).toMSecsSinceEpoch())
{
    ui::useTheme(ui::Theme::Shade::Light);
    const store::Location location = store::Location::parse(m_folder.filePath(QStringLiteral("desk.saldo")));
    fill(location, script);
    m_link = std::make_unique<desk::LocalDesk>(location, [this] { return m_now.load(); });
    m_link->setActor(actor);
    m_pane = std::make_unique<ui::TicketPane>(*m_link);
    m_pane->resize(620, 720);
}

TicketStage::~TicketStage() = default;

void TicketStage::show(const QString &ticket)
{
    m_pane->show();
    m_pane->showTicket(ticket);
    QCoreApplication::processEvents();
}

desk::Sent TicketStage::send(const QJsonObject &command)
{
    std::optional<desk::Sent> outcome;
    m_link->send(command, m_pane.get(), [&outcome](const desk::Sent &sent) { outcome = sent; });
    std::ignore = QTest::qWaitFor([&outcome] { return outcome.has_value(); });
    return outcome.value_or(desk::Sent());
}

rules::Ticket TicketStage::ticket(const QString &id)
{
    return store::find<rules::Ticket>(m_link->reads(), id).value_or(rules::Ticket());
}

rules::Customer TicketStage::customer(const QString &id)
{
    return store::find<rules::Customer>(m_link->reads(), id).value_or(rules::Customer());
}

QPlainTextEdit *TicketStage::reply() const
{
    return m_pane->findChild<QPlainTextEdit *>(QStringLiteral("reply"));
}

QString TicketStage::forecast() const
{
    return m_pane->findChild<QLabel *>(QStringLiteral("forecast"))->text();
}

QString TicketStage::refusal() const
{
    const QLabel *label = m_pane->findChild<QLabel *>(QStringLiteral("refusal"));
    return label->isHidden() ? QString() : label->text();
}

QPushButton *TicketStage::sendButton() const
{
    return m_pane->findChild<QPushButton *>(QStringLiteral("send"));
}

void TicketStage::type(const QString &text)
{
    QTest::keyClicks(reply(), text);
}

bool TicketStage::waitUntilSent()
{
    passSeconds(10);
    return QTest::qWaitFor(
        [this] { return m_pane->replies().outgoing().isEmpty() && reply()->toPlainText().isEmpty(); });
}

void TicketStage::passSeconds(int seconds)
{
    m_now += seconds * 1'000;
    m_pane->replies().outgoing().tick();
}

QStringList TicketStage::outgoingWords() const
{
    QStringList lines;
    for (const QLabel *label : m_pane->findChild<QWidget *>(QStringLiteral("outgoing"))->findChildren<QLabel *>()) {
        if (label->isVisible())
            lines.append(label->text());
    }
    return lines;
}

QPushButton *TicketStage::outgoingButton(int line, const char *name) const
{
    const auto *bar = m_pane->findChild<QWidget *>(QStringLiteral("outgoing"));
    return bar->findChildren<QPushButton *>(QLatin1String(name)).at(line);
}

QStringList TicketStage::shownMessages() const
{
    QList<ui::MessageCard *> cards = m_pane->findChildren<ui::MessageCard *>();
    cards.removeIf([](const ui::MessageCard *card) { return card->isHidden(); });
    std::sort(cards.begin(), cards.end(),
              [](const ui::MessageCard *one, const ui::MessageCard *other) { return one->y() < other->y(); });
    QStringList texts;
    for (const ui::MessageCard *card : std::as_const(cards))
        texts.append(card->shownText());
    return texts;
}

QDialog *TicketStage::open(const char *action)
{
    for (QAction *one : m_pane->actions()) {
        if (one->objectName() == QLatin1String(action))
            one->trigger();
    }
    QCoreApplication::processEvents();
    return m_pane->findChild<QDialog *>();
}

void TicketStage::press(QDialog *dialog)
{
    dialog->findChild<QPushButton *>(QStringLiteral("send"))->click();
}

} // namespace saldo::test
