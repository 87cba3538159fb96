// saldo-console: the one place where the window and the desk meet.
#include "app/console/opening.h"
#include "app/console/service_opening.h"
#include "ui/shared/language.h"
#include "ui/shared/theme.h"
#include "ui/window/application.h"
#include "ui/window/main_window.h"
#include "ui/window/one_window.h"
#include "ui/window/pictures.h"

#include <QTemporaryDir>
#include <cstdio>

namespace {

int drawPictures(saldo::desk::DeskLink &desk, saldo::ui::MainWindow &window, const QString &folder)
{
    saldo::ui::Pictures pictures(desk, window, folder);
    const QStringList failed = pictures.takeAll();
    std::printf("%d pictures in %s\n", pictures.taken(), qPrintable(folder));
    for (const QString &name : failed)
        std::fprintf(stderr, "saldo-console: %s was not drawn\n", qPrintable(name));
    for (const QString &words : pictures.cut())
        std::fprintf(stderr, "saldo-console: no room in %s\n", qPrintable(words));
    return failed.isEmpty() && pictures.taken() > 0 ? 0 : 1;
}

// Pictures are taken of what everybody sees first, and leave no settings, drafts or marks of what was read.
void workApart()
{
    static const QTemporaryDir folder;
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(place, folder.path().toLocal8Bit());
}

// What became of working on a desk.
struct Ended
{
    int code = 0;
    std::optional<QString> service; // he wants to go on at another desk: at that service, or (empty) on this computer
};

// `place`: what tells this desk from others, for a second start on it.
Ended work(saldo::desk::DeskLink &desk, const saldo::rules::StaffMember &who, const QString &place,
           const saldo::console::Arguments &arguments)
{
    if (!arguments.pictures.isEmpty())
        workApart();
    saldo::ui::MainWindow::useLanguageOf(who);
    saldo::ui::MainWindow window(desk, who);
    if (!arguments.pictures.isEmpty()) {
        window.show();
        return {drawPictures(desk, window, arguments.pictures), {}};
    }
    QObject::connect(qobject_cast<saldo::ui::Application *>(qApp), &saldo::ui::Application::databaseFailed, &window,
                     &saldo::ui::MainWindow::tellFailure);
    saldo::ui::OneWindow one(place, who.id);
    QObject::connect(&one, &saldo::ui::OneWindow::asked, &window, &saldo::ui::MainWindow::comeForward);
    if (!one.listen())
        std::fprintf(stderr, "saldo-console: a second start won't find this window: %s\n", qPrintable(one.reason()));
    std::optional<QString> other;
    QObject::connect(&window, &saldo::ui::MainWindow::deskChangeAsked, &window, [&] {
        other = saldo::console::askForAnother(arguments.service, &window);
        if (other)
            window.close(); // answers that could still be undone go out first
    });
    window.restore();
    window.show();
    if (!arguments.ticket.isEmpty())
        window.showTicket(arguments.ticket);
    return {QApplication::exec(), other};
}

Ended workOnService(const saldo::console::Arguments &arguments)
{
    if (arguments.pictures.isEmpty() && saldo::console::handedOverAt(arguments.service, arguments.ticket))
        return {};
    const std::unique_ptr<saldo::sync::ServiceDesk> desk = saldo::console::openService(arguments.service);
    if (!desk)
        return {2, {}};
    const std::optional<saldo::rules::StaffMember> who = saldo::console::enterService(*desk);
    if (!who)
        return {2, {}};
    saldo::console::rememberService(arguments.service);
    return work(*desk, *who, saldo::console::placeOf(arguments.service), arguments);
}

Ended workHere(const saldo::console::Arguments &arguments)
{
    if (saldo::console::handedOver(arguments))
        return {};
    const saldo::console::Opened opened = saldo::console::openDesk(arguments);
    if (!opened.desk)
        return {opened.handedOver ? 0 : 2, {}};
    saldo::desk::LocalDesk *desk = opened.desk.get();
    const std::optional<saldo::rules::StaffMember> who = saldo::console::chooseStaff(*desk, arguments);
    if (!who)
        return {2, {}};
    desk->setActor(who->id);
    return work(*desk, *who, arguments.database, arguments);
}

} // namespace

int main(int argc, char **argv)
{
    saldo::ui::Application application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("saldo"));
    QApplication::setApplicationName(QStringLiteral("saldo"));
    QApplication::setApplicationVersion(QStringLiteral("0.1"));
    saldo::ui::useLanguage(saldo::ui::desktopLanguage());
    saldo::ui::useTheme(saldo::ui::desktopShade());

    saldo::console::Arguments arguments = saldo::console::parseArguments(QApplication::arguments());
    for (;;) {
        const Ended ended = arguments.service.isEmpty() ? workHere(arguments) : workOnService(arguments);
        if (!ended.service)
            return ended.code;
        // Whoever gives up at the other desk's door starts at this one the next time.
        arguments = {*ended.service, saldo::console::defaultDatabase(), {}, {}, {}};
        if (ended.service->isEmpty())
            saldo::console::rememberService({});
    }
}
