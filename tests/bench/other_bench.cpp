#include "tests/bench/console_bench.h"

#include "items/customer_table.h"
#include "items/timeline_list.h"
#include "store/words.h"
#include "ui/customers/customers_pane.h"
#include "ui/queue/queue_pane.h"
#include "ui/shared/language.h"
#include "ui/timelines/timeline_view.h"
#include "ui/timelines/timelines_pane.h"
#include "ui/window/ticket_search.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace saldo::bench {

namespace {

// The raw query for all of those words.
QString matching(const QString &words)
{
    QStringList stems;
    for (const store::Word &word : store::wordsOf(words))
        stems << QStringLiteral("\"%1\"").arg(store::stemOf(word.folded));
    return QStringLiteral("SELECT rowid FROM search_words WHERE search_words MATCH '%1' ORDER BY rowid DESC LIMIT 21")
        .arg(stems.join(QStringLiteral(" AND ")));
}

} // namespace

void benchSearch(Stage &stage)
{
    // A number that few tickets name, and words of many.
    const QString message = stage.raw.texts(QStringLiteral("SELECT body FROM messages WHERE kind = 'customer' AND body LIKE '%' || char(8470) || '%' "
                                                           "ORDER BY rowid LIMIT 1 OFFSET 500")).value(0);
    const QString rare = message.section(QChar(8470), -1).trimmed().section(u' ', 0, 0);
    QStringList common;
    for (const store::Word &word : store::wordsOf(message)) {
        if (word.length > 4 && word.folded != rare && !common.contains(word.folded))
            common << word.folded;
    }
    const QString subject = stage.raw.texts(QStringLiteral("SELECT subject FROM tickets ORDER BY rowid LIMIT 1 OFFSET 77")).value(0);
    const std::pair<const char *, QString> asked[] = {
        {"a common word", common.value(0)},
        {"a rare word", rare},
        {"two common words", common.value(0) + u' ' + common.value(1)},
        {"a common and a rare word", common.value(0) + u' ' + rare},
        {"the start of a word", common.value(1).left(4)},
        {"a whole subject", subject}};
    ui::TicketSearch search(stage.desk.reads().location());
    bool answered = false;
    QObject::connect(&search, &ui::TicketSearch::found, &stage.window, [&answered] { answered = true; });
    // The box was entered before anybody types.
    search.prepare();
    stage.application.measure([&] { search.ask(rare, rules::deskDay(stage.desk.now())); }, [&answered] { return answered; });
    for (const auto &[name, words] : asked) {
        Samples samples;
        for (int round = 0; round < 40; ++round) {
            answered = false;
            samples.add(stage.application.measure([&, &text = words] { search.ask(text, rules::deskDay(stage.desk.now())); },
                                                  [&answered] { return answered; }));
        }
        samples.print(QStringLiteral("search: %1").arg(QLatin1String(name)), stage.raw.ms(matching(words)));
    }
}

void benchLanguage(Stage &stage)
{
    Samples samples;
    for (int round = 0; round < 10; ++round)
        samples.add(stage.application.measure([&] {
            stage.window.chooseLanguage(round % 2 == 0 ? rules::Language::Ru : rules::Language::En);
            QCoreApplication::sendPostedEvents();
            stage.window.repaint();
        }));
    samples.print(QStringLiteral("switch the language (the queue open)"));
}

void benchCustomers(Stage &stage)
{
    Samples opening;
    opening.add(stage.application.measure([&] { stage.window.choosePane(ui::PaneId::Customers); },
                                          [&] { return stage.window.customers()->table().state() == items::CustomerTable::State::Ready; }));
    const items::CustomerTable &table = stage.window.customers()->table();
    opening.print(QStringLiteral("open Customers (%1); SQLite: their rows").arg(table.total()),
                  stage.raw.ms(QStringLiteral("SELECT c.*, p.last_day FROM customers c LEFT JOIN periods p ON p.customer_id = c.id"), 3));
    auto *view = stage.window.customers()->findChild<QTableView *>(QStringLiteral("customers"));
    for (int column = 0; column < items::customerColumns; ++column) {
        Samples samples;
        for (int round = 0; round < 4; ++round)
            samples.add(stage.application.measure(
                [&] { view->sortByColumn(column, round % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder); },
                [&] { return !table.busy(); }));
        samples.print(QStringLiteral("sort Customers by column %1").arg(column + 1));
    }
    Samples pages;
    for (int page = 0; page < 60; ++page)
        pages.add(stage.application.measure([&] { view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + view->verticalScrollBar()->pageStep()); }));
    pages.print(QStringLiteral("a page of Customers"));
}

void benchTimelines(Stage &stage)
{
    Samples opening;
    bool loaded = false;
    opening.add(stage.application.measure(
        [&] {
            QObject::connect(stage.window.timelines()->list(), &items::TimelineList::loaded, &stage.window, [&loaded] { loaded = true; });
            stage.window.choosePane(ui::PaneId::Timelines);
        },
        [&loaded] { return loaded; }));
    opening.print(QStringLiteral("open Timelines (%1)").arg(stage.window.timelines()->list()->countAll()));
    ui::TimelineView *view = stage.window.timelines()->view();
    Samples pages, zooms, pans;
    for (int page = 0; page < 60; ++page)
        pages.add(stage.application.measure([&] { view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + view->verticalScrollBar()->pageStep()); }));
    pages.print(QStringLiteral("a page of Timelines"));
    for (int step = 0; step < 40; ++step)
        zooms.add(stage.application.measure([&] { view->zoomBy(step % 20 < 10 ? 1 : -1, 300); }));
    zooms.print(QStringLiteral("a zoom step of Timelines"));
    for (int step = 0; step < 40; ++step)
        pans.add(stage.application.measure([&] { view->showDays(view->scale().firstDay() + 20, view->scale().days()); }));
    pans.print(QStringLiteral("pan Timelines by 20 days"));
}

} // namespace saldo::bench
