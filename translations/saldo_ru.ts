<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>saldo::console::opening</name>
    <message>
        <source>Another Saldo works on this desk already (database_in_use). Close it, or choose another database.
%1</source>
        <translation>С этой базой уже работает другой Saldo (database_in_use). Закройте его или выберите другую базу.
%1</translation>
    </message>
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
            <numerusform>Остановлен с %1, после возобновления останется %n день</numerusform>
            <numerusform>Остановлен с %1, после возобновления останется %n дня</numerusform>
            <numerusform>Остановлен с %1, после возобновления останется %n дней</numerusform>
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
        <translation>Остановить…</translation>
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
        <translation>Остановить период поддержки от имени клиента</translation>
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
        <translation>От имени клиента это может сделать только менеджер. Клиент может сделать это сам.</translation>
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
        <translation>Выбор делается один раз, изменить его потом нельзя.</translation>
    </message>
    <message>
        <source>Balance: %1 → %2. The choice can&apos;t be changed later.</source>
        <comment>credits before, after</comment>
        <translation>Остаток: %1 → %2. Изменить выбор потом нельзя.</translation>
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
        <translation>Период можно остановить только один раз.</translation>
    </message>
    <message>
        <source>It can&apos;t be suspended again.</source>
        <comment>the period</comment>
        <translation>Остановить его ещё раз нельзя.</translation>
    </message>
    <message>
        <source>The period goes on today; its last day stays %1 (GMT+3).</source>
        <translation>Период продолжится сегодня; последний день прежний: %1 (GMT+3).</translation>
    </message>
    <message numerus="yes">
        <source>The period goes on today. Its last day moves %n day(s) later, from %1 to %2 (GMT+3).</source>
        <translation>
            <numerusform>Период продолжится сегодня. Последний день сдвинется на %n день: с %1 на %2 (GMT+3).</numerusform>
            <numerusform>Период продолжится сегодня. Последний день сдвинется на %n дня: с %1 на %2 (GMT+3).</numerusform>
            <numerusform>Период продолжится сегодня. Последний день сдвинется на %n дней: с %1 на %2 (GMT+3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspend the support period?</source>
        <translation>Остановить период поддержки?</translation>
    </message>
    <message>
        <source>In the name of %1, who is told of it.</source>
        <comment>a customer</comment>
        <translation>От имени клиента «%1»; клиент получит уведомление.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Остановить</translation>
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
        <source>In the name of %1, with the first license, %2:</source>
        <comment>a customer, a license</comment>
        <translation>От имени клиента «%1», с первой лицензией, %2:</translation>
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
        <source>Nothing is behind this figure.</source>
        <translation>За этим числом ничего нет.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to the review (Esc)</source>
        <translation>Назад к обзору (Esc)</translation>
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
        <translation>Без категории</translation>
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
        <translation>У клиента нет других обращений, которые это могло бы повторять.</translation>
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
        <source>It is the customer&apos;s choice: ask him before you choose for him.</source>
        <translation>Выбирает клиент: спросите его, прежде чем выбрать за него.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
</context>
<context>
    <name>saldo::ui::CustomerColumns</name>
    <message>
        <source>Sort by</source>
        <translation>Упорядочить</translation>
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
        <source>What he wrote or said another way, in his own words.</source>
        <translation>Что он написал или сказал другим путём, его словами.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>The customer&apos;s message</source>
        <translation>Сообщение клиента</translation>
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
        <translation>Меньше самой дешёвой категории: %1</translation>
    </message>
    <message>
        <source>none spent in %1 days</source>
        <translation>за %1 дней не потрачено</translation>
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
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>days</comment>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1, suspended since %2</source>
        <comment>length, day</comment>
        <translation>%1, остановлен с %2</translation>
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
        <source>Licences: %1</source>
        <translation>Лицензии: %1</translation>
    </message>
    <message>
        <source>Ticket %1 · category %2</source>
        <translation>Обращение %1 · категория %2</translation>
    </message>
    <message>
        <source>Ticket %1 · now category %2</source>
        <translation>Обращение %1 · теперь категория %2</translation>
    </message>
    <message>
        <source>Ticket %1 · refund</source>
        <translation>Обращение %1 · возврат</translation>
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
        <source>The customers can&apos;t be read: %1</source>
        <translation>Не удалось прочитать список клиентов: %1</translation>
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
        <source>Search customers by name or id (Ctrl+F)</source>
        <translation>Поиск клиентов по названию или коду (Ctrl+F)</translation>
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
</context>
<context>
    <name>saldo::ui::DeskStatus</name>
    <message>
        <source>Desk %1 GMT+3 · open until %2</source>
        <translation>Поддержка %1 GMT+3 · открыта до %2</translation>
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
    <name>saldo::ui::FilterBar</name>
    <message>
        <source>%1 %2</source>
        <comment>a filter, how many customers</comment>
        <translation>%1 %2</translation>
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
            <numerusform>Заканчивается за %n день</numerusform>
            <numerusform>Заканчивается за %n дня</numerusform>
            <numerusform>Заканчивается за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>customers whose period is</comment>
        <translation>Остановлен</translation>
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
</context>
<context>
    <name>saldo::ui::FilterPanel</name>
    <message>
        <source>Any</source>
        <translation>Любое значение</translation>
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
        <translation>Покрытие</translation>
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
        <translation>Открыто</translation>
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
        <source>New ticket on a customer&apos;s behalf (Ctrl+N)</source>
        <translation>Новое обращение от имени клиента (Ctrl+N)</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Language (Ctrl+Shift+L)</source>
        <translation>Язык (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Dark (Ctrl+Shift+D)</source>
        <translation>Тёмное оформление (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Light (Ctrl+Shift+D)</source>
        <translation>Светлое оформление (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмное оформление</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлое оформление</translation>
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
        <source>Review</source>
        <translation>Обзор</translation>
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
        <translation>Без исполнителя</translation>
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
        <translation>до %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>support period</comment>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>would start: %1</source>
        <comment>length</comment>
        <translation>начнётся: %1</translation>
    </message>
    <message>
        <source>Choose the customer: type a part of his name.</source>
        <translation>Выберите клиента: введите часть названия.</translation>
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
        <translation>Откроется как сообщение об ошибке продукта: оплаты не требует.</translation>
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
        <translation>Открыть обращение</translation>
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
        <source>What the customer wants, in his own words</source>
        <translation>Что нужно клиенту, его словами</translation>
    </message>
    <message>
        <source>What the customer chose to pay with</source>
        <translation>Чем клиент выбрал оплатить</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Не спрошено</translation>
    </message>
    <message>
        <source>He reports a defect of the product</source>
        <translation>Клиент сообщает об ошибке продукта</translation>
    </message>
    <message>
        <source>He accepts any category in advance</source>
        <translation>Клиент заранее согласен с любой категорией</translation>
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
        <translation>Отправка вопроса по обращению %1…</translation>
    </message>
    <message>
        <source>Sending the answer on ticket %1…</source>
        <translation>Отправка ответа по обращению %1…</translation>
    </message>
    <message>
        <source>Question goes out in %1 s</source>
        <translation>Вопрос уйдёт через %1 с</translation>
    </message>
    <message>
        <source>Question on ticket %1 goes out in %2 s</source>
        <translation>Вопрос по обращению %1 уйдёт через %2 с</translation>
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
        <source>Due first</source>
        <translation>Сначала срочные</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Latest message first</source>
        <translation>Сначала с новыми сообщениями</translation>
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
        <source>By customer</source>
        <translation>По клиентам</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Фильтр…</translation>
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
        <translation>Возврат за ошибки</translation>
    </message>
    <message>
        <source>%1 % of what was charged</source>
        <translation>%1 % от списанного</translation>
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
        <translation>Любое покрытие</translation>
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
        <translation>Покрытие</translation>
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
        <translation>← → — переход по диаграмме, Enter — что стоит за числом.</translation>
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
        <source>Consumption of credits</source>
        <translation>Расход кредитов</translation>
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
        <translation>Больше всех</translation>
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
        <translation>Израсходовано кредитов</translation>
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
        <translation>Израсходовано кредитов</translation>
    </message>
    <message>
        <source>Refunded for defects</source>
        <translation>Возвращено за ошибки</translation>
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
        <translation>Медиана ответа</translation>
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
    <message numerus="yes">
        <source>%n ticket(s) selected</source>
        <translation>
            <numerusform>Выбрано %n обращение</numerusform>
            <numerusform>Выбрано %n обращения</numerusform>
            <numerusform>Выбрано %n обращений</numerusform>
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
        <translation>Обращения, для которых получен отказ, остаются выбранными. Щелчок в списке снова выбирает одно обращение.</translation>
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
        <translation>исполнитель и так не был назначен</translation>
    </message>
    <message>
        <source>was assigned to %1 already</source>
        <translation>уже было назначено: %1</translation>
    </message>
    <message>
        <source>assigned to nobody</source>
        <translation>исполнитель снят</translation>
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
        <translation>Назначить мне</translation>
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
        <source>Assign to me (M)</source>
        <translation>Назначить мне (M)</translation>
    </message>
    <message>
        <source>Assign to… (Shift+M)</source>
        <translation>Назначить… (Shift+M)</translation>
    </message>
    <message>
        <source>Close… (E)</source>
        <comment>tickets</comment>
        <translation>Закрыть… (E)</translation>
    </message>
    <message>
        <source>What became of each ticket</source>
        <translation>Результат по каждому обращению</translation>
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
        <source>Confirm the cost for the customer</source>
        <translation>Подтвердить стоимость за клиента</translation>
    </message>
    <message>
        <source>Only if he has said so himself: by mail, by phone, in a message.</source>
        <translation>Только если клиент сам об этом сказал: в письме, по телефону, в сообщении.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Decline the cost for the customer</source>
        <translation>Отказаться от стоимости за клиента</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Mark as a defect of the product</source>
        <translation>Отметить как ошибку продукта</translation>
    </message>
    <message>
        <source>Mark as a defect</source>
        <translation>Отметить как ошибку</translation>
    </message>
    <message>
        <source>Not a defect of the product</source>
        <translation>Не ошибка продукта</translation>
    </message>
    <message>
        <source>Not a defect</source>
        <translation>Не ошибка</translation>
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
        <source>Confirm the cost for the customer…</source>
        <comment>action</comment>
        <translation>Подтвердить стоимость за клиента…</translation>
    </message>
    <message>
        <source>Decline the cost for the customer…</source>
        <comment>action</comment>
        <translation>Отказаться от стоимости за клиента…</translation>
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
        <translation>Отметить как ошибку продукта…</translation>
    </message>
    <message>
        <source>Not a defect…</source>
        <comment>action</comment>
        <translation>Не ошибка продукта…</translation>
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
        <translation>Ошибка продукта</translation>
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
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Show or hide the customer&apos;s side</source>
        <translation>Показать или скрыть сведения о клиенте</translation>
    </message>
    <message>
        <source>Everything that can be done with this ticket</source>
        <translation>Все действия с обращением</translation>
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
        <translation>остановлен</translation>
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
        <translation>запрос</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>покупка</translation>
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
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
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
        <translation>← → — по периодам и запросам клиента, Enter — открыть, Ctrl и колесо — масштаб. Дни службы поддержки, GMT+3.</translation>
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
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n клиент</numerusform>
            <numerusform>%n клиента</numerusform>
            <numerusform>%n клиентов</numerusform>
        </translation>
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
        <source>No customer is called that</source>
        <translation>Такого клиента нет</translation>
    </message>
    <message>
        <source>Nothing in a name or an id is like “%1”.</source>
        <translation>Ни в названии, ни в идентификаторе нет «%1».</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Клиентов пока нет</translation>
    </message>
    <message>
        <source>Their periods, requests and purchases will appear here.</source>
        <translation>Здесь появятся их периоды, запросы и покупки.</translation>
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
        <source>Show more days (−)</source>
        <translation>Показать больше дней (−)</translation>
    </message>
    <message>
        <source>Show more days</source>
        <translation>Показать больше дней</translation>
    </message>
    <message>
        <source>Show fewer days (+)</source>
        <translation>Показать меньше дней (+)</translation>
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
        <source>Go to today (Home or T)</source>
        <translation>Перейти к сегодняшнему дню (Home или T)</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Show the balance of credits as a line (Ctrl+B)</source>
        <translation>Показать баланс кредитов линией (Ctrl+B)</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Печать в PDF…</translation>
    </message>
    <message>
        <source>Print what is listed, or what is selected (Ctrl+P)</source>
        <translation>Напечатать весь список или выбранных клиентов (Ctrl+P)</translation>
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
        <source>Find a customer by name or id (Ctrl+F)</source>
        <translation>Найти клиента по названию или идентификатору (Ctrl+F)</translation>
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
        <translation>Без покрытия</translation>
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
        <translation>%1 · новое обращение по периоду поддержки</translation>
    </message>
    <message>
        <source>%1 opened the ticket against credits</source>
        <comment>person</comment>
        <translation>%1 · новое обращение за кредиты</translation>
    </message>
    <message>
        <source>%1 reported a defect of the product</source>
        <comment>person</comment>
        <translation>%1 · сообщение об ошибке продукта</translation>
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
        <translation>Начался период поддержки: до %1</translation>
    </message>
    <message>
        <source>%1 marked the ticket as a defect: it is free</source>
        <comment>person</comment>
        <translation>%1 · отмечено как ошибка продукта: бесплатно</translation>
    </message>
    <message>
        <source>%1 found that it is not a defect</source>
        <comment>person</comment>
        <translation>%1 · это не ошибка продукта</translation>
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
        <translation>остановлен</translation>
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
        <translation>Счёт</translation>
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
        <translation>Остановка</translation>
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
        <source>No credits came or went yet.</source>
        <translation>Движения кредитов ещё не было.</translation>
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
        <source>queued: %1</source>
        <comment>periods that wait</comment>
        <translation>в очереди: %1</translation>
    </message>
    <message>
        <source>too little to tell</source>
        <translation>мало данных</translation>
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
        <translation>Запрос</translation>
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
        <source>Open tickets that wait for the customer: his reply, confirmation, credits or coverage</source>
        <translation>Открытые обращения, которые ждут клиента: ответа, подтверждения, кредитов или покрытия</translation>
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
        <translation>до %1</translation>
    </message>
    <message>
        <source>The desk can&apos;t be asked right now: %1</source>
        <translation>Сейчас база не отвечает: %1</translation>
    </message>
    <message>
        <source>Defect: answering is free.</source>
        <translation>Ошибка продукта: ответ бесплатный.</translation>
    </message>
    <message>
        <source>Covered by the support period.</source>
        <translation>Оплачено периодом поддержки.</translation>
    </message>
    <message>
        <source>Covered by the support period %1.</source>
        <comment>until a day</comment>
        <translation>Оплачено периодом поддержки %1.</translation>
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
        <translation>Уже списано: %1. Ответ больше ничего не стоит.</translation>
    </message>
    <message>
        <source>Answering costs nothing.</source>
        <translation>Ответ ничего не стоит.</translation>
    </message>
    <message>
        <source>the balance is only %1</source>
        <translation>на счёте только %1</translation>
    </message>
    <message>
        <source>Category %1 needs the customer&apos;s confirmation first: %2, %3. Assess it to ask him.</source>
        <translation>Категорию %1 клиент должен сначала подтвердить: %2, %3. Оцените обращение, чтобы запросить подтверждение.</translation>
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
        <source>Assess first: 1, 2 or 3.</source>
        <translation>Сначала оцените: 1, 2 или 3.</translation>
    </message>
    <message>
        <source>Nothing pays for this ticket yet. Choose its coverage first; asking and notes are free.</source>
        <translation>Обращение пока нечем оплатить. Сначала выберите способ оплаты; уточнения и заметки бесплатны.</translation>
    </message>
    <message>
        <source>Covered by the support period: the category is recorded, nothing is charged.</source>
        <translation>Оплачено периодом поддержки: категория записывается, ничего не списывается.</translation>
    </message>
    <message>
        <source>The customer is asked to confirm %1; nothing is charged before.</source>
        <translation>Клиента попросят подтвердить %1; до этого ничего не спишется.</translation>
    </message>
    <message>
        <source>Balance after his confirmation: %1.</source>
        <translation>Счёт после подтверждения: %1.</translation>
    </message>
    <message>
        <source>The balance is only %1: he will have to buy more.</source>
        <translation>На счёте только %1: клиенту придётся докупить.</translation>
    </message>
    <message>
        <source>This category is settled already: nothing more is charged.</source>
        <translation>Эта категория уже действует: больше ничего не спишется.</translation>
    </message>
    <message>
        <source>Recorded as the customer&apos;s own word, given by you.</source>
        <translation>Записывается как решение клиента, внесённое вами.</translation>
    </message>
    <message>
        <source>The ticket is closed as declined; nothing is charged.</source>
        <translation>Обращение закроется из-за отказа; ничего не спишется.</translation>
    </message>
    <message>
        <source>Category %1 stays, and the %2 charged for it.</source>
        <translation>Остаётся категория %1, и списание за неё: %2.</translation>
    </message>
    <message>
        <source>What was charged stays charged: %1.</source>
        <translation>Списанное остаётся списанным: %1.</translation>
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
        <translation>Клиенту сообщается.</translation>
    </message>
    <message>
        <source>A defect is corrected free.</source>
        <translation>Ошибки продукта исправляются бесплатно.</translation>
    </message>
    <message>
        <source>A defect is corrected free: nothing will be charged for this ticket.</source>
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
        <source>Ticket %1, newly opened:</source>
        <comment>begins a sentence</comment>
        <translation>Новое обращение %1:</translation>
    </message>
    <message>
        <source>Ticket %1 lacks coverage: it can&apos;t be answered until a support period or credits are chosen for it. Asking is free.</source>
        <translation>Обращение %1 ничем не покрыто: на него нельзя ответить, пока для него не выбран период поддержки или кредиты. Вопросы клиенту бесплатны.</translation>
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
        <source>Ticket %1 is solved and closed. Write to it if anything is left.</source>
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
        <translation>Ваш период поддержки остановлен. Пока он остановлен, он не действует; оставшиеся дни сохраняются до возобновления.</translation>
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
    <name>saldo::ui::queue</name>
    <message>
        <source>awaiting coverage</source>
        <translation>без покрытия</translation>
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
        <translation>без покрытия</translation>
    </message>
    <message>
        <source>period ended</source>
        <translation>период истёк</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a period</comment>
        <translation>остановлен</translation>
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
        <source>This customer has no such licence. Choose one of his.</source>
        <translation>У этого клиента нет такой лицензии. Выберите одну из его лицензий.</translation>
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
        <source>The customer owns no licence, so he gets no support here. Point him to the contact form.</source>
        <translation>У клиента нет лицензии, поэтому поддержка здесь невозможна. Направьте его к форме обратной связи.</translation>
    </message>
    <message>
        <source>Only a customer&apos;s first licence offers a choice of free support.</source>
        <translation>Бесплатную поддержку на выбор даёт только первая лицензия клиента.</translation>
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
        <translation>У клиента нет действующего периода поддержки, который можно остановить.</translation>
    </message>
    <message>
        <source>This support period was suspended once already; once is all it allows.</source>
        <translation>Этот период поддержки уже приостанавливали; это можно сделать только один раз.</translation>
    </message>
    <message>
        <source>The customer has no suspended support period to resume.</source>
        <translation>У клиента нет остановленного периода поддержки.</translation>
    </message>
    <message>
        <source>The customer&apos;s support period is suspended. He resumes it first, or chooses credits.</source>
        <translation>Период поддержки клиента остановлен. Клиенту нужно возобновить его или выбрать кредиты.</translation>
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
        <source>The ticket is closed. A message of the customer opens it again.</source>
        <translation>Обращение закрыто. Его откроет новое сообщение клиента.</translation>
    </message>
    <message>
        <source>A new message came in. Read it first, then send again.</source>
        <translation>Пришло новое сообщение. Сначала прочтите его, затем отправьте ещё раз.</translation>
    </message>
    <message>
        <source>The ticket is marked as a defect of the product, which is free. Reject the defect first.</source>
        <translation>Обращение отмечено как ошибка продукта, это бесплатно. Сначала снимите эту отметку.</translation>
    </message>
    <message>
        <source>The ticket is not marked as a defect.</source>
        <translation>Обращение не отмечено как ошибка продукта.</translation>
    </message>
    <message>
        <source>Nothing on this ticket waits for the customer&apos;s word.</source>
        <translation>По этому обращению решение клиента не требуется.</translation>
    </message>
    <message>
        <source>The customer must confirm the cost first. You may still ask him something or write a note.</source>
        <translation>Клиент должен сначала подтвердить стоимость. Уточнить вопрос или написать заметку можно и сейчас.</translation>
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
        <source>It was not saved; what you wrote is still here. The database says: %1</source>
        <translation>Не сохранено; написанное осталось на месте. Ответ базы данных: %1</translation>
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
        <translation>покрытие: %1</translation>
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
        <translation>Возвращено за ошибки</translation>
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
        <translation>Продано за</translation>
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
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Sold less spent</source>
        <translation>Продано минус потрачено</translation>
    </message>
    <message>
        <source>Periods sold for</source>
        <translation>Периоды проданы за</translation>
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
        <translation>9 из 10 за</translation>
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
        <translation>Без покрытия</translation>
    </message>
    <message>
        <source>Credits or days</source>
        <translation>Кредиты или дни</translation>
    </message>
    <message>
        <source>Bought credits, unspent</source>
        <translation>Купленные кредиты, не потрачены</translation>
    </message>
    <message>
        <source>Given credits, unspent</source>
        <translation>Выданные кредиты, не потрачены</translation>
    </message>
    <message>
        <source>Days of running periods</source>
        <translation>Дни текущих периодов</translation>
    </message>
    <message>
        <source>Days of suspended periods</source>
        <translation>Дни остановленных периодов</translation>
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
        <translation>Был остановлен: %1</translation>
    </message>
    <message>
        <source>Suspended since %1: %2 on resuming</source>
        <comment>a period: day, days left</comment>
        <translation>Остановлен с %1, %2</translation>
    </message>
    <message>
        <source>Queued: %1. Starts with a request, on no fixed day.</source>
        <comment>a period: length</comment>
        <translation>В очереди: %1. Начнётся с запроса, дата не назначена.</translation>
    </message>
    <message>
        <source>Request: %1, %2 · %3</source>
        <comment>day, time, subject</comment>
        <translation>Запрос: %1, %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more request(s)</source>
        <translation>
            <numerusform>и ещё %n запрос</numerusform>
            <numerusform>и ещё %n запроса</numerusform>
            <numerusform>и ещё %n запросов</numerusform>
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
        <translation>остановлен · %1</translation>
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
            <numerusform>%n запрос</numerusform>
            <numerusform>%n запроса</numerusform>
            <numerusform>%n запросов</numerusform>
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
    <message numerus="yes">
        <source>%n credit(s)</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%n кредит</numerusform>
            <numerusform>%n кредита</numerusform>
            <numerusform>%n кредитов</numerusform>
        </translation>
    </message>
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
        <translation>Без покрытия</translation>
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
        <translation>Без покрытия</translation>
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
</context>
</TS>
