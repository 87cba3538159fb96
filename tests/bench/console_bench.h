// The parts of bench-console: what each does to the real window, and what it prints.
#pragma once

#include "desk/local_desk.h"
#include "tests/bench/held_thread.h"
#include "tests/bench/raw_reads.h"
#include "ui/window/main_window.h"

class QListView;

namespace saldo::items {
class TicketList;
}

namespace saldo::bench {

struct Stage
{
    MeasuredApplication &application;
    desk::LocalDesk &desk;
    ui::MainWindow &window;
    RawReads &raw;

    QListView *list() const;
    items::TicketList *tickets() const;
    bool isWhole() const; // the queue's list
};

void benchViews(Stage &stage);
void benchSorts(Stage &stage);
void benchPaging(Stage &stage);
void benchTickets(Stage &stage);
void benchChanges(Stage &stage);
void benchSearch(Stage &stage);
void benchLanguage(Stage &stage);
void benchCustomers(Stage &stage);
void benchTimelines(Stage &stage);

} // namespace saldo::bench
