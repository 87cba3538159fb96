// The command box, by the keyboard alone.
#include "tests/support/window_test_main.h"
#include "tests/ui/ticket_stage.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/language.h"
#include "ui/window/command_box.h"
#include "ui/window/main_window.h"

#include <QListView>

using namespace saldo;
using namespace saldo::test;

class CommandBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void escapeReturnsTheCursor();
    void aNumberChoosesTheTicket();
    void aWordOfAMessageFindsTheTicket();
    void anActionIsDone();
    void speaksTheLanguageInUse();

private:
    QListView *list() const { return m_window->findChild<QListView *>(QStringLiteral("commandList")); }
    QStringList texts() const;
    void open();

    std::unique_ptr<TicketStage> m_stage;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::CommandBox *m_box = nullptr;
};

void CommandBoxTest::init()
{
    ui::useLanguage(rules::Language::En);
    m_stage = std::make_unique<TicketStage>(usualScript());
    m_window = std::make_unique<ui::MainWindow>(
        m_stage->link(), rules::StaffMember{QStringLiteral("anna"), QStringLiteral("Anna"), rules::Role::Engineer, {}, true});
    m_window->resize(1280, 800);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_box = m_window->findChild<ui::CommandBox *>();
    m_window->queue()->setFocus();
}

void CommandBoxTest::cleanup()
{
    m_window.reset();
    m_stage.reset();
}

QStringList CommandBoxTest::texts() const
{
    QStringList all;
    for (int row = 0; list() != nullptr && row < list()->model()->rowCount(); ++row)
        all << list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return all;
}

void CommandBoxTest::open()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_box->hasFocus());
    QVERIFY(list()->isVisible());
}

void CommandBoxTest::escapeReturnsTheCursor()
{
    QWidget *before = m_window->focusWidget();
    open();
    QVERIFY(texts().join(u'\n').contains(QStringLiteral("New ticket, Ctrl+N")));
    QTest::keyClicks(m_box, QStringLiteral("blank"));
    QTest::keyClick(m_box, Qt::Key_Escape);
    QCOMPARE(m_window->focusWidget(), before);
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_box->text(), QString());
}

void CommandBoxTest::aNumberChoosesTheTicket()
{
    open();
    QTest::keyClicks(m_box, QStringLiteral("102"));
    QTRY_VERIFY(texts().join(u'\n').contains(QStringLiteral("102 \u00B7")));
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(m_window->queue()->ticketPane()->ticket(), QStringLiteral("102"));
    QVERIFY(!list()->isVisible());
}

void CommandBoxTest::aWordOfAMessageFindsTheTicket()
{
    open();
    QTest::keyClicks(m_box, QStringLiteral("scripts alerted"));
    QTRY_COMPARE(texts().size(), 1);
    const auto entry = list()->model()->index(0, 0).data(ui::CommandList::EntryRole).value<ui::CommandList::Entry>();
    QCOMPARE(entry.id, QStringLiteral("101"));
    QVERIFY(!entry.secondMarks.isEmpty());
    QVERIFY(!m_box->accessibleDescription().isEmpty());
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(m_window->queue()->ticketPane()->ticket(), QStringLiteral("101"));
}

void CommandBoxTest::anActionIsDone()
{
    open();
    QTest::keyClicks(m_box, QStringLiteral("change language"));
    QVERIFY(texts().value(0).startsWith(QStringLiteral("Change the language")));
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(ui::languageInUse(), rules::Language::Ru);
}

void CommandBoxTest::speaksTheLanguageInUse()
{
    const QString english = m_box->placeholderText();
    QVERIFY(!english.isEmpty());
    m_window->chooseLanguage(rules::Language::Ru);
    QVERIFY(!m_box->placeholderText().isEmpty());
}

SALDO_WINDOW_TEST_MAIN(CommandBoxTest)

#include "command_box_test.moc"
