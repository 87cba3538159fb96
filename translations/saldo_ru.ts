<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Words</name>
    <message>
        <source>nothing</source>
        <comment>a dash in a table, said aloud</comment>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>saldo::console::opening</name>
    <message>
        <source>The desk&apos;s database can&apos;t be opened. Check that the folder exists and that you may write there.
%1
%2</source>
        <translation>Не удаётся открыть базу поддержки. Проверьте, что папка существует и что в неё можно записывать.
%1
%2</translation>
    </message>
    <message>
        <source>This desk was written by a newer Saldo. Update this one, then open it again.
%1</source>
        <translation>Эту базу записала более новая версия Saldo. Обновите программу и откройте базу снова.
%1</translation>
    </message>
    <message>
        <source>The database failed: %1</source>
        <translation>Сбой базы данных: %1</translation>
    </message>
    <message>
        <source>The console of the desk.</source>
        <translation>Рабочее место службы поддержки.</translation>
    </message>
    <message>
        <source>The desk&apos;s SQLite file.</source>
        <translation>Файл SQLite с базой поддержки.</translation>
    </message>
    <message>
        <source>Who works, without asking.</source>
        <translation>Кто работает (без вопроса при запуске).</translation>
    </message>
    <message>
        <source>Draw every pane and dialog into a folder, and end.</source>
        <translation>Сохранить изображения всех разделов и диалогов в папку и завершить работу.</translation>
    </message>
    <message>
        <source>The console works on an SQLite file of its own. Name one with --database FILE.</source>
        <translation>Программа работает с собственным файлом SQLite. Укажите его: --database FILE.</translation>
    </message>
    <message>
        <source>Nobody works at this desk yet. Fill it with `saldo demo --database FILE`, or add staff by a script with `saldo run --database FILE SCRIPT`.</source>
        <translation>В этой базе ещё нет сотрудников. Заполните её командой `saldo demo --database FILE` или добавьте сотрудников сценарием: `saldo run --database FILE SCRIPT`.</translation>
    </message>
    <message>
        <source>There is nobody active named %1 at this desk.</source>
        <translation>Среди работающих сотрудников нет «%1».</translation>
    </message>
    <message>
        <source>%1 works on this desk already, in another window (database_in_use). Close that window, or choose another database.
%2</source>
        <translation>С этой базой в другом окне уже работает %1 (database_in_use). Закройте то окно или выберите другую базу.
%2</translation>
    </message>
    <message>
        <source>Another program works on this desk already (database_in_use). Wait until it is done, or choose another database.
%1</source>
        <translation>С этой базой уже работает другая программа (database_in_use). Подождите, пока она закончит, или выберите другую базу.
%1</translation>
    </message>
    <message>
        <source>Show that ticket, in the window that is there if there is one.</source>
        <translation>Показать это обращение; если окно уже открыто, то в нём.</translation>
    </message>
    <message>
        <source>The address of the service that the team works on.</source>
        <translation>Адрес сервера, с которым работает команда.</translation>
    </message>
</context>
<context>
    <name>saldo::console::serviceOpening</name>
    <message>
        <source>This desktop has no keychain, so you are signed in for this run only: Saldo keeps no secrets in plain files. The next time it asks for the password again.</source>
        <translation>На этом рабочем столе нет хранилища паролей, поэтому вход действует только до закрытия программы: в обычных файлах Saldo секретов не хранит. В следующий раз снова понадобится пароль.</translation>
    </message>
    <message>
        <source>%1 is no address of a service. It looks like https://desk.example.com:8443 (http only for a service on this very computer).</source>
        <translation>%1 — не адрес сервера. Он выглядит так: https://desk.example.com:8443 (http — только для сервера на этом же компьютере).</translation>
    </message>
    <message>
        <source>There is nobody named %1 at this desk.</source>
        <translation>Среди сотрудников нет %1.</translation>
    </message>
</context>
<context>
    <name>saldo::rules::refusal</name>
    <message>
        <source>The line is not a JSON object with exactly one of &quot;do&quot; and &quot;show&quot;.</source>
        <translation>Строка не является объектом JSON ровно с одним из полей «do» и «show».</translation>
    </message>
    <message>
        <source>A field is unknown, missing, or holds what it may not.</source>
        <translation>Поле неизвестно, отсутствует или содержит недопустимое значение.</translation>
    </message>
    <message>
        <source>There is no command of that name.</source>
        <translation>Команды с таким именем нет.</translation>
    </message>
    <message>
        <source>There is nothing of that name to show.</source>
        <translation>Показать нечего: такого вида сведений нет.</translation>
    </message>
    <message>
        <source>The time is earlier than that of a line before.</source>
        <translation>Время раньше, чем в предыдущей строке.</translation>
    </message>
    <message>
        <source>The command&apos;s id was used before, for another command.</source>
        <translation>Идентификатор команды уже использован для другой команды.</translation>
    </message>
    <message>
        <source>The actor may not do this.</source>
        <translation>Недостаточно прав для этого действия.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Такого клиента нет.</translation>
    </message>
    <message>
        <source>There is no such license, or it is another customer&apos;s.</source>
        <translation>Такой лицензии нет, или она принадлежит другому клиенту.</translation>
    </message>
    <message>
        <source>There is no such ticket, or it does not fit here.</source>
        <translation>Такого обращения нет, или оно здесь не подходит.</translation>
    </message>
    <message>
        <source>There is no such active member of the staff.</source>
        <translation>Такого действующего сотрудника нет.</translation>
    </message>
    <message>
        <source>There is no such support period.</source>
        <translation>Такого периода поддержки нет.</translation>
    </message>
    <message>
        <source>That is not a customer&apos;s message of this ticket.</source>
        <translation>Это не сообщение клиента из этого обращения.</translation>
    </message>
    <message>
        <source>The id is in use already.</source>
        <translation>Этот идентификатор уже занят.</translation>
    </message>
    <message>
        <source>Support is given in English (en) and Russian (ru).</source>
        <translation>Поддержка оказывается на английском (en) и русском (ru) языках.</translation>
    </message>
    <message>
        <source>The customer owns no license. Without one, please use the contact form of the site.</source>
        <translation>У клиента нет лицензии. Без неё, пожалуйста, воспользуйтесь формой обратной связи на сайте.</translation>
    </message>
    <message>
        <source>Only a customer&apos;s first license offers a choice of free support.</source>
        <translation>Бесплатную поддержку можно выбрать только для первой лицензии клиента.</translation>
    </message>
    <message>
        <source>The free support was chosen already and stays as it is.</source>
        <translation>Бесплатная поддержка уже выбрана и не меняется.</translation>
    </message>
    <message>
        <source>No support period of that length is sold.</source>
        <translation>Периоды поддержки такой длительности не продаются.</translation>
    </message>
    <message>
        <source>No package of that many credits is sold.</source>
        <translation>Пакеты с таким количеством кредитов не продаются.</translation>
    </message>
    <message>
        <source>The amount is not the price.</source>
        <translation>Сумма не совпадает с ценой.</translation>
    </message>
    <message>
        <source>Only a support period that has not started can be cancelled.</source>
        <translation>Отменить можно только ещё не начавшийся период поддержки.</translation>
    </message>
    <message>
        <source>The customer has no active support period.</source>
        <translation>У клиента нет действующего периода поддержки.</translation>
    </message>
    <message>
        <source>This support period was suspended once already.</source>
        <translation>Этот период поддержки уже останавливали один раз.</translation>
    </message>
    <message>
        <source>The customer has no suspended support period.</source>
        <translation>У клиента нет приостановленного периода поддержки.</translation>
    </message>
    <message>
        <source>The customer&apos;s support period is suspended: resume it first.</source>
        <translation>Период поддержки клиента приостановлен: сначала возобновите его.</translation>
    </message>
    <message>
        <source>The customer has neither an active nor a queued support period.</source>
        <translation>У клиента нет ни действующего, ни ожидающего начала периода поддержки.</translation>
    </message>
    <message>
        <source>The balance does not have enough credits.</source>
        <translation>На балансе недостаточно кредитов.</translation>
    </message>
    <message>
        <source>Both a support period and credits are at hand: the customer chooses which.</source>
        <translation>Доступны и период поддержки, и кредиты: выбирает клиент.</translation>
    </message>
    <message>
        <source>There is neither a support period nor enough credits.</source>
        <translation>Нет ни периода поддержки, ни достаточного количества кредитов.</translation>
    </message>
    <message>
        <source>The ticket was charged or answered: its coverage stays.</source>
        <translation>За обращение уже списаны кредиты или на него дан ответ: способ оплаты не меняется.</translation>
    </message>
    <message>
        <source>The ticket is closed.</source>
        <translation>Обращение закрыто.</translation>
    </message>
    <message>
        <source>The ticket has messages that the sender had not seen.</source>
        <translation>В обращении есть сообщения, которых отправитель не видел.</translation>
    </message>
    <message>
        <source>The ticket is marked as a defect of the product.</source>
        <translation>Обращение отмечено как ошибка в продукте.</translation>
    </message>
    <message>
        <source>The ticket is not marked as a defect.</source>
        <translation>Обращение не отмечено как ошибка в продукте.</translation>
    </message>
    <message>
        <source>No assessment of this ticket waits for the customer.</source>
        <translation>В этом обращении нет оценки, ожидающей решения клиента.</translation>
    </message>
    <message>
        <source>The customer must confirm the assessment first.</source>
        <translation>Сначала клиент должен подтвердить оценку.</translation>
    </message>
    <message>
        <source>The ticket waits for credits.</source>
        <translation>Обращение ожидает кредитов.</translation>
    </message>
    <message>
        <source>The ticket must be assessed first.</source>
        <translation>Сначала обращение нужно оценить.</translation>
    </message>
    <message>
        <source>A ticket keeps its first message.</source>
        <translation>Первое сообщение остаётся в обращении.</translation>
    </message>
</context>
<context>
    <name>saldo::sync::ServiceDesk</name>
    <message>
        <source>The history is kept at the service, which can&apos;t be reached just now. Look again when you are connected.</source>
        <translation>История хранится на сервере, а он сейчас недоступен. Посмотрите ещё раз, когда связь появится.</translation>
    </message>
    <message>
        <source>The service did not tell the history: %1</source>
        <translation>Сервер не отдал историю: %1</translation>
    </message>
