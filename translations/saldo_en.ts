<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Words</name>
    <message>
        <source>nothing</source>
        <comment>a dash in a table, said aloud</comment>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>saldo::console::opening</name>
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
        <source>%1 works on this desk already, in another window (database_in_use). Close that window, or choose another database.
%2</source>
        <translation>%1 works on this desk already, in another window (database_in_use). Close that window, or choose another database.
%2</translation>
    </message>
    <message>
        <source>Another program works on this desk already (database_in_use). Wait until it is done, or choose another database.
%1</source>
        <translation>Another program works on this desk already (database_in_use). Wait until it is done, or choose another database.
%1</translation>
    </message>
    <message>
        <source>Show that ticket, in the window that is there if there is one.</source>
        <translation>Show that ticket, in the window that is there if there is one.</translation>
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
        <source>The history is kept at the service, which can&apos;t be reached just now. Look again when you are connected.</source>
        <translation>The history is kept at the service, which can&apos;t be reached just now. Look again when you are connected.</translation>
    </message>
    <message>
        <source>The service did not tell the history: %1</source>
        <translation>The service did not tell the history: %1</translation>
    </message>
</context>
<context>
    <name>saldo::ui::AccountActions</name>
    <message>
        <source>Record a purchase…</source>
        <comment>action</comment>
        <translation>Record a purchase…</translation>
    </message>
    <message>
        <source>Adjust the balance…</source>
        <comment>action</comment>
        <translation>Adjust the balance…</translation>
    </message>
    <message>
        <source>Cancel a queued period…</source>
        <comment>action</comment>
        <translation>Cancel a queued period…</translation>
    </message>
    <message>
        <source>Register a license…</source>
        <comment>action</comment>
        <translation>Register a license…</translation>
    </message>
    <message>
        <source>Change the customer…</source>
        <comment>action</comment>
        <translation>Change the customer…</translation>
    </message>
    <message>
        <source>Register a customer…</source>
        <comment>action</comment>
        <translation>Register a customer…</translation>
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
        <source>Suspend the support period…</source>
        <comment>action</comment>
        <translation>Suspend the support period…</translation>
    </message>
    <message>
        <source>Resume the support period…</source>
        <comment>action</comment>
        <translation>Resume the support period…</translation>
    </message>
    <message>
        <source>The state of this customer&apos;s account doesn&apos;t call for it.</source>
        <translation>The state of this customer&apos;s account doesn&apos;t call for it.</translation>
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
        <source>The period resumes today; its last day stays %1 (GMT+3).</source>
        <translation>The period resumes today; its last day stays %1 (GMT+3).</translation>
    </message>
    <message numerus="yes">
        <source>The period resumes today. Its last day moves %n day(s) later, from %1 to %2 (GMT+3).</source>
        <translation>
            <numerusform>The period resumes today. Its last day moves %n day later, from %1 to %2 (GMT+3).</numerusform>
            <numerusform>The period resumes today. Its last day moves %n days later, from %1 to %2 (GMT+3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend the support period?</source>
        <translation>Suspend the support period?</translation>
    </message>
    <message>
        <source>On behalf of %1, who is told of it.</source>
        <comment>a customer</comment>
        <translation>On behalf of %1, who is told of it.</translation>
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
        <source>On behalf of %1, for the first license, %2:</source>
        <comment>a customer, a license</comment>
        <translation>On behalf of %1, for the first license, %2:</translation>
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
    <name>saldo::ui::AdjustmentDialog</name>
    <message>
        <source>Enter the credits: 10 to give, -10 to take away.</source>
        <translation>Enter the credits: 10 to give, -10 to take away.</translation>
    </message>
    <message>
        <source>The credits must be a whole number other than 0: 10 to give, -10 to take away.</source>
        <translation>The credits must be a whole number other than 0: 10 to give, -10 to take away.</translation>
    </message>
    <message>
        <source>Enter the reason; it is kept with the ledger&apos;s entry.</source>
        <translation>Enter the reason; it is kept with the ledger&apos;s entry.</translation>
    </message>
    <message>
        <source>Credits, given or taken away</source>
        <translation>Credits, given or taken away</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Adjust the balance</source>
        <translation>Adjust the balance</translation>
    </message>
    <message>
        <source>%1, balance: %2</source>
        <comment>a customer, credits</comment>
        <translation>%1, balance: %2</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Adjust</translation>
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
    <name>saldo::ui::AuditDialog</name>
    <message>
        <source>The journal is not kept here but at the service. Run the audit there: saldo audit.</source>
        <translation>The journal is not kept here but at the service. Run the audit there: saldo audit.</translation>
    </message>
    <message>
        <source>Carrying out the journal&apos;s commands again: %1 of %2</source>
        <translation>Carrying out the journal&apos;s commands again: %1 of %2</translation>
    </message>
    <message>
        <source>Comparing what they make with what is there: %1 rows</source>
        <translation>Comparing what they make with what is there: %1 rows</translation>
    </message>
    <message>
        <source>Adding up the ledgers: %1 accounts</source>
        <translation>Adding up the ledgers: %1 accounts</translation>
    </message>
    <message>
        <source>%1 commands carried out again, %2 rows compared, %3 accounts added up.</source>
        <translation>%1 commands carried out again, %2 rows compared, %3 accounts added up.</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>Everything agrees.</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s).</source>
        <translation>
            <numerusform>%n disagreement.</numerusform>
            <numerusform>%n disagreements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit of the desk</source>
        <translation>Audit of the desk</translation>
    </message>
    <message>
        <source>Derives every balance, charge, hold, period and status again, from the journal through the rules and from the ledger, and names each disagreement. It changes nothing.</source>
        <translation>Derives every balance, charge, hold, period and status again, from the journal through the rules and from the ledger, and names each disagreement. It changes nothing.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Disagreements</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the dialog</comment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>saldo::ui::BarList</name>
    <message>
        <source>No credits were consumed in this span.</source>
        <translation>No credits were consumed in this span.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::BehindView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, more below</source>
        <translation>%1, more below</translation>
    </message>
    <message>
        <source>This can&apos;t be read: %1</source>
        <translation>This can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>No entries make up this figure.</source>
        <translation>No entries make up this figure.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back to the review (Esc)</source>
        <translation>Back to the review (Esc)</translation>
    </message>
    <message>
        <source>%1, reading on…</source>
        <translation>%1, reading on…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CancelPeriodDialog</name>
    <message>
        <source>%1, free support with a license</source>
        <comment>a length</comment>
        <translation>%1, free support with a license</translation>
    </message>
    <message>
        <source>%1, bought on %2 for %3 USD</source>
        <comment>a length, a day, an amount</comment>
        <translation>%1, bought on %2 for %3 USD</translation>
    </message>
    <message>
        <source>Enter the reason; it is kept for good.</source>
        <translation>Enter the reason; it is kept for good.</translation>
    </message>
    <message>
        <source>The free period is cancelled for good, and the choice does not come back. Credits in its place can be given by an adjustment.</source>
        <translation>The free period is cancelled for good, and the choice does not come back. Credits in its place can be given by an adjustment.</translation>
    </message>
    <message>
        <source>The period is cancelled for good. Saldo moves no money: pay back %1 USD where it was paid.</source>
        <comment>an amount</comment>
        <translation>The period is cancelled for good. Saldo moves no money: pay back %1 USD where it was paid.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cancel a queued period</source>
        <translation>Cancel a queued period</translation>
    </message>
    <message>
        <source>Cancel the period</source>
        <translation>Cancel the period</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a period</comment>
        <translation>Keep it</translation>
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
    <message>
        <source>The search failed.</source>
        <translation>The search failed.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>Search for other words, a ticket&apos;s number or a customer&apos;s name.</source>
        <translation>Search for other words, a ticket&apos;s number or a customer&apos;s name.</translation>
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
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>It is the customer&apos;s choice: ask before you choose.</source>
        <translation>It is the customer&apos;s choice: ask before you choose.</translation>
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
    <message>
        <source>History…</source>
        <comment>of the account</comment>
        <translation>History…</translation>
    </message>
    <message>
        <source>Everything that changed the account (Ctrl+H)</source>
        <translation>Everything that changed the account (Ctrl+H)</translation>
    </message>
    <message>
        <source>Statement…</source>
        <comment>of the account</comment>
        <translation>Statement…</translation>
    </message>
    <message>
        <source>Account statement, to print or save (Ctrl+P)</source>
        <translation>Account statement, to print or save (Ctrl+P)</translation>
    </message>
    <message>
        <source>The account can&apos;t be read.</source>
        <translation>The account can&apos;t be read.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>action, a part of the account</comment>
        <translation>Show: %1</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <comment>action</comment>
        <translation>Copy the line</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CustomerDialog</name>
    <message>
        <source>Enter the name.</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>The mail address has no @.</source>
        <translation>The mail address has no @.</translation>
    </message>
    <message>
        <source>A mail address can be changed, but not taken away.</source>
        <translation>A mail address can be changed, but not taken away.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>The id needs 1 to 64 Latin letters, digits, dots, underscores or hyphens.</source>
        <translation>The id needs 1 to 64 Latin letters, digits, dots, underscores or hyphens.</translation>
    </message>
    <message>
        <source>%1 is registered; his license comes next.</source>
        <comment>a customer</comment>
        <translation>%1 is registered; his license comes next.</translation>
    </message>
    <message>
        <source>%1 is registered. Without a license there is no support yet.</source>
        <comment>a customer</comment>
        <translation>%1 is registered. Without a license there is no support yet.</translation>
    </message>
    <message>
        <source>From now on the customer is written to in %1; his open tickets keep their language.</source>
        <comment>a language</comment>
        <translation>From now on the customer is written to in %1; his open tickets keep their language.</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>written in</comment>
        <translation>Russian</translation>
    </message>
    <message>
        <source>English</source>
        <comment>written in</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>The change is seen everywhere at once.</source>
        <translation>The change is seen everywhere at once.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language of messages to the customer</source>
        <translation>Language of messages to the customer</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>E-mail (optional)</translation>
    </message>
    <message>
        <source>Register a customer</source>
        <translation>Register a customer</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Change the customer</translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <comment>a customer</comment>
        <translation>%1, id %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Then register the first license</source>
        <translation>Then register the first license</translation>
    </message>
    <message>
        <source>Id at the desk (can&apos;t be changed later)</source>
        <translation>Id at the desk (can&apos;t be changed later)</translation>
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
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>The customer&apos;s message</source>
        <translation>The customer&apos;s message</translation>
    </message>
    <message>
        <source>What the customer wrote or said elsewhere, in the customer&apos;s own words.</source>
        <translation>What the customer wrote or said elsewhere, in the customer&apos;s own words.</translation>
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
    <message numerus="yes">
        <source>and %n more</source>
        <comment>licenses</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Licenses: %1</source>
        <translation>Licenses: %1</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CustomerSearchDialog</name>
    <message>
        <source>%1 · %2</source>
        <comment>a customer, his id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which customer?</source>
        <translation>Which customer?</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Name or id</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Customers found</translation>
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
    <message>
        <source>Audit…</source>
        <translation>Audit…</translation>
    </message>
    <message>
        <source>Derive everything again from the journal and name each disagreement (Ctrl+Shift+A)</source>
        <translation>Derive everything again from the journal and name each disagreement (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>of a customer, a menu</comment>
        <translation>Account</translation>
    </message>
    <message>
        <source>What to do about the account</source>
        <translation>What to do about the account</translation>
    </message>
    <message>
        <source>The customers can&apos;t be read.</source>
        <translation>The customers can&apos;t be read.</translation>
    </message>
    <message>
        <source>Search customers by name or id</source>
        <translation>Search customers by name or id</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>action</comment>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Empty the search</translation>
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
    <name>saldo::ui::DeskWeek</name>
    <message>
        <source>The desk&apos;s week, at GMT+3</source>
        <translation>The desk&apos;s week, at GMT+3</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the desk, on a day</comment>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its hours</comment>
        <translation>%1: %2</translation>
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
    <name>saldo::ui::FailureBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>The desk could not be read; what you wrote is kept.</source>
        <translation>The desk could not be read; what you wrote is kept.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::FilterBar</name>
    <message>
        <source>%1 %2</source>
        <comment>a filter, how many customers</comment>
        <translation>%1&#x2009;·&#x2009;%2</translation>
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
    <message>
        <source>Renewal due</source>
        <translation>Renewal due</translation>
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
    <message>
        <source>d</source>
        <comment>a digit of the day, as in dd/mm/yyyy</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>m</source>
        <comment>a digit of the month, as in dd/mm/yyyy</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>y</source>
        <comment>a digit of the year, as in dd/mm/yyyy</comment>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>saldo::ui::FirstSyncDialog</name>
    <message>
        <source>Reading the desk</source>
        <translation>Reading the desk</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>What was read stays here; the next time it goes on from there.</source>
        <translation>What was read stays here; the next time it goes on from there.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows so far. The desk is copied to this computer once; then it is at hand at once, without the network too.</source>
        <translation>
            <numerusform>%Ln row so far. The desk is copied to this computer once; then it is at hand at once, without the network too.</numerusform>
            <numerusform>%Ln rows so far. The desk is copied to this computer once; then it is at hand at once, without the network too.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. The reading goes on as soon as the network is back.</source>
        <translation>%1 can&apos;t be reached. The reading goes on as soon as the network is back.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ForecastLine</name>
    <message>
        <source>%1, %2</source>
        <comment>category, credits</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>category, credits, what it is</comment>
        <translation>%1 · %2: %3</translation>
    </message>
</context>
<context>
    <name>saldo::ui::HistoryDialog</name>
    <message>
        <source>The history can&apos;t be read: %1</source>
        <translation>The history can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Nothing has happened yet.</translation>
    </message>
    <message>
        <source>History of the account: %1</source>
        <comment>a customer</comment>
        <translation>History of the account: %1</translation>
    </message>
    <message>
        <source>History of ticket %1</source>
        <translation>History of ticket %1</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>The chosen entry</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the chosen entries (Ctrl+C)</source>
        <translation>Copy the chosen entries (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the dialog</comment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>saldo::ui::HistoryModel</name>
    <message>
        <source>Refused: %1</source>
        <comment>a command</comment>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>When (GMT+3)</source>
        <comment>heading</comment>
        <translation>When (GMT+3)</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>heading</comment>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading</comment>
        <translation>What</translation>
    </message>
    <message>
        <source>What it changed</source>
        <comment>heading</comment>
        <translation>What it changed</translation>
    </message>
    <message>
        <source>From where</source>
        <comment>heading</comment>
        <translation>From where</translation>
    </message>
</context>
<context>
    <name>saldo::ui::HolidaysEditor</name>
    <message>
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>A day on which the desk is closed (Enter adds it)</source>
        <translation>A day on which the desk is closed (Enter adds it)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Take the chosen day away (Delete)</source>
        <translation>Take the chosen day away (Delete)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::HoursEditor</name>
    <message>
        <source>The desk must be open on one day of the week at least.</source>
        <translation>The desk must be open on one day of the week at least.</translation>
    </message>
    <message>
        <source>The desk must close later than it opens.</source>
        <translation>The desk must close later than it opens.</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Open on</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>Desk hours</translation>
    </message>
    <message>
        <source>From (GMT+3)</source>
        <comment>a time of day</comment>
        <translation>From (GMT+3)</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time of day</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>Answer due within (desk hours)</source>
        <translation>Answer due within (desk hours)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::LicenseDialog</name>
    <message>
        <source>The license needs an id of 1 to 64 Latin letters, digits, dots, underscores or hyphens.</source>
        <translation>The license needs an id of 1 to 64 Latin letters, digits, dots, underscores or hyphens.</translation>
    </message>
    <message>
        <source>A further license gives credits at once. %1</source>
        <comment>what happens</comment>
        <translation>A further license gives credits at once. %1</translation>
    </message>
    <message>
        <source>The customer may choose his free support once, whenever he likes.</source>
        <translation>The customer may choose his free support once, whenever he likes.</translation>
    </message>
    <message>
        <source>%1 The choice can&apos;t be changed later.</source>
        <comment>what happens</comment>
        <translation>%1 The choice can&apos;t be changed later.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>License</translation>
    </message>
    <message>
        <source>Product (optional)</source>
        <translation>Product (optional)</translation>
    </message>
    <message>
        <source>Address of the shop (optional)</source>
        <translation>Address of the shop (optional)</translation>
    </message>
    <message>
        <source>Free support with the first license</source>
        <translation>Free support with the first license</translation>
    </message>
    <message>
        <source>The customer chooses later</source>
        <translation>The customer chooses later</translation>
    </message>
    <message numerus="yes">
        <source>A support period of %n day(s)</source>
        <translation>
            <numerusform>A support period of %n day</numerusform>
            <numerusform>A support period of %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Register a license</source>
        <translation>Register a license</translation>
    </message>
    <message numerus="yes">
        <source>%1, who owns %n license(s)</source>
        <comment>a customer</comment>
        <translation>
            <numerusform>%1, who owns %n license</numerusform>
            <numerusform>%1, who owns %n licenses</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>saldo::ui::LineTable</name>
    <message>
        <source>%1: %2</source>
        <comment>a heading, a cell</comment>
        <translation>%1: %2</translation>
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
        <source>Russian</source>
        <translation>Russian</translation>
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
        <source>Audit the desk…</source>
        <comment>action</comment>
        <translation>Audit the desk…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Renewals</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Your settings</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>New ticket on a customer&apos;s behalf</source>
        <translation>New ticket on a customer&apos;s behalf</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <comment>action</comment>
        <translation>Search and commands</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
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
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Close the window</source>
        <comment>action</comment>
        <translation>Close the window</translation>
    </message>
    <message>
        <source>Work on another desk…</source>
        <comment>action</comment>
        <translation>Work on another desk…</translation>
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
    <message>
        <source>Save</source>
        <comment>a view, under a name</comment>
        <translation>Save</translation>
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
        <source>What the customer chose to pay with</source>
        <translation>What the customer chose to pay with</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Choose the customer: type a part of the name.</source>
        <translation>Choose the customer: type a part of the name.</translation>
    </message>
    <message>
        <source>What the customer wants, in the customer&apos;s own words</source>
        <translation>What the customer wants, in the customer&apos;s own words</translation>
    </message>
    <message>
        <source>The customer reports a defect of the product</source>
        <translation>The customer reports a defect of the product</translation>
    </message>
    <message>
        <source>The customer accepts any category in advance</source>
        <translation>The customer accepts any category in advance</translation>
    </message>
</context>
<context>
    <name>saldo::ui::NoticeBar</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy what the customer was told</source>
        <translation>Copy what the customer was told</translation>
    </message>
    <message>
        <source>Copy what the customer was told (Ctrl+C in the table)</source>
        <translation>Copy what the customer was told (Ctrl+C in the table)</translation>
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
    <name>saldo::ui::PersonalSection</name>
    <message>
        <source>Your settings</source>
        <translation>Your settings</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
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
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Whoever runs the service knows its address. Saldo remembers it; to work elsewhere, press Ctrl+Shift+O later.</source>
        <translation>Whoever runs the service knows its address. Saldo remembers it; to work elsewhere, press Ctrl+Shift+O later.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::PolicyDialog</name>
    <message>
        <source>What stands at the desk can&apos;t be counted: %1</source>
        <translation>What stands at the desk can&apos;t be counted: %1</translation>
    </message>
    <message>
        <source>Nothing that was charged, granted or started before is changed.</source>
        <translation>Nothing that was charged, granted or started before is changed.</translation>
    </message>
    <message>
        <source>From %1 on, the version that is planned already takes over again.</source>
        <comment>a day</comment>
        <translation>From %1 on, the version that is planned already takes over again.</translation>
    </message>
    <message>
        <source>What you change is told here before it is saved: what it touches, and what not.</source>
        <translation>What you change is told here before it is saved: what it touches, and what not.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message numerus="yes">
        <source>A new version with %n change(s), in force from %1 on (GMT+3).</source>
        <comment>a day</comment>
        <translation>
            <numerusform>A new version with %n change, in force from %1 on (GMT+3).</numerusform>
            <numerusform>A new version with %n changes, in force from %1 on (GMT+3).</numerusform>
        </translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>The first day of the next month</source>
        <translation>The first day of the next month</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Change the policy</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Save the version</translation>
    </message>
</context>
<context>
    <name>saldo::ui::PolicySection</name>
    <message>
        <source>Policy in force on %1 (GMT+3)</source>
        <comment>a day</comment>
        <translation>Policy in force on %1 (GMT+3)</translation>
    </message>
    <message>
        <source>What a ticket costs</source>
        <translation>What a ticket costs</translation>
    </message>
    <message>
        <source>Free with a license</source>
        <translation>Free with a license</translation>
    </message>
    <message>
        <source>First license, a period</source>
        <translation>First license, a period</translation>
    </message>
    <message>
        <source>or, at the customer&apos;s choice</source>
        <translation>or, at the customer&apos;s choice</translation>
    </message>
    <message>
        <source>Each further license</source>
        <translation>Each further license</translation>
    </message>
    <message>
        <source>Support periods, USD: base + further license</source>
        <translation>Support periods, USD: base + further license</translation>
    </message>
    <message>
        <source>Packages of credits, USD</source>
        <translation>Packages of credits, USD</translation>
    </message>
    <message>
        <source>Desk hours at GMT+3</source>
        <translation>Desk hours at GMT+3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Answer within</translation>
    </message>
    <message>
        <source>%1 of desk time</source>
        <comment>hours</comment>
        <translation>%1 of desk time</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>None is planned.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>holidays</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Next holidays</source>
        <translation>Next holidays</translation>
    </message>
    <message>
        <source>Versions of the policy · %1</source>
        <comment>how many</comment>
        <translation>Versions of the policy · %1</translation>
    </message>
    <message>
        <source>Only a manager changes the policy.</source>
        <translation>Only a manager changes the policy.</translation>
    </message>
    <message>
        <source>Change the policy…</source>
        <translation>Change the policy…</translation>
    </message>
    <message>
        <source>Versions of the policy</source>
        <translation>Versions of the policy</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a part of the policy</comment>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change this part of the policy</source>
        <translation>Change this part of the policy</translation>
    </message>
    <message>
        <source>The policy is as it was at the start. Each change is listed here, with who set it and when.</source>
        <translation>The policy is as it was at the start. Each change is listed here, with who set it and when.</translation>
    </message>
    <message>
        <source>Each change becomes a new version with the day from which it is in force. What was already charged, granted or started stays as it is.</source>
        <translation>Each change becomes a new version with the day from which it is in force. What was already charged, granted or started stays as it is.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::PurchaseDialog</name>
    <message>
        <source>Support period, %1</source>
        <comment>its length</comment>
        <translation>Support period, %1</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>what</comment>
        <translation>Bought</translation>
    </message>
    <message>
        <source>Base + further licenses</source>
        <comment>of a price, a heading</comment>
        <translation>Base + further licenses</translation>
    </message>
    <message>
        <source>Price, USD</source>
        <translation>Price, USD</translation>
    </message>
    <message>
        <source>Choose what the customer bought.</source>
        <translation>Choose what the customer bought.</translation>
    </message>
    <message>
        <source>%1 USD is recorded as paid. %2</source>
        <comment>an amount, what happens</comment>
        <translation>%1 USD is recorded as paid. %2</translation>
    </message>
    <message numerus="yes">
        <source>For %1, who owns %n license(s), at the prices in force on %2 (GMT+3).</source>
        <comment>a customer, a day</comment>
        <translation>
            <numerusform>For %1, who owns %n license, at the prices in force on %2 (GMT+3).</numerusform>
            <numerusform>For %1, who owns %n licenses, at the prices in force on %2 (GMT+3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Other prices come on %1.</source>
        <comment>a day</comment>
        <translation>Other prices come on %1.</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>What is sold</translation>
    </message>
    <message>
        <source>Record a purchase</source>
        <translation>Record a purchase</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
</context>
<context>
    <name>saldo::ui::QueueActions</name>
    <message>
        <source>The list is not filtered.</source>
        <translation>The list is not filtered.</translation>
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
        <source>By customer</source>
        <translation>By customer</translation>
    </message>
    <message>
        <source>View: %1</source>
        <comment>action</comment>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <comment>action</comment>
        <translation>Next ticket</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <comment>action</comment>
        <translation>Previous ticket</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <comment>action</comment>
        <translation>To the next part of the window</translation>
    </message>
    <message>
        <source>To the previous part of the window</source>
        <comment>action</comment>
        <translation>To the previous part of the window</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <comment>action</comment>
        <translation>Filter the list…</translation>
    </message>
    <message>
        <source>Save the filter as a view…</source>
        <comment>action</comment>
        <translation>Save the filter as a view…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>action</comment>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>This view is saved.</source>
        <translation>This view is saved.</translation>
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
        <source>Filter…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>The tickets can&apos;t be read.</source>
        <translation>The tickets can&apos;t be read.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Looking for tickets…</source>
        <translation>Looking for tickets…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::RenewalsPane</name>
    <message>
        <source>no mail address</source>
        <translation>no mail address</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a mail address, a language</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>The message is copied.</translation>
    </message>
    <message>
        <source>Renewals due · %1</source>
        <comment>how many</comment>
        <translation>Renewals due · %1</translation>
    </message>
    <message>
        <source>Renewals due</source>
        <translation>Renewals due</translation>
    </message>
    <message>
        <source>The customers can&apos;t be read: %1</source>
        <translation>The customers can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>Reading the customers…</translation>
    </message>
    <message>
        <source>Nobody: everyone has credits or a period, and has chosen.</source>
        <translation>Nobody: everyone has credits or a period, and has chosen.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Message to the customer, in his language</source>
        <translation>Message to the customer, in his language</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copy the message</translation>
    </message>
    <message>
        <source>Copy the message (Ctrl+C in the list)</source>
        <translation>Copy the message (Ctrl+C in the list)</translation>
    </message>
    <message>
        <source>Record a purchase…</source>
        <translation>Record a purchase…</translation>
    </message>
    <message>
        <source>Record a purchase (Ctrl+B)</source>
        <translation>Record a purchase (Ctrl+B)</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Open the account</translation>
    </message>
    <message>
        <source>Open the account (Enter in the list)</source>
        <translation>Open the account (Enter in the list)</translation>
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
    <name>saldo::ui::ReviewCards</name>
    <message>
        <source>Credits consumed</source>
        <translation>Credits consumed</translation>
    </message>
    <message>
        <source>Refunded for defects</source>
        <translation>Refunded for defects</translation>
    </message>
    <message>
        <source>Credits sold</source>
        <translation>Credits sold</translation>
    </message>
    <message>
        <source>of no ticket</source>
        <translation>of no ticket</translation>
    </message>
    <message>
        <source>Owed to customers</source>
        <translation>Owed to customers</translation>
    </message>
    <message>
        <source>%1 cr. · %2 d</source>
        <comment>credits, days</comment>
        <translation>%1 cr. · %2 d</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Answered in time</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>Median answer</translation>
    </message>
    <message>
        <source>%1 % of charges</source>
        <translation>%1% of charges</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of percent, signed</comment>
        <translation>%1 points</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ReviewChart</name>
    <message>
        <source>%1, h</source>
        <comment>a name; hours</comment>
        <translation>%1, h</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nothing is owed.</translation>
    </message>
    <message>
        <source>Nothing happened in this span. Choose another one above.</source>
        <translation>Nothing happened in this span. Choose another one above.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ReviewControls</name>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Last 12 weeks</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Last 12 months</translation>
    </message>
    <message>
        <source>Own span</source>
        <translation>Own span</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Any language</translation>
    </message>
    <message>
        <source>Any coverage</source>
        <translation>Any coverage</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Any category</translation>
    </message>
    <message>
        <source>Any engineer</source>
        <translation>Any engineer</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Engineer: nobody</source>
        <translation>Engineer: nobody</translation>
    </message>
    <message>
        <source>Span of desk days</source>
        <translation>Span of desk days</translation>
    </message>
    <message>
        <source>First day, GMT+3</source>
        <translation>First day, GMT+3</translation>
    </message>
    <message>
        <source>Last day, GMT+3</source>
        <translation>Last day, GMT+3</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Grouped by</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
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
        <source>Engineer</source>
        <translation>Engineer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Any customer</source>
        <translation>Any customer</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ReviewPane</name>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>← → walk through the chart, Enter opens what is behind a figure.</source>
        <translation>← → walk through the chart, Enter opens what is behind a figure.</translation>
    </message>
    <message>
        <source>Read the figures</source>
        <translation>Read the figures</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The figures can&apos;t be read: %1</source>
        <translation>The figures can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Reading the figures…</translation>
    </message>
    <message>
        <source>The figures of this span were not read.</source>
        <translation>The figures of this span were not read.</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the table in sight as CSV (Ctrl+E)</source>
        <translation>Save the table in sight as CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the review as PDF (Ctrl+P)</source>
        <translation>Save the review as PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>By engineer</source>
        <translation>By engineer</translation>
    </message>
    <message>
        <source>Top customers</source>
        <translation>Top customers</translation>
    </message>
    <message>
        <source>Credits by engineer</source>
        <translation>Credits by engineer</translation>
    </message>
    <message>
        <source>Customers who consumed most</source>
        <translation>Customers who consumed most</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table under the chart</source>
        <translation>Table under the chart</translation>
    </message>
    <message>
        <source>Credits consumed</source>
        <translation>Credits consumed</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>%1: what it came of, until %2</source>
        <translation>%1: what it came of, until %2</translation>
    </message>
    <message>
        <source>review %1 to %2.csv</source>
        <comment>a file&apos;s name, with days</comment>
        <translation>review %1 to %2.csv</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Save the table</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another folder.</source>
        <translation>%1 can&apos;t be written. Choose another folder.</translation>
    </message>
    <message>
        <source>review %1 to %2.pdf</source>
        <comment>a file&apos;s name, with days</comment>
        <translation>review %1 to %2.pdf</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Save the review</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ReviewPrint</name>
    <message>
        <source>Review of the desk</source>
        <translation>Review of the desk</translation>
    </message>
    <message>
        <source>%1 (desk days, GMT+3), %2</source>
        <comment>span, compared with another</comment>
        <translation>%1 (desk days, GMT+3), %2</translation>
    </message>
    <message>
        <source>No filter: the whole desk</source>
        <translation>No filter: the whole desk</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Credits consumed</source>
        <translation>Credits consumed</translation>
    </message>
    <message>
        <source>Refunded for defects</source>
        <translation>Refunded for defects</translation>
    </message>
    <message>
        <source>Credits sold</source>
        <translation>Credits sold</translation>
    </message>
    <message>
        <source>Owed to customers</source>
        <translation>Owed to customers</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>Median answer</translation>
    </message>
    <message>
        <source>Owed at the end of %1</source>
        <translation>Owed at the end of %1</translation>
    </message>
    <message>
        <source>Saldo · as of %1, %2 GMT+3</source>
        <comment>day, time</comment>
        <translation>Saldo · as of %1, %2 GMT+3</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>saldo::ui::SearchDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
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
        <source>What became of each ticket</source>
        <translation>What became of each ticket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) selected</source>
        <translation>
            <numerusform>%Ln ticket selected</numerusform>
            <numerusform>%Ln tickets selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign the selected tickets to me</source>
        <comment>action</comment>
        <translation>Assign the selected tickets to me</translation>
    </message>
    <message>
        <source>Assign the selected tickets to…</source>
        <comment>action</comment>
        <translation>Assign the selected tickets to…</translation>
    </message>
    <message>
        <source>Close the selected tickets…</source>
        <comment>action</comment>
        <translation>Close the selected tickets…</translation>
    </message>
    <message>
        <source>Somebody…</source>
        <comment>assignee</comment>
        <translation>Somebody…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ShadeSwitch</name>
    <message>
        <source>Same colours as the desktop</source>
        <translation>Same colours as the desktop</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Light colours</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Turn light and dark around</source>
        <comment>action</comment>
        <translation>Turn light and dark around</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Light or dark colours</translation>
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
    <name>saldo::ui::StaffDialog</name>
    <message>
        <source>Enter the name.</source>
        <translation>Enter the name.</translation>
    </message>
    <message>
        <source>The id needs 1 to 64 Latin letters, digits, dots, underscores or hyphens.</source>
        <translation>The id needs 1 to 64 Latin letters, digits, dots, underscores or hyphens.</translation>
    </message>
    <message>
        <source>The ids shop and system belong to the desk itself. Choose another one.</source>
        <translation>The ids shop and system belong to the desk itself. Choose another one.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Choose at least one language.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>The desk would be left without a manager. Make somebody else a manager first.</source>
        <translation>The desk would be left without a manager. Make somebody else a manager first.</translation>
    </message>
    <message>
        <source>%1 may do everything at the desk.</source>
        <comment>a name</comment>
        <translation>%1 may do everything at the desk.</translation>
    </message>
    <message>
        <source>%1 may work on tickets, but not on accounts and policy.</source>
        <comment>a name</comment>
        <translation>%1 may work on tickets, but not on accounts and policy.</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) stay assigned to %1; reassign them in the Queue.</source>
        <comment>a name</comment>
        <translation>
            <numerusform>%n open ticket stays assigned to %1; reassign it in the Queue.</numerusform>
            <numerusform>%n open tickets stay assigned to %1; reassign them in the Queue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no open ticket assigned.</source>
        <comment>a name</comment>
        <translation>%1 has no open ticket assigned.</translation>
    </message>
    <message>
        <source>%1 will no longer have access to the desk. %2</source>
        <comment>a name, what stays</comment>
        <translation>%1 will no longer have access to the desk. %2</translation>
    </message>
    <message>
        <source>%1 works at the desk again.</source>
        <comment>a name</comment>
        <translation>%1 works at the desk again.</translation>
    </message>
    <message>
        <source>This is your own role: you will be an engineer as soon as it is changed.</source>
        <translation>This is your own role: you will be an engineer as soon as it is changed.</translation>
    </message>
    <message>
        <source>The change is seen everywhere at once.</source>
        <translation>The change is seen everywhere at once.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Languages of the tickets to work on</source>
        <translation>Languages of the tickets to work on</translation>
    </message>
    <message>
        <source>Works at the desk</source>
        <translation>Works at the desk</translation>
    </message>
    <message>
        <source>Add to the staff</source>
        <translation>Add to the staff</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change a member of the staff</source>
        <translation>Change a member of the staff</translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <comment>a member of the staff</comment>
        <translation>%1, id %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Id at the desk (can&apos;t be changed later)</source>
        <translation>Id at the desk (can&apos;t be changed later)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::StaffSearchDialog</name>
    <message>
        <source>Assign to whom?</source>
        <translation>Assign to whom?</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Name or id</translation>
    </message>
    <message>
        <source>Members of the staff found</source>
        <translation>Members of the staff found</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a member of the staff, the id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>saldo::ui::StaffSection</name>
    <message>
        <source>The open tickets can&apos;t be counted: %1</source>
        <translation>The open tickets can&apos;t be counted: %1</translation>
    </message>
    <message>
        <source>works here</source>
        <comment>a member of the staff</comment>
        <translation>works here</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a member of the staff</comment>
        <translation>left</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a member of the staff</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Open tickets</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Activate…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deactivate…</translation>
    </message>
    <message>
        <source>Add somebody (Insert)</source>
        <translation>Add somebody (Insert)</translation>
    </message>
    <message>
        <source>Change name, role and languages (Enter)</source>
        <translation>Change name, role and languages (Enter)</translation>
    </message>
    <message>
        <source>Who left can no longer sign in (Delete)</source>
        <translation>Who left can no longer sign in (Delete)</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Who left can no longer sign in; their tickets and messages stay.</source>
        <translation>Who left can no longer sign in; their tickets and messages stay.</translation>
    </message>
    <message>
        <source>Only a manager changes the staff.</source>
        <translation>Only a manager changes the staff.</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>to the staff</comment>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a member of the staff</comment>
        <translation>Change…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::StatementDialog</name>
    <message>
        <source>The first day is after the last one. Choose another.</source>
        <translation>The first day is after the last one. Choose another.</translation>
    </message>
    <message>
        <source>%1 was not written completely. Choose another place.</source>
        <translation>%1 was not written completely. Choose another place.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be printed. Save it as a PDF instead.</source>
        <translation>It could not be printed. Save it as a PDF instead.</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>Account statement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>From – to…</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
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
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the dialog</comment>
        <translation>Close</translation>
    </message>
    <message>
        <source>In the customer&apos;s language: English</source>
        <translation>In the customer&apos;s language: English</translation>
    </message>
    <message>
        <source>In the customer&apos;s language: Russian</source>
        <translation>In the customer&apos;s language: Russian</translation>
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
        <source>Confirm the cost on the customer&apos;s behalf</source>
        <translation>Confirm the cost on the customer&apos;s behalf</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Decline the cost on the customer&apos;s behalf</source>
        <translation>Decline the cost on the customer&apos;s behalf</translation>
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
    <message>
        <source>Only if the customer has said so: by mail, by phone, in a message.</source>
        <translation>Only if the customer has said so: by mail, by phone, in a message.</translation>
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
        <source>Confirm the cost on the customer&apos;s behalf…</source>
        <comment>action</comment>
        <translation>Confirm the cost on the customer&apos;s behalf…</translation>
    </message>
    <message>
        <source>Decline the cost on the customer&apos;s behalf…</source>
        <comment>action</comment>
        <translation>Decline the cost on the customer&apos;s behalf…</translation>
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
    <message>
        <source>History of the ticket…</source>
        <comment>action</comment>
        <translation>History of the ticket…</translation>
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
        <source>Show or hide the customer&apos;s side</source>
        <translation>Show or hide the customer&apos;s side</translation>
    </message>
    <message>
        <source>Everything that can be done with this ticket</source>
        <translation>Everything that can be done with this ticket</translation>
    </message>
    <message>
        <source>split off: %1</source>
        <comment>ticket</comment>
        <translation>split off: %1</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <comment>assignee</comment>
        <translation>Somebody else…</translation>
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
    <message>
        <source>Show or hide the customer&apos;s side</source>
        <comment>action</comment>
        <translation>Show or hide the customer&apos;s side</translation>
    </message>
    <message>
        <source>Show or hide the customer&apos;s side</source>
        <translation>Show or hide the customer&apos;s side</translation>
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
    <message>
        <source>balance</source>
        <comment>of credits, a line</comment>
        <translation>balance</translation>
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
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
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
        <source>No such customer</source>
        <translation>No such customer</translation>
    </message>
    <message>
        <source>No name or id contains “%1”.</source>
        <translation>No name or id contains “%1”.</translation>
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
        <source>Show more days</source>
        <translation>Show more days</translation>
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
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Print to PDF…</translation>
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
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Go to today</source>
        <comment>action</comment>
        <translation>Go to today</translation>
    </message>
    <message>
        <source>Show the balance of credits as a line</source>
        <comment>action</comment>
        <translation>Show the balance of credits as a line</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <comment>action</comment>
        <translation>Open the customer</translation>
    </message>
    <message>
        <source>Print what is listed, or what is selected</source>
        <translation>Print what is listed, or what is selected</translation>
    </message>
    <message>
        <source>Find a customer by name or id</source>
        <translation>Find a customer by name or id</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Empty the search</translation>
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
    <message>
        <source>Needs attention</source>
        <comment>refused commands</comment>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>What the service refused, with what you wrote</source>
        <translation>What the service refused, with what you wrote</translation>
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
    <name>saldo::ui::accountWords</name>
    <message>
        <source>Balance: %1.</source>
        <comment>credits before and after</comment>
        <translation>Balance: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The period waits in the queue behind %n other period(s).</source>
        <translation>
            <numerusform>The period waits in the queue behind %n other period.</numerusform>
            <numerusform>The period waits in the queue behind %n other periods.</numerusform>
        </translation>
    </message>
    <message>
        <source>The period starts with the first request after %1, the last day of the active one.</source>
        <comment>a day</comment>
        <translation>The period starts with the first request after %1, the last day of the active one.</translation>
    </message>
    <message>
        <source>The period waits until the suspended one is resumed and over.</source>
        <translation>The period waits until the suspended one is resumed and over.</translation>
    </message>
    <message>
        <source>The period starts on the day of the customer&apos;s next request.</source>
        <translation>The period starts on the day of the customer&apos;s next request.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what, its keys</comment>
        <translation>%1 (%2)</translation>
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
        <source>%1 opened the ticket, to be paid with credits</source>
        <comment>person</comment>
        <translation>%1 opened the ticket, to be paid with credits</translation>
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
        <source>No credit movements yet.</source>
        <translation>No credit movements yet.</translation>
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
    <message>
        <source>Order</source>
        <comment>its number</comment>
        <translation>Order</translation>
    </message>
    <message>
        <source>Renewal due</source>
        <comment>why the customer should buy or choose</comment>
        <translation>Renewal due</translation>
    </message>
    <message>
        <source>Why the customer should be asked to buy or to choose; the most urgent first</source>
        <translation>Why the customer should be asked to buy or to choose; the most urgent first</translation>
    </message>
    <message>
        <source>no credits</source>
        <comment>why a renewal is due</comment>
        <translation>no credits</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>credits; why a renewal is due</comment>
        <translation>only %1</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <comment>a support period; why a renewal is due</comment>
        <translation>
            <numerusform>period ends in %n day</numerusform>
            <numerusform>period ends in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>free support not chosen</source>
        <comment>why a renewal is due</comment>
        <translation>free support not chosen</translation>
    </message>
    <message>
        <source>%1 GMT+3: %2</source>
        <comment>moment, a notice</comment>
        <translation>%1 GMT+3: %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>What the customer was told</translation>
    </message>
    <message>
        <source>The customer was told nothing yet.</source>
        <translation>The customer was told nothing yet.</translation>
    </message>
    <message>
        <source>too early</source>
        <comment>to tell how long credits will last</comment>
        <translation>too early</translation>
    </message>
    <message>
        <source>Open tickets that wait for the customer: a reply, confirmation, credits or coverage</source>
        <translation>Open tickets that wait for the customer: a reply, confirmation, credits or coverage</translation>
    </message>
</context>
<context>
    <name>saldo::ui::fieldWords</name>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defect</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Cost of the category</source>
        <translation>Cost of the category</translation>
    </message>
    <message>
        <source>Settled category</source>
        <translation>Settled category</translation>
    </message>
    <message>
        <source>Cost of the settled category</source>
        <translation>Cost of the settled category</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Charged</translation>
    </message>
    <message>
        <source>The customer agreed</source>
        <translation>The customer agreed</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Place among those that wait</source>
        <translation>Place among those that wait</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a field of a ticket</comment>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Duplicate of</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Split from</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Assigned to</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Answer due</translation>
    </message>
    <message>
        <source>Messages and notes</source>
        <translation>Messages and notes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>License</source>
        <translation>License</translation>
    </message>
    <message>
        <source>Place in the conversation</source>
        <translation>Place in the conversation</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Entries in the ledger</source>
        <translation>Entries in the ledger</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Free support</source>
        <translation>Free support</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
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
        <source>Suspended on</source>
        <translation>Suspended on</translation>
    </message>
    <message>
        <source>Resumed on</source>
        <translation>Resumed on</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Licenses</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Support period</source>
        <translation>Support period</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Works here</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Number of the command</source>
        <translation>Number of the command</translation>
    </message>
    <message>
        <source>What the command changed</source>
        <translation>What the command changed</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not on hold</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>until the customer confirms</source>
        <translation>until the customer confirms</translation>
    </message>
    <message>
        <source>until there are credits</source>
        <translation>until there are credits</translation>
    </message>
    <message>
        <source>no</source>
        <comment>no defect</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>reported</source>
        <comment>a defect</comment>
        <translation>reported</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a defect</comment>
        <translation>accepted</translation>
    </message>
    <message>
        <source>the desk&apos;s</source>
        <comment>turn</comment>
        <translation>the desk&apos;s</translation>
    </message>
    <message>
        <source>the customer&apos;s</source>
        <comment>turn</comment>
        <translation>the customer&apos;s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <comment>an amount</comment>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Desk time waited for, in ms</source>
        <translation>Desk time waited for, in ms</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>What it sums up</source>
        <comment>facts of a review</comment>
        <translation>What it sums up</translation>
    </message>
</context>
<context>
    <name>saldo::ui::findingWords</name>
    <message>
        <source>Member of the staff %1</source>
        <translation>Member of the staff %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Customer %1</translation>
    </message>
    <message>
        <source>License %1</source>
        <translation>License %1</translation>
    </message>
    <message>
        <source>Support period %1</source>
        <translation>Support period %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>Ledger entry %1</source>
        <translation>Ledger entry %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Event %1</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>Notice %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Version %1 of the policy</source>
        <translation>Version %1 of the policy</translation>
    </message>
    <message>
        <source>History of ticket %1</source>
        <translation>History of ticket %1</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>Command %1</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>customer %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>ticket %1</translation>
    </message>
    <message>
        <source>refused (%1)</source>
        <translation>refused (%1)</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a command</comment>
        <translation>accepted</translation>
    </message>
    <message>
        <source>the balance is below 0 after it</source>
        <translation>the balance is below 0 after it</translation>
    </message>
    <message>
        <source>it does not continue the ledger</source>
        <translation>it does not continue the ledger</translation>
    </message>
    <message>
        <source>it moves nothing</source>
        <translation>it moves nothing</translation>
    </message>
    <message>
        <source>the balance is not the sum of the ledger</source>
        <translation>the balance is not the sum of the ledger</translation>
    </message>
    <message>
        <source>the number of credits given with licenses does not fit the licenses</source>
        <translation>the number of credits given with licenses does not fit the licenses</translation>
    </message>
    <message>
        <source>what is charged is not what the ledger says</source>
        <translation>what is charged is not what the ledger says</translation>
    </message>
    <message>
        <source>it is charged though credits don&apos;t cover it</source>
        <translation>it is charged though credits don&apos;t cover it</translation>
    </message>
    <message>
        <source>it is on hold though it can&apos;t be</source>
        <translation>it is on hold though it can&apos;t be</translation>
    </message>
    <message>
        <source>it waits for credits that are there</source>
        <translation>it waits for credits that are there</translation>
    </message>
    <message>
        <source>answer due and status don&apos;t fit</source>
        <translation>answer due and status don&apos;t fit</translation>
    </message>
    <message>
        <source>it is closed without a resolution, or open with one</source>
        <translation>it is closed without a resolution, or open with one</translation>
    </message>
    <message>
        <source>the days served are not those bought</source>
        <translation>the days served are not those bought</translation>
    </message>
    <message>
        <source>more than one support period runs</source>
        <translation>more than one support period runs</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>expected %1, found %2</translation>
    </message>
    <message>
        <source>missing, though a command made it</source>
        <translation>missing, though a command made it</translation>
    </message>
    <message>
        <source>there, though no command made it</source>
        <translation>there, though no command made it</translation>
    </message>
    <message>
        <source>its outcome by the rules: %1</source>
        <translation>its outcome by the rules: %1</translation>
    </message>
    <message>
        <source>can&apos;t be carried out again: %1</source>
        <translation>can&apos;t be carried out again: %1</translation>
    </message>
    <message>
        <source>Command %1 is missing in the journal</source>
        <translation>Command %1 is missing in the journal</translation>
    </message>
    <message>
        <source>the seal does not fit: it, or what stood before it, was changed, put in or taken out</source>
        <translation>the seal does not fit: it, or what stood before it, was changed, put in or taken out</translation>
    </message>
    <message>
        <source>Time of answer %1</source>
        <translation>Time of answer %1</translation>
    </message>
    <message>
        <source>Packed day of the review %1</source>
        <translation>Packed day of the review %1</translation>
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
        <source>Can be answered after the customer&apos;s confirmation: %1, %2</source>
        <translation>Can be answered after the customer&apos;s confirmation: %1, %2</translation>
    </message>
    <message>
        <source>Can be answered when there are enough credits: %1 needed, the balance is %2.</source>
        <translation>Can be answered when there are enough credits: %1 needed, the balance is %2.</translation>
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
        <source>This category is settled already: nothing more is charged.</source>
        <translation>This category is settled already: nothing more is charged.</translation>
    </message>
    <message>
        <source>Recorded as the customer&apos;s own decision, entered by you.</source>
        <translation>Recorded as the customer&apos;s own decision, entered by you.</translation>
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
        <source>Defects are corrected free of charge.</source>
        <translation>Defects are corrected free of charge.</translation>
    </message>
    <message>
        <source>Defects are corrected free of charge: nothing will be charged for this ticket.</source>
        <translation>Defects are corrected free of charge: nothing will be charged for this ticket.</translation>
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
        <source>Ticket %1 lacks coverage: it can&apos;t be answered until a support period or credits are chosen for it. Asking is free.</source>
        <translation>Ticket %1 lacks coverage: it can&apos;t be answered until a support period or credits are chosen for it. Asking is free.</translation>
    </message>
    <message>
        <source>Category %1 needs the customer&apos;s confirmation first: %2, %3. Assess it to ask for it.</source>
        <translation>Category %1 needs the customer&apos;s confirmation first: %2, %3. Assess it to ask for it.</translation>
    </message>
    <message>
        <source>Assess first:</source>
        <comment>before buttons for the categories</comment>
        <translation>Assess first:</translation>
    </message>
    <message>
        <source>Balance after the confirmation: %1.</source>
        <translation>Balance after the confirmation: %1.</translation>
    </message>
    <message>
        <source>The balance is only %1: more must be bought.</source>
        <translation>The balance is only %1: more must be bought.</translation>
    </message>
    <message>
        <source>Ticket %1 opens.</source>
        <comment>before what pays for it</comment>
        <translation>Ticket %1 opens.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::historyWords</name>
    <message>
        <source>Registered the customer %1</source>
        <translation>Registered the customer %1</translation>
    </message>
    <message>
        <source>Changed the customer</source>
        <translation>Changed the customer</translation>
    </message>
    <message>
        <source>Registered the license %1</source>
        <translation>Registered the license %1</translation>
    </message>
    <message>
        <source>Chose a support period as free support</source>
        <translation>Chose a support period as free support</translation>
    </message>
    <message>
        <source>Chose credits as free support</source>
        <translation>Chose credits as free support</translation>
    </message>
    <message numerus="yes">
        <source>Bought a support period of %n month(s)</source>
        <translation>
            <numerusform>Bought a support period of %n month</numerusform>
            <numerusform>Bought a support period of %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought %1</source>
        <comment>credits</comment>
        <translation>Bought %1</translation>
    </message>
    <message>
        <source>Cancelled the support period %1</source>
        <translation>Cancelled the support period %1</translation>
    </message>
    <message>
        <source>Suspended the support period</source>
        <translation>Suspended the support period</translation>
    </message>
    <message>
        <source>Resumed the support period</source>
        <translation>Resumed the support period</translation>
    </message>
    <message>
        <source>Adjusted the balance by %1</source>
        <translation>Adjusted the balance by %1</translation>
    </message>
    <message>
        <source>Closed as a duplicate of %1</source>
        <translation>Closed as a duplicate of %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>a resolution</comment>
        <translation>Closed: %1</translation>
    </message>
    <message>
        <source>Opened the ticket as a defect of the product</source>
        <translation>Opened the ticket as a defect of the product</translation>
    </message>
    <message>
        <source>Opened the ticket</source>
        <translation>Opened the ticket</translation>
    </message>
    <message>
        <source>The customer&apos;s message</source>
        <translation>The customer&apos;s message</translation>
    </message>
    <message>
        <source>Assessed as category %1 and answered</source>
        <translation>Assessed as category %1 and answered</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Asked the customer</source>
        <translation>Asked the customer</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Wrote a note</translation>
    </message>
    <message>
        <source>Assessed as category %1</source>
        <translation>Assessed as category %1</translation>
    </message>
    <message>
        <source>Confirmed the cost</source>
        <translation>Confirmed the cost</translation>
    </message>
    <message>
        <source>Declined the cost</source>
        <translation>Declined the cost</translation>
    </message>
    <message numerus="yes">
        <source>Split %n message(s) off into ticket %1</source>
        <translation>
            <numerusform>Split %n message off into ticket %1</numerusform>
            <numerusform>Split %n messages off into ticket %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked it as a defect of the product</source>
        <translation>Marked it as a defect of the product</translation>
    </message>
    <message>
        <source>Found that it is no defect</source>
        <translation>Found that it is no defect</translation>
    </message>
    <message>
        <source>Chose coverage by the support period</source>
        <translation>Chose coverage by the support period</translation>
    </message>
    <message>
        <source>Chose coverage by credits</source>
        <translation>Chose coverage by credits</translation>
    </message>
    <message>
        <source>Assigned it to nobody</source>
        <translation>Assigned it to nobody</translation>
    </message>
    <message>
        <source>Assigned it to %1</source>
        <translation>Assigned it to %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Support period %1</source>
        <translation>Support period %1</translation>
    </message>
    <message>
        <source>License %1</source>
        <translation>License %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>the console</source>
        <comment>origin</comment>
        <translation>the console</translation>
    </message>
    <message>
        <source>an import</source>
        <comment>origin</comment>
        <translation>an import</translation>
    </message>
    <message>
        <source>a script</source>
        <comment>origin</comment>
        <translation>a script</translation>
    </message>
    <message>
        <source>the service</source>
        <comment>origin</comment>
        <translation>the service</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (GMT+3) · %2 · from %3</source>
        <comment>when, who, where</comment>
        <translation>%1 (GMT+3) · %2 · from %3</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refused: %1</translation>
    </message>
    <message>
        <source>What it changed was not kept at that time.</source>
        <translation>What it changed was not kept at that time.</translation>
    </message>
    <message>
        <source>the demo</source>
        <comment>origin</comment>
        <translation>the demo</translation>
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
        <source>Ticket %1 is solved and closed. Reply to it if anything is still open.</source>
        <translation>Ticket %1 is solved and closed. Reply to it if anything is still open.</translation>
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
    <name>saldo::ui::policyEditors</name>
    <message>
        <source>%1, credits</source>
        <comment>a category</comment>
        <translation>%1, credits</translation>
    </message>
    <message>
        <source>Free period with the first license, days</source>
        <translation>Free period with the first license, days</translation>
    </message>
    <message>
        <source>Free credits with the first license</source>
        <translation>Free credits with the first license</translation>
    </message>
    <message>
        <source>Credits with each further license</source>
        <translation>Credits with each further license</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Price, USD</source>
        <translation>Price, USD</translation>
    </message>
    <message>
        <source>Further license</source>
        <translation>Further license</translation>
    </message>
    <message>
        <source>Sell another period</source>
        <translation>Sell another period</translation>
    </message>
    <message>
        <source>No longer sell it</source>
        <translation>No longer sell it</translation>
    </message>
    <message numerus="yes">
        <source>Two periods have %n month(s). Take one of them away.</source>
        <translation>
            <numerusform>Two periods have %n month. Take one of them away.</numerusform>
            <numerusform>Two periods have %n months. Take one of them away.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one period must be sold.</source>
        <translation>At least one period must be sold.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Sell another package</source>
        <translation>Sell another package</translation>
    </message>
    <message numerus="yes">
        <source>Two packages have %n credit(s). Take one of them away.</source>
        <translation>
            <numerusform>Two packages have %n credit. Take one of them away.</numerusform>
            <numerusform>Two packages have %n credits. Take one of them away.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one package must be sold.</source>
        <translation>At least one package must be sold.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>support periods</comment>
        <translation>Periods</translation>
    </message>
    <message>
        <source>Packages</source>
        <comment>of credits</comment>
        <translation>Packages</translation>
    </message>
</context>
<context>
    <name>saldo::ui::policyVersions</name>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Set by</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Set on</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>nothing: the same values again</source>
        <translation>nothing: the same values again</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a day</comment>
        <translation>%1 (planned)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::policyWords</name>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the policy, its value or change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, credits</source>
        <comment>a category</comment>
        <translation>%1, credits</translation>
    </message>
    <message>
        <source>Free period with the first license, days</source>
        <translation>Free period with the first license, days</translation>
    </message>
    <message>
        <source>Free credits with the first license</source>
        <translation>Free credits with the first license</translation>
    </message>
    <message>
        <source>Credits with each further license</source>
        <translation>Credits with each further license</translation>
    </message>
    <message>
        <source>new, %1 USD</source>
        <comment>an offer&apos;s price</comment>
        <translation>new, %1 USD</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <comment>prices before and after</comment>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>no longer sold</translation>
    </message>
    <message>
        <source>Support period of %1</source>
        <comment>a length</comment>
        <translation>Support period of %1</translation>
    </message>
    <message>
        <source>Package of %1</source>
        <comment>credits</comment>
        <translation>Package of %1</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>Desk hours</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Answer within</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>No holiday any more</source>
        <translation>No holiday any more</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) assessed already keep their price.</source>
        <translation>
            <numerusform>%n open ticket assessed already keeps its price.</numerusform>
            <numerusform>%n open tickets assessed already keep their price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for the customer&apos;s word, at the price that he was told.</source>
        <translation>
            <numerusform>%n of them awaits the customer&apos;s confirmation, at the price that was quoted.</numerusform>
            <numerusform>%n of them await the customer&apos;s confirmation, at the price that was quoted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) without a category cost the new price if they are assessed from %1 on.</source>
        <translation>
            <numerusform>%n open ticket without a category costs the new price if it is assessed from %1 on.</numerusform>
            <numerusform>%n open tickets without a category cost the new price if they are assessed from %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) more will have less than the cheapest category costs.</source>
        <translation>
            <numerusform>%n customer more will have less than the cheapest category costs.</numerusform>
            <numerusform>%n customers more will have less than the cheapest category costs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credits and periods that were given stay; so do %n free period(s) that wait in the queue.</source>
        <translation>
            <numerusform>Credits and periods that were given stay; so does %n free period that waits in the queue.</numerusform>
            <numerusform>Credits and periods that were given stay; so do %n free periods that wait in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) who have not chosen yet get the new grant if they choose from %1 on.</source>
        <translation>
            <numerusform>%n customer who has not chosen yet gets the new grant if he chooses from %1 on.</numerusform>
            <numerusform>%n customers who have not chosen yet get the new grant if they choose from %1 on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prices of %n queued purchase(s) stay as they were paid.</source>
        <translation>
            <numerusform>The price of %n queued purchase stays as it was paid.</numerusform>
            <numerusform>The prices of %n queued purchases stay as they were paid.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is bought from %1 on is sold at the new prices.</source>
        <comment>a day</comment>
        <translation>What is bought from %1 on is sold at the new prices.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours of desk time, short</comment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) keep the answer due that was promised.</source>
        <translation>
            <numerusform>%n open ticket keeps the answer due that was promised.</numerusform>
            <numerusform>%n open tickets keep the answer due that was promised.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time from %1 on is counted by the new hours for every answer promised later.</source>
        <comment>a day</comment>
        <translation>Time from %1 on is counted by the new hours for every answer promised later.</translation>
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
        <source>The ticket is closed. A new message from the customer reopens it.</source>
        <translation>The ticket is closed. A new message from the customer reopens it.</translation>
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
        <source>The disk is full. Make room on it, then try again.</source>
        <translation>The disk is full. Make room on it, then try again.</translation>
    </message>
    <message>
        <source>The desk&apos;s file was moved or deleted while it was open. Put it back where it was, or copy what you wrote, close the window and open the desk from where it is now.</source>
        <translation>The desk&apos;s file was moved or deleted while it was open. Put it back where it was, or copy what you wrote, close the window and open the desk from where it is now.</translation>
    </message>
    <message>
        <source>Another program is using the desk&apos;s file just now. Try again in a moment.</source>
        <translation>Another program is using the desk&apos;s file just now. Try again in a moment.</translation>
    </message>
    <message>
        <source>The database says: %1. Try again; if it stays like that, have the disk looked at.</source>
        <translation>The database says: %1. Try again; if it stays like that, have the disk looked at.</translation>
    </message>
    <message>
        <source>It was not saved; what you wrote is still here.</source>
        <translation>It was not saved; what you wrote is still here.</translation>
    </message>
    <message>
        <source>This customer has no such license. Choose another.</source>
        <translation>This customer has no such license. Choose another.</translation>
    </message>
    <message>
        <source>The customer owns no license, so there is no support here. Point to the contact form.</source>
        <translation>The customer owns no license, so there is no support here. Point to the contact form.</translation>
    </message>
    <message>
        <source>Only a customer&apos;s first license offers a choice of free support.</source>
        <translation>Only a customer&apos;s first license offers a choice of free support.</translation>
    </message>
    <message>
        <source>The customer must confirm the cost first. You may still ask something or write a note.</source>
        <translation>The customer must confirm the cost first. You may still ask something or write a note.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::renewalMessage</name>
    <message>
        <source>Hello %1,</source>
        <translation>Hello %1,</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Kind regards</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no credits left on your support account. A request costs at least %1.</source>
        <translation>There are no credits left on your support account. A request costs at least %1.</translation>
    </message>
    <message>
        <source>The balance of your support account is %1, less than the cheapest request costs: %2.</source>
        <translation>The balance of your support account is %1, less than the cheapest request costs: %2.</translation>
    </message>
    <message>
        <source>Your support period covers your requests up to and including %1.</source>
        <translation>Your support period covers your requests up to and including %1.</translation>
    </message>
    <message numerus="yes">
        <source>With your license %1 you may choose free support, once: a period of %n day(s) that starts with your next request, or %2. Tell us which you prefer.</source>
        <translation>
            <numerusform>With your license %1 you may choose free support, once: a period of %n day that starts with your next request, or %2. Tell us which you prefer.</numerusform>
            <numerusform>With your license %1 you may choose free support, once: a period of %n days that starts with your next request, or %2. Tell us which you prefer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your suspended support period has %n day(s) left, which you can resume.</source>
        <translation>
            <numerusform>Your suspended support period has %n day left, which you can resume.</numerusform>
            <numerusform>Your suspended support period has %n days left, which you can resume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further support period(s) of yours will start with a later request.</source>
        <translation>
            <numerusform>%n further support period of yours will start with a later request.</numerusform>
            <numerusform>%n further support periods of yours will start with a later request.</numerusform>
        </translation>
    </message>
    <message>
        <source>After it, requests can be paid with the credits on your account: %1.</source>
        <translation>After it, requests can be paid with the credits on your account: %1.</translation>
    </message>
    <message>
        <source>To go on getting support you can buy one of these (prices of %1):</source>
        <translation>To go on getting support you can buy one of these (prices of %1):</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a support period of %1 for your %n license(s)</source>
        <translation>
            <numerusform>a support period of %1 for your %n license</numerusform>
            <numerusform>a support period of %1 for your %n licenses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldo::ui::reviewwords</name>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>compared with %1</translation>
    </message>
    <message numerus="yes">
        <source>compared with the %n day(s) before</source>
        <translation>
            <numerusform>compared with the %n day before</numerusform>
            <numerusform>compared with the %n days before</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
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
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>By week</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>By engineer</source>
        <translation>By engineer</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>By customer</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>By language</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumption</translation>
    </message>
    <message>
        <source>Sold and spent</source>
        <translation>Sold and spent</translation>
    </message>
    <message>
        <source>Answer times</source>
        <translation>Answer times</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Owed</translation>
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
        <source>Week %1, from %2</source>
        <comment>number, Monday</comment>
        <translation>Week %1, from %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other customer(s)</source>
        <translation>
            <numerusform>%n other customer</numerusform>
            <numerusform>%n other customers</numerusform>
        </translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>language: %1</translation>
    </message>
    <message>
        <source>coverage: %1</source>
        <translation>coverage: %1</translation>
    </message>
    <message>
        <source>engineer: %1</source>
        <translation>engineer: %1</translation>
    </message>
    <message>
        <source>customer: %1</source>
        <translation>customer: %1</translation>
    </message>
    <message>
        <source>Consumed</source>
        <comment>credits</comment>
        <translation>Consumed</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>in the span before</comment>
        <translation>Before</translation>
    </message>
    <message>
        <source>Charged</source>
        <comment>credits</comment>
        <translation>Charged</translation>
    </message>
    <message>
        <source>Recategorised</source>
        <comment>credits</comment>
        <translation>Recategorised</translation>
    </message>
    <message>
        <source>Refunded for defects</source>
        <comment>credits</comment>
        <translation>Refunded for defects</translation>
    </message>
    <message>
        <source>Other refunds</source>
        <comment>credits</comment>
        <translation>Other refunds</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Balance now</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Credits sold</source>
        <translation>Credits sold</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>Sold for</translation>
    </message>
    <message>
        <source>Given with licenses</source>
        <translation>Given with licenses</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Adjusted</translation>
    </message>
    <message>
        <source>Spent</source>
        <comment>credits</comment>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Sold less spent</source>
        <translation>Sold less spent</translation>
    </message>
    <message>
        <source>Periods sold for</source>
        <translation>Periods sold for</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 of 10 within</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>answers</comment>
        <translation>Late</translation>
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
        <source>No coverage</source>
        <translation>No coverage</translation>
    </message>
    <message>
        <source>Credits or days</source>
        <translation>Credits or days</translation>
    </message>
    <message>
        <source>Bought credits, unspent</source>
        <translation>Bought credits, unspent</translation>
    </message>
    <message>
        <source>Given credits, unspent</source>
        <translation>Given credits, unspent</translation>
    </message>
    <message>
        <source>Days of running periods</source>
        <translation>Days of running periods</translation>
    </message>
    <message>
        <source>Days of suspended periods</source>
        <translation>Days of suspended periods</translation>
    </message>
    <message>
        <source>Days of queued periods</source>
        <translation>Days of queued periods</translation>
    </message>
    <message>
        <source>All that is owed</source>
        <translation>All that is owed</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of money</comment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>When, GMT+3</source>
        <translation>When, GMT+3</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Refund for a defect</source>
        <translation>Refund for a defect</translation>
    </message>
    <message>
        <source>Period sold</source>
        <translation>Period sold</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>Answer in time</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>Late answer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>ticket, subject</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a week, its Monday</comment>
        <translation>from %1</translation>
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
        <source>%1 is not reached. Go on working: what you do is kept on this computer and sent as soon as the network is back.</source>
        <translation>%1 is not reached. Go on working: what you do is kept on this computer and sent as soon as the network is back.</translation>
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
    <message>
        <source>Offline since %1</source>
        <comment>a time of today, or a day</comment>
        <translation>Offline since %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading the desk: %Ln rows</source>
        <translation>
            <numerusform>Reading the desk: %Ln row</numerusform>
            <numerusform>Reading the desk: %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldo::ui::statementWords</name>
    <message>
        <source>Made on %1. All times are GMT+3; amounts are credits.</source>
        <translation>Made on %1. All times are GMT+3; amounts are credits.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Opening balance</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Closing balance</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sums</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>All together</translation>
    </message>
    <message>
        <source>Purchases of credits</source>
        <translation>Purchases of credits</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Support periods</source>
        <translation>Support periods</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Bought on</translation>
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
        <source>Days served</source>
        <translation>Days served</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>free support</source>
        <translation>free support</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Credits with a license</source>
        <translation>Credits with a license</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>Charge for a ticket</source>
        <translation>Charge for a ticket</translation>
    </message>
    <message>
        <source>Changed category</source>
        <translation>Changed category</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>Account statement</translation>
    </message>
    <message>
        <source>From the first day on</source>
        <translation>From the first day on</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Up to %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>%1, category %2</source>
        <translation>%1, category %2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>starts with the next request</source>
        <translation>starts with the next request</translation>
    </message>
    <message numerus="yes">
        <source>active, %n day(s) left</source>
        <translation>
            <numerusform>active, %n day left</numerusform>
            <numerusform>active, %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>suspended, %n day(s) left</source>
        <translation>
            <numerusform>suspended, %n day left</numerusform>
            <numerusform>suspended, %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
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
    <message numerus="yes">
        <source>%Ln credit(s)</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%Ln credit</numerusform>
            <numerusform>%Ln credits</numerusform>
        </translation>
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
