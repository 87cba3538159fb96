// Shows the ticket pane on a desk's file, or writes a picture of it:
// ticket_preview FILE TICKET [--actor ID] [--picture PNG] [--size 900x740] [--dark] [--russian]
//   [--open ACTION] [--type TEXT] [--panel] [--times]
#include "desk/local_desk.h"
#include "ui/shared/language.h"
#include "ui/shared/theme.h"
#include "ui/ticket/ticket_pane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QDialog>
#include <QPlainTextEdit>
#include <QTextStream>
#include <algorithm>
#include <ctime>

using namespace saldo;

namespace {

// Time of this thread alone, whatever else the computer does; in microseconds.
qint64 threadMicros()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000 + time.tv_nsec / 1'000;
}

void settle()
{
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents();
}

// How long the window's thread is held by opening each of the newest open tickets, painting included.
void measure(ui::TicketPane &pane, desk::DeskLink &link)
{
    store::TicketListing listing;
    listing.filter.lifetime = store::TicketFilter::Lifetime::Any;
    listing.order = store::TicketOrder::LastMessage;
    listing.today = rules::deskDay(link.now());
    QList<qint64> micros;
    QTextStream out(stdout);
    for (const store::TicketRow &row : store::ticketPage(link.reads(), listing, {}, 300)) {
        const qint64 start = threadMicros();
        pane.showTicket(row.ticket.id);
        const qint64 shown = threadMicros() - start;
        pane.repaint();
        micros.append(threadMicros() - start);
        if (micros.last() > 16'000 || row.ticket.messages > 50)
            out << row.ticket.id << " messages " << row.ticket.messages << " show " << shown << " us, painted "
                << micros.last() << " us\n";
        settle();
    }
    std::sort(micros.begin(), micros.end());
    out << "opening " << micros.size() << " tickets: median " << micros.at(micros.size() / 2) << " us, 99th "
        << micros.at(micros.size() * 99 / 100) << " us, longest " << micros.last() << " us\n";
}

void press(ui::TicketPane &pane, const QString &name)
{
    for (QAction *action : pane.actions()) {
        if (action->objectName() == name)
            action->trigger();
    }
    settle();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const auto option = [&parser](const char *name, const char *value) {
        parser.addOption(QCommandLineOption(QLatin1String(name), {}, QLatin1String(value)));
    };
    option("actor", "ID");
    option("picture", "PNG");
    option("size", "WxH");
    option("open", "ACTION");
    option("type", "TEXT");
    parser.addOption(QCommandLineOption(QStringLiteral("dark")));
    parser.addOption(QCommandLineOption(QStringLiteral("russian")));
    parser.addOption(QCommandLineOption(QStringLiteral("times")));
    parser.addOption(QCommandLineOption(QStringLiteral("panel")));
    parser.addPositionalArgument(QStringLiteral("file"), {});
    parser.addPositionalArgument(QStringLiteral("ticket"), {});
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();

    ui::useTheme(parser.isSet(QStringLiteral("dark")) ? ui::Theme::Shade::Dark : ui::Theme::Shade::Light);
    ui::useLanguage(parser.isSet(QStringLiteral("russian")) ? rules::Language::Ru : rules::Language::En);
    desk::LocalDesk link(store::Location::parse(arguments.value(0)),
                         [] { return QDateTime::currentMSecsSinceEpoch(); });
    link.setActor(parser.isSet(QStringLiteral("actor")) ? parser.value(QStringLiteral("actor"))
                                                        : QStringLiteral("anna"));
    ui::TicketPane pane(link);
    const QStringList size = (parser.isSet(QStringLiteral("size")) ? parser.value(QStringLiteral("size"))
                                                                   : QStringLiteral("620x728")).split(u'x');
    pane.resize(size.value(0).toInt(), size.value(1).toInt());
    pane.show();
    settle();
    if (parser.isSet(QStringLiteral("times")))
        measure(pane, link);
    pane.showTicket(arguments.value(1));
    settle();
    if (parser.isSet(QStringLiteral("open")))
        press(pane, parser.value(QStringLiteral("open")));
    if (parser.isSet(QStringLiteral("type")))
        pane.findChild<QPlainTextEdit *>(QStringLiteral("reply"))->insertPlainText(parser.value(QStringLiteral("type")));
    settle();
    if (parser.isSet(QStringLiteral("panel")))
        pane.findChild<QAbstractButton *>(QStringLiteral("panelButton"))->click();
    settle();
    if (!parser.isSet(QStringLiteral("picture")))
        return parser.isSet(QStringLiteral("times")) ? 0 : QApplication::exec();
    QPixmap picture = pane.grab();
    if (QDialog *dialog = pane.findChild<QDialog *>())
        picture = dialog->grab();
    return picture.save(parser.value(QStringLiteral("picture"))) ? 0 : 1;
}
