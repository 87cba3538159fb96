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
        <source>The desk&apos;s database can&apos;t be opened. Check that the folder exists and that you may write there.
%1
%2</source>
        <translation>The desk&apos;s database can&apos;t be opened. Check that the folder exists and that you may write there.
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
        <source>The desk&apos;s SQLite file.</source>
        <translation>The desk&apos;s SQLite file.</translation>
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
    <message>
        <source>The address of the service that the team works on.</source>
        <translation>The address of the service that the team works on.</translation>
    </message>
</context>
<context>
    <name>saldo::console::serviceOpening</name>
    <message>
        <source>This desktop has no keychain, so you are signed in for this run only: Saldo keeps no secrets in plain files. The next time it asks for the password again.</source>
        <translation>This desktop has no keychain, so you are signed in for this run only: Saldo keeps no secrets in plain files. The next time it asks for the password again.</translation>
    </message>
    <message>
        <source>%1 is no address of a service. It looks like https://desk.example.com:8443 (http only for a service on this very computer).</source>
        <translation>%1 is no address of a service. It looks like https://desk.example.com:8443 (http only for a service on this very computer).</translation>
    </message>
    <message>
        <source>There is nobody named %1 at this desk.</source>
        <translation>There is nobody named %1 at this desk.</translation>
    </message>
</context>
<context>
    <name>saldo::rules::refusal</name>
    <message>
        <source>The line is not a JSON object with exactly one of &quot;do&quot; and &quot;show&quot;.</source>
        <translation>The line is not a JSON object with exactly one of &quot;do&quot; and &quot;show&quot;.</translation>
    </message>
    <message>
        <source>A field is unknown, missing, or holds what it may not.</source>
        <translation>A field is unknown, missing, or holds what it may not.</translation>
    </message>
    <message>
        <source>There is no command of that name.</source>
        <translation>There is no command of that name.</translation>
    </message>
    <message>
        <source>There is nothing of that name to show.</source>
        <translation>There is nothing of that name to show.</translation>
    </message>
    <message>
        <source>The time is earlier than that of a line before.</source>
        <translation>The time is earlier than that of a line before.</translation>
    </message>
    <message>
        <source>The command&apos;s id was used before, for another command.</source>
        <translation>The command&apos;s id was used before, for another command.</translation>
    </message>
    <message>
        <source>The actor may not do this.</source>
        <translation>The actor may not do this.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>There is no such customer.</translation>
    </message>
    <message>
        <source>There is no such license, or it is another customer&apos;s.</source>
        <translation>There is no such license, or it is another customer&apos;s.</translation>
    </message>
    <message>
        <source>There is no such ticket, or it does not fit here.</source>
        <translation>There is no such ticket, or it does not fit here.</translation>
    </message>
    <message>
        <source>There is no such active member of the staff.</source>
        <translation>There is no such active member of the staff.</translation>
    </message>
    <message>
        <source>There is no such support period.</source>
        <translation>There is no such support period.</translation>
    </message>
    <message>
        <source>That is not a customer&apos;s message of this ticket.</source>
        <translation>That is not a customer&apos;s message of this ticket.</translation>
    </message>
    <message>
        <source>The id is in use already.</source>
        <translation>The id is in use already.</translation>
    </message>
    <message>
        <source>Support is given in English (en) and Russian (ru).</source>
        <translation>Support is given in English (en) and Russian (ru).</translation>
    </message>
    <message>
        <source>The customer owns no license. Without one, please use the contact form of the site.</source>
        <translation>The customer owns no license. Without one, please use the contact form of the site.</translation>
    </message>
    <message>
        <source>Only a customer&apos;s first license offers a choice of free support.</source>
        <translation>Only a customer&apos;s first license offers a choice of free support.</translation>
    </message>
    <message>
        <source>The free support was chosen already and stays as it is.</source>
        <translation>The free support was chosen already and stays as it is.</translation>
    </message>
    <message>
        <source>No support period of that length is sold.</source>
        <translation>No support period of that length is sold.</translation>
    </message>
    <message>
        <source>No package of that many credits is sold.</source>
        <translation>No package of that many credits is sold.</translation>
    </message>
    <message>
        <source>The amount is not the price.</source>
        <translation>The amount is not the price.</translation>
    </message>
    <message>
        <source>Only a support period that has not started can be cancelled.</source>
        <translation>Only a support period that has not started can be cancelled.</translation>
    </message>
    <message>
        <source>The customer has no active support period.</source>
        <translation>The customer has no active support period.</translation>
    </message>
    <message>
        <source>This support period was suspended once already.</source>
        <translation>This support period was suspended once already.</translation>
    </message>
    <message>
        <source>The customer has no suspended support period.</source>
        <translation>The customer has no suspended support period.</translation>
    </message>
    <message>
        <source>The customer&apos;s support period is suspended: resume it first.</source>
        <translation>The customer&apos;s support period is suspended: resume it first.</translation>
    </message>
    <message>
        <source>The customer has neither an active nor a queued support period.</source>
        <translation>The customer has neither an active nor a queued support period.</translation>
    </message>
    <message>
        <source>The balance does not have enough credits.</source>
        <translation>The balance does not have enough credits.</translation>
    </message>
    <message>
        <source>Both a support period and credits are at hand: the customer chooses which.</source>
        <translation>Both a support period and credits are at hand: the customer chooses which.</translation>
    </message>
    <message>
        <source>There is neither a support period nor enough credits.</source>
        <translation>There is neither a support period nor enough credits.</translation>
    </message>
    <message>
        <source>The ticket was charged or answered: its coverage stays.</source>
        <translation>The ticket was charged or answered: its coverage stays.</translation>
    </message>
    <message>
        <source>The ticket is closed.</source>
        <translation>The ticket is closed.</translation>
    </message>
    <message>
        <source>The ticket has messages that the sender had not seen.</source>
        <translation>The ticket has messages that the sender had not seen.</translation>
    </message>
    <message>
        <source>The ticket is marked as a defect of the product.</source>
        <translation>The ticket is marked as a defect of the product.</translation>
    </message>
    <message>
        <source>The ticket is not marked as a defect.</source>
        <translation>The ticket is not marked as a defect.</translation>
    </message>
    <message>
        <source>No assessment of this ticket waits for the customer.</source>
        <translation>No assessment of this ticket waits for the customer.</translation>
    </message>
    <message>
        <source>The customer must confirm the assessment first.</source>
        <translation>The customer must confirm the assessment first.</translation>
    </message>
    <message>
        <source>The ticket waits for credits.</source>
        <translation>The ticket waits for credits.</translation>
    </message>
    <message>
        <source>The ticket must be assessed first.</source>
        <translation>The ticket must be assessed first.</translation>
    </message>
    <message>
        <source>A ticket keeps its first message.</source>
        <translation>A ticket keeps its first message.</translation>
    </message>
