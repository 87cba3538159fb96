// Who may do what (desk rules, section 11), as the whole table.
#include "rules/roles.h"
#include "script/command.h"
#include "tests/support/test_main.h"

using namespace saldo;
using namespace saldo::rules;

class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleMayWhatItMay_data();
    void everyRoleMayWhatItMay();
};

// e: engineer, s: shop, c: customer; a manager and the system may everything.
void RolesTest::everyRoleMayWhatItMay_data()
{
    QTest::addColumn<QString>("who");
    const auto row = [](const char *command, const char *who) { QTest::newRow(command) << QString::fromLatin1(who); };
    row("add_staff", "");
    row("change_staff", "");
    row("register_customer", "s");
    row("change_customer", "s");
    row("register_license", "s");
    row("choose_free_support", "sc");
    row("buy_period", "s");
    row("buy_credits", "s");
    row("cancel_period", "");
    row("suspend_period", "c");
    row("resume_period", "c");
    row("open_ticket", "ec");
    row("post_message", "ec");
    row("assess", "e");
    row("confirm_assessment", "c");
    row("decline_assessment", "c");
    row("answer", "e");
    row("ask_customer", "e");
    row("add_note", "e");
    row("split_ticket", "e");
    row("mark_defect", "e");
    row("reject_defect", "e");
    row("choose_coverage", "c");
    row("assign", "e");
    row("close", "e");
    row("adjust_credits", "");
    row("set_policy", "");
}

void RolesTest::everyRoleMayWhatItMay()
{
    QFETCH(QString, who);
    const std::optional<CommandName> command = script::commandNamed(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(command);
    using Kind = Actor::Kind;
    QCOMPARE(mayDo({Kind::Staff, QStringLiteral("anna"), Role::Engineer}, *command), who.contains(u'e'));
    QCOMPARE(mayDo({Kind::Shop, {}}, *command), who.contains(u's'));
    QCOMPARE(mayDo({Kind::Customer, QStringLiteral("acme")}, *command), who.contains(u'c'));
    QVERIFY(mayDo({Kind::Staff, QStringLiteral("mike"), Role::Manager}, *command));
    QVERIFY(mayDo({Kind::System, {}}, *command));
}

SALDO_TEST_MAIN(RolesTest)

#include "roles_test.moc"
