#include "tests/journeys/team.h"

#include "items/ticket_list.h"
#include "store/ticket_reads.h"
#include "ui/queue/queue_pane.h"
#include "ui/queue/view_list.h"
#include "ui/shared/language.h"
#include "ui/shared/theme.h"
#include "ui/ticket/message_card.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/window/cut_off.h"

#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpSocket>
#include <algorithm>

namespace saldo::tests {

Line::Line(quint16 service) : m_service(service)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Line::letThrough);
    mend();
}

void Line::mend()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("the line: %s", qPrintable(m_server.errorString()));
    m_port = m_server.serverPort();
}

void Line::cut()
{
    m_server.close();
    const QList<QTcpSocket *> sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void Line::letThrough()
{
    while (QTcpSocket *near = m_server.nextPendingConnection()) {
        near->setParent(this);
        auto *far = new QTcpSocket(this);
        far->connectToHost(QHostAddress::LocalHost, m_service);
        for (const auto &[from, to] : {std::pair(near, far), std::pair(far, near)}) {
            connect(from, &QTcpSocket::readyRead, this, [from = from, to = to] {
                if (to->state() != QAbstractSocket::UnconnectedState)
                    to->write(from->readAll());
            });
            connect(from, &QTcpSocket::disconnected, this, [from = from, to = to] {
                to->disconnectFromHost();
                from->deleteLater();
            });
        }
    }
}

Colleague::Colleague(const QString &staff, quint16 port) : m_staff(staff)
{
    m_desk = std::make_unique<sync::ServiceDesk>(
        store::Location::parse(m_folder.filePath(QStringLiteral("mirror.saldo"))),
        QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)), QDateTime::currentMSecsSinceEpoch);
}

void Colleague::openWindow()
{
    for (const rules::StaffMember &member : store::staff(m_desk->reads())) {
        if (member.id == m_staff)
            m_window = std::make_unique<ui::MainWindow>(*m_desk, member);
    }
    if (!m_window)
        qFatal("%s does not work here", qPrintable(m_staff));
    m_window->resize(1280, 800);
    m_window->chooseLanguage(rules::Language::En);
    m_window->chooseShade(ui::Theme::Shade::Light);
    m_window->show();
    come();
}

void Colleague::come()
{
    m_window->raise();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window did not become active");
}

void Colleague::click(const char *button)
{
    auto *seen = see<QAbstractButton>(button);
    QVERIFY2(seen->isEnabled(), button);
    QTest::mouseClick(seen, Qt::LeftButton);
}

void Colleague::clickTicket(const QString &ticket)
{
    auto *list = see<QListView>("tickets");
    const auto *model = qobject_cast<const items::TicketList *>(list->model());
    if (!QTest::qWaitFor([&] { return model->rowOf(ticket).has_value(); }, patienceMs))
        qFatal("ticket %s is not in the list", qPrintable(ticket));
    const QModelIndex index = model->index(*model->rowOf(ticket));
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    if (!QTest::qWaitFor([&] { return m_window->queue()->ticketPane()->ticket() == ticket; }, patienceMs))
        qFatal("ticket %s is not shown", qPrintable(ticket));
}

void Colleague::write(const QString &text)
{
    auto *reply = see<QPlainTextEdit>("reply");
    QTest::mouseClick(reply->viewport(), Qt::LeftButton);
    reply->moveCursor(QTextCursor::End);
    QTest::keyClicks(reply, text);
    QTest::keyClick(reply, Qt::Key_Return, Qt::ControlModifier);
    m_window->queue()->ticketPane()->replies().outgoing().sendAll();
}

QStringList Colleague::conversation()
{
    QList<ui::MessageCard *> cards = see<QWidget>("conversation")->findChildren<ui::MessageCard *>();
    cards.removeIf([](const ui::MessageCard *card) { return card->isHidden(); });
    std::sort(cards.begin(), cards.end(), [](const auto *one, const auto *other) { return one->y() < other->y(); });
    QStringList texts;
    for (const ui::MessageCard *card : std::as_const(cards))
        texts << card->shownText();
    return texts;
}

QString Colleague::words(const char *label)
{
    for (const QLabel *seen : m_window->findChildren<QLabel *>(QLatin1String(label))) {
        if (seen->isVisible())
            return seen->text();
    }
    return {};
}

int Colleague::attention()
{
    const QAbstractItemModel *views = m_window->findChild<QListView *>(QStringLiteral("views"))->model();
    const QModelIndex last = views->index(views->rowCount() - 1, 0);
    return last.data(ui::ViewList::AttentionRole).toBool() ? last.data(ui::ViewList::CountRole).toInt() : -1;
}

namespace {

// Words and colours are told by events that wait; what comes from the network may wait too, and is left there.
void settle()
{
    for (int round = 0; round < 4; ++round) {
        for (const QEvent::Type type : {QEvent::LanguageChange, QEvent::StyleChange, QEvent::LayoutRequest, QEvent::Polish})
            QCoreApplication::sendPostedEvents(nullptr, type);
    }
}

void choose(QWidget &widget, rules::Language language, ui::Theme::Shade shade)
{
    if (auto *window = qobject_cast<ui::MainWindow *>(&widget)) {
        window->chooseLanguage(language);
        window->chooseShade(shade);
    } else {
        ui::useLanguage(language);
        ui::useTheme(shade);
    }
    settle();
}

QStringList draw(QWidget &widget, const QString &name)
{
    settle();
    const QString folder = qEnvironmentVariable("SALDO_JOURNEY_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        const QString file = QStringLiteral("%1/%2.png").arg(folder, name);
        if (!widget.grab().save(file))
            qFatal("%s was not written", qPrintable(file));
    }
    QStringList cut;
    for (const QString &words : ui::cutOff(widget))
        cut << name + QStringLiteral(": ") + words;
    return cut;
}

} // namespace

QStringList picture(QWidget &widget, const QString &name)
{
    QStringList cut;
    for (const rules::Language language : {rules::Language::Ru, rules::Language::En}) {
        for (const ui::Theme::Shade shade : {ui::Theme::Shade::Dark, ui::Theme::Shade::Light}) {
            choose(widget, language, shade);
            const QString kind = QStringLiteral("%1-%2-%3").arg(
                name, rules::spell(language),
                shade == ui::Theme::Shade::Light ? QStringLiteral("light") : QStringLiteral("dark"));
            if (qobject_cast<ui::MainWindow *>(&widget) == nullptr) {
                widget.adjustSize();
                cut += draw(widget, kind);
                continue;
            }
            widget.resize(1024, 700);
            cut += draw(widget, kind + QStringLiteral("-1024"));
            widget.resize(1280, 800);
            cut += draw(widget, kind);
        }
    }
    return cut;
}

} // namespace saldo::tests
