#include "tests/bench/console_bench.h"

#include "items/ticket_list.h"
#include "ui/queue/queue_pane.h"
#include "ui/queue/view_list.h"
#include "ui/ticket/ticket_pane.h"

#include <QListView>
#include <QRandomGenerator>
#include <QScrollBar>

namespace saldo::bench {

using items::QueueView;
using store::TicketOrder;

namespace {

constexpr int rounds = 6;

QString columns()
{
    return QStringLiteral("t.*, c.name, c.balance");
}

QString pageOf(const QString &where, const QString &order)
{
    return QStringLiteral("SELECT %1 FROM tickets t JOIN customers c ON c.id = t.customer_id WHERE %2 ORDER BY %3 LIMIT 128")
        .arg(columns(), where, order);
}

const QString &byDue()
{
    static const QString order = QStringLiteral("t.answer_due, t.opened_at, t.id");
    return order;
}

const char *nameOf(TicketOrder order)
{
    switch (order) {
    case TicketOrder::Due:
        return "due";
    case TicketOrder::Opened:
        return "opened";
    case TicketOrder::LastMessage:
        return "last message";
    case TicketOrder::Customer:
        return "customer";
    }
    Q_UNREACHABLE();
}

QString orderText(TicketOrder order)
{
    return order == TicketOrder::Due         ? byDue()
        : order == TicketOrder::Opened       ? QStringLiteral("t.opened_at DESC, t.id")
        : order == TicketOrder::LastMessage  ? QStringLiteral("t.last_message_at DESC, t.id")
                                             : QStringLiteral("c.sort_name, t.answer_due, t.opened_at, t.id");
}

} // namespace

void benchViews(Stage &stage)
{
    Samples all;
    for (const QueueView view : items::queueViews()) {
        Samples samples;
        for (int round = 0; round < rounds; ++round) {
            const auto outcome = stage.application.measure([&] { stage.window.queue()->chooseView(view); },
                                                           [&] { return stage.isWhole(); });
            samples.add(outcome);
            all.add(outcome);
        }
        samples.print(QStringLiteral("open %1 (%2)").arg(ui::ViewList::nameOf(view)).arg(stage.tickets()->rowCount()));
    }
    all.print(QStringLiteral("open any view; SQLite: its first page"),
              stage.raw.ms(pageOf(QStringLiteral("t.closed = 0"), byDue())));
}

void benchSorts(Stage &stage)
{
    for (const QueueView view : {QueueView::AllOpen, QueueView::Closed}) {
        stage.application.measure([&] { stage.window.queue()->chooseView(view); }, [&] { return stage.isWhole(); });
        for (const TicketOrder order : {TicketOrder::Opened, TicketOrder::LastMessage, TicketOrder::Customer, TicketOrder::Due}) {
            if (view == QueueView::Closed && order == TicketOrder::Due)
                continue; // nothing is due there
            Samples samples;
            for (int round = 0; round < rounds / 2; ++round) {
                stage.application.measure([&] { stage.window.queue()->chooseView(view); }, [&] { return stage.isWhole(); });
                samples.add(stage.application.measure([&] { stage.window.queue()->chooseOrder(order); },
                                                      [&] { return stage.isWhole(); }));
            }
            const QString where = view == QueueView::Closed ? QStringLiteral("t.closed = 1") : QStringLiteral("t.closed = 0");
            samples.print(QStringLiteral("%1 by %2").arg(ui::ViewList::nameOf(view), QLatin1String(nameOf(order))),
                          stage.raw.ms(QStringLiteral("SELECT count(*) FROM (SELECT t.id FROM tickets t JOIN customers c ON "
                                                      "c.id = t.customer_id WHERE %1 ORDER BY %2)").arg(where, orderText(order)), 1));
        }
    }
}

void benchPaging(Stage &stage)
{
    stage.window.queue()->chooseOrder(TicketOrder::Due);
    for (const QueueView view : {QueueView::AllOpen, QueueView::Closed}) {
        for (const TicketOrder order : {TicketOrder::LastMessage, TicketOrder::Opened}) {
            stage.application.measure([&] {
                stage.window.queue()->chooseView(view);
                stage.window.queue()->chooseOrder(order);
            }, [&] { return stage.isWhole(); });
            QScrollBar *bar = stage.list()->verticalScrollBar();
            const std::pair<const char *, double> places[] = {{"the beginning", 0}, {"the middle", 0.5}, {"the end", 0.99}};
            for (const auto &[name, part] : places) {
                Samples samples;
                samples.add(stage.application.measure([&, at = part] { bar->setValue(static_cast<int>(bar->maximum() * at)); }));
                for (int page = 0; page < 60; ++page)
                    samples.add(stage.application.measure([bar] { bar->setValue(bar->value() + bar->pageStep()); }));
                samples.print(QStringLiteral("a page of %1 by %2, at %3").arg(ui::ViewList::nameOf(view), QLatin1String(nameOf(order)),
                                                                         QLatin1String(name)));
            }
            Samples jumps;
            QRandomGenerator random(7);
            for (int jump = 0; jump < 60; ++jump)
                jumps.add(stage.application.measure([&] { bar->setValue(static_cast<int>(random.bounded(1.0) * bar->maximum())); }));
            jumps.print(QStringLiteral("jump anywhere in %1 by %2; SQLite: 128 rows by key").arg(ui::ViewList::nameOf(view), QLatin1String(nameOf(order))),
                        stage.raw.ms(pageOf(view == QueueView::Closed ? QStringLiteral("t.closed = 1") : QStringLiteral("t.closed = 0"), orderText(order))));
        }
    }
    stage.window.queue()->chooseOrder(TicketOrder::Due);
}

void benchTickets(Stage &stage)
{
    const QStringList some = stage.raw.texts(QStringLiteral("SELECT id FROM tickets WHERE closed = 0 ORDER BY opened_at DESC LIMIT 150"));
    Samples samples;
    for (const QString &ticket : some)
        samples.add(stage.application.measure([&] { stage.window.queue()->chooseTicket(ticket); }));
    samples.print(QStringLiteral("open a ticket; SQLite: its messages and events"),
                  stage.raw.ms(QStringLiteral("SELECT * FROM messages WHERE ticket_id = '%1' UNION ALL SELECT id, ticket_id, 0, kind, actor, other, word, at, version "
                                              "FROM events WHERE ticket_id = '%1'").arg(some.value(0))));
    const QString longest = stage.raw.texts(QStringLiteral("SELECT id FROM tickets ORDER BY messages DESC LIMIT 1")).value(0);
    Samples longer;
    for (int round = 0; round < 20; ++round) {
        longer.add(stage.application.measure([&] { stage.window.queue()->chooseTicket(longest); }));
        stage.application.measure([&] { stage.window.queue()->chooseTicket(some.value(0)); });
    }
    longer.print(QStringLiteral("open the longest ticket (%1 messages)").arg(stage.raw.texts(QStringLiteral("SELECT max(messages) FROM tickets")).value(0)));
}

void benchChanges(Stage &stage)
{
    stage.application.measure([&] { stage.window.queue()->chooseView(QueueView::AllOpen); }, [&] { return stage.isWhole(); });
    const QStringList some = stage.raw.texts(QStringLiteral("SELECT id FROM tickets WHERE closed = 0 ORDER BY answer_due LIMIT 40"));
    Samples samples;
    for (int i = 0; i < some.size(); ++i) {
        bool done = false;
        samples.add(stage.application.measure(
            [&] {
                stage.desk.send({{QStringLiteral("do"), QStringLiteral("assign")}, {QStringLiteral("ticket"), some.at(i)},
                                 {QStringLiteral("staff"), stage.desk.actor()}},
                                &stage.window, [&done](const desk::Sent &) { done = true; });
            },
            [&done] { return done; }));
    }
    samples.print(QStringLiteral("assign a ticket: written, list and counts changed"));
}

} // namespace saldo::bench
