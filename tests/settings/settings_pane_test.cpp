// The settings as a pane: sections that are built when chosen, remembered, and a person's own choices, which are
// the window's actions.
#include "settings_stage.h"
#include "tests/support/window_test_main.h"

#include "ui/settings/personal_section.h"
#include "ui/settings/settings_pane.h"
#include "ui/shared/language.h"

#include <QAction>
#include <QActionGroup>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>

using namespace saldo;
using namespace saldo::test;

namespace {

struct Sections
{
    explicit Sections(ui::SettingsPane &pane)
    {
        for (const char *name : {"one", "two"}) {
            pane.add({QLatin1String(name), [name] { return QString::fromLatin1(name); },
                      [this, name] {
                          built << QLatin1String(name);
                          return new QWidget;
                      }});
        }
    }
    QStringList built;
};

} // namespace

class SettingsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void sectionsAreBuiltWhenChosen()
    {
        ui::SettingsPane pane;
        const Sections sections(pane);
        QCOMPARE(sections.built, QStringList{QStringLiteral("one")});
        auto *list = in<QListWidget>(&pane, "settingsSections");
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(sections.built, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
        QTest::keyClick(list, Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(sections.built.size(), 2);
        QCOMPARE(pane.section(), QStringLiteral("two"));
        QVERIFY(pane.built(QStringLiteral("two")) != nullptr);
    }

    void theSectionIsRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        {
            ui::SettingsPane pane;
            const Sections sections(pane);
            pane.choose(QStringLiteral("two"));
            pane.remember(settings);
        }
        ui::SettingsPane pane;
        const Sections sections(pane);
        pane.restore(settings);
        QCOMPARE(pane.section(), QStringLiteral("two"));
    }

    void choicesAreTheWindowsActions()
    {
        QActionGroup group(nullptr);
        QList<QAction *> actions;
        for (const char *name : {"light", "dark"}) {
            auto *action = group.addAction(QLatin1String(name));
            action->setObjectName(QLatin1String(name));
            action->setCheckable(true);
            actions << action;
        }
        actions.first()->setChecked(true);
        ui::PersonalSection section(actions, actions);
        section.show();
        auto *dark = in<QAbstractButton>(&section, "dark");
        QVERIFY(!dark->isChecked());
        QTest::keyClick(dark, Qt::Key_Space);
        QVERIFY(actions.last()->isChecked());
        // AND what the window does elsewhere is followed
        actions.first()->trigger();
        QVERIFY(in<QAbstractButton>(&section, "light")->isChecked());
    }
};

SALDO_WINDOW_TEST_MAIN(SettingsPaneTest)
#include "settings_pane_test.moc"
