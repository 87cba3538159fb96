// Looking back and checking: histories of tickets and accounts, a statement on paper, the audit, by keyboard alone.
#include "tests/journeys/journey.h"
#include "tests/support/waiting.h"
#include "tests/support/window_test_main.h"

#include "ui/customers/customer_detail.h"
#include "ui/customers/customers_pane.h"
#include "ui/history/audit_dialog.h"
#include "ui/history/history_dialog.h"
#include "ui/history/history_model.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/commands.h"
#include "ui/statement/statement_dialog.h"
#include "ui/ticket/ticket_pane.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

using namespace saldo;
using tests::Journey;
using ui::HistoryModel;

namespace {

const char *const now = "2026-03-04T12:00:00+03:00";

const QByteArray deskScript = R"(
{"at": "2026-03-02T09:00:00+03:00", "do": "add_staff", "staff": "anna", "name": "Anna Sokolova", "role": "engineer", "languages": ["ru", "en"]}
{"at": "2026-03-02T09:00:00+03:00", "do": "add_staff", "staff": "irina", "name": "Irina Orlova", "role": "manager", "languages": ["ru", "en"]}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_customer", "customer": "beta", "name": "Beta <Books>", "language": "ru"}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_license", "license": "L1", "customer": "beta", "free_support": "credits"}
{"at": "2026-03-02T09:30:00+03:00", "do": "adjust_credits", "by": "irina", "customer": "beta", "amount": -35, "reason": "Used elsewhere"}
{"at": "2026-03-02T10:00:00+03:00", "do": "open_ticket", "by": "customer:beta", "ticket": "101", "customer": "beta", "language": "ru", "subject": "Invoices", "body": "How do I print them?", "pre_agreed": true}
{"at": "2026-03-02T11:00:00+03:00", "do": "assess", "by": "anna", "ticket": "101", "category": 3}
{"at": "2026-03-02T11:01:00+03:00", "do": "answer", "by": "anna", "ticket": "101", "body": "Like this.", "expect": "credits_required"}
{"at": "2026-03-03T10:00:00+03:00", "do": "buy_credits", "by": "shop", "customer": "beta", "credits": 25}
{"at": "2026-03-03T10:00:00+03:00", "do": "buy_period", "by": "shop", "customer": "beta", "period": "P1", "months": 3}
)";

template <typename Dialog>
Dialog *opened(Journey &journey)
{
    Dialog *found = nullptr;
    const bool came = QTest::qWaitFor([&] {
        for (Dialog *dialog : journey.window().findChildren<Dialog *>()) {
            if (dialog->isVisible())
                found = dialog;
        }
        return found != nullptr;
    });
    if (!came)
        qFatal("the dialog did not come");
    return found;
}

