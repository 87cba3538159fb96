// How the window looks where the desk is at a service: the part of the gallery that needs one. Each state is drawn in
// both languages and colours (SALDO_JOURNEY_PICTURES names the folder), and nothing of it is cut off.
#include "tests/journeys/team.h"
#include "tests/support/window_test_main.h"

#include "desk/relative_script.h"
#include "rules/policy.h"
#include "store/ticket_query.h"
#include "ui/service/first_sync_dialog.h"
#include "ui/service/sign_in_dialog.h"
#include "ui/shared/theme.h"
#include "ui/window/panes.h"

#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace saldo;
using namespace saldo::tests;

namespace {

const QString password = QStringLiteral("a long password");
const QString answer = QStringLiteral("Switch the mailer to HTML in its profile, then send one order to yourself to see it.");

// The demo desk, as it stands now.
QByteArray demo()
{
    QFile file(QStringLiteral(SALDO_SOURCE_DIR "/resources/demo/desk.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demo desk can't be read");
    return desk::absoluteScript(file, rules::PolicyHistory(), QDateTime::currentMSecsSinceEpoch());
}

} // namespace

class ServiceLooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        QStandardPaths::setTestModeEnabled(true); // drafts
        QCoreApplication::setOrganizationName(QStringLiteral("saldo-looks"));
        QSettings().clear();
        ui::useTheme(ui::Theme::Shade::Light);
    }
    void init() { failOnWarnings(); }

    void everyStateIsDrawn();

private:
    void begin();
    void signIn();
    void readTheDesk();
    void work();
    void workOffline();
    void whatWasRefused();
    void signedOut();
    void look(QWidget &widget, const char *name) { m_cut += picture(widget, QLatin1String(name)); }
    ui::MainWindow &window() { return m_irina->window(); }
    rules::Ticket ticketToAnswer();

    std::unique_ptr<RunningService> m_service;
    std::unique_ptr<Line> m_line;
    std::unique_ptr<Colleague> m_irina;
    std::unique_ptr<Colleague> m_mike;
    QString m_ticket;
    QString m_customer;
    QStringList m_cut;
};

void ServiceLooksTest::everyStateIsDrawn()
{
    for (void (ServiceLooksTest::*part)() :
         {&ServiceLooksTest::begin, &ServiceLooksTest::signIn, &ServiceLooksTest::readTheDesk, &ServiceLooksTest::work,
          &ServiceLooksTest::workOffline, &ServiceLooksTest::whatWasRefused, &ServiceLooksTest::signedOut}) {
        (this->*part)();
        if (QTest::currentTestFailed())
            break;
    }
    m_mike.reset();
    m_irina.reset();
    QCOMPARE(m_cut, QStringList());
}

// GIVEN the demo desk at a service, and a line to it
void ServiceLooksTest::begin()
{
    m_service = std::make_unique<RunningService>();
    m_service->run(demo());
    for (const char *staff : {"irina", "mike"})
        m_service->makeLogin(QLatin1String(staff), password);
    m_service->start();
    m_line = std::make_unique<Line>(m_service->port());
    m_irina = std::make_unique<Colleague>(QStringLiteral("irina"), m_line->port());
}

// WHEN somebody signs in, with the wrong password, without the network, and rightly
void ServiceLooksTest::signIn()
{
    ui::SignInDialog dialog(m_irina->desk(), {});
    dialog.show();
    look(dialog, "service-sign-in");
    auto *said = dialog.findChild<QWidget *>(QStringLiteral("said"));
    auto *sign = dialog.findChild<QPushButton *>(QStringLiteral("signIn"));
    dialog.findChild<QLineEdit *>(QStringLiteral("login"))->setText(m_irina->staff());
    auto *secret = dialog.findChild<QLineEdit *>(QStringLiteral("password"));
    secret->setText(QStringLiteral("not this one"));
    sign->click();
    QVERIFY(comes([&] { return said->isVisible(); }));
    look(dialog, "service-sign-in-refused");
    m_line->cut();
    secret->setText(password);
    sign->click();
    QVERIFY(!said->isVisible());
    QVERIFY(comes([&] { return said->isVisible(); }));
    look(dialog, "service-sign-in-unreachable");
    m_line->mend();
    sign->click();
    QVERIFY(comes([&] { return dialog.result() == QDialog::Accepted; }));
}

