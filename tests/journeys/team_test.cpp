// Two at one ticket of a service, and the line between is cut: both go on, the line comes back, both have the same,
// and what the service refused is mended and sent again.
#include "tests/journeys/team.h"
#include "tests/support/desk_state.h"
#include "tests/support/window_test_main.h"

#include "ui/service/first_sync_dialog.h"
#include "ui/service/sign_in_dialog.h"
#include "ui/ticket/category_choice.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace saldo;
using namespace saldo::tests;

namespace {

const QString blank = QStringLiteral("101");
const QString refusedText = QStringLiteral("Hide the phone field.");

QByteArray openings()
{
    return R"([
{"id": "c1", "do": "register_customer", "customer": "acme", "name": "Acme Outdoor", "language": "en"},
{"id": "c2", "do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits"},
{"id": "c3", "do": "open_ticket", "ticket": "101", "customer": "acme", "language": "en", "subject": "Checkout page is blank", "body": "Since the update the checkout stays blank.", "pre_agreed": true},
{"id": "c4", "do": "open_ticket", "ticket": "102", "customer": "acme", "language": "en", "subject": "Error 500 after the move", "body": "We get error 500 on every page."}
])";
}

} // namespace

class TeamTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setQuitOnLastWindowClosed(false);
        QStandardPaths::setTestModeEnabled(true); // drafts
        QCoreApplication::setOrganizationName(QStringLiteral("saldo-journey"));
    }
    void init() { failOnWarnings(); }

    void twoWorkAndTheLineIsCut();

private:
    void begin();
    void signIn(Colleague &colleague);
    void customerWrites(const char *body);
    void answers(const QString &text);
    void expectTheSame();
    void workTogether();
    void workApart();
    void comeTogether();
    void lookAtWhatWasRefused();
    void sendAgain();
    static bool isOffline(Colleague &colleague)
    {
        return colleague.words("deskPlace").startsWith(QStringLiteral("Offline"));
    }

    std::unique_ptr<RunningService> m_service;
    QString m_acme;
    std::unique_ptr<Line> m_line;
    std::unique_ptr<Colleague> m_anna;
    std::unique_ptr<Colleague> m_olga;
    int m_messages = 0;
};

void TeamTest::begin()
{
    QSettings().clear();
    m_service = std::make_unique<RunningService>();
    for (const char *staff : {"anna", "olga"}) {
        m_service->addStaff(QLatin1String(staff), rules::Role::Engineer);
        m_service->makeLogin(QLatin1String(staff), QStringLiteral("a long password"));
    }
    m_acme = m_service->makeToken(QStringLiteral("customer:acme"));
    m_service->start();
    const Response response = m_service->client(m_service->managerToken()).send("POST", "/api/v1/commands", openings());
    QCOMPARE(response.status, 200);
    for (const QJsonValue &outcome : response.array())
        QVERIFY2(outcome.toObject().value(QLatin1String("ok")).toBool(), response.body.constData());
    m_line = std::make_unique<Line>(m_service->port());
}

// As app/console does it: sign in, read the desk for the first time, open the window.
void TeamTest::signIn(Colleague &colleague)
{
    ui::SignInDialog dialog(colleague.desk(), colleague.staff());
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(QStringLiteral("password")), QStringLiteral("a long password"));
    QTest::mouseClick(dialog.findChild<QPushButton *>(QStringLiteral("signIn")), Qt::LeftButton);
    QVERIFY(comes([&] { return dialog.result() == QDialog::Accepted; }));
    QVERIFY(dialog.session().has_value());
    // The desk may be read before that dialog is shown, while something else is said.
    if (colleague.staff() == u"olga")
        QVERIFY(comes([&] { return !colleague.desk().status().catchingUp; }));
    ui::FirstSyncDialog reading(colleague.desk());
    reading.show();
    QVERIFY(comes([&] { return reading.result() == QDialog::Accepted; }));
    colleague.openWindow();
}

void TeamTest::customerWrites(const char *body)
{
    const QByteArray command = R"([{"id": "m)" + QByteArray::number(++m_messages)
        + R"(", "do": "post_message", "ticket": "101", "body": ")" + body + R"("}])";
    const Response response = m_service->client(m_acme).send("POST", "/api/v1/commands", command);
    QVERIFY2(response.body.contains("\"ok\":true"), response.body.constData());
}

// Anna, with category 2 chosen by the keys.
void TeamTest::answers(const QString &text)
{
    auto *category = m_anna->see<ui::CategoryChoice>("answerCategory");
    category->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Down, Qt::Key_Down})
        QTest::keyClick(category, key);
    QVERIFY(m_anna->words("forecast").contains(QStringLiteral("10 credits")));
    m_anna->write(text);
}

// Both mirrors are equal, row by row, once nothing is on its way any more.
void TeamTest::expectTheSame()
{
    const auto rest = [this] {
        return m_anna->desk().status().waiting == 0 && m_olga->desk().status().waiting == 0
            && dump(m_anna->desk().reads()) == dump(m_olga->desk().reads());
    };
    if (!comes(rest))
        QFAIL(qPrintable(firstDifference(dump(m_anna->desk().reads()), dump(m_olga->desk().reads()))));
    store::Connection central(store::Location::parse(m_service->database().url()), store::Connection::Access::Read);
    QCOMPARE(firstDifference(dump(m_anna->desk().reads()), dump(central)), QString());
}

