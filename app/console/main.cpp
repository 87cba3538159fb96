// saldo-console: the one place where the window and the desk meet.
#include "app/console/opening.h"
#include "app/console/service_opening.h"
#include "ui/shared/language.h"
#include "ui/shared/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/pictures.h"

#include <QApplication>
#include <cstdio>

namespace {

int drawPictures(saldo::ui::MainWindow &window, const QString &folder)
{
    saldo::ui::Pictures pictures(window, folder);
    const QStringList failed = pictures.takeAll();
    std::printf("%d pictures in %s\n", pictures.taken(), qPrintable(folder));
    for (const QString &name : failed)
        std::fprintf(stderr, "saldo-console: %s was not drawn\n", qPrintable(name));
    return failed.isEmpty() && pictures.taken() > 0 ? 0 : 1;
}

int work(saldo::desk::DeskLink &desk, const saldo::rules::StaffMember &who, const QString &pictures)
{
    saldo::ui::MainWindow window(desk, who);
    if (!pictures.isEmpty()) {
        window.show();
        return drawPictures(window, pictures);
    }
    window.restore();
    window.show();
    return QApplication::exec();
}

int workOnService(const saldo::console::Arguments &arguments)
{
    const std::unique_ptr<saldo::sync::ServiceDesk> desk = saldo::console::openService(arguments.service);
    if (!desk)
        return 2;
    const std::optional<saldo::rules::StaffMember> who = saldo::console::enterService(*desk);
    if (!who)
        return 2;
    saldo::console::rememberService(arguments.service);
    return work(*desk, *who, arguments.pictures);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("saldo"));
    QApplication::setApplicationName(QStringLiteral("saldo"));
    QApplication::setApplicationVersion(QStringLiteral("0.1"));
    saldo::ui::useLanguage(saldo::ui::desktopLanguage());
    saldo::ui::useTheme(saldo::ui::desktopShade());

    const saldo::console::Arguments arguments = saldo::console::parseArguments(QApplication::arguments());
    if (!arguments.service.isEmpty())
        return workOnService(arguments);
    const std::unique_ptr<saldo::desk::LocalDesk> desk = saldo::console::openDesk(arguments.database);
    if (!desk)
        return 2;
    const std::optional<saldo::rules::StaffMember> who = saldo::console::chooseStaff(*desk, arguments);
    if (!who)
        return 2;
    desk->setActor(who->id);
    return work(*desk, *who, arguments.pictures);
}