// WHEN the desk is read for the first time, and the line is cut in the middle of it
void ServiceLooksTest::readTheDesk()
{
    ui::FirstSyncDialog reading(m_irina->desk());
    reading.show();
    bool cut = false;
    connect(&m_irina->desk(), &sync::ServiceDesk::statusChanged, &reading, [&] {
        if (cut || m_irina->desk().status().rowsRead == 0 || !m_irina->desk().status().catchingUp)
            return;
        cut = true;
        look(reading, "service-first-sync");
        m_line->cut();
    });
    QVERIFY(comes([&] { return m_irina->desk().status().offlineSince.has_value() || reading.result() == QDialog::Accepted; }));
    QVERIFY(cut); // the desk is larger than what is read at once
    if (reading.result() != QDialog::Accepted)
        look(reading, "service-first-sync-unreachable");
    m_line->mend();
    m_irina->desk().tryNow();
    QVERIFY(comes([&] { return reading.result() == QDialog::Accepted; }));
    m_irina->openWindow();
}

// One on credits: what is answered is charged.
rules::Ticket ServiceLooksTest::ticketToAnswer()
{
    store::TicketListing listing;
    listing.order = store::TicketOrder::Due;
    listing.today = rules::deskDay(m_irina->desk().now());
    for (const store::TicketRow &row : store::ticketPage(m_irina->desk().reads(), listing, {}, 200)) {
        const rules::Ticket &ticket = row.ticket;
        if (ticket.language == rules::Language::En && ticket.coverage == rules::Coverage::Credits && ticket.agreed
            && ticket.category == rules::noCategory && row.balance >= 40)
            return ticket;
    }
    qFatal("the demo desk has no such ticket");
}

// WHEN a colleague writes in the same ticket
void ServiceLooksTest::work()
{
    const rules::Ticket ticket = ticketToAnswer();
    m_ticket = ticket.id;
    m_customer = ticket.customer;
    m_irina->clickTicket(m_ticket);
    m_mike = std::make_unique<Colleague>(QStringLiteral("mike"), m_line->port());
    m_mike->desk().signIn(m_mike->staff(), password);
    QVERIFY(comes([this] { return m_mike->desk().actor() == m_mike->staff(); }));
    m_mike->desk().setPresence(m_ticket, true);
    QVERIFY(comes([this] { return m_irina->words("others").contains(QStringLiteral("Mike")); }));
    look(window(), "service-another-writes");
    m_mike.reset();
}

// WHEN the line is cut, and an answer is written all the same
void ServiceLooksTest::workOffline()
{
    m_line->cut();
    QVERIFY(comes([this] { return m_irina->desk().status().offlineSince.has_value(); }));
    look(window(), "service-offline");
    auto *category = m_irina->see<QComboBox>("answerCategory");
    category->setCurrentIndex(category->findData(2));
    m_irina->write(answer);
    QVERIFY(comes([this] { return m_irina->desk().isProvisional(m_ticket) && m_irina->desk().status().waiting == 1; }));
    look(window(), "service-provisional");
}

// WHEN the customer wrote meanwhile, so that the answer is refused
void ServiceLooksTest::whatWasRefused()
{
    const QByteArray command = R"([{"id": "m1", "do": "post_message", "ticket": ")" + m_ticket.toUtf8()
        + R"(", "body": "It is version 4.2, by the way."}])";
    const Response response = m_service->client(m_service->managerToken()).send("POST", "/api/v1/commands", command);
    QVERIFY2(response.body.contains("\"ok\":true"), response.body.constData());
    m_line->mend();
    m_irina->desk().tryNow();
    QVERIFY(comes([this] { return m_irina->attention() == 1; }));
    look(window(), "service-refused");
    window().choosePane(ui::PaneId::Attention);
    look(window(), "service-needs-attention");
    m_irina->desk().discard(m_irina->desk().attention().first().id);
    QVERIFY(comes([this] { return m_irina->desk().attention().isEmpty() && m_irina->desk().status().attention == 0; }));
    look(window(), "service-no-attention");
    window().choosePane(ui::PaneId::Queue);
}

// WHEN the session has ended
void ServiceLooksTest::signedOut()
{
    m_irina->desk().signOut();
    QVERIFY(comes([this] { return m_irina->desk().status().obstacle == sync::Obstacle::SignIn; }));
    look(window(), "service-signed-out");
    m_irina->click("deskDo");
    auto *dialog = window().findChild<ui::SignInDialog *>();
    QVERIFY(dialog != nullptr);
    look(*dialog, "service-sign-in-again");
    dialog->reject();
}

SALDO_WINDOW_TEST_MAIN(ServiceLooksTest)
#include "service_looks_test.moc"
