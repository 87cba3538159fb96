<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>saldo::console::opening</name>
        <message>
            <source>Another Saldo works on this desk already (database_in_use). Close it, or choose another database.
%1</source>
            <translation>Another Saldo works on this desk already (database_in_use). Close it, or choose another database.
%1</translation>
        </message>
        <message>
            <source>The desk's database can't be opened. Check that the folder exists and that you may write there.
%1
%2</source>
            <translation>The desk's database can't be opened. Check that the folder exists and that you may write there.
%1
%2</translation>
        </message>
        <message>
            <source>This desk was written by a newer Saldo. Update this one, then open it again.
%1</source>
            <translation>This desk was written by a newer Saldo. Update this one, then open it again.
%1</translation>
        </message>
        <message>
            <source>The database failed: %1</source>
            <translation>The database failed: %1</translation>
        </message>
        <message>
            <source>The console of the desk.</source>
            <translation>The console of the desk.</translation>
        </message>
        <message>
            <source>The desk's SQLite file.</source>
            <translation>The desk's SQLite file.</translation>
        </message>
        <message>
            <source>Who works, without asking.</source>
            <translation>Who works, without asking.</translation>
        </message>
        <message>
            <source>Draw every pane and dialog into a folder, and end.</source>
            <translation>Draw every pane and dialog into a folder, and end.</translation>
        </message>
        <message>
            <source>The console works on an SQLite file of its own. Name one with --database FILE.</source>
            <translation>The console works on an SQLite file of its own. Name one with --database FILE.</translation>
        </message>
        <message>
            <source>Nobody works at this desk yet. Fill it with `saldo demo --database FILE`, or add staff by a script with `saldo run --database FILE SCRIPT`.</source>
            <translation>Nobody works at this desk yet. Fill it with `saldo demo --database FILE`, or add staff by a script with `saldo run --database FILE SCRIPT`.</translation>
        </message>
        <message>
            <source>There is nobody active named %1 at this desk.</source>
            <translation>There is nobody active named %1 at this desk.</translation>
        </message>
    </context>
    <context>
        <name>saldo::ui::DeskStatus</name>
        <message>
            <source>Desk %1 GMT+3 · open until %2</source>
            <translation>Desk %1 GMT+3 · open until %2</translation>
        </message>
        <message>
            <source>Desk %1 GMT+3 · closed until %2</source>
            <translation>Desk %1 GMT+3 · closed until %2</translation>
        </message>
        <message>
            <source>Desk %1 GMT+3 · closed until %2, %3</source>
            <comment>time, day of the week, time</comment>
            <translation>Desk %1 GMT+3 · closed until %2, %3</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>On this computer</translation>
        </message>
        <message>
            <source>The desk's database is on this computer; every change is saved at once.</source>
            <translation>The desk's database is on this computer; every change is saved at once.</translation>
        </message>
    </context>
    <context>
        <name>saldo::ui::MainWindow</name>
        <message>
            <source>Saldo · %1</source>
            <comment>who works</comment>
            <translation>Saldo · %1</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>New ticket</source>
            <translation>New ticket</translation>
        </message>
        <message>
            <source>New ticket on a customer's behalf (Ctrl+N)</source>
            <translation>New ticket on a customer's behalf (Ctrl+N)</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russian</translation>
        </message>
        <message>
            <source>Language (Ctrl+Shift+L)</source>
            <translation>Language (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>Dark (Ctrl+Shift+D)</source>
            <translation>Dark (Ctrl+Shift+D)</translation>
        </message>
        <message>
            <source>Light (Ctrl+Shift+D)</source>
            <translation>Light (Ctrl+Shift+D)</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Dark colours</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Light colours</translation>
        </message>
    </context>
    <context>
        <name>saldo::ui::QueuePane</name>
        <message>
            <source>%1 · %2</source>
            <comment>a view, how many tickets</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Nothing is overdue.</source>
            <translation>Nothing is overdue.</translation>
        </message>
        <message>
            <source>No ticket here. Choose another view on the left.</source>
            <translation>No ticket here. Choose another view on the left.</translation>
        </message>
        <message>
            <source>Due first</source>
            <translation>Due first</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>Newest first</translation>
        </message>
        <message>
            <source>Latest message first</source>
            <translation>Latest message first</translation>
        </message>
        <message>
            <source>Order of the list</source>
            <translation>Order of the list</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Views</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Tickets</translation>
        </message>
    </context>
    <context>
        <name>saldo::ui::ViewList</name>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>Unassigned</translation>
        </message>
        <message>
            <source>To assess</source>
            <translation>To assess</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>To answer</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Due today</translation>
        </message>
        <message>
            <source>Awaiting confirmation</source>
            <translation>Awaiting confirmation</translation>
        </message>
        <message>
            <source>Awaiting credits</source>
            <translation>Awaiting credits</translation>
        </message>
        <message>
            <source>Awaiting coverage</source>
            <translation>Awaiting coverage</translation>
        </message>
        <message>
            <source>Awaiting customer</source>
            <translation>Awaiting customer</translation>
        </message>
        <message>
            <source>My languages</source>
            <translation>My languages</translation>
        </message>
        <message>
            <source>All open</source>
            <translation>All open</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>tickets</comment>
            <translation>Closed</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a view, how many tickets</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>saldo::ui::WhoDialog</name>
        <message>
            <source>Who is working?</source>
            <translation>Who is working?</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>name, role</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>saldo::ui::queue</name>
        <message>
            <source>awaiting coverage</source>
            <translation>awaiting coverage</translation>
        </message>
        <message>
            <source>awaiting confirmation</source>
            <translation>awaiting confirmation</translation>
        </message>
        <message>
            <source>awaiting credits</source>
            <translation>awaiting credits</translation>
        </message>
        <message>
            <source>awaiting customer</source>
            <translation>awaiting customer</translation>
        </message>
        <message>
            <source>defect</source>
            <translation>defect</translation>
        </message>
        <message>
            <source>no coverage</source>
            <translation>no coverage</translation>
        </message>
        <message>
            <source>period ended</source>
            <translation>period ended</translation>
        </message>
        <message>
            <source>suspended</source>
            <comment>a period</comment>
            <translation>suspended</translation>
        </message>
        <message>
            <source>ticket %1</source>
            <translation>ticket %1</translation>
        </message>
        <message>
            <source>answer overdue, %1</source>
            <translation>answer overdue, %1</translation>
        </message>
        <message>
            <source>answer due in %1</source>
            <translation>answer due in %1</translation>
        </message>
        <message>
            <source>the customer spoke last</source>
            <translation>the customer spoke last</translation>
        </message>
        <message>
            <source>the desk spoke last</source>
            <translation>the desk spoke last</translation>
        </message>
    </context>
    <context>
        <name>saldo::ui::wording</name>
        <message numerus="yes">
            <source>%n credit(s)</source>
            <comment>an amount</comment>
            <translation>
                <numerusform>%n credit</numerusform>
                <numerusform>%n credits</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 cr.</source>
            <comment>an amount of credits, short</comment>
            <translation>%1 cr.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>a length</comment>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 d</source>
            <comment>days, short</comment>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes, short</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours and minutes, short</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>Category %1</source>
            <translation>Category %1</translation>
        </message>
        <message>
            <source>C%1</source>
            <comment>category, short</comment>
            <translation>C%1</translation>
        </message>
        <message>
            <source>Explaining standard set-up, general questions</source>
            <translation>Explaining standard set-up, general questions</translation>
        </message>
        <message>
            <source>Wrong settings, setting up standard functions, basic customisation</source>
            <translation>Wrong settings, setting up standard functions, basic customisation</translation>
        </message>
        <message>
            <source>Server settings or modified files</source>
            <translation>Server settings or modified files</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Awaiting coverage</source>
            <translation>Awaiting coverage</translation>
        </message>
        <message>
            <source>Awaiting confirmation</source>
            <translation>Awaiting confirmation</translation>
        </message>
        <message>
            <source>Awaiting credits</source>
            <translation>Awaiting credits</translation>
        </message>
        <message>
            <source>Awaiting customer</source>
            <translation>Awaiting customer</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>a ticket</comment>
            <translation>Closed</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russian</translation>
        </message>
        <message>
            <source>No coverage</source>
            <translation>No coverage</translation>
        </message>
        <message>
            <source>Support period</source>
            <translation>Support period</translation>
        </message>
        <message>
            <source>Credits</source>
            <translation>Credits</translation>
        </message>
        <message>
            <source>Solved</source>
            <translation>Solved</translation>
        </message>
        <message>
            <source>No reply</source>
            <translation>No reply</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <source>Custom development</source>
            <translation>Custom development</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Not possible</translation>
        </message>
        <message>
            <source>Declined by the customer</source>
            <translation>Declined by the customer</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Manager</translation>
        </message>
        <message>
            <source>Engineer</source>
            <translation>Engineer</translation>
        </message>
        <message>
            <source>With a license</source>
            <translation>With a license</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>Purchase</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Category changed</source>
            <translation>Category changed</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>Refund</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>Adjustment</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <comment>a length</comment>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Today, %1</translation>
        </message>
        <message>
            <source>Yesterday, %1</source>
            <translation>Yesterday, %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>day, time</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
</TS>
