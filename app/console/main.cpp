// saldo-console: the one place where the window and the desk meet.
#include "app/console/opening.h"
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
    const std::unique_ptr<saldo::desk::LocalDesk> desk = saldo::console::openDesk(arguments.database);
    if (!desk)
        return 2;
    const std::optional<saldo::rules::StaffMember> who = saldo::console::chooseStaff(*desk, arguments);
    if (!who)
        return 2;
    desk->setActor(who->id);
    saldo::ui::MainWindow::useLooksOf(*who);
    saldo::ui::MainWindow window(*desk, *who);
    if (!arguments.pictures.isEmpty()) {
        window.show();
        return drawPictures(window, arguments.pictures);
    }
    window.restore();
    window.show();
    return QApplication::exec();
}
