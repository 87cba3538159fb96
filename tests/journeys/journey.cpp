#include "tests/journeys/journey.h"

#include "desk/looking.h"
#include "desk/script_run.h"
#include "items/ticket_list.h"
#include "script/instant.h"
#include "store/migrations.h"
#include "store/ticket_reads.h"
#include "ui/queue/queue_pane.h"
#include "ui/queue/view_list.h"
#include "ui/ticket/ticket_pane.h"

#include <QBuffer>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace saldo::tests {

namespace {

void fill(const store::Location &location, QByteArray script)
{
    store::Connection connection(location, store::Connection::Access::Write);
    store::migrate(connection, store::Tables::Authority);
    desk::Desk desk(connection);
    QBuffer buffer(&script);
    buffer.open(QIODevice::ReadOnly);
    const auto print = [](const QByteArray &line) {
        if (!line.contains("\"ok\": true"))
            qFatal("the script of a journey was refused: %s", line.constData());
    };
    desk::runScript(desk, buffer, {print, [](const QString &) {}});
}

store::Location locationIn(const QDir &folder)
{
    return store::Location::parse(folder.filePath(QStringLiteral("desk.saldo")));
}

} // namespace

Journey::Journey(const QByteArray &script, const QString &now) : m_now(script::parseInstant(now).value_or(0))
{
    fillDesk(QDir(m_folder.path()), script);
    open(QDir(m_folder.path()));
}

Journey::Journey(const QDir &folder, const QString &now) : m_now(script::parseInstant(now).value_or(0))
{
    open(folder);
}

void Journey::fillDesk(const QDir &folder, const QByteArray &script)
{
    fill(locationIn(folder), script);
}

void Journey::open(const QDir &folder)
{
    QStandardPaths::setTestModeEnabled(true); // drafts
    QCoreApplication::setOrganizationName(QStringLiteral("saldo-journey"));
    QSettings().clear();
    m_desk = std::make_unique<desk::LocalDesk>(locationIn(folder), [this] { return m_now.load(); });
}

Journey::~Journey()
{
    m_window.reset();
}

void Journey::work(const QString &staff)
{
    m_window.reset();
    m_desk->setActor(staff);
    for (const rules::StaffMember &member : store::staff(m_desk->reads())) {
        if (member.id == staff)
            m_window = std::make_unique<ui::MainWindow>(*m_desk, member);
    }
    m_window->resize(1280, 800);
    m_window->chooseLanguage(rules::Language::En);
    m_window->chooseShade(ui::Theme::Shade::Light);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void Journey::passSeconds(int seconds)
{
    m_now += seconds * 1'000;
    m_window->queue()->ticketPane()->replies().outgoing().tick();
}

void Journey::clickTicket(const QString &ticket)
{
    auto *list = see<QListView>("tickets");
    const auto *model = qobject_cast<const items::TicketList *>(list->model());
    const std::optional<int> row = model->rowOf(ticket);
    if (!row)
        qFatal("ticket %s is not in the list", qPrintable(ticket));
    const QModelIndex index = model->index(*row);
    list->scrollTo(index);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
}

void Journey::clickButton(const char *name)
{
    auto *button = see<QAbstractButton>(name);
    QVERIFY2(button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void Journey::clickView(items::QueueView view)
{
    auto *list = see<QListView>("views");
    const QModelIndex index = qobject_cast<const ui::ViewList *>(list->model())->indexOf(view);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
}

QString Journey::words(const char *label)
{
    return see<QLabel>(label)->text();
}

QPlainTextEdit *Journey::reply()
{
    return see<QPlainTextEdit>("reply");
}

QDialog *Journey::dialog()
{
    QDialog *found = nullptr;
    const bool seen = QTest::qWaitFor([this, &found] {
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            if (dialog->isVisible())
                found = dialog;
        }
        return found != nullptr;
    });
    if (!seen)
        qFatal("no dialog came");
    return found;
}

QJsonObject Journey::ticket(const QString &ticket)
{
    return desk::lookAt(m_desk->reads(), m_desk->policies(), {m_now, script::ShowTicket{ticket}});
}

qint64 Journey::balance(const QString &customer)
{
    return desk::lookAt(m_desk->reads(), m_desk->policies(), {m_now, script::ShowCustomer{customer}})
        .value(QLatin1String("balance"))
        .toInteger();
}

bool Journey::comesTo(const QString &id, const char *member, const QJsonValue &value)
{
    return QTest::qWaitFor([&] { return ticket(id).value(QLatin1String(member)) == value; });
}

} // namespace saldo::tests