</context>
<context>
    <name>saldo::sync::ServiceDesk</name>
    <message>
        <source>The history is kept at the service. This version can&apos;t ask it yet.</source>
        <translation>The history is kept at the service. This version can&apos;t ask it yet.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::AccountCard</name>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Support period</source>
        <translation>Support period</translation>
    </message>
    <message>
        <source>Balance over the last 90 days</source>
        <translation>Balance over the last 90 days</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Balance: %1</translation>
    </message>
    <message numerus="yes">
        <source>spent %1 in %n day(s)</source>
        <comment>credits</comment>
        <translation>
            <numerusform>spent %1 in %n day</numerusform>
            <numerusform>spent %1 in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a license there is no account.</source>
        <translation>Without a license there is no account.</translation>
    </message>
    <message>
        <source>%1 · lasts about %2</source>
        <comment>what was spent, a time</comment>
        <translation>%1 · lasts about %2</translation>
    </message>
    <message>
        <source>%1 · too little to tell how long it lasts</source>
        <comment>what was spent</comment>
        <translation>%1 · too little to tell how long it lasts</translation>
    </message>
    <message numerus="yes">
        <source>nothing spent in %n day(s)</source>
        <translation>
            <numerusform>nothing spent in %n day</numerusform>
            <numerusform>nothing spent in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 included (GMT+3), %n day(s) left</source>
        <comment>first and last day</comment>
        <translation>
            <numerusform>%1 – %2 included (GMT+3), %n day left</numerusform>
            <numerusform>%1 – %2 included (GMT+3), %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended since %1, %n day(s) left when it is resumed</source>
        <comment>a day</comment>
        <translation>
            <numerusform>Suspended since %1, %n day left when it is resumed</numerusform>
            <numerusform>Suspended since %1, %n days left when it is resumed</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts with the next request</source>
        <translation>Starts with the next request</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no support period</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Queued: %1</source>
        <comment>lengths of periods</comment>
        <translation>Queued: %1</translation>
    </message>
    <message>
        <source>Free support is not chosen yet.</source>
        <translation>Free support is not chosen yet.</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspend…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Resume…</translation>
    </message>
    <message>
        <source>Choose free support…</source>
        <translation>Choose free support…</translation>
    </message>
    <message>
        <source>Suspend the support period, in the customer&apos;s name</source>
        <translation>Suspend the support period, in the customer&apos;s name</translation>
    </message>
    <message>
        <source>Resume the support period, in the customer&apos;s name</source>
        <translation>Resume the support period, in the customer&apos;s name</translation>
    </message>
    <message>
        <source>Choose between a period and credits, in the customer&apos;s name</source>
        <translation>Choose between a period and credits, in the customer&apos;s name</translation>
    </message>
    <message>
        <source>Only a manager may do this in the customer&apos;s name. The customer can do it himself.</source>
        <translation>Only a manager may do this in the customer&apos;s name. The customer can do it himself.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::AccountDialog</name>
    <message>
        <source>The choice is made once and can&apos;t be changed later.</source>
        <translation>The choice is made once and can&apos;t be changed later.</translation>
    </message>
    <message>
        <source>Balance: %1 → %2. The choice can&apos;t be changed later.</source>
        <comment>credits before, after</comment>
        <translation>Balance: %1 → %2. The choice can&apos;t be changed later.</translation>
    </message>
    <message>
        <source>%1 will wait for the customer&apos;s next request and start on its day.</source>
        <comment>a length</comment>
        <translation>%1 will wait for the customer&apos;s next request and start on its day.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will wait in the queue behind %n other period(s).</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%1 will wait in the queue behind %n other period.</numerusform>
            <numerusform>%1 will wait in the queue behind %n other periods.</numerusform>
        </translation>
    </message>
    <message>
        <source>The choice can&apos;t be changed later.</source>
        <translation>The choice can&apos;t be changed later.</translation>
    </message>
    <message numerus="yes">
        <source>From today, %1 (GMT+3), the period covers nothing. %n day(s) are left and go on when it is resumed.</source>
        <comment>a day</comment>
        <translation>
            <numerusform>From today, %1 (GMT+3), the period covers nothing. %n day is left and goes on when it is resumed.</numerusform>
            <numerusform>From today, %1 (GMT+3), the period covers nothing. %n days are left and go on when it is resumed.</numerusform>
        </translation>
    </message>
    <message>
        <source>A period can be suspended only once.</source>
        <translation>A period can be suspended only once.</translation>
    </message>
    <message>
        <source>It can&apos;t be suspended again.</source>
        <comment>the period</comment>
        <translation>It can&apos;t be suspended again.</translation>
    </message>
    <message>
        <source>The period goes on today; its last day stays %1 (GMT+3).</source>
        <translation>The period goes on today; its last day stays %1 (GMT+3).</translation>
    </message>
    <message numerus="yes">
        <source>The period goes on today. Its last day moves %n day(s) later, from %1 to %2 (GMT+3).</source>
        <translation>
            <numerusform>The period goes on today. Its last day moves %n day later, from %1 to %2 (GMT+3).</numerusform>
            <numerusform>The period goes on today. Its last day moves %n days later, from %1 to %2 (GMT+3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend the support period?</source>
        <translation>Suspend the support period?</translation>
    </message>
    <message>
        <source>In the name of %1, who is told of it.</source>
        <comment>a customer</comment>
        <translation>In the name of %1, who is told of it.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Resume the support period?</source>
        <translation>Resume the support period?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Choose free support</source>
        <translation>Choose free support</translation>
    </message>
    <message>
        <source>In the name of %1, with the first license, %2:</source>
        <comment>a customer, a license</comment>
        <translation>In the name of %1, with the first license, %2:</translation>
    </message>
    <message numerus="yes">
        <source>A support period of %n day(s)</source>
        <translation>
            <numerusform>A support period of %n day</numerusform>
            <numerusform>A support period of %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>saldo::ui::AttentionList</name>
    <message>
        <source>%1 · %2</source>
        <comment>what was done, ticket or customer</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>saldo::ui::AttentionPane</name>
    <message>
        <source>Written: %1</source>
        <comment>when</comment>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>The service had accepted this, but its desk was restored from an older copy and no longer knows it. Send it again only if it is still to be done.</source>
        <translation>The service had accepted this, but its desk was restored from an older copy and no longer knows it. Send it again only if it is still to be done.</translation>
    </message>
    <message>
        <source>Show ticket %1</source>
        <translation>Show ticket %1</translation>
    </message>
    <message>
        <source>Discard what you wrote? It is nowhere else.</source>
        <translation>Discard what you wrote? It is nowhere else.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Nothing needs your attention: the service accepted everything you did.</source>
        <translation>Nothing needs your attention: the service accepted everything you did.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>Continue in the ticket</source>
        <translation>Continue in the ticket</translation>
    </message>
    <message>
        <source>The text goes to the ticket&apos;s reply box; there you see what came in meanwhile.</source>
        <translation>The text goes to the ticket&apos;s reply box; there you see what came in meanwhile.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copy text</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CategoryChoice</name>
    <message>
        <source>Without assessing</source>
        <translation>Without assessing</translation>
    </message>
    <message>
        <source>As assessed: %1</source>
        <translation>As assessed: %1</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>No category</translation>
    </message>
    <message>
        <source>As assessed</source>
        <translation>As assessed</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CloseDialog</name>
    <message>
        <source>This customer has no other ticket that it could be a duplicate of.</source>
        <translation>This customer has no other ticket that it could be a duplicate of.</translation>
    </message>
    <message>
        <source>Choose the ticket that it is a duplicate of.</source>
        <translation>Choose the ticket that it is a duplicate of.</translation>
    </message>
    <message>
        <source>Close ticket %1</source>
        <translation>Close ticket %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a ticket</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplicate of</translation>
    </message>
    <message>
        <source>Choose a ticket</source>
        <translation>Choose a ticket</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CommandBox</name>
    <message>
        <source>Search or type a command</source>
        <translation>Search or type a command</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>Commands, tickets and customers</source>
        <translation>Commands, tickets and customers</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CommandDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CommandList</name>
    <message>
        <source>%1 · %2</source>
        <comment>a ticket&apos;s number, its customer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CoverageDialog</name>
    <message>
        <source>Choose one of the two.</source>
        <translation>Choose one of the two.</translation>
    </message>
    <message>
        <source>What pays for this ticket?</source>
        <translation>What pays for this ticket?</translation>
    </message>
    <message>
        <source>It is the customer&apos;s choice: ask him before you choose for him.</source>
        <translation>It is the customer&apos;s choice: ask him before you choose for him.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CustomerColumns</name>
    <message>
        <source>Sort by</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Reverse the order</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CustomerDetail</name>
    <message>
        <source>%1 · %2</source>
        <comment>a customer&apos;s id, his mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part of the account, a customer</comment>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CustomerMessageDialog</name>
    <message>
        <source>The text is too long: at most %1 characters.</source>
        <translation>The text is too long: at most %1 characters.</translation>
    </message>
    <message>
        <source>Enter what the customer said.</source>
        <translation>Enter what the customer said.</translation>
    </message>
    <message>
        <source>Record a customer&apos;s message</source>
        <translation>Record a customer&apos;s message</translation>
    </message>
    <message>
        <source>What he wrote or said another way, in his own words.</source>
        <translation>What he wrote or said another way, in his own words.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>The customer&apos;s message</source>
        <translation>The customer&apos;s message</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CustomerPanel</name>
    <message>
        <source>The customer&apos;s side</source>
        <translation>The customer&apos;s side</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Less than the cheapest category: %1</source>
        <translation>Less than the cheapest category: %1</translation>
    </message>
    <message>
        <source>none spent in %1 days</source>
        <translation>none spent in %1 days</translation>
    </message>
    <message>
        <source>spent %1 in %2 days</source>
        <comment>credits</comment>
        <translation>spent %1 in %2 days</translation>
    </message>
    <message>
        <source>lasts over two years</source>
        <translation>lasts over two years</translation>
    </message>
    <message>
        <source>lasts about %1</source>
        <comment>a length</comment>
        <translation>lasts about %1</translation>
    </message>
    <message>
        <source>Support period</source>
        <translation>Support period</translation>
    </message>
    <message>
        <source>none</source>
        <comment>support period</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>length, day</comment>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>days</comment>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1, suspended since %2</source>
        <comment>length, day</comment>
        <translation>%1, suspended since %2</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <comment>days</comment>
        <translation>%1 kept</translation>
    </message>
    <message>
        <source>%1 queued: %2</source>
        <comment>number, lengths</comment>
        <translation>%1 queued: %2</translation>
    </message>
    <message>
        <source>Licences: %1</source>
        <translation>Licences: %1</translation>
    </message>
    <message>
        <source>Ticket %1 · category %2</source>
        <translation>Ticket %1 · category %2</translation>
    </message>
    <message>
        <source>Ticket %1 · now category %2</source>
        <translation>Ticket %1 · now category %2</translation>
    </message>
    <message>
        <source>Ticket %1 · refund</source>
        <translation>Ticket %1 · refund</translation>
    </message>
    <message>
        <source>Purchase of %1</source>
        <translation>Purchase of %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>adjustment, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No entries in the ledger yet</source>
        <translation>No entries in the ledger yet</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>Latest entries</translation>
    </message>
    <message>
        <source>No other open tickets</source>
        <translation>No other open tickets</translation>
    </message>
    <message>
        <source>Other open tickets</source>
        <translation>Other open tickets</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CustomersPane</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Customers · %1</source>
        <comment>how many</comment>
        <translation>Customers · %1</translation>
    </message>
    <message>
        <source>Customers · %1 of %2</source>
        <comment>how many</comment>
        <translation>Customers · %1 of %2</translation>
    </message>
    <message>
        <source>The customers can&apos;t be read: %1</source>
        <translation>The customers can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>Reading the customers…</translation>
    </message>
    <message>
        <source>No customers yet. They come with an import, or when the shop registers a license.</source>
        <translation>No customers yet. They come with an import, or when the shop registers a license.</translation>
    </message>
    <message>
        <source>No customer fits the filter.</source>
        <translation>No customer fits the filter.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Show all customers</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Name or id</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Search customers</translation>
    </message>
    <message>
        <source>Search customers by name or id (Ctrl+F)</source>
        <translation>Search customers by name or id (Ctrl+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Columns and sorting</source>
        <translation>Columns and sorting</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
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
        <source>The desk&apos;s database is on this computer; every change is saved at once.</source>
        <translation>The desk&apos;s database is on this computer; every change is saved at once.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Try now</translation>
    </message>
</context>
<context>
    <name>saldo::ui::DraftFiles</name>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>the folder %1 can&apos;t be made</translation>
    </message>
</context>
<context>
    <name>saldo::ui::EventLine</name>
    <message>
        <source>%1 GMT+3</source>
        <comment>moment</comment>
        <translation>%1 GMT+3</translation>
    </message>
</context>
<context>
    <name>saldo::ui::FilterBar</name>
    <message>
        <source>%1 %2</source>
        <comment>a filter, how many customers</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Out of credits</source>
        <translation>Out of credits</translation>
    </message>
    <message numerus="yes">
        <source>Below %n credit(s)</source>
        <comment>the cheapest category&apos;s price</comment>
        <translation>
            <numerusform>Below %n credit</numerusform>
            <numerusform>Below %n credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends within %n day(s)</source>
        <comment>a support period</comment>
        <translation>
            <numerusform>Ends within %n day</numerusform>
            <numerusform>Ends within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>customers whose period is</comment>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Free support not chosen</source>
        <translation>Free support not chosen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>customers</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Not enough credits for the cheapest category of work</source>
        <translation>Not enough credits for the cheapest category of work</translation>
    </message>
    <message>
        <source>The first license&apos;s free support, a period or credits, is still to be chosen</source>
        <translation>The first license&apos;s free support, a period or credits, is still to be chosen</translation>
    </message>
</context>
<context>
    <name>saldo::ui::FilterPanel</name>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Engineer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Words in the subject</source>
        <translation>Words in the subject</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name or number</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day, how it is written</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a day, how it is written</comment>
        <translation>to %1</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation>Opened from</translation>
    </message>
    <message>
        <source>Opened to</source>
        <translation>Opened to</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
</context>
<context>
    <name>saldo::ui::FirstSyncDialog</name>
    <message>
        <source>Reading the desk</source>
        <translation>Reading the desk</translation>
    </message>
    <message numerus="yes">
        <source>%n rows so far. The desk is copied to this computer once; then it is at hand at once, without the network too.</source>
        <translation>
            <numerusform>%n row so far. The desk is copied to this computer once; then it is at hand at once, without the network too.</numerusform>
            <numerusform>%n rows so far. The desk is copied to this computer once; then it is at hand at once, without the network too.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>What was read stays here; the next time it goes on from there.</source>
        <translation>What was read stays here; the next time it goes on from there.</translation>
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
        <source>New ticket on a customer&apos;s behalf (Ctrl+N)</source>
        <translation>New ticket on a customer&apos;s behalf (Ctrl+N)</translation>
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
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Timelines</translation>
    </message>
    <message>
        <source>Change the language</source>
        <comment>action</comment>
        <translation>Change the language</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>refused commands</comment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Attention (%1)</source>
        <comment>refused commands</comment>
        <translation>Attention (%1)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::MessageCard</name>
    <message>
        <source>%1 (note)</source>
        <comment>author</comment>
        <translation>%1 (note)</translation>
    </message>
    <message>
        <source>%1 (question)</source>
        <comment>author</comment>
        <translation>%1 (question)</translation>
    </message>
    <message>
        <source>%1 · entered by %2</source>
        <comment>customer, member of the staff</comment>
        <translation>%1 · entered by %2</translation>
    </message>
    <message>
        <source>%1 GMT+3</source>
        <comment>moment</comment>
        <translation>%1 GMT+3</translation>
    </message>
    <message>
        <source>Show all (%1 characters)</source>
        <translation>Show all (%1 characters)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::Narrowing</name>
    <message>
        <source>Save as view</source>
        <translation>Save as view</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rename the view</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Delete the view</translation>
    </message>
</context>
<context>
    <name>saldo::ui::NarrowingBar</name>
    <message>
        <source>Take away: %1</source>
        <comment>a part of the filter</comment>
        <translation>Take away: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a subject</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Nobody&apos;s</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a day</comment>
        <translation>to %1</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Save as view…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::NewTicketDialog</name>
    <message>
        <source>none</source>
        <comment>support period</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>support period</comment>
        <translation>suspended</translation>
    </message>
    <message>
        <source>would start: %1</source>
        <comment>length</comment>
        <translation>would start: %1</translation>
    </message>
    <message>
        <source>Choose the customer: type a part of his name.</source>
        <translation>Choose the customer: type a part of his name.</translation>
    </message>
    <message>
        <source>No customer of that name.</source>
        <translation>No customer of that name.</translation>
    </message>
    <message>
        <source>Enter the subject.</source>
        <translation>Enter the subject.</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters.</source>
        <translation>The text is too long: at most %1 characters.</translation>
    </message>
    <message>
        <source>Enter what the customer wants.</source>
        <translation>Enter what the customer wants.</translation>
    </message>
    <message>
        <source>Opens as a defect report: it needs no coverage and costs nothing.</source>
        <translation>Opens as a defect report: it needs no coverage and costs nothing.</translation>
    </message>
    <message>
        <source>The customer accepts any category in advance.</source>
        <translation>The customer accepts any category in advance.</translation>
    </message>
    <message>
        <source>New ticket %1</source>
        <translation>New ticket %1</translation>
    </message>
    <message>
        <source>On the customer&apos;s behalf; recorded as entered by you.</source>
        <translation>On the customer&apos;s behalf; recorded as entered by you.</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Open ticket</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Name or id</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Customers found</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>What the customer wants, in his own words</source>
        <translation>What the customer wants, in his own words</translation>
    </message>
    <message>
        <source>What the customer chose to pay with</source>
        <translation>What the customer chose to pay with</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>He reports a defect of the product</source>
        <translation>He reports a defect of the product</translation>
    </message>
    <message>
        <source>He accepts any category in advance</source>
        <translation>He accepts any category in advance</translation>
    </message>
</context>
<context>
    <name>saldo::ui::NoticeCard</name>
    <message>
        <source>The customer was told · %1</source>
        <comment>moment</comment>
        <translation>The customer was told · %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy what the customer was told</source>
        <translation>Copy what the customer was told</translation>
    </message>
</context>
<context>
    <name>saldo::ui::Outgoing</name>
    <message>
        <source>It would cost %1 by now, not %2; nothing was sent. Read what is said above, then send again.</source>
        <translation>It would cost %1 by now, not %2; nothing was sent. Read what is said above, then send again.</translation>
    </message>
    <message>
        <source>A new message came in after you had written this; it was not sent. Read it, then send again.</source>
        <translation>A new message came in after you had written this; it was not sent. Read it, then send again.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::OutgoingBar</name>
    <message>
        <source>Sending the question on ticket %1…</source>
        <translation>Sending the question on ticket %1…</translation>
    </message>
    <message>
        <source>Sending the answer on ticket %1…</source>
        <translation>Sending the answer on ticket %1…</translation>
    </message>
    <message>
        <source>Question goes out in %1 s</source>
        <translation>Question goes out in %1 s</translation>
    </message>
    <message>
        <source>Question on ticket %1 goes out in %2 s</source>
        <translation>Question on ticket %1 goes out in %2 s</translation>
    </message>
    <message>
        <source>Answer goes out in %1 s</source>
        <translation>Answer goes out in %1 s</translation>
    </message>
    <message>
        <source>Answer on ticket %1 goes out in %2 s</source>
        <translation>Answer on ticket %1 goes out in %2 s</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>shortcut</comment>
        <translation>Undo (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Not sent on ticket %1: %2</source>
        <comment>ticket, reason</comment>
        <translation>Not sent on ticket %1: %2</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>Show the ticket</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button: hides a message</comment>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>saldo::ui::Panes</name>
    <message>
        <source>Go to: %1</source>
        <comment>a pane of the window</comment>
        <translation>Go to: %1</translation>
    </message>
</context>
<context>
    <name>saldo::ui::PlaceDialog</name>
    <message>
        <source>Where is your desk?</source>
        <translation>Where is your desk?</translation>
    </message>
    <message>
        <source>On &amp;this computer</source>
        <translation>On &amp;this computer</translation>
    </message>
    <message>
        <source>At a &amp;service that your team works on</source>
        <translation>At a &amp;service that your team works on</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Address of the service</translation>
    </message>
    <message>
        <source>Whoever runs the service knows its address. Saldo remembers it; start it with --database FILE or --service ADDRESS to work elsewhere.</source>
        <translation>Whoever runs the service knows its address. Saldo remembers it; start it with --database FILE or --service ADDRESS to work elsewhere.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
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
    <message>
        <source>No ticket fits the filter. Esc clears it.</source>
        <translation>No ticket fits the filter. Esc clears it.</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>By customer</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::Replies</name>
    <message>
        <source>Undo sending</source>
        <comment>action</comment>
        <translation>Undo sending</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ReplyBox</name>
    <message>
        <source>A question costs nothing; the ticket then waits for the customer.</source>
        <translation>A question costs nothing; the ticket then waits for the customer.</translation>
    </message>
    <message>
        <source>A note: only the desk sees it.</source>
        <translation>A note: only the desk sees it.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Write an answer to the customer</source>
        <translation>Write an answer to the customer</translation>
    </message>
    <message>
        <source>Send question</source>
        <translation>Send question</translation>
    </message>
    <message>
        <source>Ask the customer what you need to know</source>
        <translation>Ask the customer what you need to know</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
    <message>
        <source>Write a note that only the desk sees</source>
        <translation>Write a note that only the desk sees</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters can be sent.</source>
        <translation>The text is too long: at most %1 characters can be sent.</translation>
    </message>
    <message>
        <source>A new message came in while you were writing; nothing was sent. Read it, then send again.</source>
        <translation>A new message came in while you were writing; nothing was sent. Read it, then send again.</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>button: a question to the customer</comment>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Ask the customer what you need to know to assess the ticket</source>
        <translation>Ask the customer what you need to know to assess the ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>button: an internal note</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Category to assess with the answer</source>
        <translation>Category to assess with the answer</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>The draft can&apos;t be saved on disk: %1. It is kept only while this window is open.</source>
        <translation>The draft can&apos;t be saved on disk: %1. It is kept only while this window is open.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::SelectableText</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>saldo::ui::SelectionSummary</name>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, how many tickets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>Assigned to: %1</translation>
    </message>
    <message>
        <source>No ticket is selected any more</source>
        <translation>No ticket is selected any more</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) selected</source>
        <translation>
            <numerusform>%n ticket selected</numerusform>
            <numerusform>%n tickets selected</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a customer, how many tickets</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>Customers: %1</translation>
    </message>
    <message>
        <source>Refused tickets stay selected. A single click in the list chooses one ticket again.</source>
        <translation>Refused tickets stay selected. A single click in the list chooses one ticket again.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n ticket(s) to change them at once.</source>
        <translation>
            <numerusform>Choose at most %n ticket to change them at once.</numerusform>
            <numerusform>Choose at most %n tickets to change them at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>%1 of %2 done…</source>
        <comment>tickets</comment>
        <translation>%1 of %2 done…</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <comment>how it ended</comment>
        <translation>closed: %1</translation>
    </message>
    <message>
        <source>was nobody&apos;s already</source>
        <translation>was nobody&apos;s already</translation>
    </message>
    <message>
        <source>was assigned to %1 already</source>
        <translation>was assigned to %1 already</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>assigned to nobody</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>assigned to %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a ticket</comment>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>a ticket</comment>
        <translation>Refused: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n left alone</numerusform>
            <numerusform>%n left alone</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Assign to me</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Assign to…</translation>
    </message>
    <message>
        <source>Close…</source>
        <comment>tickets</comment>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Assign to me (M)</source>
        <translation>Assign to me (M)</translation>
    </message>
    <message>
        <source>Assign to… (Shift+M)</source>
        <translation>Assign to… (Shift+M)</translation>
    </message>
    <message>
        <source>Close… (E)</source>
        <comment>tickets</comment>
        <translation>Close… (E)</translation>
    </message>
    <message>
        <source>What became of each ticket</source>
        <translation>What became of each ticket</translation>
    </message>
</context>
<context>
    <name>saldo::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Work offline</translation>
    </message>
    <message>
        <source>With what is on this computer. What you do is kept and sent after you have signed in.</source>
        <translation>With what is on this computer. What you do is kept and sent after you have signed in.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::SplitDialog</name>
    <message>
        <source>There is nothing to move: the customer has written one message only.</source>
        <translation>There is nothing to move: the customer has written one message only.</translation>
    </message>
    <message>
        <source>Tick the messages that belong to the new ticket.</source>
        <translation>Tick the messages that belong to the new ticket.</translation>
    </message>
    <message>
        <source>Enter the subject of the new ticket.</source>
        <translation>Enter the subject of the new ticket.</translation>
    </message>
    <message>
        <source>Split ticket %1</source>
        <translation>Split ticket %1</translation>
    </message>
    <message>
        <source>A ticket is about one issue. What is ticked moves to a new ticket, %1, linked to this one; the customer is told.</source>
        <translation>A ticket is about one issue. What is ticked moves to a new ticket, %1, linked to this one; the customer is told.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>The customer&apos;s messages that move</source>
        <translation>The customer&apos;s messages that move</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Subject of the new ticket</translation>
    </message>
</context>
<context>
    <name>saldo::ui::StepDialog</name>
    <message>
        <source>%1 · %2</source>
        <comment>category, credits</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Assess</translation>
    </message>
    <message>
        <source>Confirm the cost for the customer</source>
        <translation>Confirm the cost for the customer</translation>
    </message>
    <message>
        <source>Only if he has said so himself: by mail, by phone, in a message.</source>
        <translation>Only if he has said so himself: by mail, by phone, in a message.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Decline the cost for the customer</source>
        <translation>Decline the cost for the customer</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Mark as a defect of the product</source>
        <translation>Mark as a defect of the product</translation>
    </message>
    <message>
        <source>Mark as a defect</source>
        <translation>Mark as a defect</translation>
    </message>
    <message>
        <source>Not a defect of the product</source>
        <translation>Not a defect of the product</translation>
    </message>
    <message>
        <source>Not a defect</source>
        <translation>Not a defect</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TicketActions</name>
    <message>
        <source>Answer</source>
        <comment>action</comment>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <comment>action</comment>
        <translation>Ask the customer</translation>
    </message>
    <message>
        <source>Write a note</source>
        <comment>action</comment>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Assess as category 1</source>
        <comment>action</comment>
        <translation>Assess as category 1</translation>
    </message>
    <message>
        <source>Assess as category 2</source>
        <comment>action</comment>
        <translation>Assess as category 2</translation>
    </message>
    <message>
        <source>Assess as category 3</source>
        <comment>action</comment>
        <translation>Assess as category 3</translation>
    </message>
    <message>
        <source>Confirm the cost for the customer…</source>
        <comment>action</comment>
        <translation>Confirm the cost for the customer…</translation>
    </message>
    <message>
        <source>Decline the cost for the customer…</source>
        <comment>action</comment>
        <translation>Decline the cost for the customer…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <comment>action</comment>
        <translation>Assign to me</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <comment>action</comment>
        <translation>Assign to…</translation>
    </message>
    <message>
        <source>Close the ticket…</source>
        <comment>action</comment>
        <translation>Close the ticket…</translation>
    </message>
    <message>
        <source>Mark as a defect…</source>
        <comment>action</comment>
        <translation>Mark as a defect…</translation>
    </message>
    <message>
        <source>Not a defect…</source>
        <comment>action</comment>
        <translation>Not a defect…</translation>
    </message>
    <message>
        <source>Choose the coverage…</source>
        <comment>action</comment>
        <translation>Choose the coverage…</translation>
    </message>
    <message>
        <source>Record a customer&apos;s message…</source>
        <comment>action</comment>
        <translation>Record a customer&apos;s message…</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <comment>action</comment>
        <translation>New ticket…</translation>
    </message>
    <message>
        <source>Split…</source>
        <comment>action</comment>
        <translation>Split…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TicketDelegate</name>
    <message>
        <source>Provisional: your changes are still on their way to the service.</source>
        <translation>Provisional: your changes are still on their way to the service.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TicketHeader</name>
    <message>
        <source>%1 · %2</source>
        <comment>category, credits</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Not assessed</translation>
    </message>
    <message>
        <source>Reported as a defect</source>
        <translation>Reported as a defect</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defect</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>closed, resolution</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>agreed in advance</source>
        <translation>agreed in advance</translation>
    </message>
    <message>
        <source>cost is asked first</source>
        <translation>cost is asked first</translation>
    </message>
    <message>
        <source>split from %1</source>
        <comment>ticket</comment>
        <translation>split from %1</translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <comment>ticket</comment>
        <translation>duplicate of %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>assignee</comment>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>Assigned to: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>assignee</comment>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Answer overdue by %1</source>
        <translation>Answer overdue by %1</translation>
    </message>
    <message>
        <source>Answer due in %1</source>
        <translation>Answer due in %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Show or hide the customer&apos;s side</source>
        <translation>Show or hide the customer&apos;s side</translation>
    </message>
    <message>
        <source>Everything that can be done with this ticket</source>
        <translation>Everything that can be done with this ticket</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TicketLine</name>
    <message>
        <source>Writes here now: %1</source>
        <comment>names</comment>
        <translation>Writes here now: %1</translation>
    </message>
    <message>
        <source>Looks at it now: %1</source>
        <comment>names</comment>
        <translation>Looks at it now: %1</translation>
    </message>
    <message>
        <source>Provisional: your changes are still on their way to the service.</source>
        <translation>Provisional: your changes are still on their way to the service.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TicketPane</name>
    <message>
        <source>No ticket chosen</source>
        <translation>No ticket chosen</translation>
    </message>
    <message>
        <source>Choose one in the list, or open a new one with Ctrl+N.</source>
        <translation>Choose one in the list, or open a new one with Ctrl+N.</translation>
    </message>
    <message>
        <source>There is no ticket %1</source>
        <translation>There is no ticket %1</translation>
    </message>
    <message>
        <source>Choose another one in the list.</source>
        <translation>Choose another one in the list.</translation>
    </message>
    <message>
        <source>The ticket can&apos;t be read</source>
        <translation>The ticket can&apos;t be read</translation>
    </message>
    <message>
        <source>A new message came in; nothing was changed. Read it first.</source>
        <translation>A new message came in; nothing was changed. Read it first.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TimelineLegend</name>
    <message>
        <source>active</source>
        <comment>a period</comment>
        <translation>active</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a period</comment>
        <translation>suspended</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>a period</comment>
        <translation>queued</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a period</comment>
        <translation>ended</translation>
    </message>
    <message>
        <source>request</source>
        <translation>request</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>purchase</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TimelinePrint</name>
    <message>
        <source>Support periods</source>
        <translation>Support periods</translation>
    </message>
    <message>
        <source>%1 (desk days, GMT+3)</source>
        <comment>first and last day</comment>
        <translation>%1 (desk days, GMT+3)</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Saldo · as of %1, %2 GMT+3</source>
        <comment>day, time</comment>
        <translation>Saldo · as of %1, %2 GMT+3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TimelineView</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, what is current in his row</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Desk days, both included (GMT+3)</source>
        <translation>Desk days, both included (GMT+3)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TimelinesPane</name>
    <message>
        <source>← → walk through a customer&apos;s periods and requests, Enter opens, Ctrl and the wheel zoom. Desk days, GMT+3.</source>
        <translation>← → walk through a customer&apos;s periods and requests, Enter opens, Ctrl and the wheel zoom. Desk days, GMT+3.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>periods %1.pdf</source>
        <comment>a file&apos;s name, with a day</comment>
        <translation>periods %1.pdf</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Print to PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 was not written completely.</source>
        <translation>%1 was not written completely.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>customers listed, all customers</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The customers can&apos;t be read</source>
        <translation>The customers can&apos;t be read</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>Reading the customers…</translation>
    </message>
    <message>
        <source>No customer is called that</source>
        <translation>No customer is called that</translation>
    </message>
    <message>
        <source>Nothing in a name or an id is like “%1”.</source>
        <translation>Nothing in a name or an id is like “%1”.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>No customers yet</translation>
    </message>
    <message>
        <source>Their periods, requests and purchases will appear here.</source>
        <translation>Their periods, requests and purchases will appear here.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a span</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>a span</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>a span</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>By end of coverage</source>
        <translation>By end of coverage</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Order of the customers</source>
        <translation>Order of the customers</translation>
    </message>
    <message>
        <source>Show more days (−)</source>
        <translation>Show more days (−)</translation>
    </message>
    <message>
        <source>Show more days</source>
        <translation>Show more days</translation>
    </message>
    <message>
        <source>Show fewer days (+)</source>
        <translation>Show fewer days (+)</translation>
    </message>
    <message>
        <source>Show fewer days</source>
        <translation>Show fewer days</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Go to today (Home or T)</source>
        <translation>Go to today (Home or T)</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Show the balance of credits as a line (Ctrl+B)</source>
        <translation>Show the balance of credits as a line (Ctrl+B)</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Print to PDF…</translation>
    </message>
    <message>
        <source>Print what is listed, or what is selected (Ctrl+P)</source>
        <translation>Print what is listed, or what is selected (Ctrl+P)</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Timelines</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Find a customer</translation>
    </message>
    <message>
        <source>Find a customer by name or id (Ctrl+F)</source>
        <translation>Find a customer by name or id (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Show all customers</translation>
    </message>
    <message>
        <source>Timelines of customers</source>
        <translation>Timelines of customers</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
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
    <message>
        <source>My views</source>
        <translation>My views</translation>
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
    <name>saldo::ui::commandWords</name>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Customer&apos;s message</source>
        <translation>Customer&apos;s message</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Question to the customer</source>
        <translation>Question to the customer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Assessment confirmed</source>
        <translation>Assessment confirmed</translation>
    </message>
    <message>
        <source>Assessment declined</source>
        <translation>Assessment declined</translation>
    </message>
    <message>
        <source>Ticket split</source>
        <translation>Ticket split</translation>
    </message>
    <message>
        <source>Marked as a defect</source>
        <translation>Marked as a defect</translation>
    </message>
    <message>
        <source>Defect rejected</source>
        <translation>Defect rejected</translation>
    </message>
    <message>
        <source>Coverage chosen</source>
        <translation>Coverage chosen</translation>
    </message>
    <message>
        <source>Ticket closed</source>
        <translation>Ticket closed</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Customer changed</translation>
    </message>
    <message>
        <source>Licence registered</source>
        <translation>Licence registered</translation>
    </message>
    <message>
        <source>Free support chosen</source>
        <translation>Free support chosen</translation>
    </message>
    <message>
        <source>Support period bought</source>
        <translation>Support period bought</translation>
    </message>
    <message>
        <source>Support period cancelled</source>
        <translation>Support period cancelled</translation>
    </message>
    <message>
        <source>Support period suspended</source>
        <translation>Support period suspended</translation>
    </message>
    <message>
        <source>Support period resumed</source>
        <translation>Support period resumed</translation>
    </message>
    <message>
        <source>New member of the staff</source>
        <translation>New member of the staff</translation>
    </message>
    <message>
        <source>Member of the staff changed</source>
        <translation>Member of the staff changed</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Policy changed</translation>
    </message>
    <message>
        <source>Assessed: %1</source>
        <comment>a category</comment>
        <translation>Assessed: %1</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Assigned to nobody</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Assigned to %1</translation>
    </message>
    <message>
        <source>Bought: %1</source>
        <comment>credits</comment>
        <translation>Bought: %1</translation>
    </message>
    <message>
        <source>Credits adjusted: %1</source>
        <translation>Credits adjusted: %1</translation>
    </message>
</context>
<context>
    <name>saldo::ui::conversationWords</name>
    <message>
        <source>%1 back: %2</source>
        <comment>credits, balance before and after</comment>
        <translation>%1 back: %2</translation>
    </message>
    <message>
        <source>waits for the customer&apos;s confirmation</source>
        <translation>waits for the customer&apos;s confirmation</translation>
    </message>
    <message>
        <source>waits for credits, the balance is %1</source>
        <translation>waits for credits, the balance is %1</translation>
    </message>
    <message>
        <source>category %1, %2</source>
        <comment>number, credits</comment>
        <translation>category %1, %2</translation>
    </message>
    <message>
        <source>%1 split this ticket from %2</source>
        <comment>person, ticket</comment>
        <translation>%1 split this ticket from %2</translation>
    </message>
    <message>
        <source>%1 opened the ticket under the support period</source>
        <comment>person</comment>
        <translation>%1 opened the ticket under the support period</translation>
    </message>
    <message>
        <source>%1 opened the ticket against credits</source>
        <comment>person</comment>
        <translation>%1 opened the ticket against credits</translation>
    </message>
    <message>
        <source>%1 reported a defect of the product</source>
        <comment>person</comment>
        <translation>%1 reported a defect of the product</translation>
    </message>
    <message>
        <source>%1 closed the ticket as a duplicate of %2</source>
        <comment>person, ticket</comment>
        <translation>%1 closed the ticket as a duplicate of %2</translation>
    </message>
    <message>
        <source>the ticket was closed: the cost was declined</source>
        <translation>the ticket was closed: the cost was declined</translation>
    </message>
    <message>
        <source>%1 closed the ticket: %2</source>
        <comment>person, resolution</comment>
        <translation>%1 closed the ticket: %2</translation>
    </message>
    <message>
        <source>%1 left the ticket without an engineer</source>
        <comment>person</comment>
        <translation>%1 left the ticket without an engineer</translation>
    </message>
    <message>
        <source>%1 took the ticket</source>
        <comment>person</comment>
        <translation>%1 took the ticket</translation>
    </message>
    <message>
        <source>%1 assigned the ticket to %2</source>
        <comment>person, person</comment>
        <translation>%1 assigned the ticket to %2</translation>
    </message>
    <message>
        <source>%1 chose the support period for this ticket</source>
        <comment>person</comment>
        <translation>%1 chose the support period for this ticket</translation>
    </message>
    <message>
        <source>%1 chose credits for this ticket</source>
        <comment>person</comment>
        <translation>%1 chose credits for this ticket</translation>
    </message>
    <message>
        <source>%1 assessed the ticket: %2</source>
        <comment>person, category and credits</comment>
        <translation>%1 assessed the ticket: %2</translation>
    </message>
    <message>
        <source>%1 confirmed the cost: %2</source>
        <comment>person, category and credits</comment>
        <translation>%1 confirmed the cost: %2</translation>
    </message>
    <message>
        <source>%1 declined the cost: %2</source>
        <comment>person, category and credits</comment>
        <translation>%1 declined the cost: %2</translation>
    </message>
    <message>
        <source>Charged: %1</source>
        <comment>category and credits</comment>
        <translation>Charged: %1</translation>
    </message>
    <message>
        <source>Category changed to %1</source>
        <translation>Category changed to %1</translation>
    </message>
    <message>
        <source>The ticket was given back</source>
        <translation>The ticket was given back</translation>
    </message>
    <message>
        <source>Assessed: %1</source>
        <comment>category and credits</comment>
        <translation>Assessed: %1</translation>
    </message>
    <message>
        <source>The ticket waits no longer</source>
        <translation>The ticket waits no longer</translation>
    </message>
    <message>
        <source>The support period started: until %1</source>
        <comment>day</comment>
        <translation>The support period started: until %1</translation>
    </message>
    <message>
        <source>%1 marked the ticket as a defect: it is free</source>
        <comment>person</comment>
        <translation>%1 marked the ticket as a defect: it is free</translation>
    </message>
    <message>
        <source>%1 found that it is not a defect</source>
        <comment>person</comment>
        <translation>%1 found that it is not a defect</translation>
    </message>
    <message>
        <source>%1 split ticket %2 from this one</source>
        <comment>person, ticket</comment>
        <translation>%1 split ticket %2 from this one</translation>
    </message>
    <message>
        <source>A message of the customer opened the ticket again</source>
        <translation>A message of the customer opened the ticket again</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>The shop</translation>
    </message>
    <message>
        <source>Saldo</source>
        <comment>as the one who did something by itself</comment>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>saldo::ui::customers</name>
    <message>
        <source>%1: %2</source>
        <comment>ledger entry, its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ledger entry, its category</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 GMT+3, by %2</source>
        <comment>moment, who</comment>
        <translation>%1 GMT+3, by %2</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>a period</comment>
        <translation>queued</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a period</comment>
        <translation>active</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a period</comment>
        <translation>suspended</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a period</comment>
        <translation>ended</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a period</comment>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>suspended</comment>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1, resumed %2</source>
        <comment>suspended, resumed</comment>
        <translation>%1, resumed %2</translation>
    </message>
    <message>
        <source>credits</source>
        <comment>free support of a license</comment>
        <translation>credits</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <comment>free support of a license</comment>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>a period</source>
        <comment>free support of a license</comment>
        <translation>a period</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licenses</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a date at GMT+3</comment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the ledger</comment>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a period</comment>
        <translation>Length</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a period</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Days left</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>when a period was</comment>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>License</source>
        <translation>License</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a shop on the web</comment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Free support</source>
        <translation>Free support</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a day</comment>
        <translation>Since</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>what</comment>
        <translation>Bought</translation>
    </message>
    <message>
        <source>Price, USD</source>
        <translation>Price, USD</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a ticket</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>No credits came or went yet.</source>
        <translation>No credits came or went yet.</translation>
    </message>
    <message>
        <source>No support period was bought or chosen yet.</source>
        <translation>No support period was bought or chosen yet.</translation>
    </message>
    <message>
        <source>No license: there is no support to buy or use.</source>
        <translation>No license: there is no support to buy or use.</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>Nothing was bought yet.</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>No request yet.</translation>
    </message>
    <message>
        <source>Support period, %1</source>
        <comment>its length</comment>
        <translation>Support period, %1</translation>
    </message>
    <message>
        <source>queued: %1</source>
        <comment>periods that wait</comment>
        <translation>queued: %1</translation>
    </message>
    <message>
        <source>too little to tell</source>
        <translation>too little to tell</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Spent / month</source>
        <comment>credits</comment>
        <translation>Spent / month</translation>
    </message>
    <message>
        <source>Lasts</source>
        <comment>the balance, for how long</comment>
        <translation>Lasts</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Last request</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tickets</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>tickets that wait for the customer</comment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name of the customer</translation>
    </message>
    <message>
        <source>Language of the notices to the customer</source>
        <translation>Language of the notices to the customer</translation>
    </message>
    <message>
        <source>Number of licenses</source>
        <translation>Number of licenses</translation>
    </message>
    <message>
        <source>Balance in credits</source>
        <translation>Balance in credits</translation>
    </message>
    <message>
        <source>The support period that runs, or those that wait in the queue</source>
        <translation>The support period that runs, or those that wait in the queue</translation>
    </message>
    <message>
        <source>Days that are left of the support period, today included</source>
        <translation>Days that are left of the support period, today included</translation>
    </message>
    <message>
        <source>Last day of the support period, included, at GMT+3</source>
        <translation>Last day of the support period, included, at GMT+3</translation>
    </message>
    <message>
        <source>Credits spent on tickets per month, on the average of the last 90 days</source>
        <translation>Credits spent on tickets per month, on the average of the last 90 days</translation>
    </message>
    <message>
        <source>How long the balance lasts if the customer goes on spending like that</source>
        <translation>How long the balance lasts if the customer goes on spending like that</translation>
    </message>
    <message>
        <source>Day of the last request, at GMT+3</source>
        <translation>Day of the last request, at GMT+3</translation>
    </message>
    <message>
        <source>Tickets that are not closed</source>
        <translation>Tickets that are not closed</translation>
    </message>
    <message>
        <source>Open tickets that wait for the customer: his reply, confirmation, credits or coverage</source>
        <translation>Open tickets that wait for the customer: his reply, confirmation, credits or coverage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>over 5 years</source>
        <translation>over 5 years</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long a balance lasts</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>how long a balance lasts, as 1.5</comment>
        <translation>%1 months</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>the first period&apos;s length, further periods</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldo::ui::forecast</name>
    <message>
        <source>Ticket %1, which waited for credits, is charged: %2.</source>
        <translation>Ticket %1, which waited for credits, is charged: %2.</translation>
    </message>
    <message>
        <source>Charged at once: %1, balance %2.</source>
        <translation>Charged at once: %1, balance %2.</translation>
    </message>
    <message>
        <source>Back to the customer: %1, balance %2.</source>
        <translation>Back to the customer: %1, balance %2.</translation>
    </message>
    <message>
        <source>Not enough credits: %1 needed, the balance is %2. The ticket waits until there are enough.</source>
        <translation>Not enough credits: %1 needed, the balance is %2. The ticket waits until there are enough.</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>The desk can&apos;t be asked right now: %1</source>
        <translation>The desk can&apos;t be asked right now: %1</translation>
    </message>
    <message>
        <source>Defect: answering is free.</source>
        <translation>Defect: answering is free.</translation>
    </message>
    <message>
        <source>Covered by the support period.</source>
        <translation>Covered by the support period.</translation>
    </message>
    <message>
        <source>Covered by the support period %1.</source>
        <comment>until a day</comment>
        <translation>Covered by the support period %1.</translation>
    </message>
    <message>
        <source>Answer and charge %1: %2</source>
        <comment>credits, balance before and after</comment>
        <translation>Answer and charge %1: %2</translation>
    </message>
    <message>
        <source>Answer and give back %1: %2</source>
        <comment>credits, balance before and after</comment>
        <translation>Answer and give back %1: %2</translation>
    </message>
    <message>
        <source>Already charged: %1. Answering costs nothing more.</source>
        <translation>Already charged: %1. Answering costs nothing more.</translation>
    </message>
    <message>
        <source>Answering costs nothing.</source>
        <translation>Answering costs nothing.</translation>
    </message>
    <message>
        <source>the balance is only %1</source>
        <translation>the balance is only %1</translation>
    </message>
    <message>
        <source>Category %1 needs the customer&apos;s confirmation first: %2, %3. Assess it to ask him.</source>
        <translation>Category %1 needs the customer&apos;s confirmation first: %2, %3. Assess it to ask him.</translation>
    </message>
    <message>
        <source>Can be answered after the customer&apos;s confirmation: %1, %2</source>
        <translation>Can be answered after the customer&apos;s confirmation: %1, %2</translation>
    </message>
    <message>
        <source>Can be answered when there are enough credits: %1 needed, the balance is %2.</source>
        <translation>Can be answered when there are enough credits: %1 needed, the balance is %2.</translation>
    </message>
    <message>
        <source>Assess first: 1, 2 or 3.</source>
        <translation>Assess first: 1, 2 or 3.</translation>
    </message>
    <message>
        <source>Nothing pays for this ticket yet. Choose its coverage first; asking and notes are free.</source>
        <translation>Nothing pays for this ticket yet. Choose its coverage first; asking and notes are free.</translation>
    </message>
    <message>
        <source>Covered by the support period: the category is recorded, nothing is charged.</source>
        <translation>Covered by the support period: the category is recorded, nothing is charged.</translation>
    </message>
    <message>
        <source>The customer is asked to confirm %1; nothing is charged before.</source>
        <translation>The customer is asked to confirm %1; nothing is charged before.</translation>
    </message>
    <message>
        <source>Balance after his confirmation: %1.</source>
        <translation>Balance after his confirmation: %1.</translation>
    </message>
    <message>
        <source>The balance is only %1: he will have to buy more.</source>
        <translation>The balance is only %1: he will have to buy more.</translation>
    </message>
    <message>
        <source>This category is settled already: nothing more is charged.</source>
        <translation>This category is settled already: nothing more is charged.</translation>
    </message>
    <message>
        <source>Recorded as the customer&apos;s own word, given by you.</source>
        <translation>Recorded as the customer&apos;s own word, given by you.</translation>
    </message>
    <message>
        <source>The ticket is closed as declined; nothing is charged.</source>
        <translation>The ticket is closed as declined; nothing is charged.</translation>
    </message>
    <message>
        <source>Category %1 stays, and the %2 charged for it.</source>
        <translation>Category %1 stays, and the %2 charged for it.</translation>
    </message>
    <message>
        <source>What was charged stays charged: %1.</source>
        <translation>What was charged stays charged: %1.</translation>
    </message>
    <message>
        <source>Nothing is charged or given back.</source>
        <translation>Nothing is charged or given back.</translation>
    </message>
    <message>
        <source>The assessment that waits is dropped.</source>
        <translation>The assessment that waits is dropped.</translation>
    </message>
    <message>
        <source>The customer is told.</source>
        <translation>The customer is told.</translation>
    </message>
    <message>
        <source>A defect is corrected free.</source>
        <translation>A defect is corrected free.</translation>
    </message>
    <message>
        <source>A defect is corrected free: nothing will be charged for this ticket.</source>
        <translation>A defect is corrected free: nothing will be charged for this ticket.</translation>
    </message>
    <message>
        <source>The ticket then lacks coverage until a support period or credits are chosen for it.</source>
        <translation>The ticket then lacks coverage until a support period or credits are chosen for it.</translation>
    </message>
    <message>
        <source>The ticket must then be assessed again.</source>
        <translation>The ticket must then be assessed again.</translation>
    </message>
    <message>
        <source>Paid with credits once it is assessed; the balance is %1.</source>
        <translation>Paid with credits once it is assessed; the balance is %1.</translation>
    </message>
    <message>
        <source>A queued support period starts today and lasts %1.</source>
        <comment>until a day</comment>
        <translation>A queued support period starts today and lasts %1.</translation>
    </message>
    <message>
        <source>Recorded as the customer&apos;s message, entered by you.</source>
        <translation>Recorded as the customer&apos;s message, entered by you.</translation>
    </message>
    <message>
        <source>The ticket opens again, at no new charge.</source>
        <translation>The ticket opens again, at no new charge.</translation>
    </message>
    <message>
        <source>Ticket %1, newly opened:</source>
        <comment>begins a sentence</comment>
        <translation>Ticket %1, newly opened:</translation>
    </message>
    <message>
        <source>Ticket %1 lacks coverage: it can&apos;t be answered until a support period or credits are chosen for it. Asking is free.</source>
        <translation>Ticket %1 lacks coverage: it can&apos;t be answered until a support period or credits are chosen for it. Asking is free.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::noticeWords</name>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 is closed, as we had no reply. Write to it to open it again.</source>
        <translation>Ticket %1 is closed, as we had no reply. Write to it to open it again.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed: the same is dealt with in ticket %2.</source>
        <translation>Ticket %1 is closed: the same is dealt with in ticket %2.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed: it asks for a new function, which our custom development service takes on.</source>
        <translation>Ticket %1 is closed: it asks for a new function, which our custom development service takes on.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed: there is no technical possibility to do it.</source>
        <translation>Ticket %1 is closed: there is no technical possibility to do it.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed, as the cost was declined. Nothing was charged.</source>
        <translation>Ticket %1 is closed, as the cost was declined. Nothing was charged.</translation>
    </message>
    <message>
        <source>Ticket %1 is solved and closed. Write to it if anything is left.</source>
        <translation>Ticket %1 is solved and closed. Write to it if anything is left.</translation>
    </message>
    <message>
        <source>The category of ticket %1 is now %2. The cost stays the same.</source>
        <translation>The category of ticket %1 is now %2. The cost stays the same.</translation>
    </message>
    <message>
        <source>The category of ticket %1 is now %2. Back on your balance: %3. The balance is %4.</source>
        <translation>The category of ticket %1 is now %2. Back on your balance: %3. The balance is %4.</translation>
    </message>
    <message>
        <source>The category of ticket %1 is now %2. Charged in addition: %3. The balance is %4.</source>
        <translation>The category of ticket %1 is now %2. Charged in addition: %3. The balance is %4.</translation>
    </message>
    <message>
        <source>We assessed ticket %1: category %2, cost: %3. The balance is %4. Please confirm the cost or decline it; nothing is charged before.</source>
        <translation>We assessed ticket %1: category %2, cost: %3. The balance is %4. Please confirm the cost or decline it; nothing is charged before.</translation>
    </message>
    <message>
        <source>For ticket %1 (category %2) was charged: %3. The balance is %4.</source>
        <translation>For ticket %1 (category %2) was charged: %3. The balance is %4.</translation>
    </message>
    <message>
        <source>Ticket %1 (category %2) costs: %3, but the balance is %4. Please top it up; work goes on as soon as there is enough.</source>
        <translation>Ticket %1 (category %2) costs: %3, but the balance is %4. Please top it up; work goes on as soon as there is enough.</translation>
    </message>
    <message>
        <source>Back on your balance for ticket %1: %3. The balance is %4.</source>
        <translation>Back on your balance for ticket %1: %3. The balance is %4.</translation>
    </message>
    <message>
        <source>The balance is %4, less than the cheapest category costs: %3. Top it up to go on getting support for credits.</source>
        <translation>The balance is %4, less than the cheapest category costs: %3. Top it up to go on getting support for credits.</translation>
    </message>
    <message>
        <source>Your support period has started. It covers all your requests up to and including %5.</source>
        <translation>Your support period has started. It covers all your requests up to and including %5.</translation>
    </message>
    <message>
        <source>Your support period is suspended. While it is, it covers nothing; its days are kept until you resume it.</source>
        <translation>Your support period is suspended. While it is, it covers nothing; its days are kept until you resume it.</translation>
    </message>
    <message>
        <source>Your support period goes on. It now lasts up to and including %5.</source>
        <translation>Your support period goes on. It now lasts up to and including %5.</translation>
    </message>
    <message>
        <source>Your support period ends soon: its last day is %5.</source>
        <translation>Your support period ends soon: its last day is %5.</translation>
    </message>
    <message>
        <source>Your support period has ended; its last day was %5.</source>
        <translation>Your support period has ended; its last day was %5.</translation>
    </message>
    <message>
        <source>There is an answer to ticket %1.</source>
        <translation>There is an answer to ticket %1.</translation>
    </message>
    <message>
        <source>We have a question about ticket %1.</source>
        <translation>We have a question about ticket %1.</translation>
    </message>
    <message>
        <source>Your messages on another matter were moved from ticket %2 to a new ticket, %1.</source>
        <translation>Your messages on another matter were moved from ticket %2 to a new ticket, %1.</translation>
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
    <message>
        <source>unread</source>
        <comment>a ticket</comment>
        <translation>unread</translation>
    </message>
</context>
<context>
    <name>saldo::ui::refusalWords</name>
    <message>
        <source>There is no such customer. Choose one from the list.</source>
        <translation>There is no such customer. Choose one from the list.</translation>
    </message>
    <message>
        <source>This customer has no such licence. Choose one of his.</source>
        <translation>This customer has no such licence. Choose one of his.</translation>
    </message>
    <message>
        <source>There is no such ticket of this customer. Choose another one.</source>
        <translation>There is no such ticket of this customer. Choose another one.</translation>
    </message>
    <message>
        <source>This person doesn&apos;t work at the desk any more. Choose somebody else.</source>
        <translation>This person doesn&apos;t work at the desk any more. Choose somebody else.</translation>
    </message>
    <message>
        <source>There is no such support period. Look at the customer&apos;s periods again.</source>
        <translation>There is no such support period. Look at the customer&apos;s periods again.</translation>
    </message>
    <message>
        <source>Only the customer&apos;s own messages of this ticket can be moved. Choose others.</source>
        <translation>Only the customer&apos;s own messages of this ticket can be moved. Choose others.</translation>
    </message>
    <message>
        <source>This number has just been taken. Try again: the next free one will be used.</source>
        <translation>This number has just been taken. Try again: the next free one will be used.</translation>
    </message>
    <message>
        <source>Support is given in English and Russian. Choose one of them.</source>
        <translation>Support is given in English and Russian. Choose one of them.</translation>
    </message>
    <message>
        <source>The customer owns no licence, so he gets no support here. Point him to the contact form.</source>
        <translation>The customer owns no licence, so he gets no support here. Point him to the contact form.</translation>
    </message>
    <message>
        <source>Only a customer&apos;s first licence offers a choice of free support.</source>
        <translation>Only a customer&apos;s first licence offers a choice of free support.</translation>
    </message>
    <message>
        <source>The free support was chosen already and stays as it is.</source>
        <translation>The free support was chosen already and stays as it is.</translation>
    </message>
    <message>
        <source>No support period of that length is sold. Choose one of the plans.</source>
        <translation>No support period of that length is sold. Choose one of the plans.</translation>
    </message>
    <message>
        <source>No package of that many credits is sold. Choose one of the packages.</source>
        <translation>No package of that many credits is sold. Choose one of the packages.</translation>
    </message>
    <message>
        <source>The amount is not the price in force. Look at the price again.</source>
        <translation>The amount is not the price in force. Look at the price again.</translation>
    </message>
    <message>
        <source>Only a support period that has not started yet can be cancelled.</source>
        <translation>Only a support period that has not started yet can be cancelled.</translation>
    </message>
    <message>
        <source>The customer has no active support period that could be suspended.</source>
        <translation>The customer has no active support period that could be suspended.</translation>
    </message>
    <message>
        <source>This support period was suspended once already; once is all it allows.</source>
        <translation>This support period was suspended once already; once is all it allows.</translation>
    </message>
    <message>
        <source>The customer has no suspended support period to resume.</source>
        <translation>The customer has no suspended support period to resume.</translation>
    </message>
    <message>
        <source>The customer&apos;s support period is suspended. He resumes it first, or chooses credits.</source>
        <translation>The customer&apos;s support period is suspended. He resumes it first, or chooses credits.</translation>
    </message>
    <message>
        <source>The customer has neither an active nor a queued support period. He can buy one.</source>
        <translation>The customer has neither an active nor a queued support period. He can buy one.</translation>
    </message>
    <message>
        <source>The balance doesn&apos;t have enough credits. The customer can buy more.</source>
        <translation>The balance doesn&apos;t have enough credits. The customer can buy more.</translation>
    </message>
    <message>
        <source>Both a support period and credits could pay for it. Ask the customer which, and choose it.</source>
        <translation>Both a support period and credits could pay for it. Ask the customer which, and choose it.</translation>
    </message>
    <message>
        <source>Nothing pays for this ticket: no support period and not enough credits. The customer buys either first, then the coverage is chosen.</source>
        <translation>Nothing pays for this ticket: no support period and not enough credits. The customer buys either first, then the coverage is chosen.</translation>
    </message>
    <message>
        <source>The ticket was charged or answered already: its coverage stays as it is.</source>
        <translation>The ticket was charged or answered already: its coverage stays as it is.</translation>
    </message>
    <message>
        <source>The ticket is closed. A message of the customer opens it again.</source>
        <translation>The ticket is closed. A message of the customer opens it again.</translation>
    </message>
    <message>
        <source>A new message came in. Read it first, then send again.</source>
        <translation>A new message came in. Read it first, then send again.</translation>
    </message>
    <message>
        <source>The ticket is marked as a defect of the product, which is free. Reject the defect first.</source>
        <translation>The ticket is marked as a defect of the product, which is free. Reject the defect first.</translation>
    </message>
    <message>
        <source>The ticket is not marked as a defect.</source>
        <translation>The ticket is not marked as a defect.</translation>
    </message>
    <message>
        <source>Nothing on this ticket waits for the customer&apos;s word.</source>
        <translation>Nothing on this ticket waits for the customer&apos;s word.</translation>
    </message>
    <message>
        <source>The customer must confirm the cost first. You may still ask him something or write a note.</source>
        <translation>The customer must confirm the cost first. You may still ask him something or write a note.</translation>
    </message>
    <message>
        <source>The ticket waits until the customer has enough credits. You may still ask or write a note.</source>
        <translation>The ticket waits until the customer has enough credits. You may still ask or write a note.</translation>
    </message>
    <message>
        <source>Assess the ticket first: category 1, 2 or 3.</source>
        <translation>Assess the ticket first: category 1, 2 or 3.</translation>
    </message>
    <message>
        <source>A ticket keeps its first message. Choose later ones.</source>
        <translation>A ticket keeps its first message. Choose later ones.</translation>
    </message>
    <message>
        <source>Something is missing or too long. Look at what you entered.</source>
        <translation>Something is missing or too long. Look at what you entered.</translation>
    </message>
    <message>
        <source>Something is missing or too long (%1). Look at what you entered.</source>
        <translation>Something is missing or too long (%1). Look at what you entered.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a manager.</source>
        <translation>Your role does not allow this. Ask a manager.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind that of the desk. Set it right and try again.</source>
        <translation>The clock of this computer is behind that of the desk. Set it right and try again.</translation>
    </message>
    <message>
        <source>This was sent before with other content. Try again.</source>
        <translation>This was sent before with other content. Try again.</translation>
    </message>
    <message>
        <source>The desk did not understand this (%1). Update Saldo and try again.</source>
        <translation>The desk did not understand this (%1). Update Saldo and try again.</translation>
    </message>
    <message>
        <source>It was not saved; what you wrote is still here. The database says: %1</source>
        <translation>It was not saved; what you wrote is still here. The database says: %1</translation>
    </message>
</context>
<context>
    <name>saldo::ui::serviceWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>a state, how many changes wait</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n change waits</numerusform>
            <numerusform>%n changes wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>The session at %1 has ended. Everything is kept here; sign in to send and receive again.</source>
        <translation>The session at %1 has ended. Everything is kept here; sign in to send and receive again.</translation>
    </message>
    <message>
        <source>This Saldo is too old for the service</source>
        <translation>This Saldo is too old for the service</translation>
    </message>
    <message>
        <source>%1 no longer understands this version. Everything is kept here and is sent after the update.</source>
        <translation>%1 no longer understands this version. Everything is kept here and is sent after the update.</translation>
    </message>
    <message>
        <source>The service is not trusted</source>
        <translation>The service is not trusted</translation>
    </message>
    <message>
        <source>No service at this address</source>
        <translation>No service at this address</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline since %1</translation>
    </message>
    <message>
        <source>%1 is not reached. Go on working: what you do is kept on this computer and sent as soon as the network is back.</source>
        <translation>%1 is not reached. Go on working: what you do is kept on this computer and sent as soon as the network is back.</translation>
    </message>
    <message numerus="yes">
        <source>Reading the desk: %n rows</source>
        <translation>
            <numerusform>Reading the desk: %n row</numerusform>
            <numerusform>Reading the desk: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed at %1 meanwhile is being read.</source>
        <translation>What changed at %1 meanwhile is being read.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>What you did is on its way to %1.</source>
        <translation>What you did is on its way to %1.</translation>
    </message>
    <message>
        <source>Synced with %1</source>
        <translation>Synced with %1</translation>
    </message>
    <message>
        <source>Everything that happens at %1 is here, and everything you did is there.</source>
        <translation>Everything that happens at %1 is here, and everything you did is there.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Look at the network and the address, then try again.
%2</source>
        <translation>%1 can&apos;t be reached. Look at the network and the address, then try again.
%2</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a moment.</source>
        <translation>%1 did not answer in time. Try again in a moment.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted by this computer, so nothing was sent: it might be somebody else. Ask who runs the service for its certificate, and have it installed.
%2</source>
        <translation>The certificate of %1 is not trusted by this computer, so nothing was sent: it might be somebody else. Ask who runs the service for its certificate, and have it installed.
%2</translation>
    </message>
    <message>
        <source>What answers at %1 is no service of Saldo. Look at the address.
%2</source>
        <translation>What answers at %1 is no service of Saldo. Look at the address.
%2</translation>
    </message>
    <message>
        <source>Login or password is wrong.</source>
        <translation>Login or password is wrong.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n minutes.</source>
        <translation>
            <numerusform>Too many attempts. Try again in %n minute.</numerusform>
            <numerusform>Too many attempts. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Saldo is too old or too new for the service. Update it, then sign in.</source>
        <translation>This Saldo is too old or too new for the service. Update it, then sign in.</translation>
    </message>
    <message>
        <source>The service can&apos;t reach its database just now. Try again in a moment.</source>
        <translation>The service can&apos;t reach its database just now. Try again in a moment.</translation>
    </message>
    <message>
        <source>The service did not let you in (%1).</source>
        <translation>The service did not let you in (%1).</translation>
    </message>
</context>
<context>
    <name>saldo::ui::timelines</name>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <comment>of a period</comment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 USD</source>
        <comment>a price</comment>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Ended: %1 (%2)</source>
        <comment>a period: days, length</comment>
        <translation>Ended: %1 (%2)</translation>
    </message>
    <message>
        <source>Active before the suspension: %1</source>
        <comment>a period</comment>
        <translation>Active before the suspension: %1</translation>
    </message>
    <message>
        <source>Active: %1 (%2), %3</source>
        <comment>a period: days, length, days left</comment>
        <translation>Active: %1 (%2), %3</translation>
    </message>
    <message>
        <source>Was suspended: %1</source>
        <comment>a period</comment>
        <translation>Was suspended: %1</translation>
    </message>
    <message>
        <source>Suspended since %1: %2 on resuming</source>
        <comment>a period: day, days left</comment>
        <translation>Suspended since %1: %2 on resuming</translation>
    </message>
    <message>
        <source>Queued: %1. Starts with a request, on no fixed day.</source>
        <comment>a period: length</comment>
        <translation>Queued: %1. Starts with a request, on no fixed day.</translation>
    </message>
    <message>
        <source>Request: %1, %2 · %3</source>
        <comment>day, time, subject</comment>
        <translation>Request: %1, %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more request(s)</source>
        <translation>
            <numerusform>and %n more request</numerusform>
            <numerusform>and %n more requests</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase: %1 · %2 for %3</source>
        <comment>day, what was bought, price</comment>
        <translation>Purchase: %1 · %2 for %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>until %1 · %2</source>
        <comment>last day, days left</comment>
        <translation>until %1 · %2</translation>
    </message>
    <message>
        <source>suspended · %1</source>
        <comment>days left</comment>
        <translation>suspended · %1</translation>
    </message>
    <message>
        <source>queued · %1</source>
        <comment>length</comment>
        <translation>queued · %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>months, short</comment>
        <translation>%1 m</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) queued</source>
        <translation>
            <numerusform>%n period queued</numerusform>
            <numerusform>%n periods queued</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>a period: its last day</comment>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>no period</source>
        <translation>no period</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, balance</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
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
    <message>
        <source>%1 h</source>
        <comment>hours, short</comment>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>saldo::wire::errors</name>
    <message>
        <source>The request is not what the interface asks for.</source>
        <translation>The request is not what the interface asks for.</translation>
    </message>
    <message>
        <source>This program is too old or too new for the service: update it.</source>
        <translation>This program is too old or too new for the service: update it.</translation>
    </message>
    <message>
        <source>There is no session any more: sign in again.</source>
        <translation>There is no session any more: sign in again.</translation>
    </message>
    <message>
        <source>Login or password is wrong.</source>
        <translation>Login or password is wrong.</translation>
    </message>
    <message>
        <source>You may not see or do this.</source>
        <translation>You may not see or do this.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>There is nothing at this address.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at this address.</source>
        <translation>This can&apos;t be done at this address.</translation>
    </message>
    <message>
        <source>The request was not complete in time.</source>
        <translation>The request was not complete in time.</translation>
    </message>
    <message>
        <source>The desk was restored from a backup: everything must be read again.</source>
        <translation>The desk was restored from a backup: everything must be read again.</translation>
    </message>
    <message>
        <source>The request is too large: send fewer commands at once.</source>
        <translation>The request is too large: send fewer commands at once.</translation>
    </message>
    <message>
        <source>The body must be JSON in UTF-8 (application/json).</source>
        <translation>The body must be JSON in UTF-8 (application/json).</translation>
    </message>
    <message>
        <source>Too many attempts: wait a little.</source>
        <translation>Too many attempts: wait a little.</translation>
    </message>
    <message>
        <source>The request&apos;s headers are too large.</source>
        <translation>The request&apos;s headers are too large.</translation>
    </message>
    <message>
        <source>The service can&apos;t reach its database: try again in a moment.</source>
        <translation>The service can&apos;t reach its database: try again in a moment.</translation>
    </message>
</context>
</TS>
