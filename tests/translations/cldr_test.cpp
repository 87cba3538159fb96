// Dates, numbers, money and plurals as the window shows them, compared with Unicode's CLDR. Where they are meant
// to differ (docs/decisions.md), the difference stands here by name.
#include "tests/support/window_test_main.h"
#include "tests/translations/plural_rule.h"

#include "ui/shared/language.h"
#include "ui/shared/wording.h"
#include "ui/timelines/time_scale.h"
#include "ui/timelines/timeline_words.h"

#include <QDir>
#include <QJsonDocument>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace saldo;
using rules::Language;
using tests::PluralRules;

namespace {

constexpr int mostCounted = 1'000;

// SALDO_REAL_DATA, else ../shared/data beside the repository.
QDir data()
{
    const QString folder = qEnvironmentVariable("SALDO_REAL_DATA", QStringLiteral(SALDO_SHARED_DATA));
    return QDir(folder + QStringLiteral("/cldr-48-ru-en"));
}

QJsonObject read(const QString &name)
{
    QFile file(data().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject at(QJsonObject object, const QStringList &path)
{
    for (const QString &name : path)
        object = object.value(name).toObject();
    return object;
}

QJsonObject calendar(Language language)
{
    const QString name = rules::spell(language);
    return at(read(name + QStringLiteral("-ca-gregorian.json")),
              {QStringLiteral("main"), name, QStringLiteral("dates"), QStringLiteral("calendars"), QStringLiteral("gregorian")});
}

QString month(const QJsonObject &calendar, const char *form, const char *width, int month)
{
    return at(calendar, {QStringLiteral("months"), QLatin1String(form), QLatin1String(width)})
        .value(QString::number(month))
        .toString();
}

// English is British English here (docs/decisions.md); CLDR's "en" is American.
QString expectedShortMonth(const QJsonObject &calendar, Language language, int number)
{
    const QString name = month(calendar, "format", "abbreviated", number);
    return language == Language::En && number == 9 ? QStringLiteral("Sept") : name;
}

QJsonObject numbers(Language language)
{
    const QString name = rules::spell(language);
    return at(read(name + QStringLiteral("-numbers.json")), {QStringLiteral("main"), name, QStringLiteral("numbers")});
}

QString symbol(Language language, const char *which)
{
    return at(numbers(language), {QStringLiteral("symbols-numberSystem-latn")}).value(QLatin1String(which)).toString();
}

struct Counted
{
    QString context;
    QString source;
    QString comment;
    QStringList forms;
};

// The messages with a number of a .ts file.
QList<Counted> countedIn(const QString &language)
{
    QFile file(QStringLiteral(SALDO_TRANSLATIONS "/saldo_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(file.fileName()));
    QList<Counted> all;
    QXmlStreamReader xml(&file);
    QString context;
    Counted message;
    bool counts = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == u"message" && counts)
            all << message;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            counts = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
            message = {context, {}, {}, {}};
        } else if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            message.forms << xml.readElementText();
        }
    }
    return all;
}

// In the order of a .ts file.
QStringList formsOf(Language language)
{
    return language == Language::Ru ? QStringList{QStringLiteral("one"), QStringLiteral("few"), QStringLiteral("many")}
                                    : QStringList{QStringLiteral("one"), QStringLiteral("other")};
}

// The translated text without its number, whose own look is another matter.
QString withoutNumber(QString text, const QString &number, int plain)
{
    return text.replace(number, QStringLiteral("%n")).replace(QString::number(plain), QStringLiteral("%n"));
}

} // namespace

class CldrTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }
    void cleanup() { ui::useLanguage(Language::En); }

    void months_data() { languages(); }
    void months()
    {
        const Language language = use();
        const QJsonObject data = calendar(language);
        for (int number = 1; number <= 12; ++number) {
            const QDate day(2026, number, 5);
            const QString word = expectedShortMonth(data, language, number);
            const QString whole = month(data, "format", "wide", number);
            QCOMPARE(ui::wording::day(day, day), QStringLiteral("5 ") + word);
            QCOMPARE(ui::wording::day(day, day.addYears(1)), QStringLiteral("5 %1 2026").arg(word));
            QCOMPARE(ui::wording::dayInSentence(day, day), QStringLiteral("5 ") + whole);
            QCOMPARE(ui::timelinewords::span(day, day), QStringLiteral("5 %1 2026").arg(word));
            // On an axis a month stands alone: in Russian in another case than beside a day.
            QString alone = month(data, "stand-alone", "wide", number);
            alone[0] = alone.at(0).toUpper();
            QStringList labels;
            for (const ui::Tick &tick : ticksAround(day, 60).upper)
                labels << tick.label;
            QVERIFY2(labels.contains(alone + QStringLiteral(" 2026")), qPrintable(alone + u'|' + labels.join(u',')));
            QString shortAlone = month(data, "stand-alone", "abbreviated", number);
            if (language == Language::En && number == 9)
                shortAlone = QStringLiteral("Sept");
            if (shortAlone.endsWith(u'.'))
                shortAlone.chop(1); // a heading has no dot behind it (docs/decisions.md)
            shortAlone[0] = shortAlone.at(0).toUpper();
            labels.clear();
            for (const ui::Tick &tick : ticksAround(day, 700).lower)
                labels << tick.label;
            QVERIFY2(labels.contains(shortAlone), qPrintable(shortAlone + u'|' + labels.join(u',')));
        }
    }

    void weekdays_data() { languages(); }
    void weekdays()
    {
        const Language language = use();
        const QJsonObject names = at(calendar(language), {QStringLiteral("days"), QStringLiteral("format"),
                                                          QStringLiteral("abbreviated")});
        const char *const keys[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
        for (int day = 1; day <= 7; ++day) {
            const QDate date = QDate(2026, 3, 1 + day); // 2 March 2026 is a Monday
            QCOMPARE(QLocale().toString(date, QStringLiteral("ddd")), names.value(QLatin1String(keys[day - 1])).toString());
        }
    }

    void figures_data() { languages(); }
    void figures()
    {
        const Language language = use();
        const QString group = symbol(language, "group");
        const QString decimal = symbol(language, "decimal");
        QCOMPARE(QLocale().toString(999), QStringLiteral("999"));
        QCOMPARE(QLocale().toString(1'000), QLatin1Char('1') + group + QStringLiteral("000"));
        QCOMPARE(QLocale().toString(1'234'567), QStringList({QStringLiteral("1"), QStringLiteral("234"), QStringLiteral("567")}).join(group));
        QCOMPARE(QLocale().toString(12'345.5, 'f', 2), QStringLiteral("12") + group + QStringLiteral("345") + decimal + QStringLiteral("50")); // prices, in USD
        // A balance in words has its thousands parted too.
        QVERIFY(ui::wording::credits(1'000).contains(QLatin1Char('1') + group + QStringLiteral("000")));
        QVERIFY(ui::wording::creditsShort(12'000).contains(QStringLiteral("12") + group + QStringLiteral("000")));
        // The minus of our figures is the typographic one, as wide as the plus; CLDR has the hyphen of keyboards.
        QCOMPARE(symbol(language, "minusSign"), QStringLiteral("-"));
        QCOMPARE(ui::wording::signedCredits(-1'500), QStringLiteral("\u22121") + group + QStringLiteral("500"));
        QCOMPARE(ui::wording::signedCredits(25), symbol(language, "plusSign") + QStringLiteral("25"));
    }

    void timesHaveTwoDigits_data() { languages(); }
    void timesHaveTwoDigits()
    {
        const Language language = use();
        const QString pattern = at(calendar(language), {QStringLiteral("dateTimeFormats"), QStringLiteral("availableFormats")})
                                    .value(QStringLiteral("Hm")).toString();
        QCOMPARE(pattern, QStringLiteral("HH:mm"));
        QCOMPARE(ui::wording::timeOfDay(rules::startOfDay(QDate(2026, 3, 2)) + 9 * rules::msPerHour), QStringLiteral("09:00"));
    }

    void everyPluralHasItsForm_data() { languages(); }
    void everyPluralHasItsForm()
    {
        const Language language = use();
        const QString name = rules::spell(language);
        const PluralRules rules(at(read(QStringLiteral("plurals.json")),
                                   {QStringLiteral("supplemental"), QStringLiteral("plurals-type-cardinal"), name}));
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/translations/saldo_%1.qm").arg(name)));
        const QList<Counted> messages = countedIn(name);
        QVERIFY(messages.size() > 20);
        const QStringList order = formsOf(language);
        for (const Counted &message : messages) {
            QCOMPARE(message.forms.size(), order.size());
            for (int number = 0; number <= mostCounted; ++number) {
                const QString form = message.forms.at(order.indexOf(rules.formOf(number)));
                const QString shown = translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                                           message.comment.isEmpty() ? nullptr
                                                                                     : message.comment.toUtf8().constData(),
                                                           number);
                QVERIFY2(shown == form, qPrintable(QStringLiteral("%1, %2: %3 for %4").arg(message.source, shown, form).arg(number)));
            }
        }
    }

    void nounsChangeAsCldrsOwn_data() { languages(); }
    void nounsChangeAsCldrsOwn()
    {
        // The forms of a message are all alike (no noun), all different, or, in another case than the
        // nominative, alike for few and many: nothing else is Russian. English knows one and other.
        const Language language = use();
        for (const Counted &message : countedIn(rules::spell(language))) {
            const QStringList &forms = message.forms;
            if (language == Language::En)
                continue;
            const bool alike = forms.at(0) == forms.at(1) && forms.at(1) == forms.at(2);
            const bool different = forms.at(0) != forms.at(1) && forms.at(0) != forms.at(2);
            QVERIFY2(alike || different, qPrintable(message.source + u'|' + forms.join(u'|')));
        }
        // What is counted most, against CLDR's forms of a currency's name: the same number, the same change.
        const QJsonObject dollars = at(read(rules::spell(language) + QStringLiteral("-currencies.json")),
                                       {QStringLiteral("main"), rules::spell(language), QStringLiteral("numbers"),
                                        QStringLiteral("currencies"), QStringLiteral("USD")});
        const PluralRules rules(at(read(QStringLiteral("plurals.json")),
                                   {QStringLiteral("supplemental"), QStringLiteral("plurals-type-cardinal"),
                                    rules::spell(language)}));
        QHash<QString, QString> credit;
        for (int number = 0; number < mostCounted; ++number) {
            const QString dollar = dollars.value(QStringLiteral("displayName-count-") + rules.formOf(number)).toString();
            const QString words = withoutNumber(ui::wording::credits(number), QLocale().toString(number), number);
            QVERIFY(!dollar.isEmpty());
            if (!credit.contains(dollar))
                credit.insert(dollar, words);
            QCOMPARE(words, credit.value(dollar));
        }
        QCOMPARE(credit.size(), formsOf(language).size());
        const QStringList texts = credit.values();
        QCOMPARE(QSet<QString>(texts.cbegin(), texts.cend()).size(), credit.size());
    }

private:
    static void languages()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("English") << static_cast<int>(Language::En);
        QTest::newRow("Russian") << static_cast<int>(Language::Ru);
    }
    static Language use()
    {
        QFETCH(int, language);
        ui::useLanguage(static_cast<Language>(language));
        return static_cast<Language>(language);
    }
    static ui::Ticks ticksAround(QDate day, double days)
    {
        ui::TimeScale scale;
        scale.setWidth(1'600);
        scale.zoomTo(days, 0);
        scale.setFirstDay(static_cast<double>(day.toJulianDay()) - days / 2);
        return ui::ticksOf(scale, 7);
    }
};

int main(int argc, char **argv)
{
    if (!data().exists(QStringLiteral("plurals.json"))) {
        std::puts("SKIPPED: no CLDR data beside the checkout (../shared/data/cldr-48-ru-en), nor in SALDO_REAL_DATA");
        return 77;
    }
    tests::settle();
    qunsetenv("QT_FATAL_WARNINGS");
    QApplication application(argc, argv);
    CldrTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "cldr_test.moc"
