#include "app/console/opening.h"

#include "app/console/service_opening.h"
#include "store/failure.h"
#include "store/ticket_reads.h"
#include "ui/window/who_dialog.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
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

QString wordsOf(const store::Failure &failure, const QString &database)
{
    switch (failure.kind()) {
    case store::Failure::Kind::DatabaseInUse:
        return Words::tr("Another Saldo works on this desk already (database_in_use). Close it, or choose another "
                         "database.\n%1").arg(database);
    case store::Failure::Kind::CannotOpen:
        return Words::tr("The desk's database can't be opened. Check that the folder exists and that you may write "
                         "there.\n%1\n%2").arg(database, failure.detail());
    case store::Failure::Kind::NewerSchema:
        return Words::tr("This desk was written by a newer Saldo. Update this one, then open it again.\n%1").arg(database);
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
    parser.addOption({QStringLiteral("pictures"), Words::tr("Draw every pane and dialog into a folder, and end."),
                      QStringLiteral("FOLDER")});
    parser.addOption({QStringLiteral("service"), Words::tr("The address of the service that the team works on."),
                      QStringLiteral("https://HOST:PORT")});
    parser.process(arguments);
    const QString database = parser.value(QStringLiteral("database"));
    const QString service = parser.value(QStringLiteral("service"));
    return {database.isEmpty() && service.isEmpty() ? chosenService() : service,
            database.isEmpty() ? defaultDatabase() : database, parser.value(QStringLiteral("as")),
            parser.value(QStringLiteral("pictures"))};
}

std::unique_ptr<desk::LocalDesk> openDesk(const QString &database)
{
    const store::Location location = store::Location::parse(database);
    if (location.kind != store::Location::Kind::File) {
        tell(Words::tr("The console works on an SQLite file of its own. Name one with --database FILE."));
        return nullptr;
    }
    try {
        return std::make_unique<desk::LocalDesk>(location, QDateTime::currentMSecsSinceEpoch);
    } catch (const store::Failure &failure) {
        tell(wordsOf(failure, database));
        return nullptr;
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
