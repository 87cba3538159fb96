// Rows become commands: whose, in which order, and what is told of those that do not.
#include "import/plan.h"

#include "script/instant.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>

using namespace saldo;
using namespace saldo::import;

namespace {

const char *const mappingText = R"({
  "source": "old", "dates": {"formats": ["yyyy-MM-dd HH:mm"], "zone": "UTC"},
  "languages": [{"is": "en*", "language": "en"}, {"is": "ru", "language": "ru"}],
  "history": {"cover": "%1", "months": 1},
  "files": [
    {"holds": "tickets", "named": ["tickets*.csv"],
     "columns": {"id": "id", "customer": "who", "created": "at", "updated": "changed", "language": "lang",
                 "subject": "subject", "body": "body"},
     "closed": [{"column": "state", "is": ["solved"], "resolution": "solved"}]},
    {"holds": "messages", "named": ["messages*.csv"],
     "columns": {"id": "id", "ticket": "ticket", "author": "who", "created": "at", "body": "body"}}%2]
})";

const char *const ownership = R"(,
    {"holds": "customers", "named": ["people.csv"],
     "columns": {"id": "id", "name": "name", "language": "lang", "email": "mail", "created": "since"}},
    {"holds": "balances", "named": ["people.csv"], "columns": {"customer": "id", "credits": "credits", "created": "since"}},
    {"holds": "licenses", "named": ["licenses.csv"],
     "columns": {"id": "key", "customer": "owner", "url": "url", "created": "sold"}})";

QString lines(std::initializer_list<const char *> list)
{
    QString text;
    for (const char *line : list)
        text += QString::fromUtf8(line) + QLatin1Char('\n');
    return text;
}

const char *const ticketHeading = "id,who,at,changed,lang,subject,body,state";
const char *const messageHeading = "id,ticket,who,at,body";

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private:
    QHash<QString, QByteArray> m_files;

    static Mapping mapping(const char *cover = "period", const char *more = "")
    {
        const ParsedMapping parsed = parseMapping(
            QString::fromUtf8(mappingText).arg(QLatin1String(cover), QLatin1String(more)).toUtf8(), {});
        if (!parsed.error.isEmpty())
            qFatal("%s", qPrintable(parsed.error));
        return parsed.mapping;
    }

    Plan plan(const Mapping &by = mapping()) const
    {
        Job job{by, {}};
        QStringList names = m_files.keys();
        names.sort();
        for (const QString &name : names) {
            for (qsizetype i = 0; i < by.files.size(); ++i) {
                if (by.files.at(i).matches(name))
                    job.inputs.append({name, i});
            }
        }
        return makePlan({job}, *script::parseInstant(u"2026-01-01T00:00:00Z"), [this](const QString &path) {
            return m_files.contains(path) ? std::optional(m_files.value(path)) : std::nullopt;
        });
    }

    void file(const char *name, std::initializer_list<const char *> content)
    {
        m_files.insert(QLatin1String(name), lines(content).toUtf8());
    }

    // "2025-01-01T10:00:00Z open_ticket customer:old-ann old-1"
    static QStringList told(const Plan &plan)
    {
        QStringList all;
        for (const Step &step : plan.steps) {
            const QJsonObject &content = step.command.content;
            QString about;
            for (const char *name : {"staff", "license", "period", "message", "ticket", "customer"}) {
                if (about.isEmpty())
                    about = content.value(QLatin1String(name)).toString();
            }
            all.append(script::formatInstant(step.command.at).mid(5, 11) + QLatin1Char(' ') +
                       content.value(QLatin1String("do")).toString() + QLatin1Char(' ') +
                       content.value(QLatin1String("by")).toString() + QLatin1Char(' ') + about);
        }
        return all;
    }

    static QStringList remarks(const Plan &plan)
    {
        QStringList all;
        for (const Remark &remark : plan.remarks)
            all.append(QStringLiteral("%1:%2 %3%4")
                           .arg(remark.place.file)
                           .arg(remark.place.line)
                           .arg(remark.refused ? QString() : QStringLiteral("note: "), remark.text));
        return all;
    }