</context>
<context>
    <name>saldo::ui::AccountActions</name>
    <message>
        <source>Record a purchase…</source>
        <comment>action</comment>
        <translation>Записать покупку…</translation>
    </message>
    <message>
        <source>Adjust the balance…</source>
        <comment>action</comment>
        <translation>Изменить баланс…</translation>
    </message>
    <message>
        <source>Cancel a queued period…</source>
        <comment>action</comment>
        <translation>Отменить период из очереди…</translation>
    </message>
    <message>
        <source>Register a license…</source>
        <comment>action</comment>
        <translation>Зарегистрировать лицензию…</translation>
    </message>
    <message>
        <source>Change the customer…</source>
        <comment>action</comment>
        <translation>Изменить клиента…</translation>
    </message>
    <message>
        <source>Register a customer…</source>
        <comment>action</comment>
        <translation>Зарегистрировать клиента…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::AccountCard</name>
    <message>
        <source>Credits</source>
        <translation>Кредиты</translation>
    </message>
    <message>
        <source>Support period</source>
        <translation>Период поддержки</translation>
    </message>
    <message>
        <source>Balance over the last 90 days</source>
        <translation>Остаток за последние 90 дней</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Остаток: %1</translation>
    </message>
    <message numerus="yes">
        <source>spent %1 in %n day(s)</source>
        <comment>credits</comment>
        <translation>
            <numerusform>потрачено %1 за %n день</numerusform>
            <numerusform>потрачено %1 за %n дня</numerusform>
            <numerusform>потрачено %1 за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a license there is no account.</source>
        <translation>Без лицензии счёта нет.</translation>
    </message>
    <message>
        <source>%1 · lasts about %2</source>
        <comment>what was spent, a time</comment>
        <translation>%1 · хватит примерно на %2</translation>
    </message>
    <message>
        <source>%1 · too little to tell how long it lasts</source>
        <comment>what was spent</comment>
        <translation>%1 · мало данных, чтобы судить, на сколько хватит</translation>
    </message>
    <message numerus="yes">
        <source>nothing spent in %n day(s)</source>
        <translation>
            <numerusform>за %n день ничего не потрачено</numerusform>
            <numerusform>за %n дня ничего не потрачено</numerusform>
            <numerusform>за %n дней ничего не потрачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 included (GMT+3), %n day(s) left</source>
        <comment>first and last day</comment>
        <translation>
            <numerusform>%1 – %2 включительно (GMT+3), остался %n день</numerusform>
            <numerusform>%1 – %2 включительно (GMT+3), осталось %n дня</numerusform>
            <numerusform>%1 – %2 включительно (GMT+3), осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended since %1, %n day(s) left when it is resumed</source>
        <comment>a day</comment>
        <translation>
            <numerusform>Приостановлен с %1, после возобновления останется %n день</numerusform>
            <numerusform>Приостановлен с %1, после возобновления останется %n дня</numerusform>
            <numerusform>Приостановлен с %1, после возобновления останется %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts with the next request</source>
        <translation>Начнётся со следующего обращения</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no support period</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Queued: %1</source>
        <comment>lengths of periods</comment>
        <translation>В очереди: %1</translation>
    </message>
    <message>
        <source>Free support is not chosen yet.</source>
        <translation>Бесплатная поддержка ещё не выбрана.</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Приостановить…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Возобновить…</translation>
    </message>
    <message>
        <source>Choose free support…</source>
        <translation>Выбрать бесплатную поддержку…</translation>
    </message>
    <message>
        <source>Suspend the support period, in the customer&apos;s name</source>
        <translation>Приостановить период поддержки от имени клиента</translation>
    </message>
    <message>
        <source>Resume the support period, in the customer&apos;s name</source>
        <translation>Возобновить период поддержки от имени клиента</translation>
    </message>
    <message>
        <source>Choose between a period and credits, in the customer&apos;s name</source>
        <translation>Выбрать между периодом и кредитами от имени клиента</translation>
    </message>
    <message>
        <source>Only a manager may do this in the customer&apos;s name. The customer can do it himself.</source>
        <translation>От имени клиента это может сделать только руководитель. Клиент может сделать это сам.</translation>
    </message>
    <message>
        <source>Suspend the support period…</source>
        <comment>action</comment>
        <translation>Приостановить период поддержки…</translation>
    </message>
    <message>
        <source>Resume the support period…</source>
        <comment>action</comment>
        <translation>Возобновить период поддержки…</translation>
    </message>
    <message>
        <source>The state of this customer&apos;s account doesn&apos;t call for it.</source>
        <translation>Состояние счёта этого клиента этого не требует.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::AccountDialog</name>
    <message>
        <source>The choice is made once and can&apos;t be changed later.</source>
        <translation>Выбор делается один раз, изменить его потом нельзя.</translation>
    </message>
    <message>
        <source>Balance: %1 → %2. The choice can&apos;t be changed later.</source>
        <comment>credits before, after</comment>
        <translation>Баланс: %1 → %2. Изменить выбор потом нельзя.</translation>
    </message>
    <message>
        <source>%1 will wait for the customer&apos;s next request and start on its day.</source>
        <comment>a length</comment>
        <translation>Период (%1) будет ждать следующего обращения клиента и начнётся в день этого обращения.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will wait in the queue behind %n other period(s).</source>
        <comment>a length</comment>
        <translation>
            <numerusform>Период (%1) встанет в очередь за %n другим периодом.</numerusform>
            <numerusform>Период (%1) встанет в очередь за %n другими периодами.</numerusform>
            <numerusform>Период (%1) встанет в очередь за %n другими периодами.</numerusform>
        </translation>
    </message>
    <message>
        <source>The choice can&apos;t be changed later.</source>
        <translation>Изменить выбор потом нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>From today, %1 (GMT+3), the period covers nothing. %n day(s) are left and go on when it is resumed.</source>
        <comment>a day</comment>
        <translation>
            <numerusform>С сегодняшнего дня, %1 (GMT+3), период ничего не покрывает. Остаётся %n день, отсчёт продолжится после возобновления.</numerusform>
            <numerusform>С сегодняшнего дня, %1 (GMT+3), период ничего не покрывает. Остаётся %n дня, отсчёт продолжится после возобновления.</numerusform>
            <numerusform>С сегодняшнего дня, %1 (GMT+3), период ничего не покрывает. Остаётся %n дней, отсчёт продолжится после возобновления.</numerusform>
        </translation>
    </message>
    <message>
        <source>A period can be suspended only once.</source>
        <translation>Период можно приостановить только один раз.</translation>
    </message>
    <message>
        <source>It can&apos;t be suspended again.</source>
        <comment>the period</comment>
        <translation>Приостановить его ещё раз нельзя.</translation>
    </message>
    <message>
        <source>The period resumes today; its last day stays %1 (GMT+3).</source>
        <translation>Период продолжится сегодня; последний день прежний: %1 (GMT+3).</translation>
    </message>
    <message numerus="yes">
        <source>The period resumes today. Its last day moves %n day(s) later, from %1 to %2 (GMT+3).</source>
        <translation>
            <numerusform>Период продолжится сегодня. Последний день сдвинется на %n день: с %1 на %2 (GMT+3).</numerusform>
            <numerusform>Период продолжится сегодня. Последний день сдвинется на %n дня: с %1 на %2 (GMT+3).</numerusform>
            <numerusform>Период продолжится сегодня. Последний день сдвинется на %n дней: с %1 на %2 (GMT+3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend the support period?</source>
        <translation>Приостановить период поддержки?</translation>
    </message>
    <message>
        <source>On behalf of %1, who is told of it.</source>
        <comment>a customer</comment>
        <translation>От имени клиента «%1»; клиент получит уведомление.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Resume the support period?</source>
        <translation>Возобновить период поддержки?</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Choose free support</source>
        <translation>Выбор бесплатной поддержки</translation>
    </message>
    <message>
        <source>On behalf of %1, for the first license, %2:</source>
        <comment>a customer, a license</comment>
        <translation>От имени клиента «%1», для первой лицензии %2:</translation>
    </message>
    <message numerus="yes">
        <source>A support period of %n day(s)</source>
        <translation>
            <numerusform>Период поддержки на %n день</numerusform>
            <numerusform>Период поддержки на %n дня</numerusform>
            <numerusform>Период поддержки на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>saldo::ui::AdjustmentDialog</name>
    <message>
        <source>Enter the credits: 10 to give, -10 to take away.</source>
        <translation>Укажите кредиты: 10 — начислить, -10 — списать.</translation>
    </message>
    <message>
        <source>The credits must be a whole number other than 0: 10 to give, -10 to take away.</source>
        <translation>Кредиты — целое число, не 0: 10 — начислить, -10 — списать.</translation>
    </message>
    <message>
        <source>Enter the reason; it is kept with the ledger&apos;s entry.</source>
        <translation>Укажите причину: она сохранится вместе с записью.</translation>
    </message>
    <message>
        <source>Credits, given or taken away</source>
        <translation>Кредиты: начислить или списать</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Adjust the balance</source>
        <translation>Изменить баланс</translation>
    </message>
    <message>
        <source>%1, balance: %2</source>
        <comment>a customer, credits</comment>
        <translation>%1, баланс: %2</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Изменить</translation>
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
        <translation>Написано: %1</translation>
    </message>
    <message>
        <source>The service had accepted this, but its desk was restored from an older copy and no longer knows it. Send it again only if it is still to be done.</source>
        <translation>Сервер это принял, но затем его база была восстановлена из более старой копии и больше этого не содержит. Отправьте ещё раз, только если это по-прежнему нужно.</translation>
    </message>
    <message>
        <source>Show ticket %1</source>
        <translation>Показать обращение %1</translation>
    </message>
    <message>
        <source>Discard what you wrote? It is nowhere else.</source>
        <translation>Удалить написанное? Больше оно нигде не сохранено.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Nothing needs your attention: the service accepted everything you did.</source>
        <translation>Ничто не требует внимания: сервер принял всё, что вы сделали.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Что было написано</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Continue in the ticket</source>
        <translation>Продолжить в обращении</translation>
    </message>
    <message>
        <source>The text goes to the ticket&apos;s reply box; there you see what came in meanwhile.</source>
        <translation>Текст вернётся в поле ответа этого обращения: там видно, что пришло за это время.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Скопировать текст</translation>
    </message>
</context>
<context>
    <name>saldo::ui::AuditDialog</name>
    <message>
        <source>The journal is not kept here but at the service. Run the audit there: saldo audit.</source>
        <translation>Журнал хранится не здесь, а на сервере. Запустите проверку там: saldo audit.</translation>
    </message>
    <message>
        <source>Carrying out the journal&apos;s commands again: %1 of %2</source>
        <translation>Команды журнала выполняются заново: %1 из %2</translation>
    </message>
    <message>
        <source>Comparing what they make with what is there: %1 rows</source>
        <translation>Сравнение результата с базой: строк %1</translation>
    </message>
    <message>
        <source>Adding up the ledgers: %1 accounts</source>
        <translation>Подсчёт по проводкам: счетов %1</translation>
    </message>
    <message>
        <source>%1 commands carried out again, %2 rows compared, %3 accounts added up.</source>
        <translation>Команд выполнено заново: %1, строк сравнено: %2, счетов подсчитано: %3.</translation>
    </message>
    <message>
        <source>Everything agrees.</source>
        <translation>Расхождений нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s).</source>
        <translation>
            <numerusform>%n расхождение.</numerusform>
            <numerusform>%n расхождения.</numerusform>
            <numerusform>%n расхождений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… и ещё %n.</numerusform>
            <numerusform>… и ещё %n.</numerusform>
            <numerusform>… и ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit of the desk</source>
        <translation>Проверка учёта</translation>
    </message>
    <message>
        <source>Derives every balance, charge, hold, period and status again, from the journal through the rules and from the ledger, and names each disagreement. It changes nothing.</source>
        <translation>Заново вычисляет каждый баланс, списание, ожидание, период и статус двумя путями — по журналу и по проводкам — и показывает каждое расхождение. Ничего не меняет.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the dialog</comment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>saldo::ui::BarList</name>
    <message>
        <source>No credits were consumed in this span.</source>
        <translation>За эти дни кредиты не расходовались.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::BehindView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, more below</source>
        <translation>%1, ниже есть ещё</translation>
    </message>
    <message>
        <source>This can&apos;t be read: %1</source>
        <translation>Не удаётся прочитать: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>No entries make up this figure.</source>
        <translation>Это число ни из чего не складывается.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the review (Esc)</source>
        <translation>Назад к обзору (Esc)</translation>
    </message>
    <message>
        <source>%1, reading on…</source>
        <translation>%1, чтение продолжается…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CancelPeriodDialog</name>
    <message>
        <source>%1, free support with a license</source>
        <comment>a length</comment>
        <translation>%1, бесплатная поддержка с лицензией</translation>
    </message>
    <message>
        <source>%1, bought on %2 for %3 USD</source>
        <comment>a length, a day, an amount</comment>
        <translation>%1, куплен %2 за %3 USD</translation>
    </message>
    <message>
        <source>Enter the reason; it is kept for good.</source>
        <translation>Укажите причину: она сохранится навсегда.</translation>
    </message>
    <message>
        <source>The free period is cancelled for good, and the choice does not come back. Credits in its place can be given by an adjustment.</source>
        <translation>Бесплатный период отменяется навсегда, и выбор не возвращается. Вместо него можно начислить кредиты изменением баланса.</translation>
    </message>
    <message>
        <source>The period is cancelled for good. Saldo moves no money: pay back %1 USD where it was paid.</source>
        <comment>an amount</comment>
        <translation>Период отменяется навсегда. Деньги Saldo не переводит: верните %1 USD там, где они были уплачены.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Cancel a queued period</source>
        <translation>Отменить период из очереди</translation>
    </message>
    <message>
        <source>Cancel the period</source>
        <translation>Отменить период</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a period</comment>
        <translation>Не отменять</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CategoryChoice</name>
    <message>
        <source>Without assessing</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>As assessed: %1</source>
        <translation>По оценке: %1</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Без оценки</translation>
    </message>
    <message>
        <source>As assessed</source>
        <translation>По оценке</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CloseDialog</name>
    <message>
        <source>This customer has no other ticket that it could be a duplicate of.</source>
        <translation>У клиента нет других обращений, которые оно могло бы повторять.</translation>
    </message>
    <message>
        <source>Choose the ticket that it is a duplicate of.</source>
        <translation>Выберите обращение, которое оно повторяет.</translation>
    </message>
    <message>
        <source>Close ticket %1</source>
        <translation>Закрыть обращение %1</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a ticket</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Чем закончилось?</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Повторяет обращение</translation>
    </message>
    <message>
        <source>Choose a ticket</source>
        <translation>Выберите обращение</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CommandBox</name>
    <message>
        <source>Search or type a command</source>
        <translation>Поиск или команда</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <source>Commands, tickets and customers</source>
        <translation>Команды, обращения и клиенты</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>Поиск не удался.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Search for other words, a ticket&apos;s number or a customer&apos;s name.</source>
        <translation>Попробуйте другие слова, номер обращения или название клиента.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CommandDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
        <translation>Клиент</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CoverageDialog</name>
    <message>
        <source>Choose one of the two.</source>
        <translation>Выберите одно из двух.</translation>
    </message>
    <message>
        <source>What pays for this ticket?</source>
        <translation>Чем оплачивается обращение?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>It is the customer&apos;s choice: ask before you choose.</source>
        <translation>Выбирает клиент: спросите его, прежде чем выбрать за него.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CustomerColumns</name>
    <message>
        <source>Sort by</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>В обратном порядке</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>History…</source>
        <comment>of the account</comment>
        <translation>История…</translation>
    </message>
    <message>
        <source>Everything that changed the account (Ctrl+H)</source>
        <translation>Всё, что меняло счёт (Ctrl+H)</translation>
    </message>
    <message>
        <source>Statement…</source>
        <comment>of the account</comment>
        <translation>Выписка…</translation>
    </message>
    <message>
        <source>Account statement, to print or save (Ctrl+P)</source>
        <translation>Выписка по счёту: напечатать или сохранить (Ctrl+P)</translation>
    </message>
    <message>
        <source>The account can&apos;t be read.</source>
        <translation>Не удалось прочитать счёт.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <comment>action, a part of the account</comment>
        <translation>Показать: %1</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <comment>action</comment>
        <translation>Копировать строку</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CustomerDialog</name>
    <message>
        <source>Enter the name.</source>
        <translation>Укажите имя или название.</translation>
    </message>
    <message>
        <source>The mail address has no @.</source>
        <translation>В адресе почты нет знака @.</translation>
    </message>
    <message>
        <source>A mail address can be changed, but not taken away.</source>
        <translation>Адрес почты можно изменить, но не убрать.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>The id needs 1 to 64 Latin letters, digits, dots, underscores or hyphens.</source>
        <translation>Код: от 1 до 64 латинских букв, цифр, точек, подчёркиваний или дефисов.</translation>
    </message>
    <message>
        <source>%1 is registered; his license comes next.</source>
        <comment>a customer</comment>
        <translation>%1 — регистрируется; затем — лицензия.</translation>
    </message>
    <message>
        <source>%1 is registered. Without a license there is no support yet.</source>
        <comment>a customer</comment>
        <translation>%1 — регистрируется. Без лицензии поддержки ещё нет.</translation>
    </message>
    <message>
        <source>From now on the customer is written to in %1; his open tickets keep their language.</source>
        <comment>a language</comment>
        <translation>Теперь клиенту пишут %1; его открытые обращения остаются на своём языке.</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>written in</comment>
        <translation>по-русски</translation>
    </message>
    <message>
        <source>English</source>
        <comment>written in</comment>
        <translation>по-английски</translation>
    </message>
    <message>
        <source>The change is seen everywhere at once.</source>
        <translation>Изменение сразу видно везде.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>Language of messages to the customer</source>
        <translation>Язык сообщений клиенту</translation>
    </message>
    <message>
        <source>E-mail (optional)</source>
        <translation>Адрес почты (необязательно)</translation>
    </message>
    <message>
        <source>Register a customer</source>
        <translation>Регистрация клиента</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Change the customer</source>
        <translation>Изменить клиента</translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <comment>a customer</comment>
        <translation>%1, код %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Then register the first license</source>
        <translation>Затем зарегистрировать первую лицензию</translation>
    </message>
    <message>
        <source>Id at the desk (can&apos;t be changed later)</source>
        <translation>Код (изменить потом нельзя)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CustomerMessageDialog</name>
    <message>
        <source>The text is too long: at most %1 characters.</source>
        <translation>Текст слишком длинный. Допустимо символов: %1.</translation>
    </message>
    <message>
        <source>Enter what the customer said.</source>
        <translation>Введите, что сообщил клиент.</translation>
    </message>
    <message>
        <source>Record a customer&apos;s message</source>
        <translation>Записать сообщение клиента</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>The customer&apos;s message</source>
        <translation>Сообщение клиента</translation>
    </message>
    <message>
        <source>What the customer wrote or said elsewhere, in the customer&apos;s own words.</source>
        <translation>Что клиент сообщил по другому каналу, его словами.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CustomerPanel</name>
    <message>
        <source>The customer&apos;s side</source>
        <translation>Сведения о клиенте</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Кредиты</translation>
    </message>
    <message>
        <source>Less than the cheapest category: %1</source>
        <translation>Не хватит и на самую дешёвую категорию: %1</translation>
    </message>
    <message>
        <source>none spent in %1 days</source>
        <translation>за %1 дней ничего не потрачено</translation>
    </message>
    <message>
        <source>spent %1 in %2 days</source>
        <comment>credits</comment>
        <translation>потрачено %1 за %2 дней</translation>
    </message>
    <message>
        <source>lasts over two years</source>
        <translation>хватит больше чем на два года</translation>
    </message>
    <message>
        <source>lasts about %1</source>
        <comment>a length</comment>
        <translation>хватит примерно на %1</translation>
    </message>
    <message>
        <source>Support period</source>
        <translation>Период поддержки</translation>
    </message>
    <message>
        <source>none</source>
        <comment>support period</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>length, day</comment>
        <translation>%1, по %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>days</comment>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1, suspended since %2</source>
        <comment>length, day</comment>
        <translation>%1, приостановлен с %2</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <comment>days</comment>
        <translation>сохранено %1</translation>
    </message>
    <message>
        <source>%1 queued: %2</source>
        <comment>number, lengths</comment>
        <translation>в очереди %1: %2</translation>
    </message>
    <message>
        <source>Ticket %1 · category %2</source>
        <translation>%1 · категория %2</translation>
    </message>
    <message>
        <source>Ticket %1 · now category %2</source>
        <translation>%1 · теперь категория %2</translation>
    </message>
    <message>
        <source>Ticket %1 · refund</source>
        <translation>%1 · возврат</translation>
    </message>
    <message>
        <source>Purchase of %1</source>
        <translation>Покупка: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>adjustment, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No entries in the ledger yet</source>
        <translation>Записей по счёту пока нет</translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation>Последние записи</translation>
    </message>
    <message>
        <source>No other open tickets</source>
        <translation>Других открытых обращений нет</translation>
    </message>
    <message>
        <source>Other open tickets</source>
        <translation>Другие открытые обращения</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>licenses</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Licenses: %1</source>
        <translation>Лицензии: %1</translation>
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
        <translation>Выберите клиента</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Название или код</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Найденные клиенты</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CustomersPane</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Customers · %1</source>
        <comment>how many</comment>
        <translation>Клиенты · %1</translation>
    </message>
    <message>
        <source>Customers · %1 of %2</source>
        <comment>how many</comment>
        <translation>Клиенты · %1 из %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>Читаем список клиентов…</translation>
    </message>
    <message>
        <source>No customers yet. They come with an import, or when the shop registers a license.</source>
        <translation>Клиентов пока нет. Они появятся после импорта или когда магазин зарегистрирует лицензию.</translation>
    </message>
    <message>
        <source>No customer fits the filter.</source>
        <translation>Под фильтр не подходит ни один клиент.</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Показать всех клиентов</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Название или код</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Поиск клиентов</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Columns and sorting</source>
        <translation>Столбцы и порядок</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Audit…</source>
        <translation>Проверка учёта…</translation>
    </message>
    <message>
        <source>Derive everything again from the journal and name each disagreement (Ctrl+Shift+A)</source>
        <translation>Заново вывести всё из журнала и назвать каждое расхождение (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>of a customer, a menu</comment>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>What to do about the account</source>
        <translation>Действия со счётом</translation>
    </message>
    <message>
        <source>The customers can&apos;t be read.</source>
        <translation>Не удалось прочитать клиентов.</translation>
    </message>
    <message>
        <source>Search customers by name or id</source>
        <translation>Искать клиентов по названию или номеру</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>action</comment>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>saldo::ui::DeskStatus</name>
    <message>
        <source>Desk %1 GMT+3 · open until %2</source>
        <translation>Поддержка %1 GMT+3 · работает до %2</translation>
    </message>
    <message>
        <source>Desk %1 GMT+3 · closed until %2</source>
        <translation>Поддержка %1 GMT+3 · закрыта до %2</translation>
    </message>
    <message>
        <source>Desk %1 GMT+3 · closed until %2, %3</source>
        <comment>time, day of the week, time</comment>
        <translation>Поддержка %1 GMT+3 · закрыта до %2, %3</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>The desk&apos;s database is on this computer; every change is saved at once.</source>
        <translation>База поддержки хранится на этом компьютере, каждое изменение сохраняется сразу.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
</context>
<context>
    <name>saldo::ui::DeskWeek</name>
    <message>
        <source>The desk&apos;s week, at GMT+3</source>
        <translation>Неделя службы поддержки, GMT+3</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>праздник</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>the desk, on a day</comment>
        <translation>закрыто</translation>
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
        <translation>не удаётся создать папку %1</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>The desk could not be read; what you wrote is kept.</source>
        <translation>Не удалось прочитать базу; всё написанное вами сохранено.</translation>
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
        <translation>Нет кредитов</translation>
    </message>
    <message numerus="yes">
        <source>Below %n credit(s)</source>
        <comment>the cheapest category&apos;s price</comment>
        <translation>
            <numerusform>Меньше %n кредита</numerusform>
            <numerusform>Меньше %n кредитов</numerusform>
            <numerusform>Меньше %n кредитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends within %n day(s)</source>
        <comment>a support period</comment>
        <translation>
            <numerusform>Кончится за %n день</numerusform>
            <numerusform>Кончится за %n дня</numerusform>
            <numerusform>Кончится за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>customers whose period is</comment>
        <translation>Период приостановлен</translation>
    </message>
    <message>
        <source>Free support not chosen</source>
        <translation>Не выбрана бесплатная поддержка</translation>
    </message>
    <message>
        <source>All</source>
        <comment>customers</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Not enough credits for the cheapest category of work</source>
        <translation>Не хватает кредитов на самую дешёвую категорию работ</translation>
    </message>
    <message>
        <source>The first license&apos;s free support, a period or credits, is still to be chosen</source>
        <translation>Ещё не выбрана бесплатная поддержка с первой лицензией: период или кредиты</translation>
    </message>
    <message>
        <source>Renewal due</source>
        <translation>Пора продлить</translation>
    </message>
</context>
<context>
    <name>saldo::ui::FilterPanel</name>
    <message>
        <source>Any</source>
        <translation>Не важно</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Не назначен</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Words in the subject</source>
        <translation>Слова из темы</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Название или номер</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day, how it is written</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a day, how it is written</comment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation>Открыто с</translation>
    </message>
    <message>
        <source>Opened to</source>
        <translation>Открыто по</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Сбросить всё</translation>
    </message>
    <message>
        <source>d</source>
        <comment>a digit of the day, as in dd/mm/yyyy</comment>
        <translation>д</translation>
    </message>
    <message>
        <source>m</source>
        <comment>a digit of the month, as in dd/mm/yyyy</comment>
        <translation>м</translation>
    </message>
    <message>
        <source>y</source>
        <comment>a digit of the year, as in dd/mm/yyyy</comment>
        <translation>г</translation>
    </message>
</context>
<context>
    <name>saldo::ui::FirstSyncDialog</name>
    <message>
        <source>Reading the desk</source>
        <translation>Загрузка данных</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>What was read stays here; the next time it goes on from there.</source>
        <translation>Загруженное останется здесь; в следующий раз загрузка продолжится с этого места.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows so far. The desk is copied to this computer once; then it is at hand at once, without the network too.</source>
        <translation>
            <numerusform>Загружена %Ln запись. Данные копируются на этот компьютер один раз; потом они всегда под рукой, даже без сети.</numerusform>
            <numerusform>Загружено %Ln записи. Данные копируются на этот компьютер один раз; потом они всегда под рукой, даже без сети.</numerusform>
            <numerusform>Загружено %Ln записей. Данные копируются на этот компьютер один раз; потом они всегда под рукой, даже без сети.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. The reading goes on as soon as the network is back.</source>
        <translation>Не удаётся связаться с %1. Загрузка продолжится, как только связь вернётся.</translation>
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
        <translation>Не удаётся прочитать историю: %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Пока ничего не происходило.</translation>
    </message>
    <message>
        <source>History of the account: %1</source>
        <comment>a customer</comment>
        <translation>История счёта: %1</translation>
    </message>
    <message>
        <source>History of ticket %1</source>
        <translation>История обращения %1</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Выбранная запись</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the chosen entries (Ctrl+C)</source>
        <translation>Копировать выбранные записи (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the dialog</comment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>saldo::ui::HistoryModel</name>
    <message>
        <source>Refused: %1</source>
        <comment>a command</comment>
        <translation>Отклонено: %1</translation>
    </message>
    <message>
        <source>When (GMT+3)</source>
        <comment>heading</comment>
        <translation>Когда (GMT+3)</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>heading</comment>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading</comment>
        <translation>Что</translation>
    </message>
    <message>
        <source>What it changed</source>
        <comment>heading</comment>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>From where</source>
        <comment>heading</comment>
        <translation>Откуда</translation>
    </message>
</context>
<context>
    <name>saldo::ui::HolidaysEditor</name>
    <message>
        <source>Holidays</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>A day on which the desk is closed (Enter adds it)</source>
        <translation>Нерабочий день (Enter добавляет его)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take the chosen day away (Delete)</source>
        <translation>Убрать выбранный день (Delete)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::HoursEditor</name>
    <message>
        <source>The desk must be open on one day of the week at least.</source>
        <translation>Поддержка должна работать хотя бы один день в неделю.</translation>
    </message>
    <message>
        <source>The desk must close later than it opens.</source>
        <translation>Время закрытия должно быть позже времени открытия.</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Рабочие дни</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>From (GMT+3)</source>
        <comment>a time of day</comment>
        <translation>С (GMT+3)</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time of day</comment>
        <translation>до</translation>
    </message>
    <message>
        <source>Answer due within (desk hours)</source>
        <translation>Срок ответа, рабочих часов</translation>
    </message>
</context>
<context>
    <name>saldo::ui::LicenseDialog</name>
    <message>
        <source>The license needs an id of 1 to 64 Latin letters, digits, dots, underscores or hyphens.</source>
        <translation>Номер лицензии: от 1 до 64 латинских букв, цифр, точек, подчёркиваний или дефисов.</translation>
    </message>
    <message>
        <source>A further license gives credits at once. %1</source>
        <comment>what happens</comment>
        <translation>Следующая лицензия сразу даёт кредиты. %1</translation>
    </message>
    <message>
        <source>The customer may choose his free support once, whenever he likes.</source>
        <translation>Клиент выберет бесплатную поддержку сам, один раз и когда захочет.</translation>
    </message>
    <message>
        <source>%1 The choice can&apos;t be changed later.</source>
        <comment>what happens</comment>
        <translation>%1 Изменить выбор потом нельзя.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Product (optional)</source>
        <translation>Продукт (необязательно)</translation>
    </message>
    <message>
        <source>Address of the shop (optional)</source>
        <translation>Адрес магазина (необязательно)</translation>
    </message>
    <message>
        <source>Free support with the first license</source>
        <translation>Бесплатная поддержка с первой лицензией</translation>
    </message>
    <message>
        <source>The customer chooses later</source>
        <translation>Клиент выберет позже</translation>
    </message>
    <message numerus="yes">
        <source>A support period of %n day(s)</source>
        <translation>
            <numerusform>Период поддержки: %n день</numerusform>
            <numerusform>Период поддержки: %n дня</numerusform>
            <numerusform>Период поддержки: %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Register a license</source>
        <translation>Регистрация лицензии</translation>
    </message>
    <message numerus="yes">
        <source>%1, who owns %n license(s)</source>
        <comment>a customer</comment>
        <translation>
            <numerusform>%1, лицензий: %n</numerusform>
            <numerusform>%1, лицензий: %n</numerusform>
            <numerusform>%1, лицензий: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Зарегистрировать</translation>
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
        <translation>Очередь</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Change the language</source>
        <comment>action</comment>
        <translation>Сменить язык</translation>
    </message>
    <message>
        <source>Audit the desk…</source>
        <comment>action</comment>
        <translation>Проверить учёт…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Продления</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Личные настройки</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>New ticket on a customer&apos;s behalf</source>
        <translation>Новое обращение от имени клиента</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <comment>action</comment>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>refused commands</comment>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Attention (%1)</source>
        <comment>refused commands</comment>
        <translation>Внимание (%1)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Close the window</source>
        <comment>action</comment>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Work on another desk…</source>
        <comment>action</comment>
        <translation>Работать с другой базой…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::MessageCard</name>
    <message>
        <source>%1 (note)</source>
        <comment>author</comment>
        <translation>%1 (заметка)</translation>
    </message>
    <message>
        <source>%1 (question)</source>
        <comment>author</comment>
        <translation>%1 (уточнение)</translation>
    </message>
    <message>
        <source>%1 · entered by %2</source>
        <comment>customer, member of the staff</comment>
        <translation>%1 · записано: %2</translation>
    </message>
    <message>
        <source>%1 GMT+3</source>
        <comment>moment</comment>
        <translation>%1 GMT+3</translation>
    </message>
    <message>
        <source>Show all (%1 characters)</source>
        <translation>Показать целиком (символов: %1)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::Narrowing</name>
    <message>
        <source>Save as view</source>
        <translation>Сохранить как подборку</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название подборки</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименовать подборку</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Удалить подборку</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>a view, under a name</comment>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>saldo::ui::NarrowingBar</name>
    <message>
        <source>Take away: %1</source>
        <comment>a part of the filter</comment>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a subject</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Без инженера</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a day</comment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Сохранить как подборку…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::NewTicketDialog</name>
    <message>
        <source>none</source>
        <comment>support period</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>support period</comment>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>would start: %1</source>
        <comment>length</comment>
        <translation>начнётся: %1</translation>
    </message>
    <message>
        <source>No customer of that name.</source>
        <translation>Клиента с таким названием нет.</translation>
    </message>
    <message>
        <source>Enter the subject.</source>
        <translation>Введите тему.</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters.</source>
        <translation>Текст слишком длинный. Допустимо символов: %1.</translation>
    </message>
    <message>
        <source>Enter what the customer wants.</source>
        <translation>Введите, что нужно клиенту.</translation>
    </message>
    <message>
        <source>Opens as a defect report: it needs no coverage and costs nothing.</source>
        <translation>Откроется как сообщение об ошибке в продукте: оплаты не требует.</translation>
    </message>
    <message>
        <source>The customer accepts any category in advance.</source>
        <translation>Клиент заранее согласен с любой категорией.</translation>
    </message>
    <message>
        <source>New ticket %1</source>
        <translation>Новое обращение %1</translation>
    </message>
    <message>
        <source>On the customer&apos;s behalf; recorded as entered by you.</source>
        <translation>От имени клиента; будет отмечено, что записали вы.</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Создать обращение</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Название или код</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Найденные клиенты</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What the customer chose to pay with</source>
        <translation>Способ оплаты, выбранный клиентом</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрашивали</translation>
    </message>
    <message>
        <source>Choose the customer: type a part of the name.</source>
        <translation>Выберите клиента: введите часть названия.</translation>
    </message>
    <message>
        <source>What the customer wants, in the customer&apos;s own words</source>
        <translation>Что нужно клиенту, его словами</translation>
    </message>
    <message>
        <source>The customer reports a defect of the product</source>
        <translation>Клиент сообщает об ошибке в продукте</translation>
    </message>
    <message>
        <source>The customer accepts any category in advance</source>
        <translation>Клиент заранее согласен с любой категорией</translation>
    </message>
</context>
<context>
    <name>saldo::ui::NoticeBar</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy what the customer was told</source>
        <translation>Копировать сообщённое клиенту</translation>
    </message>
    <message>
        <source>Copy what the customer was told (Ctrl+C in the table)</source>
        <translation>Копировать сообщённое клиенту (Ctrl+C в таблице)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::NoticeCard</name>
    <message>
        <source>The customer was told · %1</source>
        <comment>moment</comment>
        <translation>Клиенту сообщено · %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy what the customer was told</source>
        <translation>Копировать сообщённое клиенту</translation>
    </message>
</context>
<context>
    <name>saldo::ui::Outgoing</name>
    <message>
        <source>It would cost %1 by now, not %2; nothing was sent. Read what is said above, then send again.</source>
        <translation>Теперь это стоило бы %1, а не %2; ничего не отправлено. Прочитайте сообщение выше и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>A new message came in after you had written this; it was not sent. Read it, then send again.</source>
        <translation>После того как Вы это написали, пришло новое сообщение; текст не отправлен. Прочитайте сообщение и отправьте ещё раз.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::OutgoingBar</name>
    <message>
        <source>Sending the question on ticket %1…</source>
        <translation>Отправка уточнения по обращению %1…</translation>
    </message>
    <message>
        <source>Sending the answer on ticket %1…</source>
        <translation>Отправка ответа по обращению %1…</translation>
    </message>
    <message>
        <source>Question goes out in %1 s</source>
        <translation>Уточнение уйдёт через %1 с</translation>
    </message>
    <message>
        <source>Question on ticket %1 goes out in %2 s</source>
        <translation>Уточнение по обращению %1 уйдёт через %2 с</translation>
    </message>
    <message>
        <source>Answer goes out in %1 s</source>
        <translation>Ответ уйдёт через %1 с</translation>
    </message>
    <message>
        <source>Answer on ticket %1 goes out in %2 s</source>
        <translation>Ответ по обращению %1 уйдёт через %2 с</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>shortcut</comment>
        <translation>Отменить (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>button</comment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Not sent on ticket %1: %2</source>
        <comment>ticket, reason</comment>
        <translation>Не отправлено по обращению %1: %2</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>Показать обращение</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <comment>button: hides a message</comment>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>saldo::ui::Panes</name>
    <message>
        <source>Go to: %1</source>
        <comment>a pane of the window</comment>
        <translation>Перейти: %1</translation>
    </message>
</context>
<context>
    <name>saldo::ui::PersonalSection</name>
    <message>
        <source>Your settings</source>
        <translation>Личные настройки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Оформление</translation>
    </message>
</context>
<context>
    <name>saldo::ui::PlaceDialog</name>
    <message>
        <source>Where is your desk?</source>
        <translation>Где хранятся данные поддержки?</translation>
    </message>
    <message>
        <source>On &amp;this computer</source>
        <translation>На &amp;этом компьютере</translation>
    </message>
    <message>
        <source>At a &amp;service that your team works on</source>
        <translation>На &amp;сервере, с которым работает вся команда</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Адрес сервера</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Whoever runs the service knows its address. Saldo remembers it; to work elsewhere, press Ctrl+Shift+O later.</source>
        <translation>Адрес знает администратор сервера. Saldo его запомнит; чтобы перейти в другое место, нажмите Ctrl+Shift+O.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::PolicyDialog</name>
    <message>
        <source>What stands at the desk can&apos;t be counted: %1</source>
        <translation>Не удалось подсчитать, что затронуто: %1</translation>
    </message>
    <message>
        <source>Nothing that was charged, granted or started before is changed.</source>
        <translation>Что уже списано, начислено или начато, не меняется.</translation>
    </message>
    <message>
        <source>From %1 on, the version that is planned already takes over again.</source>
        <comment>a day</comment>
        <translation>С %1 снова действует версия, которая уже запланирована.</translation>
    </message>
    <message>
        <source>What you change is told here before it is saved: what it touches, and what not.</source>
        <translation>Здесь до сохранения будет сказано, что изменится, а что останется как есть.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>A new version with %n change(s), in force from %1 on (GMT+3).</source>
        <comment>a day</comment>
        <translation>
            <numerusform>Новая версия: %n изменение, действует с %1 (GMT+3).</numerusform>
            <numerusform>Новая версия: %n изменения, действует с %1 (GMT+3).</numerusform>
            <numerusform>Новая версия: %n изменений, действует с %1 (GMT+3).</numerusform>
        </translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>The first day of the next month</source>
        <translation>Первый день следующего месяца</translation>
    </message>
    <message>
        <source>Change the policy</source>
        <translation>Изменить условия</translation>
    </message>
    <message>
        <source>Save the version</source>
        <translation>Сохранить версию</translation>
    </message>
</context>
<context>
    <name>saldo::ui::PolicySection</name>
    <message>
        <source>Policy in force on %1 (GMT+3)</source>
        <comment>a day</comment>
        <translation>Условия, действующие %1 (GMT+3)</translation>
    </message>
    <message>
        <source>What a ticket costs</source>
        <translation>Стоимость обращения</translation>
    </message>
    <message>
        <source>Free with a license</source>
        <translation>Бесплатно с лицензией</translation>
    </message>
    <message>
        <source>First license, a period</source>
        <translation>Первая лицензия: период</translation>
    </message>
    <message>
        <source>or, at the customer&apos;s choice</source>
        <translation>или, по выбору клиента</translation>
    </message>
    <message>
        <source>Each further license</source>
        <translation>Каждая следующая лицензия</translation>
    </message>
    <message>
        <source>Support periods, USD: base + further license</source>
        <translation>Периоды поддержки, USD: база + следующая лицензия</translation>
    </message>
    <message>
        <source>Packages of credits, USD</source>
        <translation>Пакеты кредитов, USD</translation>
    </message>
    <message>
        <source>Desk hours at GMT+3</source>
        <translation>Часы работы, GMT+3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Ответ за</translation>
    </message>
    <message>
        <source>%1 of desk time</source>
        <comment>hours</comment>
        <translation>%1 рабочего времени</translation>
    </message>
    <message>
        <source>None is planned.</source>
        <translation>Не запланированы.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>holidays</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Next holidays</source>
        <translation>Ближайшие праздники</translation>
    </message>
    <message>
        <source>Versions of the policy · %1</source>
        <comment>how many</comment>
        <translation>Версии условий · %1</translation>
    </message>
    <message>
        <source>Only a manager changes the policy.</source>
        <translation>Условия меняет только менеджер.</translation>
    </message>
    <message>
        <source>Change the policy…</source>
        <translation>Изменить условия…</translation>
    </message>
    <message>
        <source>Versions of the policy</source>
        <translation>Версии условий</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a part of the policy</comment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change this part of the policy</source>
        <translation>Изменить эту часть условий</translation>
    </message>
    <message>
        <source>The policy is as it was at the start. Each change is listed here, with who set it and when.</source>
        <translation>Условия действуют с самого начала без изменений. Здесь будет каждое изменение: кто его сделал и когда.</translation>
    </message>
    <message>
        <source>Each change becomes a new version with the day from which it is in force. What was already charged, granted or started stays as it is.</source>
        <translation>Каждое изменение — новая версия с датой начала. На уже списанное, начисленное и начатое она не влияет.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::PurchaseDialog</name>
    <message>
        <source>Support period, %1</source>
        <comment>its length</comment>
        <translation>Период поддержки, %1</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>what</comment>
        <translation>Куплено</translation>
    </message>
    <message>
        <source>Base + further licenses</source>
        <comment>of a price, a heading</comment>
        <translation>База + следующие лицензии</translation>
    </message>
    <message>
        <source>Price, USD</source>
        <translation>Цена, USD</translation>
    </message>
    <message>
        <source>Choose what the customer bought.</source>
        <translation>Выберите, что купил клиент.</translation>
    </message>
    <message>
        <source>%1 USD is recorded as paid. %2</source>
        <comment>an amount, what happens</comment>
        <translation>Записывается оплата %1 USD. %2</translation>
    </message>
    <message numerus="yes">
        <source>For %1, who owns %n license(s), at the prices in force on %2 (GMT+3).</source>
        <comment>a customer, a day</comment>
        <translation>
            <numerusform>Для %1 (лицензий: %n), по ценам на %2 (GMT+3).</numerusform>
            <numerusform>Для %1 (лицензий: %n), по ценам на %2 (GMT+3).</numerusform>
            <numerusform>Для %1 (лицензий: %n), по ценам на %2 (GMT+3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Other prices come on %1.</source>
        <comment>a day</comment>
        <translation>С %1 цены другие.</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>Что продаётся</translation>
    </message>
    <message>
        <source>Record a purchase</source>
        <translation>Запись покупки</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>saldo::ui::QueueActions</name>
    <message>
        <source>The list is not filtered.</source>
        <translation>Фильтр не задан.</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Сначала срочные</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Latest message first</source>
        <translation>Свежие сообщения</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>По клиентам</translation>
    </message>
    <message>
        <source>View: %1</source>
        <comment>action</comment>
        <translation>Подборка: %1</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <comment>action</comment>
        <translation>Следующее обращение</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <comment>action</comment>
        <translation>Предыдущее обращение</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <comment>action</comment>
        <translation>К следующей части окна</translation>
    </message>
    <message>
        <source>To the previous part of the window</source>
        <comment>action</comment>
        <translation>К предыдущей части окна</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <comment>action</comment>
        <translation>Отфильтровать список…</translation>
    </message>
    <message>
        <source>Save the filter as a view…</source>
        <comment>action</comment>
        <translation>Сохранить фильтр как подборку…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <comment>action</comment>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>This view is saved.</source>
        <translation>Эта подборка уже сохранена.</translation>
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
        <translation>Просроченных обращений нет.</translation>
    </message>
    <message>
        <source>No ticket here. Choose another view on the left.</source>
        <translation>Здесь нет обращений. Выберите другую подборку слева.</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>No ticket fits the filter. Esc clears it.</source>
        <translation>Нет обращений, подходящих под фильтр. Esc сбрасывает его.</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Фильтр…</translation>
    </message>
    <message>
        <source>The tickets can&apos;t be read.</source>
        <translation>Не удалось прочитать обращения.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Отфильтровать список</translation>
    </message>
    <message>
        <source>Looking for tickets…</source>
        <translation>Поиск обращений…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::RenewalsPane</name>
    <message>
        <source>no mail address</source>
        <translation>без адреса почты</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a mail address, a language</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>Сообщение скопировано.</translation>
    </message>
    <message>
        <source>Renewals due · %1</source>
        <comment>how many</comment>
        <translation>Пора продлить · %1</translation>
    </message>
    <message>
        <source>Renewals due</source>
        <translation>Пора продлить</translation>
    </message>
    <message>
        <source>The customers can&apos;t be read: %1</source>
        <translation>Не удалось прочитать клиентов: %1</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>Чтение клиентов…</translation>
    </message>
    <message>
        <source>Nobody: everyone has credits or a period, and has chosen.</source>
        <translation>Никому: у всех есть кредиты или период, и все сделали выбор.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Message to the customer, in his language</source>
        <translation>Сообщение клиенту на его языке</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Скопировать сообщение</translation>
    </message>
    <message>
        <source>Copy the message (Ctrl+C in the list)</source>
        <translation>Скопировать сообщение (Ctrl+C в списке)</translation>
    </message>
    <message>
        <source>Record a purchase…</source>
        <translation>Записать покупку…</translation>
    </message>
    <message>
        <source>Record a purchase (Ctrl+B)</source>
        <translation>Записать покупку (Ctrl+B)</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Открыть счёт</translation>
    </message>
    <message>
        <source>Open the account (Enter in the list)</source>
        <translation>Открыть счёт (Enter в списке)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::Replies</name>
    <message>
        <source>Undo sending</source>
        <comment>action</comment>
        <translation>Отменить отправку</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ReplyBox</name>
    <message>
        <source>A question costs nothing; the ticket then waits for the customer.</source>
        <translation>Уточнение бесплатно; после него обращение ждёт клиента.</translation>
    </message>
    <message>
        <source>A note: only the desk sees it.</source>
        <translation>Заметка: её видят только сотрудники.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Write an answer to the customer</source>
        <translation>Напишите ответ клиенту</translation>
    </message>
    <message>
        <source>Send question</source>
        <translation>Отправить уточнение</translation>
    </message>
    <message>
        <source>Ask the customer what you need to know</source>
        <translation>Спросите клиента о том, что нужно узнать</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Write a note that only the desk sees</source>
        <translation>Напишите заметку, которую увидят только сотрудники</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters can be sent.</source>
        <translation>Текст слишком длинный. Можно отправить символов: %1.</translation>
    </message>
    <message>
        <source>A new message came in while you were writing; nothing was sent. Read it, then send again.</source>
        <translation>Пока вы писали, пришло новое сообщение; ничего не отправлено. Прочтите его и отправьте ещё раз.</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>button: a question to the customer</comment>
        <translation>Уточнить</translation>
    </message>
    <message>
        <source>Ask the customer what you need to know to assess the ticket</source>
        <translation>Спросить клиента о том, что нужно для оценки</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>button: an internal note</comment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Category to assess with the answer</source>
        <translation>Категория, которая будет присвоена вместе с ответом</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Черновик сохранён</translation>
    </message>
    <message>
        <source>The draft can&apos;t be saved on disk: %1. It is kept only while this window is open.</source>
        <translation>Не удаётся сохранить черновик на диске: %1. Он хранится, только пока открыто это окно.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ReviewCards</name>
    <message>
        <source>Credits consumed</source>
        <translation>Расход кредитов</translation>
    </message>
    <message>
        <source>Refunded for defects</source>
        <translation>Возвраты за ошибки</translation>
    </message>
    <message>
        <source>Credits sold</source>
        <translation>Продано кредитов</translation>
    </message>
    <message>
        <source>of no ticket</source>
        <translation>не связано с обращениями</translation>
    </message>
    <message>
        <source>Owed to customers</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>%1 cr. · %2 d</source>
        <comment>credits, days</comment>
        <translation>%1 кр. · %2 дн.</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Ответов в срок</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>Медиана ответа</translation>
    </message>
    <message>
        <source>%1 % of charges</source>
        <translation>%1 % списаний</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of percent, signed</comment>
        <translation>%1 п. п.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ReviewChart</name>
    <message>
        <source>%1, h</source>
        <comment>a name; hours</comment>
        <translation>%1, ч</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Обязательств нет.</translation>
    </message>
    <message>
        <source>Nothing happened in this span. Choose another one above.</source>
        <translation>За эти дни ничего не было. Выберите другие дни вверху.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ReviewControls</name>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Прошлая неделя</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Последние 12 недель</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>Own span</source>
        <translation>Свой срок</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Any coverage</source>
        <translation>Любой способ оплаты</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Any engineer</source>
        <translation>Все инженеры</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Engineer: nobody</source>
        <translation>Инженер: никто</translation>
    </message>
    <message>
        <source>Span of desk days</source>
        <translation>Рабочие дни службы: срок</translation>
    </message>
    <message>
        <source>First day, GMT+3</source>
        <translation>Первый день, GMT+3</translation>
    </message>
    <message>
        <source>Last day, GMT+3</source>
        <translation>Последний день, GMT+3</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Группировка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Any customer</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ReviewPane</name>
    <message>
        <source>In all</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>← → walk through the chart, Enter opens what is behind a figure.</source>
        <translation>← → — переход по диаграмме, Enter — из чего сложилось число.</translation>
    </message>
    <message>
        <source>Read the figures</source>
        <translation>Прочитать данные</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The figures can&apos;t be read: %1</source>
        <translation>Не удаётся прочитать данные: %1</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Чтение данных…</translation>
    </message>
    <message>
        <source>The figures of this span were not read.</source>
        <translation>Данные за этот срок не прочитаны.</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the table in sight as CSV (Ctrl+E)</source>
        <translation>Сохранить таблицу в CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the review as PDF (Ctrl+P)</source>
        <translation>Сохранить обзор в PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>By engineer</source>
        <translation>По инженерам</translation>
    </message>
    <message>
        <source>Top customers</source>
        <translation>Больше всех потратили</translation>
    </message>
    <message>
        <source>Credits by engineer</source>
        <translation>Кредиты по инженерам</translation>
    </message>
    <message>
        <source>Customers who consumed most</source>
        <translation>Клиенты с наибольшим расходом</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Table under the chart</source>
        <translation>Таблица под диаграммой</translation>
    </message>
    <message>
        <source>Credits consumed</source>
        <translation>Расход кредитов</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>%1: what it came of, until %2</source>
        <translation>%1: из чего сложилось, по %2</translation>
    </message>
    <message>
        <source>review %1 to %2.csv</source>
        <comment>a file&apos;s name, with days</comment>
        <translation>обзор %1 — %2.csv</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Choose another folder.</source>
        <translation>Не удаётся записать %1. Выберите другую папку.</translation>
    </message>
    <message>
        <source>review %1 to %2.pdf</source>
        <comment>a file&apos;s name, with days</comment>
        <translation>обзор %1 — %2.pdf</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>Сохранить обзор</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Обзор</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ReviewPrint</name>
    <message>
        <source>Review of the desk</source>
        <translation>Обзор службы поддержки</translation>
    </message>
    <message>
        <source>%1 (desk days, GMT+3), %2</source>
        <comment>span, compared with another</comment>
        <translation>%1 (дни по GMT+3), %2</translation>
    </message>
    <message>
        <source>No filter: the whole desk</source>
        <translation>Без фильтра: вся служба</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Credits consumed</source>
        <translation>Расход кредитов</translation>
    </message>
    <message>
        <source>Refunded for defects</source>
        <translation>Возвраты за ошибки</translation>
    </message>
    <message>
        <source>Credits sold</source>
        <translation>Продано кредитов</translation>
    </message>
    <message>
        <source>Owed to customers</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>Медианное время ответа</translation>
    </message>
    <message>
        <source>Owed at the end of %1</source>
        <translation>Обязательства на конец дня %1</translation>
    </message>
    <message>
        <source>Saldo · as of %1, %2 GMT+3</source>
        <comment>day, time</comment>
        <translation>Saldo · по состоянию на %1, %2 GMT+3</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
</context>
<context>
    <name>saldo::ui::SearchDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
</context>
<context>
    <name>saldo::ui::SelectableText</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>saldo::ui::SelectionSummary</name>
    <message>
        <source>nobody</source>
        <translation>не назначено</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, how many tickets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>Инженер: %1</translation>
    </message>
    <message>
        <source>No ticket is selected any more</source>
        <translation>Обращения больше не выбраны</translation>
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
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers: %1</source>
        <translation>Клиенты: %1</translation>
    </message>
    <message>
        <source>Refused tickets stay selected. A single click in the list chooses one ticket again.</source>
        <translation>Обращения, которые изменить не удалось, остаются выбранными. Щелчок в списке снова выбирает одно обращение.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n ticket(s) to change them at once.</source>
        <translation>
            <numerusform>Чтобы изменить обращения одновременно, выберите не более %n обращения.</numerusform>
            <numerusform>Чтобы изменить обращения одновременно, выберите не более %n обращений.</numerusform>
            <numerusform>Чтобы изменить обращения одновременно, выберите не более %n обращений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никому</translation>
    </message>
    <message>
        <source>%1 of %2 done…</source>
        <comment>tickets</comment>
        <translation>Выполнено %1 из %2…</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <comment>how it ended</comment>
        <translation>закрыто: %1</translation>
    </message>
    <message>
        <source>was nobody&apos;s already</source>
        <translation>инженер и так не был назначен</translation>
    </message>
    <message>
        <source>was assigned to %1 already</source>
        <translation>уже было назначено: %1</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>инженер снят</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>назначено: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a ticket</comment>
        <translation>Выполнено: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>a ticket</comment>
        <translation>Отказано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>выполнено: %n</numerusform>
            <numerusform>выполнено: %n</numerusform>
            <numerusform>выполнено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>отказано: %n</numerusform>
            <numerusform>отказано: %n</numerusform>
            <numerusform>отказано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>не затронуто: %n</numerusform>
            <numerusform>не затронуто: %n</numerusform>
            <numerusform>не затронуто: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Взять себе</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>Close…</source>
        <comment>tickets</comment>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What became of each ticket</source>
        <translation>Результат по каждому обращению</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) selected</source>
        <translation>
            <numerusform>Выбрано %Ln обращение</numerusform>
            <numerusform>Выбрано %Ln обращения</numerusform>
            <numerusform>Выбрано %Ln обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign the selected tickets to me</source>
        <comment>action</comment>
        <translation>Взять выбранные обращения себе</translation>
    </message>
    <message>
        <source>Assign the selected tickets to…</source>
        <comment>action</comment>
        <translation>Назначить выбранные обращения…</translation>
    </message>
    <message>
        <source>Close the selected tickets…</source>
        <comment>action</comment>
        <translation>Закрыть выбранные обращения…</translation>
    </message>
    <message>
        <source>Somebody…</source>
        <comment>assignee</comment>
        <translation>Сотрудник…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ShadeSwitch</name>
    <message>
        <source>Same colours as the desktop</source>
        <translation>Оформление как в системе</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлое оформление</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмное оформление</translation>
    </message>
    <message>
        <source>Turn light and dark around</source>
        <comment>action</comment>
        <translation>Сменить светлое и тёмное</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Светлое или тёмное оформление</translation>
    </message>
</context>
<context>
    <name>saldo::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Выполняется вход…</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Работать без сети</translation>
    </message>
    <message>
        <source>With what is on this computer. What you do is kept and sent after you have signed in.</source>
        <translation>С тем, что есть на этом компьютере. Сделанное сохранится и будет отправлено после входа.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::SplitDialog</name>
    <message>
        <source>There is nothing to move: the customer has written one message only.</source>
        <translation>Переносить нечего: клиент написал только одно сообщение.</translation>
    </message>
    <message>
        <source>Tick the messages that belong to the new ticket.</source>
        <translation>Отметьте сообщения, относящиеся к новому обращению.</translation>
    </message>
    <message>
        <source>Enter the subject of the new ticket.</source>
        <translation>Введите тему нового обращения.</translation>
    </message>
    <message>
        <source>Split ticket %1</source>
        <translation>Разделить обращение %1</translation>
    </message>
    <message>
        <source>A ticket is about one issue. What is ticked moves to a new ticket, %1, linked to this one; the customer is told.</source>
        <translation>Одно обращение — один вопрос. Отмеченное переносится в новое обращение %1, связанное с этим; клиент получит уведомление.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>The customer&apos;s messages that move</source>
        <translation>Переносимые сообщения клиента</translation>
    </message>
    <message>
        <source>Subject of the new ticket</source>
        <translation>Тема нового обращения</translation>
    </message>
</context>
<context>
    <name>saldo::ui::StaffDialog</name>
    <message>
        <source>Enter the name.</source>
        <translation>Укажите имя.</translation>
    </message>
    <message>
        <source>The id needs 1 to 64 Latin letters, digits, dots, underscores or hyphens.</source>
        <translation>Код: от 1 до 64 латинских букв, цифр, точек, подчёркиваний или дефисов.</translation>
    </message>
    <message>
        <source>The ids shop and system belong to the desk itself. Choose another one.</source>
        <translation>Коды shop и system принадлежат самой системе. Выберите другой.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Выберите хотя бы один язык.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>The desk would be left without a manager. Make somebody else a manager first.</source>
        <translation>Поддержка осталась бы без менеджера. Сначала сделайте менеджером кого-то ещё.</translation>
    </message>
    <message>
        <source>%1 may do everything at the desk.</source>
        <comment>a name</comment>
        <translation>%1 — сможет делать всё.</translation>
    </message>
    <message>
        <source>%1 may work on tickets, but not on accounts and policy.</source>
        <comment>a name</comment>
        <translation>%1 — сможет вести обращения, но не счета и условия.</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) stay assigned to %1; reassign them in the Queue.</source>
        <comment>a name</comment>
        <translation>
            <numerusform>За %1 остаётся %n открытое обращение: переназначьте его в разделе «Очередь».</numerusform>
            <numerusform>За %1 остаются %n открытых обращения: переназначьте их в разделе «Очередь».</numerusform>
            <numerusform>За %1 остаются %n открытых обращений: переназначьте их в разделе «Очередь».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no open ticket assigned.</source>
        <comment>a name</comment>
        <translation>Открытых обращений за %1 нет.</translation>
    </message>
    <message>
        <source>%1 will no longer have access to the desk. %2</source>
        <comment>a name, what stays</comment>
        <translation>%1: доступ к поддержке будет закрыт. %2</translation>
    </message>
    <message>
        <source>%1 works at the desk again.</source>
        <comment>a name</comment>
        <translation>%1 снова работает в поддержке.</translation>
    </message>
    <message>
        <source>This is your own role: you will be an engineer as soon as it is changed.</source>
        <translation>Это ваша собственная роль: после изменения вы станете инженером.</translation>
    </message>
    <message>
        <source>The change is seen everywhere at once.</source>
        <translation>Изменение сразу видно везде.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Languages of the tickets to work on</source>
        <translation>Языки обращений</translation>
    </message>
    <message>
        <source>Works at the desk</source>
        <translation>Работает в поддержке</translation>
    </message>
    <message>
        <source>Add to the staff</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change a member of the staff</source>
        <translation>Изменить сотрудника</translation>
    </message>
    <message>
        <source>%1, id %2</source>
        <comment>a member of the staff</comment>
        <translation>%1, код %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Id at the desk (can&apos;t be changed later)</source>
        <translation>Код (изменить потом нельзя)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::StaffSearchDialog</name>
    <message>
        <source>Assign to whom?</source>
        <translation>Кому назначить?</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Имя или код</translation>
    </message>
    <message>
        <source>Members of the staff found</source>
        <translation>Найденные сотрудники</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a member of the staff, the id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Не назначать</translation>
    </message>
</context>
<context>
    <name>saldo::ui::StaffSection</name>
    <message>
        <source>The open tickets can&apos;t be counted: %1</source>
        <translation>Не удалось подсчитать открытые обращения: %1</translation>
    </message>
    <message>
        <source>works here</source>
        <comment>a member of the staff</comment>
        <translation>работает</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a member of the staff</comment>
        <translation>не работает</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a member of the staff</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Add somebody (Insert)</source>
        <translation>Добавить сотрудника (Insert)</translation>
    </message>
    <message>
        <source>Change name, role and languages (Enter)</source>
        <translation>Изменить имя, роль и языки (Enter)</translation>
    </message>
    <message>
        <source>Who left can no longer sign in (Delete)</source>
        <translation>Отключённый сотрудник не может войти (Delete)</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Who left can no longer sign in; their tickets and messages stay.</source>
        <translation>Отключённый сотрудник не может войти; его обращения и сообщения остаются.</translation>
    </message>
    <message>
        <source>Only a manager changes the staff.</source>
        <translation>Сотрудников меняет только менеджер.</translation>
    </message>
    <message>
        <source>Add…</source>
        <comment>to the staff</comment>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>a member of the staff</comment>
        <translation>Изменить…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::StatementDialog</name>
    <message>
        <source>The first day is after the last one. Choose another.</source>
        <translation>Первый день позже последнего. Выберите другой.</translation>
    </message>
    <message>
        <source>%1 was not written completely. Choose another place.</source>
        <translation>Файл %1 записан не полностью. Выберите другое место.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be printed. Save it as a PDF instead.</source>
        <translation>Не удалось напечатать. Сохраните выписку в PDF.</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>Выписка по счёту</translation>
    </message>
    <message>
        <source>All</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>С – по…</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Промежуток</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the dialog</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>In the customer&apos;s language: English</source>
        <translation>На языке клиента: английский</translation>
    </message>
    <message>
        <source>In the customer&apos;s language: Russian</source>
        <translation>На языке клиента: русский</translation>
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
        <translation>Оценить</translation>
    </message>
    <message>
        <source>Confirm the cost on the customer&apos;s behalf</source>
        <translation>Подтвердить стоимость от имени клиента</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Decline the cost on the customer&apos;s behalf</source>
        <translation>Отказаться от оплаты от имени клиента</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Mark as a defect of the product</source>
        <translation>Отметить как ошибку в продукте</translation>
    </message>
    <message>
        <source>Mark as a defect</source>
        <translation>Отметить как ошибку</translation>
    </message>
    <message>
        <source>Not a defect of the product</source>
        <translation>Не ошибка в продукте</translation>
    </message>
    <message>
        <source>Not a defect</source>
        <translation>Не ошибка</translation>
    </message>
    <message>
        <source>Only if the customer has said so: by mail, by phone, in a message.</source>
        <translation>Только если клиент сам об этом сказал: в письме, по телефону, в сообщении.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TicketActions</name>
    <message>
        <source>Answer</source>
        <comment>action</comment>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <comment>action</comment>
        <translation>Уточнить у клиента</translation>
    </message>
    <message>
        <source>Write a note</source>
        <comment>action</comment>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Assess as category 1</source>
        <comment>action</comment>
        <translation>Оценить: категория 1</translation>
    </message>
    <message>
        <source>Assess as category 2</source>
        <comment>action</comment>
        <translation>Оценить: категория 2</translation>
    </message>
    <message>
        <source>Assess as category 3</source>
        <comment>action</comment>
        <translation>Оценить: категория 3</translation>
    </message>
    <message>
        <source>Confirm the cost on the customer&apos;s behalf…</source>
        <comment>action</comment>
        <translation>Подтвердить стоимость от имени клиента…</translation>
    </message>
    <message>
        <source>Decline the cost on the customer&apos;s behalf…</source>
        <comment>action</comment>
        <translation>Отказаться от имени клиента…</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <comment>action</comment>
        <translation>Взять себе</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <comment>action</comment>
        <translation>Назначить инженера…</translation>
    </message>
    <message>
        <source>Close the ticket…</source>
        <comment>action</comment>
        <translation>Закрыть обращение…</translation>
    </message>
    <message>
        <source>Mark as a defect…</source>
        <comment>action</comment>
        <translation>Отметить как ошибку в продукте…</translation>
    </message>
    <message>
        <source>Not a defect…</source>
        <comment>action</comment>
        <translation>Не ошибка в продукте…</translation>
    </message>
    <message>
        <source>Choose the coverage…</source>
        <comment>action</comment>
        <translation>Выбрать способ оплаты…</translation>
    </message>
    <message>
        <source>Record a customer&apos;s message…</source>
        <comment>action</comment>
        <translation>Записать сообщение клиента…</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <comment>action</comment>
        <translation>Новое обращение…</translation>
    </message>
    <message>
        <source>Split…</source>
        <comment>action</comment>
        <translation>Разделить…</translation>
    </message>
    <message>
        <source>History of the ticket…</source>
        <comment>action</comment>
        <translation>История обращения…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TicketDelegate</name>
    <message>
        <source>Provisional: your changes are still on their way to the service.</source>
        <translation>Предварительно: ваши изменения ещё не подтверждены сервером.</translation>
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
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>Reported as a defect</source>
        <translation>Сообщено об ошибке</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Ошибка в продукте</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>closed, resolution</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>agreed in advance</source>
        <translation>согласовано заранее</translation>
    </message>
    <message>
        <source>cost is asked first</source>
        <translation>сначала согласовать стоимость</translation>
    </message>
    <message>
        <source>split from %1</source>
        <comment>ticket</comment>
        <translation>выделено из %1</translation>
    </message>
    <message>
        <source>duplicate of %1</source>
        <comment>ticket</comment>
        <translation>повторяет %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <comment>assignee</comment>
        <translation>Не назначен</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>Инженер: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <comment>assignee</comment>
        <translation>Не назначен</translation>
    </message>
    <message>
        <source>Answer overdue by %1</source>
        <translation>Ответ просрочен на %1</translation>
    </message>
    <message>
        <source>Answer due in %1</source>
        <translation>На ответ осталось %1</translation>
    </message>
    <message>
        <source>Show or hide the customer&apos;s side</source>
        <translation>Показать или скрыть сведения о клиенте</translation>
    </message>
    <message>
        <source>Everything that can be done with this ticket</source>
        <translation>Все действия с обращением</translation>
    </message>
    <message>
        <source>split off: %1</source>
        <comment>ticket</comment>
        <translation>выделено: %1</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <comment>assignee</comment>
        <translation>Другой сотрудник…</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TicketLine</name>
    <message>
        <source>Writes here now: %1</source>
        <comment>names</comment>
        <translation>Сейчас пишет: %1</translation>
    </message>
    <message>
        <source>Looks at it now: %1</source>
        <comment>names</comment>
        <translation>Сейчас смотрит: %1</translation>
    </message>
    <message>
        <source>Provisional: your changes are still on their way to the service.</source>
        <translation>Предварительно: ваши изменения ещё не подтверждены сервером.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TicketPane</name>
    <message>
        <source>No ticket chosen</source>
        <translation>Обращение не выбрано</translation>
    </message>
    <message>
        <source>Choose one in the list, or open a new one with Ctrl+N.</source>
        <translation>Выберите его в списке или создайте новое: Ctrl+N.</translation>
    </message>
    <message>
        <source>There is no ticket %1</source>
        <translation>Обращения %1 нет</translation>
    </message>
    <message>
        <source>Choose another one in the list.</source>
        <translation>Выберите в списке другое.</translation>
    </message>
    <message>
        <source>The ticket can&apos;t be read</source>
        <translation>Не удалось прочитать обращение</translation>
    </message>
    <message>
        <source>A new message came in; nothing was changed. Read it first.</source>
        <translation>Пришло новое сообщение; ничего не изменено. Сначала прочтите его.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>Show or hide the customer&apos;s side</source>
        <comment>action</comment>
        <translation>Показать или скрыть сведения о клиенте</translation>
    </message>
    <message>
        <source>Show or hide the customer&apos;s side</source>
        <translation>Показать или скрыть сведения о клиенте</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TimelineLegend</name>
    <message>
        <source>active</source>
        <comment>a period</comment>
        <translation>идёт</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a period</comment>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>a period</comment>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a period</comment>
        <translation>закончился</translation>
    </message>
    <message>
        <source>request</source>
        <translation>обращение</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>покупка</translation>
    </message>
    <message>
        <source>balance</source>
        <comment>of credits, a line</comment>
        <translation>баланс</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TimelinePrint</name>
    <message>
        <source>Support periods</source>
        <translation>Периоды поддержки</translation>
    </message>
    <message>
        <source>%1 (desk days, GMT+3)</source>
        <comment>first and last day</comment>
        <translation>%1 (дни службы поддержки, GMT+3)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Saldo · as of %1, %2 GMT+3</source>
        <comment>day, time</comment>
        <translation>Saldo · по состоянию на %1, %2 GMT+3</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldo::ui::TimelineView</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer, what is current in his row</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Desk days, both included (GMT+3)</source>
        <translation>Дни службы поддержки, включительно (GMT+3)</translation>
    </message>
</context>
<context>
    <name>saldo::ui::TimelinesPane</name>
    <message>
        <source>← → walk through a customer&apos;s periods and requests, Enter opens, Ctrl and the wheel zoom. Desk days, GMT+3.</source>
        <translation>← → — по периодам и обращениям клиента, Enter — открыть, Ctrl и колесо — масштаб. Дни службы поддержки, GMT+3.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>periods %1.pdf</source>
        <comment>a file&apos;s name, with a day</comment>
        <translation>периоды %1.pdf</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>Печать в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 was not written completely.</source>
        <translation>Файл %1 записан не полностью.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>customers listed, all customers</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The customers can&apos;t be read</source>
        <translation>Не удалось прочитать клиентов</translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>Читаем клиентов…</translation>
    </message>
    <message>
        <source>No such customer</source>
        <translation>Такого клиента нет</translation>
    </message>
    <message>
        <source>No name or id contains “%1”.</source>
        <translation>Ни в названии, ни в идентификаторе нет «%1».</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>Their periods, requests and purchases will appear here.</source>
        <translation>Здесь появятся их периоды, обращения и покупки.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a span</comment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>a span</comment>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>a span</comment>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>By end of coverage</source>
        <translation>По окончанию периода</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>Order of the customers</source>
        <translation>Порядок клиентов</translation>
    </message>
    <message>
        <source>Show more days</source>
        <translation>Показать больше дней</translation>
    </message>
    <message>
        <source>Show fewer days</source>
        <translation>Показать меньше дней</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Печать в PDF…</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Показать всех клиентов</translation>
    </message>
    <message>
        <source>Timelines of customers</source>
        <translation>Периоды клиентов</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Обозначения</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Go to today</source>
        <comment>action</comment>
        <translation>Перейти к сегодняшнему дню</translation>
    </message>
    <message>
        <source>Show the balance of credits as a line</source>
        <comment>action</comment>
        <translation>Показать остаток кредитов линией</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <comment>action</comment>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Print what is listed, or what is selected</source>
        <translation>Напечатать список или выбранное</translation>
    </message>
    <message>
        <source>Find a customer by name or id</source>
        <translation>Найти клиента по названию или номеру</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>saldo::ui::ViewList</name>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Без инженера</translation>
    </message>
    <message>
        <source>To assess</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочены</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>На сегодня</translation>
    </message>
    <message>
        <source>Awaiting confirmation</source>
        <translation>Ждут подтверждения</translation>
    </message>
    <message>
        <source>Awaiting credits</source>
        <translation>Ждут кредитов</translation>
    </message>
    <message>
        <source>Awaiting coverage</source>
        <translation>Нечем оплатить</translation>
    </message>
    <message>
        <source>Awaiting customer</source>
        <translation>Ждут клиента</translation>
    </message>
    <message>
        <source>My languages</source>
        <translation>Мои языки</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>tickets</comment>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a view, how many tickets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Мои подборки</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>refused commands</comment>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>What the service refused, with what you wrote</source>
        <translation>Что отклонил сервер, вместе с вашим текстом</translation>
    </message>
</context>
<context>
    <name>saldo::ui::WhoDialog</name>
    <message>
        <source>Who is working?</source>
        <translation>Кто работает?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
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
        <translation>Баланс: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The period waits in the queue behind %n other period(s).</source>
        <translation>
            <numerusform>Период ждёт в очереди за %n периодом.</numerusform>
            <numerusform>Период ждёт в очереди за %n периодами.</numerusform>
            <numerusform>Период ждёт в очереди за %n периодами.</numerusform>
        </translation>
    </message>
    <message>
        <source>The period starts with the first request after %1, the last day of the active one.</source>
        <comment>a day</comment>
        <translation>Период начнётся с первым обращением после %1, последнего дня текущего периода.</translation>
    </message>
    <message>
        <source>The period waits until the suspended one is resumed and over.</source>
        <translation>Период ждёт, пока приостановленный период не будет возобновлён и не закончится.</translation>
    </message>
    <message>
        <source>The period starts on the day of the customer&apos;s next request.</source>
        <translation>Период начнётся в день следующего обращения клиента.</translation>
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
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Customer&apos;s message</source>
        <translation>Сообщение клиента</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Question to the customer</source>
        <translation>Вопрос клиенту</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Assessment confirmed</source>
        <translation>Оценка подтверждена</translation>
    </message>
    <message>
        <source>Assessment declined</source>
        <translation>Оценка отклонена</translation>
    </message>
    <message>
        <source>Ticket split</source>
        <translation>Обращение разделено</translation>
    </message>
    <message>
        <source>Marked as a defect</source>
        <translation>Отмечено как ошибка в продукте</translation>
    </message>
    <message>
        <source>Defect rejected</source>
        <translation>Ошибка в продукте не признана</translation>
    </message>
    <message>
        <source>Coverage chosen</source>
        <translation>Выбран способ оплаты</translation>
    </message>
    <message>
        <source>Ticket closed</source>
        <translation>Обращение закрыто</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Изменены данные клиента</translation>
    </message>
    <message>
        <source>Licence registered</source>
        <translation>Зарегистрирована лицензия</translation>
    </message>
    <message>
        <source>Free support chosen</source>
        <translation>Выбрана бесплатная поддержка</translation>
    </message>
    <message>
        <source>Support period bought</source>
        <translation>Куплен период поддержки</translation>
    </message>
    <message>
        <source>Support period cancelled</source>
        <translation>Период поддержки отменён</translation>
    </message>
    <message>
        <source>Support period suspended</source>
        <translation>Период поддержки приостановлен</translation>
    </message>
    <message>
        <source>Support period resumed</source>
        <translation>Период поддержки возобновлён</translation>
    </message>
    <message>
        <source>New member of the staff</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Member of the staff changed</source>
        <translation>Изменены данные сотрудника</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Изменены правила</translation>
    </message>
    <message>
        <source>Assessed: %1</source>
        <comment>a category</comment>
        <translation>Оценка: %1</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Инженер не назначен</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Инженер: %1</translation>
    </message>
    <message>
        <source>Bought: %1</source>
        <comment>credits</comment>
        <translation>Куплено: %1</translation>
    </message>
    <message>
        <source>Credits adjusted: %1</source>
        <translation>Баланс изменён: %1</translation>
    </message>
</context>
<context>
    <name>saldo::ui::conversationWords</name>
    <message>
        <source>%1 back: %2</source>
        <comment>credits, balance before and after</comment>
        <translation>возвращено %1: %2</translation>
    </message>
    <message>
        <source>waits for the customer&apos;s confirmation</source>
        <translation>ждём подтверждения клиента</translation>
    </message>
    <message>
        <source>waits for credits, the balance is %1</source>
        <translation>ждём пополнения, на счёте %1</translation>
    </message>
    <message>
        <source>category %1, %2</source>
        <comment>number, credits</comment>
        <translation>категория %1, %2</translation>
    </message>
    <message>
        <source>%1 split this ticket from %2</source>
        <comment>person, ticket</comment>
        <translation>%1 · обращение выделено из %2</translation>
    </message>
    <message>
        <source>%1 opened the ticket under the support period</source>
        <comment>person</comment>
        <translation>%1 · новое обращение в рамках периода поддержки</translation>
    </message>
    <message>
        <source>%1 opened the ticket, to be paid with credits</source>
        <comment>person</comment>
        <translation>%1 · новое обращение, оплата кредитами</translation>
    </message>
    <message>
        <source>%1 reported a defect of the product</source>
        <comment>person</comment>
        <translation>%1 · сообщение об ошибке в продукте</translation>
    </message>
    <message>
        <source>%1 closed the ticket as a duplicate of %2</source>
        <comment>person, ticket</comment>
        <translation>%1 · закрыто: повторяет обращение %2</translation>
    </message>
    <message>
        <source>the ticket was closed: the cost was declined</source>
        <translation>обращение закрыто: клиент отказался от стоимости</translation>
    </message>
    <message>
        <source>%1 closed the ticket: %2</source>
        <comment>person, resolution</comment>
        <translation>%1 · обращение закрыто: %2</translation>
    </message>
    <message>
        <source>%1 left the ticket without an engineer</source>
        <comment>person</comment>
        <translation>%1 · инженер снят с обращения</translation>
    </message>
    <message>
        <source>%1 took the ticket</source>
        <comment>person</comment>
        <translation>%1 теперь ведёт обращение</translation>
    </message>
    <message>
        <source>%1 assigned the ticket to %2</source>
        <comment>person, person</comment>
        <translation>%1 · назначен инженер: %2</translation>
    </message>
    <message>
        <source>%1 chose the support period for this ticket</source>
        <comment>person</comment>
        <translation>%1 · выбрана оплата периодом поддержки</translation>
    </message>
    <message>
        <source>%1 chose credits for this ticket</source>
        <comment>person</comment>
        <translation>%1 · выбрана оплата кредитами</translation>
    </message>
    <message>
        <source>%1 assessed the ticket: %2</source>
        <comment>person, category and credits</comment>
        <translation>%1 · оценка: %2</translation>
    </message>
    <message>
        <source>%1 confirmed the cost: %2</source>
        <comment>person, category and credits</comment>
        <translation>%1 · стоимость подтверждена: %2</translation>
    </message>
    <message>
        <source>%1 declined the cost: %2</source>
        <comment>person, category and credits</comment>
        <translation>%1 · отказ от стоимости: %2</translation>
    </message>
    <message>
        <source>Charged: %1</source>
        <comment>category and credits</comment>
        <translation>Списание: %1</translation>
    </message>
    <message>
        <source>Category changed to %1</source>
        <translation>Категория изменена на %1</translation>
    </message>
    <message>
        <source>The ticket was given back</source>
        <translation>Кредиты за обращение возвращены</translation>
    </message>
    <message>
        <source>Assessed: %1</source>
        <comment>category and credits</comment>
        <translation>Оценка: %1</translation>
    </message>
    <message>
        <source>The ticket waits no longer</source>
        <translation>Обращение больше не ждёт</translation>
    </message>
    <message>
        <source>The support period started: until %1</source>
        <comment>day</comment>
        <translation>Начался период поддержки: по %1</translation>
    </message>
    <message>
        <source>%1 marked the ticket as a defect: it is free</source>
        <comment>person</comment>
        <translation>%1 · отмечено как ошибка в продукте: бесплатно</translation>
    </message>
    <message>
        <source>%1 found that it is not a defect</source>
        <comment>person</comment>
        <translation>%1 · это не ошибка в продукте</translation>
    </message>
    <message>
        <source>%1 split ticket %2 from this one</source>
        <comment>person, ticket</comment>
        <translation>%1 · отсюда выделено обращение %2</translation>
    </message>
    <message>
        <source>A message of the customer opened the ticket again</source>
        <translation>Сообщение клиента снова открыло обращение</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Магазин</translation>
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
        <translation>%1 GMT+3, кто: %2</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>a period</comment>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a period</comment>
        <translation>идёт</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a period</comment>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>a period</comment>
        <translation>закончился</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>a period</comment>
        <translation>отменён</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>suspended</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1, resumed %2</source>
        <comment>suspended, resumed</comment>
        <translation>%1, возобновлён %2</translation>
    </message>
    <message>
        <source>credits</source>
        <comment>free support of a license</comment>
        <translation>кредиты</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <comment>free support of a license</comment>
        <translation>ещё не выбрана</translation>
    </message>
    <message>
        <source>a period</source>
        <comment>free support of a license</comment>
        <translation>период</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Проводки</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>a date at GMT+3</comment>
        <translation>День</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the ledger</comment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Кредиты</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of a period</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a period</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>when a period was</comment>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of a shop on the web</comment>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Free support</source>
        <translation>Бесплатная поддержка</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a day</comment>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Bought</source>
        <comment>what</comment>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Price, USD</source>
        <translation>Цена, USD</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a ticket</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No credit movements yet.</source>
        <translation>Движений по счёту ещё не было.</translation>
    </message>
    <message>
        <source>No support period was bought or chosen yet.</source>
        <translation>Периодов поддержки ещё не было.</translation>
    </message>
    <message>
        <source>No license: there is no support to buy or use.</source>
        <translation>Лицензий нет: купить поддержку или обратиться за ней нельзя.</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>Покупок ещё не было.</translation>
    </message>
    <message>
        <source>No request yet.</source>
        <translation>Обращений ещё не было.</translation>
    </message>
    <message>
        <source>Support period, %1</source>
        <comment>its length</comment>
        <translation>Период поддержки, %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Spent / month</source>
        <comment>credits</comment>
        <translation>В месяц</translation>
    </message>
    <message>
        <source>Lasts</source>
        <comment>the balance, for how long</comment>
        <translation>Хватит на</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>tickets</comment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>tickets that wait for the customer</comment>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Название клиента</translation>
    </message>
    <message>
        <source>Language of the notices to the customer</source>
        <translation>Язык уведомлений клиенту</translation>
    </message>
    <message>
        <source>Number of licenses</source>
        <translation>Число лицензий</translation>
    </message>
    <message>
        <source>Balance in credits</source>
        <translation>Остаток в кредитах</translation>
    </message>
    <message>
        <source>The support period that runs, or those that wait in the queue</source>
        <translation>Текущий период поддержки или периоды в очереди</translation>
    </message>
    <message>
        <source>Days that are left of the support period, today included</source>
        <translation>Сколько дней периода осталось, считая сегодняшний</translation>
    </message>
    <message>
        <source>Last day of the support period, included, at GMT+3</source>
        <translation>Последний день периода включительно, по GMT+3</translation>
    </message>
    <message>
        <source>Credits spent on tickets per month, on the average of the last 90 days</source>
        <translation>Сколько кредитов в месяц уходит на обращения, в среднем за последние 90 дней</translation>
    </message>
    <message>
        <source>How long the balance lasts if the customer goes on spending like that</source>
        <translation>На сколько хватит остатка при таком расходе</translation>
    </message>
    <message>
        <source>Day of the last request, at GMT+3</source>
        <translation>День последнего обращения, по GMT+3</translation>
    </message>
    <message>
        <source>Tickets that are not closed</source>
        <translation>Обращения, которые не закрыты</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>over 5 years</source>
        <translation>более 5 лет</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long a balance lasts</comment>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <comment>how long a balance lasts, as 1.5</comment>
        <translation>%1 мес.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>the first period&apos;s length, further periods</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <comment>its number</comment>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Renewal due</source>
        <comment>why the customer should buy or choose</comment>
        <translation>Пора продлить</translation>
    </message>
    <message>
        <source>Why the customer should be asked to buy or to choose; the most urgent first</source>
        <translation>Почему клиенту пора купить или выбрать; сначала самые срочные</translation>
    </message>
    <message>
        <source>no credits</source>
        <comment>why a renewal is due</comment>
        <translation>нет кредитов</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>credits; why a renewal is due</comment>
        <translation>всего %1</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <comment>a support period; why a renewal is due</comment>
        <translation>
            <numerusform>осталось %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>free support not chosen</source>
        <comment>why a renewal is due</comment>
        <translation>не выбрана бесплатная поддержка</translation>
    </message>
    <message>
        <source>%1 GMT+3: %2</source>
        <comment>moment, a notice</comment>
        <translation>%1 GMT+3: %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>Что сообщено клиенту</translation>
    </message>
    <message>
        <source>The customer was told nothing yet.</source>
        <translation>Клиенту ещё ничего не сообщали.</translation>
    </message>
    <message>
        <source>too early</source>
        <comment>to tell how long credits will last</comment>
        <translation>мало данных</translation>
    </message>
    <message>
        <source>Open tickets that wait for the customer: a reply, confirmation, credits or coverage</source>
        <translation>Открытые обращения, которые ждут клиента: ответа, подтверждения, кредитов или выбора способа оплаты</translation>
    </message>
</context>
<context>
    <name>saldo::ui::fieldWords</name>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Ошибка в продукте</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Cost of the category</source>
        <translation>Стоимость категории</translation>
    </message>
    <message>
        <source>Settled category</source>
        <translation>Принятая категория</translation>
    </message>
    <message>
        <source>Cost of the settled category</source>
        <translation>Стоимость принятой категории</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>The customer agreed</source>
        <translation>Согласие клиента</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Place among those that wait</source>
        <translation>Место среди ожидающих</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Чей ход</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Был ответ</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a field of a ticket</comment>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation>Выделено из</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Срок ответа</translation>
    </message>
    <message>
        <source>Messages and notes</source>
        <translation>Сообщения и заметки</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Place in the conversation</source>
        <translation>Место в переписке</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Entries in the ledger</source>
        <translation>Проводок</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Free support</source>
        <translation>Бесплатная поддержка</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцев</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Suspended on</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Resumed on</source>
        <translation>Возобновлён</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Кредиты</translation>
    </message>
    <message>
        <source>Licenses</source>
        <translation>Лицензий</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Support period</source>
        <translation>Период поддержки</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Number of the command</source>
        <translation>Номер команды</translation>
    </message>
    <message>
        <source>What the command changed</source>
        <translation>Что изменила команда</translation>
    </message>
    <message>
        <source>no</source>
        <comment>not on hold</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>until the customer confirms</source>
        <translation>до подтверждения клиента</translation>
    </message>
    <message>
        <source>until there are credits</source>
        <translation>до пополнения кредитов</translation>
    </message>
    <message>
        <source>no</source>
        <comment>no defect</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>reported</source>
        <comment>a defect</comment>
        <translation>заявлена</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a defect</comment>
        <translation>признан</translation>
    </message>
    <message>
        <source>the desk&apos;s</source>
        <comment>turn</comment>
        <translation>поддержки</translation>
    </message>
    <message>
        <source>the customer&apos;s</source>
        <comment>turn</comment>
        <translation>клиента</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <comment>an amount</comment>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>Desk time waited for, in ms</source>
        <translation>Рабочее время ожидания, мс</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>What it sums up</source>
        <comment>facts of a review</comment>
        <translation>Содержимое сводки</translation>
    </message>
</context>
<context>
    <name>saldo::ui::findingWords</name>
    <message>
        <source>Member of the staff %1</source>
        <translation>Сотрудник %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>Клиент %1</translation>
    </message>
    <message>
        <source>License %1</source>
        <translation>Лицензия %1</translation>
    </message>
    <message>
        <source>Support period %1</source>
        <translation>Период поддержки %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Обращение %1</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Сообщение %1</translation>
    </message>
    <message>
        <source>Ledger entry %1</source>
        <translation>Проводка %1</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Событие %1</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>Уведомление %1</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>Version %1 of the policy</source>
        <translation>Редакция условий %1</translation>
    </message>
    <message>
        <source>History of ticket %1</source>
        <translation>История обращения %1</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>Команда %1</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>клиент %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>обращение %1</translation>
    </message>
    <message>
        <source>refused (%1)</source>
        <translation>отклонена (%1)</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a command</comment>
        <translation>принята</translation>
    </message>
    <message>
        <source>the balance is below 0 after it</source>
        <translation>баланс после неё меньше 0</translation>
    </message>
    <message>
        <source>it does not continue the ledger</source>
        <translation>не продолжает предыдущие проводки</translation>
    </message>
    <message>
        <source>it moves nothing</source>
        <translation>пустая проводка</translation>
    </message>
    <message>
        <source>the balance is not the sum of the ledger</source>
        <translation>баланс не равен сумме проводок</translation>
    </message>
    <message>
        <source>the number of credits given with licenses does not fit the licenses</source>
        <translation>число начислений за лицензии не соответствует лицензиям</translation>
    </message>
    <message>
        <source>what is charged is not what the ledger says</source>
        <translation>списано не столько, сколько по проводкам</translation>
    </message>
    <message>
        <source>it is charged though credits don&apos;t cover it</source>
        <translation>списано, хотя кредитами не покрывается</translation>
    </message>
    <message>
        <source>it is on hold though it can&apos;t be</source>
        <translation>в ожидании, хотя это невозможно</translation>
    </message>
    <message>
        <source>it waits for credits that are there</source>
        <translation>ждёт кредитов, которые есть</translation>
    </message>
    <message>
        <source>answer due and status don&apos;t fit</source>
        <translation>срок ответа не соответствует статусу</translation>
    </message>
    <message>
        <source>it is closed without a resolution, or open with one</source>
        <translation>закрыто без решения или открыто с решением</translation>
    </message>
    <message>
        <source>the days served are not those bought</source>
        <translation>отработано не столько дней, сколько куплено</translation>
    </message>
    <message>
        <source>more than one support period runs</source>
        <translation>идёт больше одного периода поддержки</translation>
    </message>
    <message>
        <source>expected %1, found %2</source>
        <translation>должно быть %1, найдено %2</translation>
    </message>
    <message>
        <source>missing, though a command made it</source>
        <translation>отсутствует, хотя команда её создала</translation>
    </message>
    <message>
        <source>there, though no command made it</source>
        <translation>есть, хотя ни одна команда её не создавала</translation>
    </message>
    <message>
        <source>its outcome by the rules: %1</source>
        <translation>исход по правилам: %1</translation>
    </message>
    <message>
        <source>can&apos;t be carried out again: %1</source>
        <translation>нельзя выполнить заново: %1</translation>
    </message>
    <message>
        <source>Command %1 is missing in the journal</source>
        <translation>Команды %1 нет в журнале</translation>
    </message>
    <message>
        <source>the seal does not fit: it, or what stood before it, was changed, put in or taken out</source>
        <translation>печать не сходится: эта команда или стоявшие перед ней изменены, вставлены или удалены</translation>
    </message>
    <message>
        <source>Time of answer %1</source>
        <translation>Время ответа %1</translation>
    </message>
    <message>
        <source>Packed day of the review %1</source>
        <translation>Сводка дня для обзора %1</translation>
    </message>
</context>
<context>
    <name>saldo::ui::forecast</name>
    <message>
        <source>Ticket %1, which waited for credits, is charged: %2.</source>
        <translation>По обращению %1, ждавшему кредитов, будет списано: %2.</translation>
    </message>
    <message>
        <source>Charged at once: %1, balance %2.</source>
        <translation>Сразу спишется %1, на счёте %2.</translation>
    </message>
    <message>
        <source>Back to the customer: %1, balance %2.</source>
        <translation>Клиенту вернётся %1, на счёте %2.</translation>
    </message>
    <message>
        <source>Not enough credits: %1 needed, the balance is %2. The ticket waits until there are enough.</source>
        <translation>Не хватает кредитов: нужно %1, на счёте %2. Обращение будет ждать пополнения.</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>The desk can&apos;t be asked right now: %1</source>
        <translation>Сейчас база не отвечает: %1</translation>
    </message>
    <message>
        <source>Defect: answering is free.</source>
        <translation>Ошибка в продукте: ответ бесплатный.</translation>
    </message>
    <message>
        <source>Covered by the support period.</source>
        <translation>Покрывается периодом поддержки.</translation>
    </message>
    <message>
        <source>Covered by the support period %1.</source>
        <comment>until a day</comment>
        <translation>Покрывается периодом поддержки %1.</translation>
    </message>
    <message>
        <source>Answer and charge %1: %2</source>
        <comment>credits, balance before and after</comment>
        <translation>Ответить и списать %1: %2</translation>
    </message>
    <message>
        <source>Answer and give back %1: %2</source>
        <comment>credits, balance before and after</comment>
        <translation>Ответить и вернуть %1: %2</translation>
    </message>
    <message>
        <source>Already charged: %1. Answering costs nothing more.</source>
        <translation>Уже списано: %1. За ответ больше ничего не спишется.</translation>
    </message>
    <message>
        <source>Answering costs nothing.</source>
        <translation>За ответ ничего не спишется.</translation>
    </message>
    <message>
        <source>the balance is only %1</source>
        <translation>на счёте только %1</translation>
    </message>
    <message>
        <source>Can be answered after the customer&apos;s confirmation: %1, %2</source>
        <translation>Ответить можно после подтверждения клиента: %1, %2</translation>
    </message>
    <message>
        <source>Can be answered when there are enough credits: %1 needed, the balance is %2.</source>
        <translation>Ответить можно, когда хватит кредитов: нужно %1, на счёте %2.</translation>
    </message>
    <message>
        <source>Nothing pays for this ticket yet. Choose its coverage first; asking and notes are free.</source>
        <translation>Обращение пока нечем оплатить. Сначала выберите способ оплаты; уточнения и заметки бесплатны.</translation>
    </message>
    <message>
        <source>Covered by the support period: the category is recorded, nothing is charged.</source>
        <translation>Покрывается периодом поддержки: категория записывается, ничего не списывается.</translation>
    </message>
    <message>
        <source>The customer is asked to confirm %1; nothing is charged before.</source>
        <translation>Клиента попросят подтвердить %1; до этого ничего не спишется.</translation>
    </message>
    <message>
        <source>This category is settled already: nothing more is charged.</source>
        <translation>Эта категория уже действует: больше ничего не спишется.</translation>
    </message>
    <message>
        <source>Recorded as the customer&apos;s own decision, entered by you.</source>
        <translation>Записывается как решение клиента, внесённое вами.</translation>
    </message>
    <message>
        <source>The ticket is closed as declined; nothing is charged.</source>
        <translation>Обращение закроется: клиент отказался. Ничего не спишется.</translation>
    </message>
    <message>
        <source>Category %1 stays, and the %2 charged for it.</source>
        <translation>Категория %1 и списание за неё (%2) остаются.</translation>
    </message>
    <message>
        <source>What was charged stays charged: %1.</source>
        <translation>Списание остаётся в силе: %1.</translation>
    </message>
    <message>
        <source>Nothing is charged or given back.</source>
        <translation>Ничего не списывается и не возвращается.</translation>
    </message>
    <message>
        <source>The assessment that waits is dropped.</source>
        <translation>Ожидающая оценка отменяется.</translation>
    </message>
    <message>
        <source>The customer is told.</source>
        <translation>Клиент получит уведомление.</translation>
    </message>
    <message>
        <source>Defects are corrected free of charge.</source>
        <translation>Ошибки продукта исправляются бесплатно.</translation>
    </message>
    <message>
        <source>Defects are corrected free of charge: nothing will be charged for this ticket.</source>
        <translation>Ошибки продукта исправляются бесплатно: за это обращение ничего не спишется.</translation>
    </message>
    <message>
        <source>The ticket then lacks coverage until a support period or credits are chosen for it.</source>
        <translation>Обращение останется без оплаты, пока для него не выберут период поддержки или кредиты.</translation>
    </message>
    <message>
        <source>The ticket must then be assessed again.</source>
        <translation>Обращение нужно будет оценить заново.</translation>
    </message>
    <message>
        <source>Paid with credits once it is assessed; the balance is %1.</source>
        <translation>Оплачивается кредитами после оценки; на счёте %1.</translation>
    </message>
    <message>
        <source>A queued support period starts today and lasts %1.</source>
        <comment>until a day</comment>
        <translation>Сегодня начнётся период поддержки из очереди, %1.</translation>
    </message>
    <message>
        <source>Recorded as the customer&apos;s message, entered by you.</source>
        <translation>Записывается как сообщение клиента, внесённое вами.</translation>
    </message>
    <message>
        <source>The ticket opens again, at no new charge.</source>
        <translation>Обращение снова откроется, без нового списания.</translation>
    </message>
    <message>
        <source>Ticket %1 lacks coverage: it can&apos;t be answered until a support period or credits are chosen for it. Asking is free.</source>
        <translation>Обращение %1 ничем не покрыто: на него нельзя ответить, пока для него не выбран период поддержки или кредиты. Вопросы клиенту бесплатны.</translation>
    </message>
    <message>
        <source>Category %1 needs the customer&apos;s confirmation first: %2, %3. Assess it to ask for it.</source>
        <translation>Категорию %1 клиент должен сначала подтвердить: %2, %3. Оцените обращение, чтобы запросить подтверждение.</translation>
    </message>
    <message>
        <source>Assess first:</source>
        <comment>before buttons for the categories</comment>
        <translation>Сначала оцените:</translation>
    </message>
    <message>
        <source>Balance after the confirmation: %1.</source>
        <translation>Счёт после подтверждения: %1.</translation>
    </message>
    <message>
        <source>The balance is only %1: more must be bought.</source>
        <translation>На счёте только %1: клиенту придётся докупить.</translation>
    </message>
    <message>
        <source>Ticket %1 opens.</source>
        <comment>before what pays for it</comment>
        <translation>Новое обращение %1.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::historyWords</name>
    <message>
        <source>Registered the customer %1</source>
        <translation>Регистрация клиента %1</translation>
    </message>
    <message>
        <source>Changed the customer</source>
        <translation>Изменение данных клиента</translation>
    </message>
    <message>
        <source>Registered the license %1</source>
        <translation>Регистрация лицензии %1</translation>
    </message>
    <message>
        <source>Chose a support period as free support</source>
        <translation>Выбор бесплатной поддержки: период</translation>
    </message>
    <message>
        <source>Chose credits as free support</source>
        <translation>Выбор бесплатной поддержки: кредиты</translation>
    </message>
    <message numerus="yes">
        <source>Bought a support period of %n month(s)</source>
        <translation>
            <numerusform>Покупка периода поддержки: %n месяц</numerusform>
            <numerusform>Покупка периода поддержки: %n месяца</numerusform>
            <numerusform>Покупка периода поддержки: %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought %1</source>
        <comment>credits</comment>
        <translation>Покупка: %1</translation>
    </message>
    <message>
        <source>Cancelled the support period %1</source>
        <translation>Отмена периода поддержки %1</translation>
    </message>
    <message>
        <source>Suspended the support period</source>
        <translation>Остановка периода поддержки</translation>
    </message>
    <message>
        <source>Resumed the support period</source>
        <translation>Возобновление периода поддержки</translation>
    </message>
    <message>
        <source>Adjusted the balance by %1</source>
        <translation>Корректировка баланса: %1</translation>
    </message>
    <message>
        <source>Closed as a duplicate of %1</source>
        <translation>Закрытие: дубликат обращения %1</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>a resolution</comment>
        <translation>Закрытие: %1</translation>
    </message>
    <message>
        <source>Opened the ticket as a defect of the product</source>
        <translation>Открытие обращения об ошибке в продукте</translation>
    </message>
    <message>
        <source>Opened the ticket</source>
        <translation>Открытие обращения</translation>
    </message>
    <message>
        <source>The customer&apos;s message</source>
        <translation>Сообщение клиента</translation>
    </message>
    <message>
        <source>Assessed as category %1 and answered</source>
        <translation>Оценка: категория %1; ответ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Asked the customer</source>
        <translation>Вопрос клиенту</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Assessed as category %1</source>
        <translation>Оценка: категория %1</translation>
    </message>
    <message>
        <source>Confirmed the cost</source>
        <translation>Подтверждение стоимости</translation>
    </message>
    <message>
        <source>Declined the cost</source>
        <translation>Отказ от стоимости</translation>
    </message>
    <message numerus="yes">
        <source>Split %n message(s) off into ticket %1</source>
        <translation>
            <numerusform>Выделение %n сообщения в обращение %1</numerusform>
            <numerusform>Выделение %n сообщений в обращение %1</numerusform>
            <numerusform>Выделение %n сообщений в обращение %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked it as a defect of the product</source>
        <translation>Признание ошибкой в продукте</translation>
    </message>
    <message>
        <source>Found that it is no defect</source>
        <translation>Не ошибка в продукте</translation>
    </message>
    <message>
        <source>Chose coverage by the support period</source>
        <translation>Выбор способа оплаты: период поддержки</translation>
    </message>
    <message>
        <source>Chose coverage by credits</source>
        <translation>Выбор способа оплаты: кредиты</translation>
    </message>
    <message>
        <source>Assigned it to nobody</source>
        <translation>Снятие инженера</translation>
    </message>
    <message>
        <source>Assigned it to %1</source>
        <translation>Назначение: %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Обращение %1</translation>
    </message>
    <message>
        <source>Support period %1</source>
        <translation>Период поддержки %1</translation>
    </message>
    <message>
        <source>License %1</source>
        <translation>Лицензия %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>the console</source>
        <comment>origin</comment>
        <translation>из консоли</translation>
    </message>
    <message>
        <source>an import</source>
        <comment>origin</comment>
        <translation>из импорта</translation>
    </message>
    <message>
        <source>a script</source>
        <comment>origin</comment>
        <translation>из сценария</translation>
    </message>
    <message>
        <source>the service</source>
        <comment>origin</comment>
        <translation>через сервер</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (GMT+3) · %2 · from %3</source>
        <comment>when, who, where</comment>
        <translation>%1 (GMT+3) · %2 · %3</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Отклонено: %1</translation>
    </message>
    <message>
        <source>What it changed was not kept at that time.</source>
        <translation>Тогда ещё не записывалось, что изменилось.</translation>
    </message>
    <message>
        <source>the demo</source>
        <comment>origin</comment>
        <translation>из демонстрации</translation>
    </message>
</context>
<context>
    <name>saldo::ui::noticeWords</name>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <translation>
            <numerusform>%n кредит</numerusform>
            <numerusform>%n кредита</numerusform>
            <numerusform>%n кредитов</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 is closed, as we had no reply. Write to it to open it again.</source>
        <translation>Обращение %1 закрыто: мы не получили ответа. Напишите в него, чтобы открыть его снова.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed: the same is dealt with in ticket %2.</source>
        <translation>Обращение %1 закрыто: тот же вопрос решается в обращении %2.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed: it asks for a new function, which our custom development service takes on.</source>
        <translation>Обращение %1 закрыто: в нём запрошена новая функция, ею займётся служба заказных доработок.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed: there is no technical possibility to do it.</source>
        <translation>Обращение %1 закрыто: технической возможности это сделать нет.</translation>
    </message>
    <message>
        <source>Ticket %1 is closed, as the cost was declined. Nothing was charged.</source>
        <translation>Обращение %1 закрыто, так как вы отказались от стоимости. Ничего не списано.</translation>
    </message>
    <message>
        <source>Ticket %1 is solved and closed. Reply to it if anything is still open.</source>
        <translation>Обращение %1 решено и закрыто. Если остались вопросы, напишите в него.</translation>
    </message>
    <message>
        <source>The category of ticket %1 is now %2. The cost stays the same.</source>
        <translation>Категория обращения %1 изменена на %2. Стоимость прежняя.</translation>
    </message>
    <message>
        <source>The category of ticket %1 is now %2. Back on your balance: %3. The balance is %4.</source>
        <translation>Категория обращения %1 изменена на %2. Возвращено на счёт: %3. На счёте %4.</translation>
    </message>
    <message>
        <source>The category of ticket %1 is now %2. Charged in addition: %3. The balance is %4.</source>
        <translation>Категория обращения %1 изменена на %2. Дополнительно списано: %3. На счёте %4.</translation>
    </message>
    <message>
        <source>We assessed ticket %1: category %2, cost: %3. The balance is %4. Please confirm the cost or decline it; nothing is charged before.</source>
        <translation>Мы оценили обращение %1: категория %2, стоимость: %3. На счёте %4. Пожалуйста, подтвердите стоимость или откажитесь от неё; до этого ничего не спишется.</translation>
    </message>
    <message>
        <source>For ticket %1 (category %2) was charged: %3. The balance is %4.</source>
        <translation>За обращение %1 (категория %2) списано: %3. На счёте %4.</translation>
    </message>
    <message>
        <source>Ticket %1 (category %2) costs: %3, but the balance is %4. Please top it up; work goes on as soon as there is enough.</source>
        <translation>Стоимость обращения %1 (категория %2): %3, а на счёте %4. Пожалуйста, пополните счёт: как только кредитов хватит, работа продолжится.</translation>
    </message>
    <message>
        <source>Back on your balance for ticket %1: %3. The balance is %4.</source>
        <translation>За обращение %1 возвращено: %3. На счёте %4.</translation>
    </message>
    <message>
        <source>The balance is %4, less than the cheapest category costs: %3. Top it up to go on getting support for credits.</source>
        <translation>На счёте %4, это меньше стоимости самой дешёвой категории: %3. Пополните счёт, чтобы и дальше получать поддержку за кредиты.</translation>
    </message>
    <message>
        <source>Your support period has started. It covers all your requests up to and including %5.</source>
        <translation>Начался ваш период поддержки. Он действует для всех обращений по %5 включительно.</translation>
    </message>
    <message>
        <source>Your support period is suspended. While it is, it covers nothing; its days are kept until you resume it.</source>
        <translation>Ваш период поддержки приостановлен. Пока он приостановлен, он не действует; оставшиеся дни сохраняются до возобновления.</translation>
    </message>
    <message>
        <source>Your support period goes on. It now lasts up to and including %5.</source>
        <translation>Ваш период поддержки возобновлён. Теперь он действует по %5 включительно.</translation>
    </message>
    <message>
        <source>Your support period ends soon: its last day is %5.</source>
        <translation>Ваш период поддержки скоро закончится: последний день — %5.</translation>
    </message>
    <message>
        <source>Your support period has ended; its last day was %5.</source>
        <translation>Ваш период поддержки закончился; последним днём было %5.</translation>
    </message>
    <message>
        <source>There is an answer to ticket %1.</source>
        <translation>Есть ответ на обращение %1.</translation>
    </message>
    <message>
        <source>We have a question about ticket %1.</source>
        <translation>У нас есть вопрос по обращению %1.</translation>
    </message>
    <message>
        <source>Your messages on another matter were moved from ticket %2 to a new ticket, %1.</source>
        <translation>Ваши сообщения по другому вопросу перенесены из обращения %2 в новое обращение %1.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::policyEditors</name>
    <message>
        <source>%1, credits</source>
        <comment>a category</comment>
        <translation>%1, кредитов</translation>
    </message>
    <message>
        <source>Free period with the first license, days</source>
        <translation>Бесплатный период с первой лицензией, дней</translation>
    </message>
    <message>
        <source>Free credits with the first license</source>
        <translation>Бесплатные кредиты с первой лицензией</translation>
    </message>
    <message>
        <source>Credits with each further license</source>
        <translation>Кредиты с каждой следующей лицензией</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцев</translation>
    </message>
    <message>
        <source>Price, USD</source>
        <translation>Цена, USD</translation>
    </message>
    <message>
        <source>Further license</source>
        <translation>Доп. лицензия</translation>
    </message>
    <message>
        <source>Sell another period</source>
        <translation>Добавить период</translation>
    </message>
    <message>
        <source>No longer sell it</source>
        <translation>Больше не продавать</translation>
    </message>
    <message numerus="yes">
        <source>Two periods have %n month(s). Take one of them away.</source>
        <translation>
            <numerusform>Два периода на %n месяц. Уберите один.</numerusform>
            <numerusform>Два периода на %n месяца. Уберите один.</numerusform>
            <numerusform>Два периода на %n месяцев. Уберите один.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one period must be sold.</source>
        <translation>Нужно продавать хотя бы один период.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Кредиты</translation>
    </message>
    <message>
        <source>Sell another package</source>
        <translation>Добавить пакет</translation>
    </message>
    <message numerus="yes">
        <source>Two packages have %n credit(s). Take one of them away.</source>
        <translation>
            <numerusform>Два пакета на %n кредит. Уберите один.</numerusform>
            <numerusform>Два пакета на %n кредита. Уберите один.</numerusform>
            <numerusform>Два пакета на %n кредитов. Уберите один.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least one package must be sold.</source>
        <translation>Нужно продавать хотя бы один пакет.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Periods</source>
        <comment>support periods</comment>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Packages</source>
        <comment>of credits</comment>
        <translation>Пакеты</translation>
    </message>
</context>
<context>
    <name>saldo::ui::policyVersions</name>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>nothing: the same values again</source>
        <translation>ничего: те же значения</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <comment>a day</comment>
        <translation>%1 (план)</translation>
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
        <translation>%1, кредитов</translation>
    </message>
    <message>
        <source>Free period with the first license, days</source>
        <translation>Бесплатный период с первой лицензией, дней</translation>
    </message>
    <message>
        <source>Free credits with the first license</source>
        <translation>Бесплатные кредиты с первой лицензией</translation>
    </message>
    <message>
        <source>Credits with each further license</source>
        <translation>Кредиты с каждой следующей лицензией</translation>
    </message>
    <message>
        <source>new, %1 USD</source>
        <comment>an offer&apos;s price</comment>
        <translation>новое, %1 USD</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <comment>prices before and after</comment>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>больше не продаётся</translation>
    </message>
    <message>
        <source>Support period of %1</source>
        <comment>a length</comment>
        <translation>Период поддержки, %1</translation>
    </message>
    <message>
        <source>Package of %1</source>
        <comment>credits</comment>
        <translation>Пакет, %1</translation>
    </message>
    <message>
        <source>Desk hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Ответ за</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Праздник</translation>
    </message>
    <message>
        <source>No holiday any more</source>
        <translation>Больше не праздник</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) assessed already keep their price.</source>
        <translation>
            <numerusform>%n открытое обращение с категорией сохраняет свою цену.</numerusform>
            <numerusform>%n открытых обращения с категорией сохраняют свою цену.</numerusform>
            <numerusform>%n открытых обращений с категорией сохраняют свою цену.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) for the customer&apos;s word, at the price that he was told.</source>
        <translation>
            <numerusform>Из них %n ждёт ответа клиента — по названной ему цене.</numerusform>
            <numerusform>Из них %n ждут ответа клиента — по названной ему цене.</numerusform>
            <numerusform>Из них %n ждут ответа клиента — по названной ему цене.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) without a category cost the new price if they are assessed from %1 on.</source>
        <translation>
            <numerusform>%n открытое обращение без категории будет стоить по-новому, если его оценят с %1.</numerusform>
            <numerusform>%n открытых обращения без категории будут стоить по-новому, если их оценят с %1.</numerusform>
            <numerusform>%n открытых обращений без категории будут стоить по-новому, если их оценят с %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) more will have less than the cheapest category costs.</source>
        <translation>
            <numerusform>Ещё у %n клиента будет меньше, чем стоит самая дешёвая категория.</numerusform>
            <numerusform>Ещё у %n клиентов будет меньше, чем стоит самая дешёвая категория.</numerusform>
            <numerusform>Ещё у %n клиентов будет меньше, чем стоит самая дешёвая категория.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Credits and periods that were given stay; so do %n free period(s) that wait in the queue.</source>
        <translation>
            <numerusform>Начисленное остаётся, как и %n бесплатный период в очереди.</numerusform>
            <numerusform>Начисленное остаётся, как и %n бесплатных периода в очереди.</numerusform>
            <numerusform>Начисленное остаётся, как и %n бесплатных периодов в очереди.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) who have not chosen yet get the new grant if they choose from %1 on.</source>
        <translation>
            <numerusform>%n клиент, который ещё не выбрал, получит новый бонус, если выберет с %1.</numerusform>
            <numerusform>%n клиента, которые ещё не выбрали, получат новый бонус, если выберут с %1.</numerusform>
            <numerusform>%n клиентов, которые ещё не выбрали, получат новый бонус, если выберут с %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The prices of %n queued purchase(s) stay as they were paid.</source>
        <translation>
            <numerusform>%n покупка в очереди остаётся по уплаченной цене.</numerusform>
            <numerusform>%n покупки в очереди остаются по уплаченной цене.</numerusform>
            <numerusform>%n покупок в очереди остаются по уплаченной цене.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is bought from %1 on is sold at the new prices.</source>
        <comment>a day</comment>
        <translation>Покупки с %1 — по новым ценам.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours of desk time, short</comment>
        <translation>%1 ч</translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) keep the answer due that was promised.</source>
        <translation>
            <numerusform>%n открытое обращение сохраняет обещанный срок ответа.</numerusform>
            <numerusform>%n открытых обращения сохраняют обещанный срок ответа.</numerusform>
            <numerusform>%n открытых обращений сохраняют обещанный срок ответа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time from %1 on is counted by the new hours for every answer promised later.</source>
        <comment>a day</comment>
        <translation>Для сроков, обещанных позже, время с %1 считается по новым часам.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::queue</name>
    <message>
        <source>awaiting coverage</source>
        <translation>нечем оплатить</translation>
    </message>
    <message>
        <source>awaiting confirmation</source>
        <translation>ждёт подтверждения</translation>
    </message>
    <message>
        <source>awaiting credits</source>
        <translation>ждёт кредитов</translation>
    </message>
    <message>
        <source>awaiting customer</source>
        <translation>ждёт клиента</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>no coverage</source>
        <translation>не оплачено</translation>
    </message>
    <message>
        <source>period ended</source>
        <translation>период истёк</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a period</comment>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>обращение %1</translation>
    </message>
    <message>
        <source>answer overdue, %1</source>
        <translation>ответ просрочен, %1</translation>
    </message>
    <message>
        <source>answer due in %1</source>
        <translation>ответить в течение %1</translation>
    </message>
    <message>
        <source>the customer spoke last</source>
        <translation>последним писал клиент</translation>
    </message>
    <message>
        <source>the desk spoke last</source>
        <translation>последней писала поддержка</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>a ticket</comment>
        <translation>непрочитанное</translation>
    </message>
