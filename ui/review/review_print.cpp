#include "ui/review/review_print.h"

#include "ui/customers/table_look.h"
#include "ui/review/review_chart.h"
#include "ui/review/review_words.h"
#include "ui/shared/wording.h"

#include <QCoreApplication>
#include <algorithm>

namespace saldo::ui {

using figures::Cell;
using items::ReviewPart;

namespace {

constexpr int dotsPerInch = 1200;
constexpr double pixelsPerInch = 120;
constexpr double marginMm = 14;
constexpr double chartHeight = 150; // twelve weeks fill two pages
constexpr double owedHeight = 100;
constexpr double headingsHeight = 33;
constexpr double rowHeight = 18;
constexpr int mostGroups = 200; // of customers; all of them are what CSV is for

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::ReviewPrint)
};

} // namespace

ReviewPrint::ReviewPrint(const store::ReviewFigures &figures, const items::ReviewTable::Words &words, const QString &filter,
                         rules::Instant now, const QString &file)
    : m_figures(items::withMost(figures, mostGroups)), m_words(words), m_filter(filter), m_now(now), m_file(file), m_writer(&m_file)
{
    m_writer.setTitle(Words::tr("Review of the desk"));
    m_writer.setCreator(QStringLiteral("Saldo"));
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    m_writer.setResolution(dotsPerInch);
}

bool ReviewPrint::print()
{
    if (!m_file.open(QIODevice::WriteOnly) || !m_painter.begin(&m_writer))
        return false;
    const double dots = dotsPerInch / pixelsPerInch;
    m_painter.scale(dots, dots);
    m_page = QRectF(0, 0, m_writer.width() / dots, m_writer.height() / dots);
    printTop();
    printCards();
    for (int part = 0; part < items::reviewParts; ++part)
        printPart(static_cast<ReviewPart>(part));
    printBottom();
    const bool ended = m_painter.end();
    m_file.close();
    return ended && m_file.error() == QFileDevice::NoError;
}

void ReviewPrint::newPage()
{
    printBottom();
    m_writer.newPage();
    m_pageNumber += 1;
    m_y = 0;
}

