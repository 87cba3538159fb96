#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace saldo::ui::wording {

using namespace rules;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::wording)
};

int plural(qint64 number)
{
    return static_cast<int>(std::min<qint64>(std::abs(number), 2'000'000'000));
}

} // namespace

QString credits(qint64 credits)
{
    return Words::tr("%Ln credit(s)", "an amount", plural(credits));
}

QString creditsShort(qint64 credits)
{
    return Words::tr("%1 cr.", "an amount of credits, short").arg(QLocale().toString(credits));
}

QString days(int days)
{
    return Words::tr("%n day(s)", "a length", days);
}

QString daysShort(int days)
{
    return Words::tr("%1 d", "days, short").arg(QLocale().toString(days));
}

QString lateness(qint64 deskMs, rules::Instant due, rules::Instant now)
{
    constexpr qint64 longMs = 100 * rules::msPerHour;
    return deskMs < longMs ? hoursAndMinutes(deskMs) : daysShort(static_cast<int>((now - due) / (24 * rules::msPerHour)));
}

QString shortAddress(const QString &url)
{
    for (const QLatin1String scheme : {QLatin1String("https://"), QLatin1String("http://")}) {
        if (url.startsWith(scheme, Qt::CaseInsensitive))
            return url.mid(scheme.size());
    }
    return url;
}

QString hoursAndMinutes(qint64 ms)
{
    const qint64 minutes = std::abs(ms) / 60'000;
    if (minutes < 60)
        return Words::tr("%1 min", "minutes, short").arg(minutes);
    if (minutes >= 100 * 60)
        return Words::tr("%1 h", "hours, short").arg(QLocale().toString(minutes / 60));
    return Words::tr("%1 h %2 min", "hours and minutes, short")
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString signedCredits(qint64 credits)
{
    const QString number = QLocale().toString(std::abs(credits));
    return (credits < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + number;
}

QString category(Category category)
{
    return Words::tr("Category %1").arg(category);
}

QString categoryShort(Category category)
{
    return Words::tr("C%1", "category, short").arg(category);
}

QString definition(Category category)
{
    switch (category) {
    case 1:
        return Words::tr("Explaining standard set-up, general questions");
    case 2:
        return Words::tr("Wrong settings, setting up standard functions, basic customisation");
    default:
        return Words::tr("Server settings or modified files");
    }
}

QString name(Status status)
{
    switch (status) {
    case Status::Open:
        return Words::tr("Open");
    case Status::AwaitingCoverage:
        return Words::tr("Awaiting coverage");
    case Status::AwaitingConfirmation:
        return Words::tr("Awaiting confirmation");
    case Status::AwaitingCredits:
        return Words::tr("Awaiting credits");
    case Status::AwaitingCustomer:
        return Words::tr("Awaiting customer");
    case Status::Closed:
        return Words::tr("Closed", "a ticket");
    }
    Q_UNREACHABLE();
}

QString name(Language language)
{
    return language == Language::En ? Words::tr("English") : Words::tr("Russian");
}

QString shortName(Language language)
{
    return spell(language).toUpper();
}

QString name(Coverage coverage)
{
    switch (coverage) {
    case Coverage::None:
        return Words::tr("No coverage");
    case Coverage::Period:
        return Words::tr("Support period");
    case Coverage::Credits:
        return Words::tr("Credits");
    }
    Q_UNREACHABLE();
}

QString name(Resolution resolution)
{
    switch (resolution) {
    case Resolution::None:
        return {};
    case Resolution::Solved:
        return Words::tr("Solved");
    case Resolution::NoReply:
        return Words::tr("No reply");
    case Resolution::Duplicate:
        return Words::tr("Duplicate");
    case Resolution::CustomDevelopment:
        return Words::tr("Custom development");
    case Resolution::NotPossible:
        return Words::tr("Not possible");
    case Resolution::Declined:
        return Words::tr("Declined by the customer");
    }
    Q_UNREACHABLE();
}

QString name(Role role)
{
    return role == Role::Manager ? Words::tr("Manager") : Words::tr("Engineer");
}

QString name(EntryKind kind)
{
    switch (kind) {
    case EntryKind::LicenseGrant:
        return Words::tr("With a license");
    case EntryKind::Purchase:
        return Words::tr("Purchase");
    case EntryKind::Charge:
        return Words::tr("Charge");
    case EntryKind::Recategorisation:
        return Words::tr("Category changed");
    case EntryKind::Refund:
        return Words::tr("Refund");
    case EntryKind::Adjustment:
        return Words::tr("Adjustment");
    }
    Q_UNREACHABLE();
}

QString lengthOf(const Period &period)
{
    return period.months > 0 ? Words::tr("%n month(s)", "a length", period.months) : days(period.days);
}

QString day(QDate day, QDate today)
{
    const QString pattern = day.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy");
    return QLocale().toString(day, pattern);
}

QString dayInSentence(QDate day, QDate today)
{
    const QString pattern = day.year() == today.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy");
    return QLocale().toString(day, pattern);
}

QString shortDayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

QString timeOfDay(Instant instant)
{
    const qint64 ms = instant - startOfDay(deskDay(instant));
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms)).toString(QStringLiteral("HH:mm"));
}

QString moment(Instant instant, Instant now)
{
    const QDate date = deskDay(instant);
    const QDate today = deskDay(now);
    if (date == today)
        return Words::tr("Today, %1").arg(timeOfDay(instant));
    if (date == today.addDays(-1))
        return Words::tr("Yesterday, %1").arg(timeOfDay(instant));
    return Words::tr("%1, %2", "day, time").arg(day(date, today), timeOfDay(instant));
}

} // namespace saldo::ui::wording
