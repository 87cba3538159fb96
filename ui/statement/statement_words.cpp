#include "ui/statement/statement_words.h"

#include <QCoreApplication>
#include <QTime>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr const char *context = "saldo::ui::statementWords";

const char *patternOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::LicenseGrant:
        return QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Credits with a license");
    case EntryKind::Purchase:
        return QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Purchase");
    case EntryKind::Charge:
        return QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Charge for a ticket");
    case EntryKind::Recategorisation:
        return QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Changed category");
    case EntryKind::Refund:
        return QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Refund");
    case EntryKind::Adjustment:
        return QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Adjustment");
    }
    Q_UNREACHABLE();
}

QString pattern(Language language)
{
    return language == Language::Ru ? QStringLiteral("dd.MM.yyyy") : QStringLiteral("d MMM yyyy");
}

} // namespace

StatementWords::StatementWords(const store::Statement &statement)
    : m_statement(statement), m_teller(statement.customer.language, context)
{
}

QString StatementWords::title() const
{
    return m_teller.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Account statement"));
}

QString StatementWords::span() const
{
    const auto [from, to] = m_statement.span;
    if (!from && !to)
        return m_teller.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "From the first day on"));
    if (!from)
        return m_teller.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Up to %1")).arg(m_teller.day(*to));
    if (!to)
        return m_teller.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "From %1")).arg(m_teller.day(*from));
    return QStringLiteral("%1 \u2013 %2").arg(m_teller.day(*from), m_teller.day(*to));
}

QString StatementWords::kind(EntryKind kind) const
{
    return m_teller.say(patternOf(kind));
}

QString StatementWords::purpose(const LedgerEntry &entry) const
{
    QString words = kind(entry.kind);
    if (entry.category != noCategory)
        words = m_teller.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "%1, category %2"))
                    .arg(words).arg(entry.category);
    return entry.reason.isEmpty() ? words : words + QStringLiteral(": ") + entry.reason;
}

QString StatementWords::day(QDate day) const
{
    return day.isValid() ? m_teller.locale().toString(day, pattern(m_statement.customer.language))
                         : QStringLiteral("\u2013");
}

QString StatementWords::moment(Instant instant) const
{
    const QDate date = deskDay(instant);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(instant - startOfDay(date)));
    return day(date) + QLatin1Char(' ') + time.toString(QStringLiteral("HH:mm"));
}

QString StatementWords::amount(qint64 credits) const
{
    const QString number = m_teller.number(std::abs(credits));
    return (credits < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + number;
}

QString StatementWords::money(qint64 cents) const
{
    const QString number = m_teller.locale().toString(static_cast<double>(cents) / 100.0, 'f', 2);
    return QStringLiteral("%1\u00A0USD").arg(number);
}

QString StatementWords::length(const Period &period) const
{
    return period.months > 0
        ? m_teller.say(QT_TRANSLATE_N_NOOP("saldo::ui::statementWords", "%n month(s)"), period.months)
        : m_teller.say(QT_TRANSLATE_N_NOOP("saldo::ui::statementWords", "%n day(s)"), period.days);
}

QString StatementWords::state(const Period &period, QDate today) const
{
    switch (stateOn(period, today)) {
    case PeriodState::Queued:
        return m_teller.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "starts with the next request"));
    case PeriodState::Active:
        return m_teller.say(QT_TRANSLATE_N_NOOP("saldo::ui::statementWords", "active, %n day(s) left"),
                            daysLeftOn(period, today).value_or(0));
    case PeriodState::Suspended:
        return m_teller.say(QT_TRANSLATE_N_NOOP("saldo::ui::statementWords", "suspended, %n day(s) left"),
                            daysLeftOn(period, today).value_or(0));
    case PeriodState::Ended:
        return m_teller.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "ended"));
    case PeriodState::Cancelled:
        return m_teller.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "cancelled"));
    }
    Q_UNREACHABLE();
}

} // namespace saldo::ui