void ReviewPrint::printTop()
{
    const Theme &theme = Theme::of(Theme::Shade::Light);
    m_painter.setPen(theme.text);
    m_painter.setFont(fontOf(measure::titlePx + 4, QFont::DemiBold));
    m_painter.drawText(QRectF(0, 0, m_page.width(), 28), Qt::AlignLeft | Qt::AlignVCenter, Words::tr("Review of the desk"));
    m_painter.setFont(fontOf(measure::bodyPx));
    m_painter.drawText(QRectF(0, 30, m_page.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                       Words::tr("%1 (desk days, GMT+3), %2", "span, compared with another")
                           .arg(reviewwords::span(m_figures.request.span), reviewwords::compared(m_figures.before)));
    m_painter.drawText(QRectF(0, 48, m_page.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                       m_filter.isEmpty() ? Words::tr("No filter: the whole desk") : Words::tr("Filter: %1").arg(m_filter));
    m_y = 78;
}

void ReviewPrint::printCards()
{
    const Theme &theme = Theme::of(Theme::Shade::Light);
    const figures::Sums &total = m_figures.total;
    const QList<QPair<QString, QString>> cards = {
        {Words::tr("Credits consumed"), reviewwords::number(total.consumed())},
        {Words::tr("Refunded for defects"), reviewwords::number(total.defectRefunds)},
        {Words::tr("Credits sold"), m_figures.request.filter.isAboutTickets() ? QStringLiteral("\u2013")
                                                                              : reviewwords::number(total.sold)},
        {Words::tr("Owed to customers"), reviewwords::money(m_figures.owed.cents())},
        {Words::tr("Median answer"), total.medianMs ? wording::hoursAndMinutes(*total.medianMs) : QStringLiteral("\u2013")}};
    const double width = m_page.width() / static_cast<double>(cards.size());
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const QRectF card(width * static_cast<double>(i), m_y, width - 8, 50);
        m_painter.setPen(QPen(theme.lines, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(card, 4, 4);
        m_painter.setPen(theme.secondaryText);
        m_painter.setFont(fontOf(measure::secondaryPx - 1));
        m_painter.drawText(card.adjusted(8, 6, -4, 0), Qt::AlignLeft | Qt::AlignTop, cards.at(i).first);
        m_painter.setPen(theme.text);
        m_painter.setFont(fontOf(measure::titlePx + 2, QFont::DemiBold));
        m_painter.drawText(card.adjusted(8, 0, -4, -5), Qt::AlignLeft | Qt::AlignBottom, cards.at(i).second);
    }
    m_y += 66;
}

void ReviewPrint::printPart(ReviewPart part)
{
    const Theme &theme = Theme::of(Theme::Shade::Light);
    const double chart = part == ReviewPart::Owed ? owedHeight : chartHeight;
    const double least = (part == ReviewPart::Owed ? 6 : 4) * rowHeight;
    if (room() < 28 + chart + 6 + headingsHeight + least)
        newPage();
    m_painter.setPen(theme.text);
    m_painter.setFont(fontOf(measure::titlePx, QFont::DemiBold));
    QString heading = reviewwords::name(part);
    if (part == ReviewPart::Owed)
        heading = Words::tr("Owed at the end of %1").arg(wording::dayInSentence(m_figures.request.span.to, QDate()));
    m_painter.drawText(QRectF(0, m_y, m_page.width(), 24), Qt::AlignLeft | Qt::AlignVCenter, heading);
    m_y += 28;
    ReviewChart::print(&m_painter, QRectF(0, m_y, m_page.width(), chart), m_figures, part);
    m_y += chart + 6;
    printTable(part);
    m_y += 18;
}

void ReviewPrint::printHeadings(const QStringList &headings, const QList<double> &edges)
{
    const Theme &theme = Theme::of(Theme::Shade::Light);
    m_painter.setFont(fontOf(measure::secondaryPx - 2));
    m_painter.setPen(theme.secondaryText);
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const QRectF cell(edges.at(column) + 3, m_y, edges.at(column + 1) - edges.at(column) - 6, 30);
        m_painter.drawText(cell, (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom | Qt::TextWordWrap,
                           headings.at(column));
    }
    m_y += headingsHeight;
    m_painter.setPen(QPen(theme.secondaryText, 1));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
}

void ReviewPrint::printTable(ReviewPart part)
{
    const Theme &theme = Theme::of(Theme::Shade::Light);
    items::ReviewTable table;
    table.setWords(m_words);
    table.show(m_figures, part);
    const QStringList headings = table.headings();
    const QList<QList<Cell>> rows = table.cells();
    const double first = m_page.width() * (part == ReviewPart::Owed ? 0.5 : 0.26);
    const double each = (m_page.width() - first) / static_cast<double>(std::max<qsizetype>(1, headings.size() - 1));
    QList<double> edges = {0};
    for (qsizetype column = 0; column < headings.size(); ++column)
        edges << first + each * static_cast<double>(column);
    printHeadings(headings, edges);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const bool lastButOne = row == rows.size() - 2; // a sum does not stand alone on its page
        if (room() < (lastButOne ? 2 : 1) * rowHeight) {
            newPage();
            printHeadings(headings, edges);
        }
        const bool sum = row == rows.size() - 1;
        const QFont font = fontOf(measure::secondaryPx - 1, sum ? QFont::DemiBold : QFont::Normal);
        for (qsizetype column = 0; column < headings.size(); ++column) {
            const QRectF cell(edges.at(column) + 3, m_y, edges.at(column + 1) - edges.at(column) - 6, rowHeight);
            const QString text = reviewwords::cell(rows.at(row).at(column));
            m_painter.setFont(font);
            m_painter.setPen(theme.text);
            m_painter.drawText(cell, (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                               QFontMetricsF(font).elidedText(text, Qt::ElideRight, cell.width()));
        }
        m_y += rowHeight;
        m_painter.setPen(QPen(theme.lines, 1));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
    }
}

void ReviewPrint::printBottom()
{
    const QRectF bottom(0, m_page.height() - bottomHeight, m_page.width(), bottomHeight);
    m_painter.setPen(Theme::of(Theme::Shade::Light).secondaryText);
    m_painter.setFont(fontOf(measure::secondaryPx - 1));
    m_painter.drawText(bottom, Qt::AlignLeft | Qt::AlignBottom,
                       Words::tr("Saldo \u00B7 as of %1, %2 GMT+3", "day, time")
                           .arg(wording::dayInSentence(rules::deskDay(m_now), QDate()), wording::timeOfDay(m_now)));
    m_painter.drawText(bottom, Qt::AlignRight | Qt::AlignBottom, Words::tr("Page %1").arg(m_pageNumber));
}

} // namespace saldo::ui