</context>
<context>
    <name>saldo::ui::refusalWords</name>
    <message>
        <source>There is no such customer. Choose one from the list.</source>
        <translation>Такого клиента нет. Выберите клиента из списка.</translation>
    </message>
    <message>
        <source>There is no such ticket of this customer. Choose another one.</source>
        <translation>У этого клиента нет такого обращения. Выберите другое.</translation>
    </message>
    <message>
        <source>This person doesn&apos;t work at the desk any more. Choose somebody else.</source>
        <translation>Этот сотрудник больше не работает в поддержке. Выберите другого.</translation>
    </message>
    <message>
        <source>There is no such support period. Look at the customer&apos;s periods again.</source>
        <translation>Такого периода поддержки нет. Проверьте периоды клиента.</translation>
    </message>
    <message>
        <source>Only the customer&apos;s own messages of this ticket can be moved. Choose others.</source>
        <translation>Перенести можно только сообщения самого клиента из этого обращения. Выберите другие.</translation>
    </message>
    <message>
        <source>This number has just been taken. Try again: the next free one will be used.</source>
        <translation>Этот номер только что заняли. Повторите: будет взят следующий свободный.</translation>
    </message>
    <message>
        <source>Support is given in English and Russian. Choose one of them.</source>
        <translation>Поддержка ведётся на английском и русском. Выберите один из них.</translation>
    </message>
    <message>
        <source>The free support was chosen already and stays as it is.</source>
        <translation>Бесплатная поддержка уже выбрана и не меняется.</translation>
    </message>
    <message>
        <source>No support period of that length is sold. Choose one of the plans.</source>
        <translation>Периодов такой длины в продаже нет. Выберите один из предложенных.</translation>
    </message>
    <message>
        <source>No package of that many credits is sold. Choose one of the packages.</source>
        <translation>Пакетов с таким числом кредитов в продаже нет. Выберите один из предложенных.</translation>
    </message>
    <message>
        <source>The amount is not the price in force. Look at the price again.</source>
        <translation>Сумма не совпадает с действующей ценой. Проверьте цену.</translation>
    </message>
    <message>
        <source>Only a support period that has not started yet can be cancelled.</source>
        <translation>Отменить можно только период поддержки, который ещё не начался.</translation>
    </message>
    <message>
        <source>The customer has no active support period that could be suspended.</source>
        <translation>У клиента нет действующего периода поддержки, который можно приостановить.</translation>
    </message>
    <message>
        <source>This support period was suspended once already; once is all it allows.</source>
        <translation>Этот период поддержки уже останавливали; это можно сделать только один раз.</translation>
    </message>
    <message>
        <source>The customer has no suspended support period to resume.</source>
        <translation>У клиента нет приостановленного периода поддержки.</translation>
    </message>
    <message>
        <source>The customer&apos;s support period is suspended. He resumes it first, or chooses credits.</source>
        <translation>Период поддержки клиента приостановлен. Клиенту нужно возобновить его или выбрать кредиты.</translation>
    </message>
    <message>
        <source>The customer has neither an active nor a queued support period. He can buy one.</source>
        <translation>У клиента нет ни действующего периода поддержки, ни периода в очереди. Период можно купить.</translation>
    </message>
    <message>
        <source>The balance doesn&apos;t have enough credits. The customer can buy more.</source>
        <translation>На счёте не хватает кредитов. Клиент может докупить их.</translation>
    </message>
    <message>
        <source>Both a support period and credits could pay for it. Ask the customer which, and choose it.</source>
        <translation>Можно оплатить и периодом поддержки, и кредитами. Спросите клиента и сделайте выбор.</translation>
    </message>
    <message>
        <source>Nothing pays for this ticket: no support period and not enough credits. The customer buys either first, then the coverage is chosen.</source>
        <translation>Обращение нечем оплатить: нет периода поддержки и не хватает кредитов. Сначала клиент покупает то или другое, затем выбирается способ оплаты.</translation>
    </message>
    <message>
        <source>The ticket was charged or answered already: its coverage stays as it is.</source>
        <translation>По обращению уже было списание или ответ: способ оплаты не меняется.</translation>
    </message>
    <message>
        <source>The ticket is closed. A new message from the customer reopens it.</source>
        <translation>Обращение закрыто. Его откроет новое сообщение клиента.</translation>
    </message>
    <message>
        <source>A new message came in. Read it first, then send again.</source>
        <translation>Пришло новое сообщение. Сначала прочтите его, затем отправьте ещё раз.</translation>
    </message>
    <message>
        <source>The ticket is marked as a defect of the product, which is free. Reject the defect first.</source>
        <translation>Обращение отмечено как ошибка в продукте, это бесплатно. Сначала снимите эту отметку.</translation>
    </message>
    <message>
        <source>The ticket is not marked as a defect.</source>
        <translation>Обращение не отмечено как ошибка в продукте.</translation>
    </message>
    <message>
        <source>Nothing on this ticket waits for the customer&apos;s word.</source>
        <translation>По этому обращению решение клиента не требуется.</translation>
    </message>
    <message>
        <source>The ticket waits until the customer has enough credits. You may still ask or write a note.</source>
        <translation>Обращение ждёт, пока у клиента не будет достаточно кредитов. Уточнить вопрос или написать заметку можно и сейчас.</translation>
    </message>
    <message>
        <source>Assess the ticket first: category 1, 2 or 3.</source>
        <translation>Сначала оцените обращение: категория 1, 2 или 3.</translation>
    </message>
    <message>
        <source>A ticket keeps its first message. Choose later ones.</source>
        <translation>Первое сообщение остаётся в обращении. Выберите более поздние.</translation>
    </message>
    <message>
        <source>Something is missing or too long. Look at what you entered.</source>
        <translation>Что-то не заполнено или слишком длинное. Проверьте введённое.</translation>
    </message>
    <message>
        <source>Something is missing or too long (%1). Look at what you entered.</source>
        <translation>Что-то не заполнено или слишком длинное (%1). Проверьте введённое.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a manager.</source>
        <translation>Ваша роль этого не позволяет. Обратитесь к руководителю.</translation>
    </message>
    <message>
        <source>The clock of this computer is behind that of the desk. Set it right and try again.</source>
        <translation>Часы этого компьютера отстают. Установите верное время и повторите.</translation>
    </message>
    <message>
        <source>This was sent before with other content. Try again.</source>
        <translation>Это уже было отправлено с другим содержанием. Повторите.</translation>
    </message>
    <message>
        <source>The desk did not understand this (%1). Update Saldo and try again.</source>
        <translation>Команда не распознана (%1). Обновите Saldo и повторите.</translation>
    </message>
    <message>
        <source>The disk is full. Make room on it, then try again.</source>
        <translation>На диске нет места. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The desk&apos;s file was moved or deleted while it was open. Put it back where it was, or copy what you wrote, close the window and open the desk from where it is now.</source>
        <translation>Файл базы переместили или удалили, пока он был открыт. Верните его на место или скопируйте написанное, закройте окно и откройте базу там, где она теперь.</translation>
    </message>
    <message>
        <source>Another program is using the desk&apos;s file just now. Try again in a moment.</source>
        <translation>Файл базы сейчас занят другой программой. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The database says: %1. Try again; if it stays like that, have the disk looked at.</source>
        <translation>База сообщает: %1. Повторите; если не поможет, попросите проверить диск.</translation>
    </message>
    <message>
        <source>It was not saved; what you wrote is still here.</source>
        <translation>Ничего не сохранено; написанное вами осталось здесь.</translation>
    </message>
    <message>
        <source>This customer has no such license. Choose another.</source>
        <translation>У этого клиента нет такой лицензии. Выберите одну из его лицензий.</translation>
    </message>
    <message>
        <source>The customer owns no license, so there is no support here. Point to the contact form.</source>
        <translation>У клиента нет лицензии, поэтому поддержка здесь невозможна. Направьте его к форме обратной связи.</translation>
    </message>
    <message>
        <source>Only a customer&apos;s first license offers a choice of free support.</source>
        <translation>Бесплатную поддержку на выбор даёт только первая лицензия клиента.</translation>
    </message>
    <message>
        <source>The customer must confirm the cost first. You may still ask something or write a note.</source>
        <translation>Клиент должен сначала подтвердить стоимость. Уточнить вопрос или написать заметку можно и сейчас.</translation>
    </message>
