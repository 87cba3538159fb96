// A database that breaks while people work: a full disk, a file that was moved away, tables that can't be read.
// Every time the person is told in words, nothing written is lost, and it goes on when the trouble is over.
#include "tests/journeys/journey.h"
#include "tests/support/window_test_main.h"
#include "tests/window/lively_desk.h"
#include "tests/window/offscreen_warnings.h"

#include "store/connection.h"
#include "store/failure.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/language.h"
#include "ui/shared/refusal_words.h"
#include "ui/ticket/ticket_pane.h"
#include "ui/window/application.h"
#include "ui/window/command_box.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSqlError>
#include <QSqlQuery>
#include <QTableView>
#include <csignal>
#include <sys/resource.h>

using namespace saldo;
using items::QueueView;
using tests::Journey;
using ui::PaneId;

namespace {

// While it lives, no file of this process grows beyond that size: writing fails as on a disk without room.
class NoRoom
{
public:
    explicit NoRoom(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit tight = m_before;
        tight.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~NoRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before = {};
};

// While it lives, a table is not where it is looked for.
class Hidden
{
public:
    Hidden(const QString &file, const char *table) : m_table(QLatin1String(table))
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("hiding"));
        m_database.setDatabaseName(file);
        m_database.open();
        run(QStringLiteral("PRAGMA legacy_alter_table = ON")); // what refers to it stays as it is
        run(QStringLiteral("ALTER TABLE %1 RENAME TO %1_hidden").arg(m_table));
    }
    ~Hidden()
    {
        run(QStringLiteral("ALTER TABLE %1_hidden RENAME TO %1").arg(m_table));
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("hiding"));
    }

private:
    void run(const QString &statement)
    {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            qFatal("%s", qPrintable(query.lastError().text()));
    }

    QString m_table;
    QSqlDatabase m_database;
};

} // namespace

class FailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnOwnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("desk.saldo"));
        Journey::fillDesk(QDir(m_folder->path()), tests::livelyDesk);
        m_journey = std::make_unique<Journey>(QDir(m_folder->path()), tests::livelyNow);
        m_journey->work(QStringLiteral("mike"));
        QObject::connect(qobject_cast<ui::Application *>(qApp), &ui::Application::databaseFailed, &m_journey->window(),
                         &ui::MainWindow::tellFailure);
    }
    void cleanup()
    {
        m_journey.reset();
        m_folder.reset();
        ui::useLanguage(rules::Language::En);
    }

    void anAnswerOnAFullDisk()
    {
        // GIVEN an answer that is written
        m_journey->window().queue()->chooseTicket(QStringLiteral("101"));
        QTest::keyClicks(m_journey->reply(), QStringLiteral("Please update."));
        const int messages = m_journey->ticket(QStringLiteral("101")).value(QLatin1String("messages")).toInt();
        auto category = m_journey->see<QComboBox>("answerCategory");
        category->setCurrentIndex(1);
        {
            // WHEN it is sent while the database's log can't grow
            const NoRoom room(QFileInfo(m_file + QStringLiteral("-wal")).size());
            QTest::keyClick(m_journey->reply(), Qt::Key_Return, Qt::ControlModifier);
            m_journey->passSeconds(10);
            // THEN the person is told that it was not saved, and the text is there
            QTRY_COMPARE(m_journey->reply()->toPlainText(), QStringLiteral("Please update."));
            QTRY_VERIFY(anyLabel(QStringLiteral("not saved")));
            QCOMPARE(m_journey->ticket(QStringLiteral("101")).value(QLatin1String("messages")).toInt(), messages);
        }
        // WHEN there is room again THEN it goes out
        QTest::keyClick(m_journey->reply(), Qt::Key_Return, Qt::ControlModifier);
        m_journey->passSeconds(10);
        QVERIFY(m_journey->comesTo(QStringLiteral("101"), "messages", messages + 1));
        QTRY_VERIFY(m_journey->reply()->toPlainText().isEmpty());
    }

    void theFileWasMovedAway()
    {
        m_journey->window().queue()->chooseTicket(QStringLiteral("101"));
        QAction *assign = m_journey->window().queue()->ticketPane()->action(ui::TicketDoing::AssignToMe);
        const QString away = m_file + QStringLiteral(".away");
        QVERIFY(QFile::rename(m_file, away));
        assign->trigger();
        QTRY_VERIFY(anyLabel(QStringLiteral("moved or deleted")));
        QVERIFY(QFile::rename(away, m_file));
        assign->trigger();
        QVERIFY(m_journey->comesTo(QStringLiteral("101"), "assignee", QStringLiteral("mike")));
        QTRY_VERIFY(!anyLabel(QStringLiteral("moved or deleted")));
    }

    void ticketsThatCantBeRead()
    {
        auto *list = m_journey->see<QListView>("tickets");
        const int rows = list->model()->rowCount();
        QVERIFY(rows > 2);
        {
            const Hidden hidden(m_file, "tickets");
            m_journey->window().queue()->chooseView(QueueView::ToAnswer);
            QVERIFY(anyLabel(QStringLiteral("The tickets can't be read")));
            m_journey->clickButton("readAgain");
            QVERIFY(anyLabel(QStringLiteral("The tickets can't be read")));
            m_journey->window().chooseLanguage(rules::Language::Ru);
            QTRY_VERIFY(!anyLabel(QStringLiteral("The tickets can't be read"))); // it is said in Russian
            m_journey->window().chooseLanguage(rules::Language::En);
        }
        m_journey->clickButton("readAgain");
        QTRY_VERIFY(!anyLabel(QStringLiteral("The tickets can't be read")));
        m_journey->window().queue()->chooseView(QueueView::AllOpen);
        QCOMPARE(m_journey->see<QListView>("tickets")->model()->rowCount(), rows);
    }

    void aTicketThatCantBeRead()
    {
        {
            const Hidden hidden(m_file, "messages");
            m_journey->window().queue()->chooseTicket(QStringLiteral("101"));
            QVERIFY(anyLabel(QStringLiteral("The ticket can't be read")));
        }
        m_journey->window().queue()->chooseTicket(QStringLiteral("102"));
        QTRY_VERIFY(!anyLabel(QStringLiteral("The ticket can't be read")));
    }

    void customersThatCantBeRead()
    {
        {
            const Hidden hidden(m_file, "customers");
            m_journey->window().choosePane(PaneId::Customers);
            QTRY_VERIFY(anyLabel(QStringLiteral("The customers can't be read")));
            m_journey->window().choosePane(PaneId::Timelines);
            QTRY_VERIFY(anyLabel(QStringLiteral("The customers can't be read")));
        }
        m_journey->clickButton("showAll");
        QTRY_VERIFY(!anyLabel(QStringLiteral("The customers can't be read")));
        m_journey->window().choosePane(PaneId::Customers);
        m_journey->clickButton("remedy");
        QTRY_COMPARE(m_journey->see<QTableView>("customers")->model()->rowCount(), 3);
    }

    void anAccountThatCantBeRead()
    {
        m_journey->window().choosePane(PaneId::Customers);
        QTRY_COMPARE(m_journey->see<QTableView>("customers")->model()->rowCount(), 3);
        {
            const Hidden hidden(m_file, "ledger");
            auto *table = m_journey->see<QTableView>("customers");
            QTest::keyClick(table, Qt::Key_Down);
            QTRY_VERIFY(anyLabel(QStringLiteral("The account can't be read")));
        }
        m_journey->clickButton("readAccount");
        QTRY_VERIFY(!anyLabel(QStringLiteral("The account can't be read")));
    }

    void aSearchThatFails()
    {
        const Hidden hidden(m_file, "tickets");
        auto *box = m_journey->see<ui::CommandBox>("commandBox");
        box->begin();
        QTest::keyClicks(box, QStringLiteral("blank"));
        auto *list = m_journey->see<QListView>("commandList");
        QTRY_VERIFY(list->model()->rowCount() > 0
                    && list->model()->index(list->model()->rowCount() - 1, 0).data().toString().contains(
                        QStringLiteral("search failed")));
        QTest::keyClick(box, Qt::Key_Return); // nothing to be chosen, and nothing happens
        QTest::keyClick(box, Qt::Key_Escape);
    }

    void whatNobodyCaughtIsToldToo()
    {
        {
            const Hidden hidden(m_file, "staff");
            m_journey->clickButton("filter");
            QTRY_VERIFY(anyLabel(QStringLiteral("The desk could not be read")));
        }
        m_journey->clickButton("closeFailure");
        QVERIFY(!anyLabel(QStringLiteral("The desk could not be read")));
        m_journey->window().queue()->chooseTicket(QStringLiteral("101")); // and the window works on
        QCOMPARE(m_journey->window().queue()->ticketPane()->ticket(), QStringLiteral("101"));
    }

    void theWordsSayWhatToDo_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto kind : {store::Failure::Kind::DiskFull, store::Failure::Kind::Gone, store::Failure::Kind::DatabaseInUse,
                                store::Failure::Kind::Broken}) {
            const store::Failure failure(kind, QStringLiteral("detail"));
            QTest::newRow(qPrintable(failure.name())) << QString::fromUtf8(failure.what());
        }
    }
    void theWordsSayWhatToDo()
    {
        QFETCH(QString, what);
        const QString english = ui::databaseWords(what);
        ui::useLanguage(rules::Language::Ru);
        const QString russian = ui::databaseWords(what);
        QVERIFY(english.size() > 40 && russian.size() > 30 && english != russian);
        QVERIFY(!english.startsWith(what.section(u':', 0, 0))); // a code alone is no explanation
    }

    void aFullDatabaseIsToldFromABrokenOne()
    {
        store::Connection connection(store::Location::parse(m_folder->filePath(QStringLiteral("full.saldo"))),
                                     store::Connection::Access::Write);
        connection.once(QStringLiteral("CREATE TABLE filling (body TEXT)"));
        connection.once(QStringLiteral("PRAGMA max_page_count = 4"));
        const auto kindOf = [&connection](const QString &statement) {
            try {
                connection.once(statement);
            } catch (const store::Failure &failure) {
                return failure.name();
            }
            return QString();
        };
        QCOMPARE(kindOf(QStringLiteral("INSERT INTO filling VALUES (zeroblob(1000000))")), QStringLiteral("disk_full"));
        QCOMPARE(kindOf(QStringLiteral("INSERT INTO nowhere VALUES (1)")), QStringLiteral("database_failed"));
    }

private:
    // Whether a label that is to be seen says so.
    bool anyLabel(const QString &words) const
    {
        for (const QLabel *label : m_journey->window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Journey> m_journey;
};

int main(int argc, char **argv)
{
    tests::settle();
    qunsetenv("QT_FATAL_WARNINGS");
    QApplication::setStyle(QStringLiteral("Fusion"));
    ui::Application application(argc, argv);
    FailuresTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "failures_test.moc"
