#include "ui/statement/statement_document.h"

#include "rules/invariants.h"
#include "ui/shared/theme.h"
#include "ui/statement/statement_words.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <array>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr const char *context = "saldo::ui::statementWords";
constexpr double marginMm = 16;
constexpr double footerPt = 22;
constexpr int bodyPt = 9;

// Cells of a row; what stands in them is escaped here.
class Html
{
public:
    explicit Html(const StatementWords &words) : m_words(words) {}

    QString say(const char *source) const { return m_words.teller().say(source); }

    void heading(const QString &text) { m_html += QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped()); }
    void paragraph(const QString &text) { m_html += QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }
    // Its first row is repeated on every page. `figures`: columns that are aligned to the right.
    void beginTable(const QStringList &headings, const QList<int> &figures)
    {
        m_figures = figures;
        m_html += QStringLiteral("<table width=\"99%\" cellspacing=\"0\" cellpadding=\"4\"><thead><tr>");
        for (int column = 0; column < headings.size(); ++column)
            m_html += QStringLiteral("<th align=\"%1\" style=\"border-bottom: 1px solid #333333%3\">%2</th>")
                          .arg(alignment(column), headings.at(column).toHtmlEscaped(), distance(column));
        m_html += QStringLiteral("</tr></thead>");
    }
    void row(const QStringList &cells, bool strong = false)
    {
        m_html += QStringLiteral("<tr>");
        for (int column = 0; column < cells.size(); ++column) {
            const QString text = cells.at(column).toHtmlEscaped();
            m_html += QStringLiteral("<td align=\"%1\" style=\"border-bottom: 1px solid #dddddd%3\">%2</td>")
                          .arg(alignment(column), strong ? QStringLiteral("<b>%1</b>").arg(text) : text, distance(column));
        }
        m_html += QStringLiteral("</tr>");
    }
    void endTable() { m_html += QStringLiteral("</table>"); }
    void raw(const QString &html) { m_html += html; }
    const QString &html() const { return m_html; }

private:
    QString alignment(int column) const
    {
        return m_figures.contains(column) ? QStringLiteral("right") : QStringLiteral("left");
    }

    // Words behind a figure do not touch it.
    QString distance(int column) const
    {
        return m_figures.contains(column - 1) && !m_figures.contains(column) ? QStringLiteral("; padding-left: 16px")
                                                                             : QString();
    }

    const StatementWords &m_words;
    QString m_html;
    QList<int> m_figures;
};

void addTop(Html &html, const StatementWords &words, const store::Statement &statement, Instant now)
{
    const Customer &customer = statement.customer;
    html.raw(QStringLiteral("<h2>%1</h2>").arg(words.title().toHtmlEscaped()));
    QString who = customer.name + QStringLiteral(" (") + customer.id + QLatin1Char(')');
    if (!customer.email.isEmpty())
        who += QStringLiteral(", ") + customer.email;
    html.raw(QStringLiteral("<p><b>%1</b><br>%2<br>%3</p>")
                 .arg(who.toHtmlEscaped(), words.span().toHtmlEscaped(),
                      html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords",
                                                 "Made on %1. All times are GMT+3; amounts are credits."))
                          .arg(words.moment(now))
                          .toHtmlEscaped()));
}

void addEntries(Html &html, const StatementWords &words, const store::Statement &statement)
{
    html.heading(html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Credits")));
    html.beginTable({html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Date")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "What for")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Ticket")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Amount")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Balance"))},
                    {3, 4});
    html.row({QString(), html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Opening balance")), QString(), QString(),
              words.teller().number(statement.opening)}, true);
    for (const LedgerEntry &entry : statement.entries)
        html.row({words.moment(entry.at), words.purpose(entry), entry.ticket, words.amount(entry.amount),
                  words.teller().number(entry.balance)});
    html.row({QString(), html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Closing balance")), QString(), QString(),
              words.teller().number(statement.closing)}, true);
    html.endTable();
}

void addSums(Html &html, const StatementWords &words, const store::Statement &statement)
{
    if (statement.entries.isEmpty())
        return;
    std::array<qint64, 6> sums{};
    std::array<qint64, 6> counts{};
    for (const LedgerEntry &entry : statement.entries) {
        sums.at(static_cast<size_t>(entry.kind)) += entry.amount;
        counts.at(static_cast<size_t>(entry.kind)) += 1;
    }
    html.heading(html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Sums")));
    html.beginTable({html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "What for")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Entries")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Amount"))},
                    {1, 2});
    for (const EntryKind kind : {EntryKind::LicenseGrant, EntryKind::Purchase, EntryKind::Charge,
                                 EntryKind::Recategorisation, EntryKind::Refund, EntryKind::Adjustment}) {
        const auto index = static_cast<size_t>(kind);
        if (counts.at(index) > 0)
            html.row({words.kind(kind), words.teller().number(counts.at(index)), words.amount(sums.at(index))});
    }
    html.row({html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "All together")),
              words.teller().number(statement.entries.size()),
              words.amount(statement.closing - statement.opening)}, true);
    html.endTable();
}

