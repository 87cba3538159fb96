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
        <name>saldo::ui::CommandDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
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
            <source>It is the customer's choice: ask him before you choose for him.</source>
            <translation>Выбирает клиент: спросите его, прежде чем выбрать за него.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выбрать</translation>
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
            <source>Record a customer's message</source>
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
            <source>The customer's message</source>
            <translation>Сообщение клиента</translation>
        </message>
    </context>
    <context>
        <name>saldo::ui::CustomerPanel</name>
        <message>
            <source>The customer's side</source>
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
        <name>saldo::ui::EventLine</name>
        <message>
            <source>%1 GMT+3</source>
            <comment>moment</comment>
            <translation>%1 GMT+3</translation>
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
            <translation>приостановлен</translation>
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
            <source>On the customer's behalf; recorded as entered by you.</source>
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
        <name>saldo::ui::ReplyBox</name>
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
            <source>Record a customer's message…</source>
            <comment>action</comment>
            <translation>Записать сообщение клиента…</translation>
        </message>
        <message>
            <source>New ticket…</source>
            <comment>action</comment>
            <translation>Новое обращение…</translation>
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
            <source>Show or hide the customer's side</source>
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
            <source>The ticket can't be read</source>
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
        <name>saldo::ui::conversationWords</name>
        <message>
            <source>%1 back: %2</source>
            <comment>credits, balance before and after</comment>
            <translation>возвращено %1: %2</translation>
        </message>
        <message>
            <source>waits for the customer's confirmation</source>
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
            <source>The desk can't be asked right now: %1</source>
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
            <source>Category %1 needs the customer's confirmation first: %2, %3. Assess it to ask him.</source>
            <translation>Категорию %1 клиент должен сначала подтвердить: %2, %3. Оцените обращение, чтобы запросить подтверждение.</translation>
        </message>
        <message>
            <source>Can be answered after the customer's confirmation: %1, %2</source>
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
            <source>Recorded as the customer's own word, given by you.</source>
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
            <source>Recorded as the customer's message, entered by you.</source>
            <translation>Записывается как сообщение клиента, внесённое вами.</translation>
        </message>
        <message>
            <source>The ticket opens again, at no new charge.</source>
            <translation>Обращение снова откроется, без нового списания.</translation>
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
            <source>This person doesn't work at the desk any more. Choose somebody else.</source>
            <translation>Этот сотрудник больше не работает в поддержке. Выберите другого.</translation>
        </message>
        <message>
            <source>There is no such support period. Look at the customer's periods again.</source>
            <translation>Такого периода поддержки нет. Проверьте периоды клиента.</translation>
        </message>
        <message>
            <source>Only the customer's own messages of this ticket can be moved. Choose others.</source>
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
            <source>Only a customer's first licence offers a choice of free support.</source>
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
            <translation>У клиента нет действующего периода поддержки, который можно приостановить.</translation>
        </message>
        <message>
            <source>This support period was suspended once already; once is all it allows.</source>
            <translation>Этот период поддержки уже приостанавливали; это можно сделать только один раз.</translation>
        </message>
        <message>
            <source>The customer has no suspended support period to resume.</source>
            <translation>У клиента нет приостановленного периода поддержки.</translation>
        </message>
        <message>
            <source>The customer's support period is suspended. He resumes it first, or chooses credits.</source>
            <translation>Период поддержки клиента приостановлен. Клиенту нужно возобновить его или выбрать кредиты.</translation>
        </message>
        <message>
            <source>The customer has neither an active nor a queued support period. He can buy one.</source>
            <translation>У клиента нет ни действующего периода поддержки, ни периода в очереди. Период можно купить.</translation>
        </message>
        <message>
            <source>The balance doesn't have enough credits. The customer can buy more.</source>
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
            <source>Nothing on this ticket waits for the customer's word.</source>
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