void TeamTest::twoWorkAndTheLineIsCut()
{
    for (void (TeamTest::*part)() : {&TeamTest::workTogether, &TeamTest::workApart, &TeamTest::comeTogether,
                                     &TeamTest::lookAtWhatWasRefused, &TeamTest::sendAgain}) {
        (this->*part)();
        if (QTest::currentTestFailed())
            break;
    }
    m_anna.reset();
    m_olga.reset();
}

void TeamTest::workTogether()
{
    // GIVEN Anna and Olga, signed in at the service, both with the same ticket in sight
    begin();
    m_anna = std::make_unique<Colleague>(QStringLiteral("anna"), m_line->port());
    m_olga = std::make_unique<Colleague>(QStringLiteral("olga"), m_line->port());
    signIn(*m_anna);
    signIn(*m_olga);
    m_anna->come();
    m_anna->clickTicket(blank);
    m_olga->come();
    m_olga->clickTicket(blank);
    QVERIFY(comes([this] { return m_anna->words("others").contains(QStringLiteral("olga")); }));
    QCOMPARE(m_anna->attention(), 0);

    // WHEN Olga writes a note, THEN Anna sees it without doing anything
    m_olga->click("noteMode");
    m_olga->write(QStringLiteral("The cache, I think."));
    QVERIFY(comes([this] { return m_anna->conversation().contains(QStringLiteral("The cache, I think.")); }));
}

void TeamTest::workApart()
{
    // WHEN the line is cut, THEN both say so, and both can go on; what they do is marked as provisional
    m_line->cut();
    QVERIFY(comes([this] { return isOffline(*m_anna) && isOffline(*m_olga); }));
    m_olga->click("noteMode");
    m_olga->write(QStringLiteral("Or the template."));
    QVERIFY(comes([this] { return m_olga->desk().isProvisional(blank); }));
    m_anna->come();
    answers(refusedText);
    QVERIFY(comes([this] { return m_anna->desk().isProvisional(blank) && m_anna->desk().status().waiting == 1; }));
    QVERIFY(comes([this] { return m_anna->conversation().contains(refusedText); }));
    QVERIFY(comes([this] { return m_anna->words("deskPlace").contains(QStringLiteral("1 change waits")); }));
    QVERIFY(m_anna->words("others").contains(QStringLiteral("Provisional")));
    QVERIFY(!m_anna->conversation().contains(QStringLiteral("Or the template.")));
    // Meanwhile the customer writes again, which Anna can't know.
    customerWrites("It is version 4.2, by the way.");
}

void TeamTest::comeTogether()
{
    // WHEN the line is back, THEN Olga's note is there, and Anna's answer was refused: it was written without knowing
    // the message that came before it
    m_line->mend();
    m_olga->desk().tryNow();
    m_anna->desk().tryNow();
    m_anna->come();
    QVERIFY(comes([this] { return m_anna->attention() == 1; }));
    QVERIFY(comes([this] { return m_anna->conversation().contains(QStringLiteral("Or the template.")); }));
    QVERIFY(comes([this] { return !m_anna->conversation().contains(refusedText); }));
    expectTheSame();
}

void TeamTest::lookAtWhatWasRefused()
{
    // WHEN Anna looks at what needs attention, which a view of the queue leads to
    auto *views = m_anna->see<QListView>("views");
    const QModelIndex attention = views->model()->index(views->model()->rowCount() - 1, 0);
    views->scrollTo(attention);
    QTest::mouseClick(views->viewport(), Qt::LeftButton, {}, views->visualRect(attention).center());
    // THEN it says why, and has all that she wrote
    QCOMPARE(m_anna->see<QPlainTextEdit>("text")->toPlainText(), refusedText);
    QVERIFY(!m_anna->words("reason").isEmpty());
}

void TeamTest::sendAgain()
{
    // WHEN she goes on with it in the ticket, where she sees the message, and adds a sentence
    m_anna->click("goOn");
    QVERIFY(comes([this] { return m_anna->conversation().contains(QStringLiteral("It is version 4.2, by the way.")); }));
    QCOMPARE(m_anna->see<QPlainTextEdit>("reply")->toPlainText(), refusedText);
    QCOMPARE(m_anna->see<ui::CategoryChoice>("answerCategory")->chosen(), 2);
    m_anna->write(QStringLiteral(" In 4.2 too."));
    // THEN she is stopped once more, for she had not seen it when she wrote
    QVERIFY(!m_anna->words("refusal").isEmpty());
    QCOMPARE(m_anna->desk().status().waiting, 0);
    // WHEN she sends it all the same
    m_anna->write({});

    // THEN nothing waits or needs attention any more, both have the same as the service, and it was charged once
    const QString whole = refusedText + QStringLiteral(" In 4.2 too.");
    QVERIFY(comes([&] { return m_olga->conversation().contains(whole); }));
    QVERIFY(comes([this] { return m_anna->attention() == 0 && m_anna->desk().status().waiting == 0; }));
    QVERIFY(comes([this] { return !m_anna->desk().isProvisional(blank) && !isOffline(*m_anna); }));
    expectTheSame();
    QCOMPARE(m_olga->conversation().count(refusedText), 0);
    QCOMPARE(numberOf(m_olga->desk().reads(), QStringLiteral("SELECT sum(amount) FROM ledger WHERE kind = 'charge'")), -10);
}

SALDO_WINDOW_TEST_MAIN(TeamTest)
#include "team_test.moc"
