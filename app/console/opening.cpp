#include "app/console/opening.h"

#include "app/console/service_opening.h"
#include "store/failure.h"
#include "store/ticket_reads.h"
#include "ui/window/one_window.h"
#include "ui/window/who_dialog.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>
#include <cstdio>

namespace saldo::console {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::console::opening)
};

} // namespace

QString defaultDatabase()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/saldo");
    QDir().mkpath(folder);
    return folder + QStringLiteral("/desk.saldo");
}

void tell(const QString &words)
{
    std::fprintf(stderr, "saldo-console: %s\n", qPrintable(words));
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Saldo"), words, QMessageBox::Close);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

// Those who may have a window on that desk; nobody if it can't be read.
QList<rules::StaffMember> staffOf(const QString &database)
{
    const store::Location location = store::Location::parse(database);
    if (location.kind != store::Location::Kind::File || !QFileInfo::exists(location.path))
        return {};
    try {
        store::Connection connection(location, store::Connection::Access::Read);
        return store::staff(connection);
    } catch (const store::Failure &) {
        return {}; // what is wrong with it is said when it is opened
    }
}

// Who has it is told where a window of his answers.
QString inUseWords(const QString &database)
{
    for (const rules::StaffMember &member : staffOf(database)) {
        if (ui::OneWindow::isOpen(database, member.id))
            return Words::tr("%1 works on this desk already, in another window (database_in_use). Close that window, "
                             "or choose another database.\n%2").arg(member.name, database);
    }
    return Words::tr("Another program works on this desk already (database_in_use). Wait until it is done, or choose "
                     "another database.\n%1").arg(database);
}

QString wordsOf(const store::Failure &failure, const QString &database)
{
    switch (failure.kind()) {
    case store::Failure::Kind::DatabaseInUse:
        return inUseWords(database);
    case store::Failure::Kind::CannotOpen:
        return Words::tr("The desk's database can't be opened. Check that the folder exists and that you may write "
                         "there.\n%1\n%2").arg(database, failure.detail());
    case store::Failure::Kind::NewerSchema:
        return Words::tr("This desk was written by a newer Saldo. Update this one, then open it again.\n%1").arg(database);
    case store::Failure::Kind::DiskFull:
    case store::Failure::Kind::Gone:
    case store::Failure::Kind::Broken:
        return Words::tr("The database failed: %1").arg(failure.detail());
    }
    Q_UNREACHABLE();
}

namespace {

// Who sees everything, for pictures: a manager if there is one.
QString managerOf(const QList<rules::StaffMember> &staff)
{
    for (const rules::StaffMember &member : staff) {
        if (member.active && member.role == rules::Role::Manager)
            return member.id;
    }
    return staff.isEmpty() ? QString() : staff.first().id;
}

} // namespace

Arguments parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("The console of the desk."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("database"), Words::tr("The desk's SQLite file."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("as"), Words::tr("Who works, without asking."), QStringLiteral("STAFF")});
    parser.addOption({QStringLiteral("ticket"), Words::tr("Show that ticket, in the window that is there if there is one."),
                      QStringLiteral("TICKET")});
    parser.addOption({QStringLiteral("pictures"), Words::tr("Draw every pane and dialog into a folder, and end."),
                      QStringLiteral("FOLDER")});
    parser.addOption({QStringLiteral("service"), Words::tr("The address of the service that the team works on."),
                      QStringLiteral("https://HOST:PORT")});
    parser.process(arguments);
    const QString database = parser.value(QStringLiteral("database"));
    const QString service = parser.value(QStringLiteral("service"));
    return {database.isEmpty() && service.isEmpty() ? chosenService() : service,
            database.isEmpty() ? defaultDatabase() : database, parser.value(QStringLiteral("as")),
            parser.value(QStringLiteral("ticket")), parser.value(QStringLiteral("pictures"))};
}

bool handedOver(const Arguments &arguments)
{
    if (!arguments.pictures.isEmpty())
        return false;
    QStringList people = {arguments.staff};
    if (arguments.staff.isEmpty()) {
        people.clear();
        for (const rules::StaffMember &member : staffOf(arguments.database))
            people << member.id;
    }
    return std::any_of(people.cbegin(), people.cend(), [&arguments](const QString &person) {
        return ui::OneWindow::handOver(arguments.database, person, arguments.ticket);
    });
}

Opened openDesk(const Arguments &arguments)
{
    const store::Location location = store::Location::parse(arguments.database);
    if (location.kind != store::Location::Kind::File) {
        tell(Words::tr("The console works on an SQLite file of its own. Name one with --database FILE."));
        return {};
    }
    try {
        return {std::make_unique<desk::LocalDesk>(location, QDateTime::currentMSecsSinceEpoch)};
    } catch (const store::Failure &failure) {
        // Of two that start at once, one finds the other's desk held before its window listens.
        if (failure.kind() == store::Failure::Kind::DatabaseInUse && handedOver(arguments))
            return {nullptr, true};
        tell(wordsOf(failure, arguments.database));
        return {};
    }
}

std::optional<rules::StaffMember> chooseStaff(desk::LocalDesk &desk, const Arguments &arguments)
{
    const QList<rules::StaffMember> everybody = store::staff(desk.reads());
    const QString wanted = arguments.staff.isEmpty() && !arguments.pictures.isEmpty() ? managerOf(everybody)
                                                                                     : arguments.staff;
    for (const rules::StaffMember &member : everybody) {
        if (member.id == wanted && member.active)
            return member;
    }
    if (!wanted.isEmpty() || everybody.isEmpty()) {
        tell(everybody.isEmpty()
                 ? Words::tr("Nobody works at this desk yet. Fill it with `saldo demo --database FILE`, or add staff by a "
                             "script with `saldo run --database FILE SCRIPT`.")
                 : Words::tr("There is nobody active named %1 at this desk.").arg(wanted));
        return std::nullopt;
    }
    QSettings settings;
    ui::WhoDialog dialog(everybody, settings.value(QStringLiteral("last")).toString());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    settings.setValue(QStringLiteral("last"), dialog.chosen());
    for (const rules::StaffMember &member : everybody) {
        if (member.id == dialog.chosen())
            return member;
    }
    return std::nullopt;
}

} // namespace saldo::console
