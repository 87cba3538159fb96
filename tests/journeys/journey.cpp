#include "tests/journeys/journey.h"

#include "desk/looking.h"
#include "desk/script_run.h"
#include "items/ticket_list.h"
#include "script/instant.h"
#include "store/migrations.h"
#include "store/ticket_reads.h"
#include "ui/queue/queue_pane.h"
#include "ui/queue/view_list.h"
#include "ui/ticket/event_line.h"
#include "ui/ticket/message_card.h"
#include "ui/ticket/ticket_pane.h"

#include <QBuffer>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

namespace saldo::tests {

namespace {

void fill(const store::Location &location, QByteArray script)
{
    store::Connection connection(location, store::Connection::Access::Write);
    store::migrate(connection, store::Tables::Authority);
    desk::Desk desk(connection);
    QBuffer buffer(&script);
    buffer.open(QIODevice::ReadOnly);
    QByteArray refused;
    const auto print = [&refused](const QByteArray &line) {
        if (!line.contains("\"ok\": true"))
            refused = line;
    };
    const auto miss = [](const QString &what) { qFatal("the script of a journey: %s", qPrintable(what)); };
    const desk::ScriptRun run = desk::runScript(desk, buffer, {print, miss});
    if (run.refused > run.expected)
        qFatal("the script of a journey was refused: %s", refused.constData());
}

store::Location locationIn(const QDir &folder)
{
    return store::Location::parse(folder.filePath(QStringLiteral("desk.saldo")));
}

// Of one class, from the top of the conversation.
template <typename Post>
QStringList textsOf(QWidget *conversation, QString (Post::*text)() const)
{
    QList<Post *> posts = conversation->findChildren<Post *>();
    posts.removeIf([](const Post *post) { return post->isHidden(); });
    std::sort(posts.begin(), posts.end(), [](const Post *one, const Post *other) { return one->y() < other->y(); });
    QStringList texts;
    for (const Post *post : std::as_const(posts))
        texts << (post->*text)();
    return texts;
}

} // namespace

QByteArray beginning()
{
    return R"(
{"at": "2026-03-02T09:00:00+03:00", "do": "add_staff", "staff": "anna", "name": "Anna Sokolova", "role": "engineer", "languages": ["ru", "en"]}
{"at": "2026-03-02T09:00:00+03:00", "do": "add_staff", "staff": "mike", "name": "Mike Turner", "role": "manager", "languages": ["en"]}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_customer", "customer": "acme", "name": "Acme Outdoor", "language": "en"}
{"at": "2026-03-02T09:00:00+03:00", "do": "register_license", "license": "L1", "customer": "acme", "free_support": "credits"}
)";
}

namespace {

// What a window manager does: when a dialog is gone, its window has the keyboard again. The offscreen platform
// leaves none active.
class Activation : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *dialog = qobject_cast<QDialog *>(watched);
        // One that is being destroyed is a plain dialog by then: its window goes with it.
        const bool lives = dialog != nullptr && dialog->metaObject() != &QDialog::staticMetaObject;
        if (event->type() == QEvent::Hide && lives && dialog->parentWidget() != nullptr) {
            dialog->parentWidget()->window()->activateWindow();
            QGuiApplication::sync(); // the platform tells of it before the next key
        }
        return false;
    }
};

} // namespace

QStringList lines(std::initializer_list<const char *> lines)
{
    QStringList list;
    for (const char *line : lines)
        list << QString::fromUtf8(line);
    return list;
}

Journey::Journey(const QByteArray &script, const char *now)
    : m_now(script::parseInstant(QString::fromLatin1(now)).value_or(0))
{
    fillDesk(QDir(m_folder.path()), script);
    open(QDir(m_folder.path()));
}

Journey::Journey(const QDir &folder, const char *now) : m_now(script::parseInstant(QString::fromLatin1(now)).value_or(0))
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
    static Activation activation;
    qApp->installEventFilter(&activation); // once, however often it is told
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window did not become active");
}

