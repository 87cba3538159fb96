// saldo statement --database URL [--from DAY] [--to DAY] CUSTOMER: an account's statement as text, in English.
#include "app/command/commands.h"
#include "rules/prices.h"
#include "script/instant.h"
#include "store/failure.h"
#include "store/statement_reads.h"

#include <QCommandLineParser>
#include <QTime>
#include <cstdio>

namespace saldo::command {

using namespace rules;

namespace {

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fputc('\n', stdout);
}

QString momentOf(Instant instant)
{
    const QDate date = deskDay(instant);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(instant - startOfDay(date)));
    return script::formatDay(date) + u' ' + time.toString(QStringLiteral("HH:mm"));
}

QString row(const QString &when, const QString &what, const QString &amount, qint64 balance, const QString &about)
{
    return QStringLiteral("%1  %2 %3 %4  %5").arg(when, -16).arg(what, -18).arg(amount, 9).arg(balance, 9).arg(about);
}

void printEntries(const store::Statement &statement)
{
    print(row(QStringLiteral("GMT+3"), QStringLiteral("opening balance"), QString(), statement.opening, QString()));
    for (const LedgerEntry &entry : statement.entries) {
        QStringList about;
        if (!entry.ticket.isEmpty())
            about << QStringLiteral("ticket ") + entry.ticket;
        if (entry.category != noCategory)
            about << QStringLiteral("category %1").arg(entry.category);
        if (!entry.reason.isEmpty())
            about << entry.reason;
        const QString amount = (entry.amount > 0 ? QStringLiteral("+") : QString()) + QString::number(entry.amount);
        print(row(momentOf(entry.at), QString(spell(entry.kind)).replace(u'_', u' '), amount, entry.balance,
                  about.join(QStringLiteral(", "))));
    }
    print(row(QString(), QStringLiteral("closing balance"), QString(), statement.closing, QString()));
}

void printPurchases(const store::Statement &statement)
{
    for (const Order &order : statement.creditOrders)
        print(QStringLiteral("%1  bought %2 credits for %3 USD")
                  .arg(momentOf(order.at)).arg(order.credits).arg(money(order.amountCents)));
    for (const auto &[period, order] : statement.periods) {
        const QString days = period.firstDay.isValid() ? script::formatDay(period.firstDay) + QStringLiteral(" to ")
                + (period.isSuspended() ? QStringLiteral("open, suspended") : script::formatDay(period.lastDay))
            : period.cancelled                         ? QStringLiteral("cancelled")
                                                       : QStringLiteral("not started");
        const QString price = order ? money(order->amountCents) + QStringLiteral(" USD") : QStringLiteral("free");
        print(QStringLiteral("period %1  %2  %3  %4").arg(period.id, lengthOf(period), days, price));
    }
}

} // namespace

int statement(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Prints an account's statement. The window prints it in the customer's language, and saves it as a PDF."));
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *about, const char *value) {
        parser.addOption({QLatin1String(name), QLatin1String(about), QLatin1String(value)});
    };
    option("database", "A file, or postgresql://user:password@host:port/database.", "URL");
    option("from", "The first desk day; from the beginning without it.", "YYYY-MM-DD");
    option("to", "The last desk day; up to the last entry without it.", "YYYY-MM-DD");
    parser.addPositionalArgument(QStringLiteral("CUSTOMER"), QStringLiteral("The customer's id."));
    parser.process(arguments);
    const store::Location location = store::Location::parse(parser.value(QStringLiteral("database")));
    store::StatementSpan span;
    span.from = script::parseDay(parser.value(QStringLiteral("from")));
    span.to = script::parseDay(parser.value(QStringLiteral("to")));
    const bool wrongDay = (parser.isSet(QStringLiteral("from")) && !span.from)
        || (parser.isSet(QStringLiteral("to")) && !span.to);
    if (location.kind == store::Location::Kind::Memory || parser.positionalArguments().size() != 1 || wrongDay)
        parser.showHelp(unusable);

    store::Connection connection(location, store::Connection::Access::Read);
    const std::optional<store::Statement> found =
        store::statementOf(connection, parser.positionalArguments().first(), span);
    if (!found) {
        std::fputs("saldo: there is no such customer\n", stderr);
        return failed;
    }
    print(found->customer.name + QStringLiteral(" (") + found->customer.id + QLatin1Char(')'));
    printEntries(*found);
    printPurchases(*found);
    return done;
}

} // namespace saldo::command