QString cell(const HistoryModel &model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

bool hasRows(HistoryModel &model, int rows)
{
    return tests::comesTrue(&model, &HistoryModel::arrived, [&] { return model.rowCount() == rows; });
}

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void theHistoryOfATicket()
    {
        // GIVEN a ticket that a purchase settled, and an answer that was refused
        Journey journey(deskScript, now);
        journey.work(QStringLiteral("anna"));
        journey.clickTicket(QStringLiteral("101"));

        // WHEN Anna asks for its history by the key
        QTest::keyClick(journey.window().queue()->ticketPane(), Qt::Key_H);

        // THEN every command is there, the newest first, with who, what, before and after, and why it was refused
        auto *dialog = opened<ui::HistoryDialog>(journey);
        HistoryModel &model = *dialog->model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(hasRows(model, 4));
        QCOMPARE(cell(model, 0, HistoryModel::Who), QStringLiteral("The shop"));
        QCOMPARE(cell(model, 0, HistoryModel::What), QStringLiteral("Bought 25 credits"));
        QVERIFY(cell(model, 0, HistoryModel::Changed).contains(QStringLiteral("Status: Awaiting credits \u2192 Open")));
        QVERIFY(cell(model, 0, HistoryModel::Changed).contains(QStringLiteral("Account \u00B7 Balance: 5 \u2192 10")));
        QCOMPARE(cell(model, 1, HistoryModel::What), QStringLiteral("Answered"));
        QVERIFY(cell(model, 1, HistoryModel::Changed).startsWith(QStringLiteral("Refused: ")));
        QCOMPARE(cell(model, 2, HistoryModel::Who), QStringLiteral("Anna Sokolova"));
        QCOMPARE(cell(model, 2, HistoryModel::What), QStringLiteral("Assessed as category 3"));
        QCOMPARE(cell(model, 3, HistoryModel::Who), QStringLiteral("Beta <Books>"));

        // AND the chosen one can be read in full and copied by the keyboard
        auto *view = dialog->findChild<QTableView *>(QStringLiteral("entries"));
        for (int row = 0; row < 3; ++row)
            QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(dialog->findChild<QPlainTextEdit *>(QStringLiteral("whole"))->toPlainText().contains(
            QStringLiteral("How do I print them?")));
        dialog->findChild<QPushButton *>(QStringLiteral("copy"))->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Opened the ticket")));

        // WHEN something happens to the ticket THEN the history follows
        journey.desk().send(ui::commands::assign(QStringLiteral("101"), QStringLiteral("anna")), &journey.window(),
                            [](const desk::Sent &) {});
        QVERIFY(hasRows(model, 5));
        QCOMPARE(cell(model, 0, HistoryModel::What), QStringLiteral("Assigned it to Anna Sokolova"));
        QVERIFY(cell(model, 0, HistoryModel::Changed).contains(QStringLiteral("Assigned to: Anna Sokolova")));

        // WHEN the language changes THEN its words do
        journey.window().chooseLanguage(rules::Language::Ru);
        QVERIFY(cell(model, 0, HistoryModel::What) != QStringLiteral("Assigned it to Anna Sokolova"));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }

    void theHistoryAndTheStatementOfAnAccount()
    {
        // GIVEN the account of a customer who reads Russian, on a manager's window in English
        Journey journey(deskScript, now);
        journey.work(QStringLiteral("irina"));
        journey.window().showCustomer(QStringLiteral("beta"));
        ui::CustomerDetail *detail = journey.window().customers()->detail();
        QVERIFY(QTest::qWaitFor([&] { return detail->customer() == QStringLiteral("beta"); }));

        // WHEN she asks for its history THEN all of it is there, of his tickets too
        QTest::keyClick(detail->facts(), Qt::Key_H, Qt::ControlModifier);
        auto *history = opened<ui::HistoryDialog>(journey);
        QVERIFY(hasRows(*history->model(), 8));
        QCOMPARE(cell(*history->model(), 0, HistoryModel::What), QStringLiteral("Bought a support period of 3 months"));
        QVERIFY(cell(*history->model(), 0, HistoryModel::Changed).contains(QStringLiteral("Price: 180.00 USD")));
        QTest::keyClick(history, Qt::Key_Escape);

        // WHEN she asks for his statement THEN it is in his language, with what people wrote as they wrote it
        QTest::keyClick(detail->facts(), Qt::Key_P, Qt::ControlModifier);
        auto *statement = opened<ui::StatementDialog>(journey);
        const QString paper = statement->findChild<QTextBrowser *>(QStringLiteral("paper"))->toPlainText();
        QVERIFY(paper.contains(QStringLiteral("Beta <Books> (beta)")));
        QVERIFY(paper.contains(QStringLiteral("Used elsewhere")));
        QVERIFY(!paper.contains(QStringLiteral("Closing balance")));
        QVERIFY(paper.contains(QStringLiteral("02.03.2026 09:30")));
        QVERIFY(paper.contains(QStringLiteral("\u221235")));
        QVERIFY(paper.contains(QStringLiteral("180,00 USD")));

        // AND a month without entries has none of them, but the balance
        statement->chooseSpan(ui::StatementDialog::Span::LastMonth);
        QVERIFY(!statement->findChild<QTextBrowser *>(QStringLiteral("paper"))
                     ->toPlainText().contains(QStringLiteral("Used elsewhere")));
        statement->chooseSpan(ui::StatementDialog::Span::All);

        // AND it is saved as a PDF
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("statement.pdf"));
        QVERIFY(statement->saveTo(file));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-" && pdf.size() > 5'000);
        QVERIFY(!statement->saveTo(folder.filePath(QStringLiteral("none/statement.pdf"))));

        // AND the dialog says why it is in another language, as long as it is another one
        const auto *language = statement->findChild<QLabel *>(QStringLiteral("language"));
        QVERIFY(language->isVisible());
        QCOMPARE(language->text(), QStringLiteral("In the customer's language: Russian"));
        journey.window().chooseLanguage(rules::Language::Ru);
        QTRY_VERIFY(!language->isVisible());
        journey.window().chooseLanguage(rules::Language::En);
        QTRY_VERIFY(language->isVisible());
    }

    void theAuditOfTheDesk()
    {
        // GIVEN a manager; WHEN she starts the audit by its keys
        Journey journey(deskScript, now);
        journey.work(QStringLiteral("irina"));
        QTest::keyClick(&journey.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = opened<ui::AuditDialog>(journey);
        const int height = dialog->height();

        // THEN it comes to its end beside the window, and everything agrees: the dialog is as high as these few words
        QVERIFY(tests::comesTrue(dialog, &ui::AuditDialog::ended, [&] { return !dialog->isRunning(); }));
        const QString state = dialog->findChild<QLabel *>(QStringLiteral("state"))->text();
        QVERIFY2(state.startsWith(QStringLiteral("Everything agrees. 10 commands")), qPrintable(state));
        QCOMPARE(dialog->height(), height);
        QVERIFY2(height < 240, qPrintable(QString::number(height)));
        QTest::keyClick(dialog, Qt::Key_Escape);

        // GIVEN an engineer THEN it is not offered to him
        journey.work(QStringLiteral("anna"));
        QTest::keyClick(&journey.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(journey.window().findChildren<ui::AuditDialog *>().isEmpty());
    }

    void whatWasTamperedWithIsNamedInTheDialog()
    {
        // GIVEN a desk whose file somebody changed behind its back
        const QTemporaryDir folder;
        Journey::fillDesk(QDir(folder.path()), deskScript);
        {
            store::Connection past(store::Location::parse(QDir(folder.path()).entryInfoList(QDir::Files).first().filePath()),
                                   store::Connection::Access::Write);
            past.once(QStringLiteral("UPDATE customers SET balance = 500 WHERE id = 'beta'"));
        }
        Journey journey(QDir(folder.path()), now);
        journey.work(QStringLiteral("irina"));

        // WHEN the manager audits it THEN it is said in plain words
        QTest::keyClick(&journey.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = opened<ui::AuditDialog>(journey);
        QVERIFY(tests::comesTrue(dialog, &ui::AuditDialog::ended, [&] { return !dialog->isRunning(); }));
        const QString found = dialog->findChild<QPlainTextEdit *>(QStringLiteral("findings"))->toPlainText();
        QVERIFY2(found.contains(QStringLiteral("Customer beta: Balance: expected 10, found 500")), qPrintable(found));
        QVERIFY2(found.contains(QStringLiteral("the balance is not the sum of the ledger")), qPrintable(found));
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("state"))->text().startsWith(QStringLiteral("2 disagreements.")));
        QVERIFY(dialog->height() >= 400); // there is a list to read
    }
};

SALDO_WINDOW_TEST_MAIN(AccountsTest)

#include "accounts_test.moc"