void Journey::passSeconds(int seconds)
{
    m_now += seconds * 1'000;
    m_window->queue()->ticketPane()->replies().outgoing().tick();
}

void Journey::happens(const QByteArray &line)
{
    QJsonObject command = QJsonDocument::fromJson(line).object();
    const QString by = command.take(QStringLiteral("by")).toString();
    if (command.isEmpty() || by.isEmpty())
        qFatal("not a command of anybody: %s", line.constData());
    const QString me = m_desk->actor();
    m_now += 1'000;
    m_desk->setActor(by);
    std::optional<desk::Sent> outcome;
    m_desk->send(command, m_window.get(), [&outcome](const desk::Sent &sent) { outcome = sent; });
    m_desk->setActor(me);
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }) || !outcome->accepted())
        qFatal("it did not happen: %s", line.constData());
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

QStringList Journey::listed()
{
    // An empty list gives its place to words about it.
    const QAbstractItemModel *model = m_window->findChild<QListView *>(QStringLiteral("tickets"))->model();
    QStringList ids;
    for (int i = 0; i < model->rowCount(); ++i)
        ids << model->index(i, 0).data(items::TicketList::TicketIdRole).toString();
    return ids;
}

QString Journey::row(const QString &ticket)
{
    const auto *model = qobject_cast<const items::TicketList *>(see<QListView>("tickets")->model());
    const std::optional<int> row = model->rowOf(ticket);
    return row ? model->index(*row).data(Qt::AccessibleTextRole).toString() : QString();
}

int Journey::count(items::QueueView view)
{
    const auto *model = qobject_cast<const ui::ViewList *>(see<QListView>("views")->model());
    // It is counted in another thread.
    const auto known = [model, view] { return model->indexOf(view).data(ui::ViewList::CountRole).isValid(); };
    if (!QTest::qWaitFor(known))
        qFatal("a view's tickets were not counted");
    return model->indexOf(view).data(ui::ViewList::CountRole).toInt();
}

QStringList Journey::conversation()
{
    return textsOf(see<QWidget>("conversation"), &ui::MessageCard::shownText);
}

QStringList Journey::events()
{
    return textsOf(see<QWidget>("conversation"), &ui::EventLine::words);
}

QPlainTextEdit *Journey::reply()
{
    return see<QPlainTextEdit>("reply");
}

bool Journey::noDialog()
{
    return QTest::qWaitFor([this] {
        const QList<QDialog *> dialogs = m_window->findChildren<QDialog *>();
        return std::none_of(dialogs.cbegin(), dialogs.cend(), [](const QDialog *dialog) { return dialog->isVisible(); });
    });
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

QJsonObject Journey::look(const decltype(script::Look::what) &what)
{
    return desk::lookAt(m_desk->reads(), m_desk->policies(), {m_now, what});
}

QJsonObject Journey::ticket(const QString &ticket)
{
    return look(script::ShowTicket{ticket});
}

qint64 Journey::balance(const QString &customer)
{
    return look(script::ShowCustomer{customer}).value(QLatin1String("balance")).toInteger();
}

QStringList Journey::ledger(const QString &customer)
{
    QStringList lines;
    for (const QJsonValue &value : look(script::ShowLedger{customer}).value(QLatin1String("entries")).toArray()) {
        const QJsonObject entry = value.toObject();
        const QString ticket = entry.value(QLatin1String("ticket")).toString();
        const QString line = QStringLiteral("%1 %2 = %3").arg(entry.value(QLatin1String("kind")).toString())
                                 .arg(entry.value(QLatin1String("amount")).toInteger())
                                 .arg(entry.value(QLatin1String("balance")).toInteger());
        lines << (ticket.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, ticket));
    }
    return lines;
}

bool Journey::comesTo(const QString &id, const char *member, const QJsonValue &value)
{
    return QTest::qWaitFor([&] { return ticket(id).value(QLatin1String(member)) == value; });
}

} // namespace saldo::tests
