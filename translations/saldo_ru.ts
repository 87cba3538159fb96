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
            <source>The desk's database can't be opened. Check that the folder exists and that you may write there.
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
            <source>The desk's SQLite file.</source>
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
            <source>The desk's database is on this computer; every change is saved at once.</source>
            <translation>База поддержки хранится на этом компьютере, каждое изменение сохраняется сразу.</translation>
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
            <source>New ticket on a customer's behalf (Ctrl+N)</source>
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
    </context>
</TS>