void addOrders(Html &html, const StatementWords &words, const store::Statement &statement)
{
    if (statement.creditOrders.isEmpty())
        return;
    html.heading(html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Purchases of credits")));
    html.beginTable({html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Date")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Credits")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Price"))},
                    {1, 2});
    qint64 cents = 0;
    qint64 credits = 0;
    for (const Order &order : statement.creditOrders) {
        html.row({words.moment(order.at), words.teller().number(order.credits), words.money(order.amountCents)});
        cents += order.amountCents;
        credits += order.credits;
    }
    html.row({html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "All together")), words.teller().number(credits),
              words.money(cents)}, true);
    html.endTable();
}

void addPeriods(Html &html, const StatementWords &words, const store::Statement &statement, Instant now)
{
    if (statement.periods.isEmpty())
        return;
    const QDate today = deskDay(now);
    html.heading(html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Support periods")));
    html.beginTable({html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Length")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Bought on")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Price")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "First day")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Last day")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Days served")),
                     html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "State"))},
                    {2, 5});
    for (const auto &[period, order] : statement.periods) {
        // A suspended one has no last day that could be told.
        const bool ends = period.lastDay.isValid() && !period.isSuspended();
        html.row({words.length(period),
                  order ? words.day(deskDay(order->at))
                        : html.say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "free support")),
                  order ? words.money(order->amountCents) : QStringLiteral("\u2013"), words.day(period.firstDay),
                  words.day(ends ? period.lastDay : QDate()),
                  period.firstDay.isValid() ? words.teller().number(daysServed(period, today)) : QStringLiteral("\u2013"),
                  words.state(period, today)});
    }
    html.endTable();
}

} // namespace

std::unique_ptr<QTextDocument> statementDocument(const store::Statement &statement, Instant now)
{
    const StatementWords words(statement);
    Html html(words);
    addTop(html, words, statement, now);
    addEntries(html, words, statement);
    addSums(html, words, statement);
    addOrders(html, words, statement);
    addPeriods(html, words, statement, now);
    auto document = std::make_unique<QTextDocument>();
    QFont font = fontOf(measure::bodyPx);
    font.setPointSizeF(bodyPt);
    document->setDefaultFont(font);
    document->setDefaultStyleSheet(QStringLiteral("body, td, th, p { color: #111111; } h2 { font-size: 16pt; } "
                                                  "h3 { font-size: 11pt; } th { font-weight: 600; }"));
    document->setHtml(QStringLiteral("<body>%1</body>").arg(html.html()));
    document->setMetaInformation(QTextDocument::DocumentTitle, words.title());
    return document;
}

bool printStatement(const store::Statement &statement, Instant now, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return false;
    const StatementWords words(statement);
    const std::unique_ptr<QTextDocument> document = statementDocument(statement, now);
    document->documentLayout()->setPaintDevice(&device);
    const double footerHeight = footerPt * device.logicalDpiY() / 72.0;
    const QSizeF room(device.width(), device.height() - footerHeight);
    document->setDocumentMargin(0);
    document->setPageSize(room);
    const int pages = document->pageCount();
    const QString footer = statement.customer.name + QStringLiteral(" \u00B7 ") + words.span();
    for (int number = 1; number <= pages; ++number) {
        if (number > 1 && !device.newPage())
            return false;
        painter.save();
        painter.translate(0, -(number - 1) * room.height());
        document->drawContents(&painter, QRectF(0, (number - 1) * room.height(), room.width(), room.height()));
        painter.restore();
        QFont font = document->defaultFont();
        font.setPointSizeF(bodyPt - 1);
        painter.setFont(font);
        painter.setPen(QColor(0x55, 0x55, 0x55));
        const QRectF bottom(0, room.height(), room.width(), footerHeight);
        painter.drawText(bottom, Qt::AlignLeft | Qt::AlignBottom, footer);
        painter.drawText(bottom, Qt::AlignRight | Qt::AlignBottom,
                         Teller(statement.customer.language, context)
                             .say(QT_TRANSLATE_NOOP("saldo::ui::statementWords", "Page %1 of %2"))
                             .arg(number).arg(pages));
    }
    return painter.end();
}

bool writeStatement(const store::Statement &statement, Instant now, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&file);
    writer.setTitle(StatementWords(statement).title() + QStringLiteral(" \u00B7 ") + statement.customer.name);
    writer.setCreator(QStringLiteral("Saldo"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    writer.setResolution(1'200);
    return printStatement(statement, now, writer) && file.flush() && file.error() == QFileDevice::NoError;
}

} // namespace saldo::ui