</context>
<context>
    <name>saldo::ui::renewalMessage</name>
    <message>
        <source>Hello %1,</source>
        <translation>Здравствуйте, %1!</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>С уважением,</translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <translation>
            <numerusform>%n кредит</numerusform>
            <numerusform>%n кредита</numerusform>
            <numerusform>%n кредитов</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no credits left on your support account. A request costs at least %1.</source>
        <translation>На вашем счёте поддержки не осталось кредитов. Обращение стоит не меньше %1.</translation>
    </message>
    <message>
        <source>The balance of your support account is %1, less than the cheapest request costs: %2.</source>
        <translation>На вашем счёте поддержки %1 — меньше, чем стоит самое дешёвое обращение: %2.</translation>
    </message>
    <message>
        <source>Your support period covers your requests up to and including %1.</source>
        <translation>Ваш период поддержки действует по %1 включительно.</translation>
    </message>
    <message numerus="yes">
        <source>With your license %1 you may choose free support, once: a period of %n day(s) that starts with your next request, or %2. Tell us which you prefer.</source>
        <translation>
            <numerusform>С лицензией %1 вы можете один раз выбрать бесплатную поддержку: период на %n день, который начнётся с вашим следующим обращением, или %2. Напишите нам, что вам удобнее.</numerusform>
            <numerusform>С лицензией %1 вы можете один раз выбрать бесплатную поддержку: период на %n дня, который начнётся с вашим следующим обращением, или %2. Напишите нам, что вам удобнее.</numerusform>
            <numerusform>С лицензией %1 вы можете один раз выбрать бесплатную поддержку: период на %n дней, который начнётся с вашим следующим обращением, или %2. Напишите нам, что вам удобнее.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your suspended support period has %n day(s) left, which you can resume.</source>
        <translation>
            <numerusform>В приостановленном периоде поддержки остался %n день: его можно возобновить.</numerusform>
            <numerusform>В приостановленном периоде поддержки осталось %n дня: его можно возобновить.</numerusform>
            <numerusform>В приостановленном периоде поддержки осталось %n дней: его можно возобновить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further support period(s) of yours will start with a later request.</source>
        <translation>
            <numerusform>У вас есть ещё %n период поддержки, который начнётся с одним из следующих обращений.</numerusform>
            <numerusform>У вас есть ещё %n периода поддержки, которые начнутся с одним из следующих обращений.</numerusform>
            <numerusform>У вас есть ещё %n периодов поддержки, которые начнутся с одним из следующих обращений.</numerusform>
        </translation>
    </message>
    <message>
        <source>After it, requests can be paid with the credits on your account: %1.</source>
        <translation>После него обращения можно оплачивать кредитами на вашем счёте: %1.</translation>
    </message>
    <message>
        <source>To go on getting support you can buy one of these (prices of %1):</source>
        <translation>Чтобы и дальше получать поддержку, вы можете купить (цены на %1):</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a support period of %1 for your %n license(s)</source>
        <translation>
            <numerusform>период поддержки на %1 для вашей лицензии (%n)</numerusform>
            <numerusform>период поддержки на %1 для ваших лицензий (%n)</numerusform>
            <numerusform>период поддержки на %1 для ваших лицензий (%n)</numerusform>
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
        <translation>для сравнения: %1</translation>
    </message>
    <message numerus="yes">
        <source>compared with the %n day(s) before</source>
        <translation>
            <numerusform>в сравнении с предыдущим %n днём</numerusform>
            <numerusform>в сравнении с предыдущими %n днями</numerusform>
            <numerusform>в сравнении с предыдущими %n днями</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>По неделям</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>По категориям</translation>
    </message>
    <message>
        <source>By engineer</source>
        <translation>По инженерам</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>По клиентам</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>По языкам</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Sold and spent</source>
        <translation>Продажи и расход</translation>
    </message>
    <message>
        <source>Answer times</source>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Без категории</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Week %1, from %2</source>
        <comment>number, Monday</comment>
        <translation>Неделя %1, с %2</translation>
    </message>
    <message numerus="yes">
        <source>%n other customer(s)</source>
        <translation>
            <numerusform>Ещё %n клиент</numerusform>
            <numerusform>Ещё %n клиента</numerusform>
            <numerusform>Ещё %n клиентов</numerusform>
        </translation>
    </message>
    <message>
        <source>language: %1</source>
        <translation>язык: %1</translation>
    </message>
    <message>
        <source>coverage: %1</source>
        <translation>оплата: %1</translation>
    </message>
    <message>
        <source>engineer: %1</source>
        <translation>инженер: %1</translation>
    </message>
    <message>
        <source>customer: %1</source>
        <translation>клиент: %1</translation>
    </message>
    <message>
        <source>Consumed</source>
        <comment>credits</comment>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>in the span before</comment>
        <translation>Ранее</translation>
    </message>
    <message>
        <source>Charged</source>
        <comment>credits</comment>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Recategorised</source>
        <comment>credits</comment>
        <translation>Смена категории</translation>
    </message>
    <message>
        <source>Refunded for defects</source>
        <comment>credits</comment>
        <translation>Возвраты за ошибки</translation>
    </message>
    <message>
        <source>Other refunds</source>
        <comment>credits</comment>
        <translation>Прочие возвраты</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>Баланс сейчас</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Credits sold</source>
        <translation>Продано кредитов</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>На сумму</translation>
    </message>
    <message>
        <source>Given with licenses</source>
        <translation>Выдано с лицензиями</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Корректировки</translation>
    </message>
    <message>
        <source>Spent</source>
        <comment>credits</comment>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Sold less spent</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Periods sold for</source>
        <translation>Периоды на сумму</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>90 % за</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>answers</comment>
        <translation>С опозданием</translation>
    </message>
    <message>
        <source>Support period</source>
        <translation>Период поддержки</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Кредиты</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Credits or days</source>
        <translation>Кредиты или дни</translation>
    </message>
    <message>
        <source>Bought credits, unspent</source>
        <translation>Остаток купленных кредитов</translation>
    </message>
    <message>
        <source>Given credits, unspent</source>
        <translation>Остаток выданных кредитов</translation>
    </message>
    <message>
        <source>Days of running periods</source>
        <translation>Дни текущих периодов</translation>
    </message>
    <message>
        <source>Days of suspended periods</source>
        <translation>Дни приостановленных периодов</translation>
    </message>
    <message>
        <source>Days of queued periods</source>
        <translation>Дни периодов в очереди</translation>
    </message>
    <message>
        <source>All that is owed</source>
        <translation>Всего обязательств</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>an amount of money</comment>
        <translation>%1 $</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>When, GMT+3</source>
        <translation>Когда, GMT+3</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Refund for a defect</source>
        <translation>Возврат за ошибку</translation>
    </message>
    <message>
        <source>Period sold</source>
        <translation>Продан период</translation>
    </message>
    <message>
        <source>Answer in time</source>
        <translation>Ответ в срок</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>Ответ с опозданием</translation>
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
        <translation>с %1</translation>
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
            <numerusform>ждёт %n изменение</numerusform>
            <numerusform>ждут %n изменения</numerusform>
            <numerusform>ждут %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>The session at %1 has ended. Everything is kept here; sign in to send and receive again.</source>
        <translation>Сеанс на %1 завершён. Всё сохранено здесь; войдите, чтобы снова отправлять и получать.</translation>
    </message>
    <message>
        <source>This Saldo is too old for the service</source>
        <translation>Эта версия Saldo слишком стара для сервера</translation>
    </message>
    <message>
        <source>%1 no longer understands this version. Everything is kept here and is sent after the update.</source>
        <translation>%1 больше не понимает эту версию. Всё сохранено здесь и будет отправлено после обновления.</translation>
    </message>
    <message>
        <source>The service is not trusted</source>
        <translation>Серверу нельзя доверять</translation>
    </message>
    <message>
        <source>No service at this address</source>
        <translation>По этому адресу нет сервера Saldo</translation>
    </message>
    <message>
        <source>%1 is not reached. Go on working: what you do is kept on this computer and sent as soon as the network is back.</source>
        <translation>%1 недоступна. Продолжайте работать: сделанное хранится на этом компьютере и будет отправлено, как только связь вернётся.</translation>
    </message>
    <message>
        <source>What changed at %1 meanwhile is being read.</source>
        <translation>Загружается то, что изменилось на %1 за это время.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>What you did is on its way to %1.</source>
        <translation>Сделанное вами отправляется на %1.</translation>
    </message>
    <message>
        <source>Synced with %1</source>
        <translation>Синхронизировано с %1</translation>
    </message>
    <message>
        <source>Everything that happens at %1 is here, and everything you did is there.</source>
        <translation>Всё, что происходит на %1, есть здесь, а всё, что сделали вы, — там.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Look at the network and the address, then try again.