private Q_SLOTS:
    void init() { m_files.clear(); }

    void aThread()
    {
        file("tickets.csv", {ticketHeading, "1,ann,2025-01-05 10:00,2025-01-07 09:00,en-US,Help,It broke,solved"});
        file("messages.csv", {messageHeading, "11,1,bob,2025-01-05 11:00,How?", "12,1,ann,2025-01-05 12:00,So.",
                              "13,1,bob,2025-01-06 08:00,Ah."});
        const Plan made = plan();
        QCOMPARE(remarks(made), QStringList());
        const QStringList expected = {
            QStringLiteral("01-05T10:00 register_customer system old-ann"),
            QStringLiteral("01-05T10:00 register_license system old-ann"),
            QStringLiteral("01-05T10:00 buy_period system old-ann.period1"),
            QStringLiteral("01-05T10:00 open_ticket customer:old-ann old-1.0"),
            QStringLiteral("01-05T11:00 add_staff system old-bob"),
            QStringLiteral("01-05T11:00 answer old-bob old-11"),
            QStringLiteral("01-05T12:00 post_message customer:old-ann old-12"),
            QStringLiteral("01-06T08:00 answer old-bob old-13"),
            QStringLiteral("01-07T09:00 close system old-1"),
        };
        QCOMPARE(told(made), expected);
        QCOMPARE(made.rows, 4);
    }

    void allFilesInTheOrderOfTime()
    {
        file("tickets-b.csv",
             {ticketHeading, "2,ann,2025-01-05 10:30,,en,B,b,", "4,bea,2025-01-01 09:00,,ru,D,d,"});
        file("tickets-a.csv", {ticketHeading, "3,ann,2025-01-05 10:00,,en,C,c,"});
        file("messages.csv",
             {messageHeading, "11,2,bob,2025-01-05 12:00,later", "12,2,bob,2025-01-05 11:00,earlier",
              "13,4,ann,2025-01-05 10:15,a customer may answer another"});
        const Plan made = plan();
        QVERIFY(std::is_sorted(made.steps.cbegin(), made.steps.cend(), [](const Step &one, const Step &other) {
            return one.command.at < other.command.at;
        }));
        QStringList spoken = told(made).filter(QRegularExpression(QStringLiteral("open_ticket|answer")));
        for (QString &line : spoken)
            line = line.section(QLatin1Char(' '), -1);
        QCOMPARE(spoken.join(u' '), QStringLiteral("old-4.0 old-3.0 old-13 old-2.0 old-12 old-11"));
    }

    void messagesOfOneInstantStayInTheirOrder()
    {
        file("tickets.csv", {ticketHeading, "1,ann,2025-01-05 10:00,,en,A,a,"});
        file("messages.csv", {messageHeading, "19,1,bob,2025-01-05 10:00,first",
                              "12,1,ann,2025-01-05 10:00,second", "15,1,bob,2025-01-05 10:00,third"});
        QStringList ids;
        for (const QString &line : told(plan()).filter(QRegularExpression(QStringLiteral("answer|post_message"))))
            ids.append(line.section(QLatin1Char(' '), -1));
        QCOMPARE(ids.join(u' '), QStringLiteral("old-19 old-12 old-15"));
    }

    void aPeriodEndsAndAnotherIsBought()
    {
        // January's period covers up to and including 4 February; 21:30 UTC is already the next desk day.
        file("tickets.csv", {ticketHeading, "1,ann,2025-01-05 10:00,,en,A,a,", "2,ann,2025-02-04 20:30,,en,B,b,",
                             "3,ann,2025-02-04 21:30,,en,C,c,"});
        QStringList bought;
        for (const QString &line : told(plan()).filter(QStringLiteral("buy_period")))
            bought.append(line);
        QCOMPARE(bought, (QStringList{QStringLiteral("01-05T10:00 buy_period system old-ann.period1"),
                                      QStringLiteral("02-04T21:30 buy_period system old-ann.period2")}));
    }

    void refusedRowsAreTold()
    {
        file("tickets.csv",
             {ticketHeading, "1,ann,2025-01-05 10:00,,en,A,\"a", "b\",", "2,ann,2025-01-05 10:00,,it,B,b,",
              "3,ann,05.01.2025,,en,C,c,", "4,,2025-01-05 10:00,,en,D,d,", "1,ann,2025-01-06 10:00,,en,again,a,",
              "5,ann,2027-01-05 10:00,,en,E,e,", "6,ann,2025-01-05 10:00,,en,F",
              "7,ann,2025-01-05 10:00,,en,G,\"g\"x,", "8,ann,2025-01-05 10:00,,en,,,",
              "9,ann,2025-01-05 10:00,,en,I,i,"});
        file("messages.csv", {messageHeading, "11,2,bob,2025-01-05 11:00,x", "12,77,bob,2025-01-05 11:00,x",
                              "13,1,bob,2025-01-05 11:00,", "14,1,bob,2025-01-05 11:00,y",
                              "14,1,bob,2025-01-05 11:00,z", "15,1,bob,2025-01-04 11:00,early"});
        const Plan made = plan();
        QStringList found = remarks(made);
        found.sort();
        QStringList expected = {
            QStringLiteral("tickets.csv:4 the mapping has no language for “it” (column “lang”)"),
            QStringLiteral("tickets.csv:5 “05.01.2025” is no date of the mapping's formats (column “at”)"),
            QStringLiteral("tickets.csv:6 the column “who” is empty"),
            QStringLiteral("tickets.csv:7 “1” is already in tickets.csv:2"),
            QStringLiteral("tickets.csv:8 2027-01-05 10:00 lies in the future (column “at”)"),
            QStringLiteral("tickets.csv:9 has 6 columns where the heading has 8"),
            QStringLiteral("tickets.csv:10 text behind the closing quote of a field"),
            QStringLiteral("tickets.csv:11 has neither subject nor text"),
            QStringLiteral("messages.csv:2 its ticket “2” was not taken (tickets.csv:4)"),
            QStringLiteral("messages.csv:3 its ticket “77” is in none of the files"),
            QStringLiteral("messages.csv:4 has no text"),
            QStringLiteral("messages.csv:6 “14” is already in messages.csv:5"),
            QStringLiteral("messages.csv:7 note: dated before its ticket: takes the ticket's time"),
        };
        expected.sort();
        QCOMPARE(found, expected);
        QCOMPARE(told(made).filter(QStringLiteral("open_ticket")).size(), 2); // 1 and 9
        QCOMPARE(told(made).filter(QStringLiteral("answer")).size(), 2);      // 14 and 15
        QCOMPARE(made.rows, 16);
    }

    void undecodableBytesCostTheirRowOnly()
    {
        m_files.insert(QStringLiteral("tickets.csv"),
                       QByteArray(ticketHeading) +
                           "\n1,ann,2025-01-05 10:00,,en,A,\"a\nb\",\n2,ann,2025-01-05 10:00,,en,B,\xFF,\n"
                           "3,ann,2025-01-05 10:00,,en,C,c,\n");
        const Plan made = plan();
        QCOMPARE(remarks(made), QStringList{QStringLiteral("tickets.csv:4 bytes that are not UTF-8: 0xFF")});
        QCOMPARE(told(made).filter(QStringLiteral("open_ticket")).size(), 2);
    }

    void aFileThatIsNotWhatTheMappingSays()
    {
        file("tickets.csv", {"id,who", "1,ann"});
        QCOMPARE(remarks(plan()).constFirst(),
                 QStringLiteral(
                     "tickets.csv:1 the file has no column “at”, “body”, “changed”, “lang”, “state”, “subject”"));
    }

    void longTextsAreNotLost()
    {
        QString body;
        for (int i = 0; body.size() < 250'000; ++i)
            body += QStringLiteral("word%1 ").arg(i);
        const QString subject = QStringLiteral("subject ").repeated(40).trimmed();
        m_files.insert(
            QStringLiteral("tickets.csv"),
            (lines({ticketHeading}) + QStringLiteral("1,ann,2025-01-05 10:00,,en,%1,%2,\n").arg(subject, body))
                .toUtf8());
        const Plan made = plan();
        QString whole;
        int messages = 0;
        for (const Step &step : made.steps) {
            const QString part = step.command.content.value(QLatin1String("body")).toString();
            QVERIFY(part.size() <= 100'000);
            whole += part + QLatin1Char(' ');
            messages += part.isEmpty() ? 0 : 1;
            const QString shown = step.command.content.value(QLatin1String("subject")).toString();
            QVERIFY(shown.isEmpty() || (shown.endsWith(QChar(0x2026)) && shown.size() <= 200));
        }
        QCOMPARE(messages, 3);
        QCOMPARE(whole.simplified(), (subject + QLatin1Char(' ') + body).simplified());
        QCOMPARE(made.remarks.size(), 2);
    }

    void aSubjectAlone()
    {
        file("tickets.csv",
             {ticketHeading, "1,ann,2025-01-05 10:00,,en,Only this,,", "2,ann,2025-01-05 10:00,,en,,Only that,"});
        QStringList texts;
        for (const Step &step : plan().steps) {
            const QJsonObject &content = step.command.content;
            if (content.contains(QLatin1String("subject")))
                texts << content.value(QLatin1String("subject")).toString()
                      << content.value(QLatin1String("body")).toString();
        }
        QCOMPARE(texts, (QStringList{QStringLiteral("Only this"), QStringLiteral("Only this"),
                                     QStringLiteral("Only that"), QStringLiteral("Only that")}));
    }

    void customersLicensesAndBalances()
    {
        file("people.csv",
             {"id,name,lang,mail,since,credits", "ann,Ann,en,ann@saldo.example,2025-01-01 08:00,40",
              "bea,Bea,ru,,2025-01-02 08:00,0", "cy,Cy,it,,2025-01-02 08:00,5", "dan,Dan,en,,2025-01-02 08:00,x"});
        file("licenses.csv", {"key,owner,url,sold", "K 1,ann,https://shop.example,2025-01-03 08:00",
                              "K2,ann,,2025-01-04 08:00", "K3,zoe,,2025-01-04 08:00", "K2,bea,,2025-01-04 08:00"});
        file("tickets.csv", {ticketHeading, "1,ann,2025-01-05 10:00,,en,A,a,", "2,zoe,2025-01-05 10:00,,en,B,b,"});
        const Plan made = plan(mapping("nothing", ownership));
        QStringList found = told(made);
        QCOMPARE(found.size(), 7);
        QCOMPARE(found.at(0), QStringLiteral("01-01T08:00 register_customer system old-ann"));
        QVERIFY(found.at(1).startsWith(
            QStringLiteral("01-01T08:00 register_license system old-K-1-"))); // needed for the balance
        QCOMPARE(found.at(2), QStringLiteral("01-01T08:00 adjust_credits system old-ann"));
        QCOMPARE(found.at(3), QStringLiteral("01-02T08:00 register_customer system old-bea"));
        QCOMPARE(found.at(4), QStringLiteral("01-02T08:00 register_customer system old-dan"));
        QCOMPARE(found.at(5), QStringLiteral("01-04T08:00 register_license system old-K2"));
        QCOMPARE(found.at(6), QStringLiteral("01-05T10:00 open_ticket customer:old-ann old-1.0"));
        QVERIFY(!made.steps.at(6).command.content.contains(QLatin1String("coverage")));
        QCOMPARE(made.steps.at(2).command.content.value(QLatin1String("amount")).toInt(), 40);
        QCOMPARE(remarks(made).size(), 6);
        QVERIFY(remarks(made).contains(
            QStringLiteral("people.csv:5 “x” is no whole number of credits (column “credits”)")));
        QVERIFY(
            remarks(made).contains(QStringLiteral("tickets.csv:3 its customer “zoe” is in none of the files")));
        QVERIFY(
            remarks(made).contains(QStringLiteral("licenses.csv:4 its customer “zoe” is in none of the files")));
        QVERIFY(remarks(made).contains(QStringLiteral("licenses.csv:5 “K2” is already in licenses.csv:3")));
    }

    void theSameEveryTime()
    {
        file("tickets.csv",
             {ticketHeading, "1,ann,2025-01-05 10:00,,en,A,a,", "2,Пётр,2025-01-05 10:00,,ru,B,b,"});
        const Plan one = plan();
        const Plan other = plan();
        QSet<QString> ids;
        for (qsizetype i = 0; i < one.steps.size(); ++i) {
            QCOMPARE(one.steps.at(i).command.id, other.steps.at(i).command.id);
            QCOMPARE(one.steps.at(i).command.content, other.steps.at(i).command.content);
            ids.insert(one.steps.at(i).command.id);
        }
        QCOMPARE(ids.size(), one.steps.size());
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "plan_test.moc"