%2</source>
        <translation>Не удаётся связаться с %1. Проверьте сеть и адрес и попробуйте ещё раз.
%2</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again in a moment.</source>
        <translation>%1 не отвечает. Попробуйте ещё раз чуть позже.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted by this computer, so nothing was sent: it might be somebody else. Ask who runs the service for its certificate, and have it installed.
%2</source>
        <translation>Этот компьютер не доверяет сертификату %1, поэтому ничего не отправлено: это может быть кто-то другой. Попросите сертификат у администратора сервера и установите его.
%2</translation>
    </message>
    <message>
        <source>What answers at %1 is no service of Saldo. Look at the address.
%2</source>
        <translation>По адресу %1 отвечает не сервер Saldo. Проверьте адрес.
%2</translation>
    </message>
    <message>
        <source>Login or password is wrong.</source>
        <translation>Неверный логин или пароль.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n minutes.</source>
        <translation>
            <numerusform>Слишком много попыток. Попробуйте через %n минуту.</numerusform>
            <numerusform>Слишком много попыток. Попробуйте через %n минуты.</numerusform>
            <numerusform>Слишком много попыток. Попробуйте через %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>This Saldo is too old or too new for the service. Update it, then sign in.</source>
        <translation>Эта версия Saldo слишком стара или слишком нова для сервера. Обновите её и войдите снова.</translation>
    </message>
    <message>
        <source>The service can&apos;t reach its database just now. Try again in a moment.</source>
        <translation>Сервер сейчас не может обратиться к своей базе данных. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>The service did not let you in (%1).</source>
        <translation>Сервер не разрешил вход (%1).</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <comment>a time of today, or a day</comment>
        <translation>Нет связи с %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading the desk: %Ln rows</source>
        <translation>
            <numerusform>Загрузка данных: %Ln запись</numerusform>
            <numerusform>Загрузка данных: %Ln записи</numerusform>
            <numerusform>Загрузка данных: %Ln записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldo::ui::statementWords</name>
    <message>
        <source>Made on %1. All times are GMT+3; amounts are credits.</source>
        <translation>Составлена %1. Время по GMT+3, суммы в кредитах.</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Кредиты</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Начальный остаток</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Конечный остаток</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Операций</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Purchases of credits</source>
        <translation>Покупки кредитов</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Support periods</source>
        <translation>Периоды поддержки</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>Куплен</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Days served</source>
        <translation>Отработано дней</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>free support</source>
        <translation>бесплатная поддержка</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Credits with a license</source>
        <translation>Кредиты за лицензию</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Charge for a ticket</source>
        <translation>Списание за обращение</translation>
    </message>
    <message>
        <source>Changed category</source>
        <translation>Изменение категории</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Корректировка</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>Выписка по счёту</translation>
    </message>
    <message>
        <source>From the first day on</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>По %1</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>%1, category %2</source>
        <translation>%1, категория %2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>starts with the next request</source>
        <translation>начнётся со следующего обращения</translation>
    </message>
    <message numerus="yes">
        <source>active, %n day(s) left</source>
        <translation>
            <numerusform>действует, остался %n день</numerusform>
            <numerusform>действует, осталось %n дня</numerusform>
            <numerusform>действует, осталось %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>suspended, %n day(s) left</source>
        <translation>
            <numerusform>приостановлен, остался %n день</numerusform>
            <numerusform>приостановлен, осталось %n дня</numerusform>
            <numerusform>приостановлен, осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
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
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 USD</source>
        <comment>a price</comment>
        <translation>%1 долл. США</translation>
    </message>
    <message>
        <source>Ended: %1 (%2)</source>
        <comment>a period: days, length</comment>
        <translation>Закончился: %1 (%2)</translation>
    </message>
    <message>
        <source>Active before the suspension: %1</source>
        <comment>a period</comment>
        <translation>Действовал до остановки: %1</translation>
    </message>
    <message>
        <source>Active: %1 (%2), %3</source>
        <comment>a period: days, length, days left</comment>
        <translation>Идёт: %1 (%2), %3</translation>
    </message>
    <message>
        <source>Was suspended: %1</source>
        <comment>a period</comment>
        <translation>Был приостановлен: %1</translation>
    </message>
    <message>
        <source>Suspended since %1: %2 on resuming</source>
        <comment>a period: day, days left</comment>
        <translation>Приостановлен с %1, %2</translation>
    </message>
    <message>
        <source>Queued: %1. Starts with a request, on no fixed day.</source>
        <comment>a period: length</comment>
        <translation>В очереди: %1. Начнётся с обращения, дата не назначена.</translation>
    </message>
    <message>
        <source>Request: %1, %2 · %3</source>
        <comment>day, time, subject</comment>
        <translation>Обращение: %1, %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more request(s)</source>
        <translation>
            <numerusform>и ещё %n обращение</numerusform>
            <numerusform>и ещё %n обращения</numerusform>
            <numerusform>и ещё %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase: %1 · %2 for %3</source>
        <comment>day, what was bought, price</comment>
        <translation>Покупка: %1 · %2 за %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>until %1 · %2</source>
        <comment>last day, days left</comment>
        <translation>по %1 · %2</translation>
    </message>
    <message>
        <source>suspended · %1</source>
        <comment>days left</comment>
        <translation>приостановлен · %1</translation>
    </message>
    <message>
        <source>queued · %1</source>
        <comment>length</comment>
        <translation>в очереди · %1</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>months, short</comment>
        <translation>%1 мес.</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) queued</source>
        <translation>
            <numerusform>%n период в очереди</numerusform>
            <numerusform>%n периода в очереди</numerusform>
            <numerusform>%n периодов в очереди</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>a period: its last day</comment>
        <translation>закончился %1</translation>
    </message>
    <message>
        <source>no period</source>
        <translation>нет периода</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, balance</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n покупка</numerusform>
            <numerusform>%n покупки</numerusform>
            <numerusform>%n покупок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldo::ui::wording</name>
    <message>
        <source>%1 cr.</source>
        <comment>an amount of credits, short</comment>
        <translation>%1 кр.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes, short</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes, short</comment>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Категория %1</translation>
    </message>
    <message>
        <source>C%1</source>
        <comment>category, short</comment>
        <translation>К%1</translation>
    </message>
    <message>
        <source>Explaining standard set-up, general questions</source>
        <translation>Пояснения по стандартной настройке, общие вопросы</translation>
    </message>
    <message>
        <source>Wrong settings, setting up standard functions, basic customisation</source>
        <translation>Неверные настройки, настройка стандартных функций, простые доработки</translation>
    </message>
    <message>
        <source>Server settings or modified files</source>
        <translation>Настройки сервера или изменённые файлы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Awaiting coverage</source>
        <translation>Нечем оплатить</translation>
    </message>
    <message>
        <source>Awaiting confirmation</source>
        <translation>Ждёт подтверждения</translation>
    </message>
    <message>
        <source>Awaiting credits</source>
        <translation>Ждёт кредитов</translation>
    </message>
    <message>
        <source>Awaiting customer</source>
        <translation>Ждёт клиента</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a ticket</comment>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>No coverage</source>
        <translation>Не оплачено</translation>
    </message>
    <message>
        <source>Support period</source>
        <translation>Период поддержки</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Кредиты</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Custom development</source>
        <translation>Заказная разработка</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Исправить невозможно</translation>
    </message>
    <message>
        <source>Declined by the customer</source>
        <translation>Клиент отказался</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Инженер</translation>
    </message>
    <message>
        <source>With a license</source>
        <translation>Вместе с лицензией</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>Смена категории</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Корректировка</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Вчера, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, short</comment>
        <translation>%1 ч</translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit(s)</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%Ln кредит</numerusform>
            <numerusform>%Ln кредита</numerusform>
            <numerusform>%Ln кредитов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saldo::wire::errors</name>
    <message>
        <source>The request is not what the interface asks for.</source>
        <translation>Запрос не соответствует интерфейсу.</translation>
    </message>
    <message>
        <source>This program is too old or too new for the service: update it.</source>
        <translation>Эта программа слишком старая или слишком новая для сервера: обновите её.</translation>
    </message>
    <message>
        <source>There is no session any more: sign in again.</source>
        <translation>Сеанс завершён: войдите снова.</translation>
    </message>
    <message>
        <source>Login or password is wrong.</source>
        <translation>Неверный логин или пароль.</translation>
    </message>
    <message>
        <source>You may not see or do this.</source>
        <translation>У вас нет прав на это.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>По этому адресу ничего нет.</translation>
    </message>
    <message>
        <source>This can&apos;t be done at this address.</source>
        <translation>По этому адресу такое действие невозможно.</translation>
    </message>
    <message>
        <source>The request was not complete in time.</source>
        <translation>Запрос не был передан вовремя.</translation>
    </message>
    <message>
        <source>The desk was restored from a backup: everything must be read again.</source>
        <translation>База данных восстановлена из резервной копии: всё нужно прочитать заново.</translation>
    </message>
    <message>
        <source>The request is too large: send fewer commands at once.</source>
        <translation>Запрос слишком велик: отправляйте меньше команд за один раз.</translation>
    </message>
    <message>
        <source>The body must be JSON in UTF-8 (application/json).</source>
        <translation>Тело запроса должно быть в формате JSON и кодировке UTF-8 (application/json).</translation>
    </message>
    <message>
        <source>Too many attempts: wait a little.</source>
        <translation>Слишком много попыток: подождите немного.</translation>
    </message>
    <message>
        <source>The request&apos;s headers are too large.</source>
        <translation>Заголовки запроса слишком велики.</translation>
    </message>
    <message>
        <source>The service can&apos;t reach its database: try again in a moment.</source>
        <translation>Сервер не может связаться с базой данных: повторите через некоторое время.</translation>
    </message>
</context>
</TS>
