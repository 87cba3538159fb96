#include "ui/timelines/timeline_print.h"

#include "items/timeline_list.h"
#include "ui/shared/wording.h"
#include "ui/timelines/timeline_legend.h"
#include "ui/timelines/timeline_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace saldo::ui {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double pixelsPerInch = 128; // a screen's 13 px are 7.3 pt on paper
constexpr double marginMm = 12;
constexpr double topHeight = 66;
constexpr double bottomHeight = 26;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(saldo::ui::TimelinePrint)
};

} // namespace

TimelinePrint::TimelinePrint(const QAbstractItemModel &model, const QList<int> &rows, const TimelinePainter &seen,
                             const QString &file)
    : m_model(model), m_rows(rows), m_with(seen), m_file(file), m_writer(&m_file)
{
    m_writer.setTitle(Words::tr("Support periods"));
    m_writer.setCreator(QStringLiteral("Saldo"));
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageOrientation(QPageLayout::Landscape);
    m_writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    m_writer.setResolution(dotsPerInch);
    if (!m_file.open(QIODevice::WriteOnly) || !m_painter.begin(&m_writer))
        return;
    const double dots = dotsPerInch / pixelsPerInch;
    m_painter.scale(dots, dots);
    m_page = QRectF(0, 0, m_writer.width() / dots, m_writer.height() / dots);
    m_with.theme = &Theme::of(Theme::Shade::Light);
    m_with.scale.setWidth(m_page.width() - m_with.namesWidth);
}

int TimelinePrint::rowsPerPage() const
{
    const double room = m_page.height() - topHeight - TimelinePainter::headerHeight - bottomHeight;
    return std::max(1, static_cast<int>(room / measure::timelineRow));
}

int TimelinePrint::pages() const
{
    return std::max(1, static_cast<int>((m_rows.size() + rowsPerPage() - 1) / rowsPerPage()));
}

bool TimelinePrint::printNext()
{
    if (!begun() || m_printed == pages())
        return false;
    if (m_printed > 0 && !m_writer.newPage())
        return false;
    const int first = m_printed * rowsPerPage();
    printTop();
    printRows(first, std::min(rowsPerPage(), static_cast<int>(m_rows.size()) - first));
    m_printed += 1;
    printBottom(m_printed);
    return true;
}

bool TimelinePrint::finish()
{
    const bool whole = begun() && m_printed == pages();
    const bool ended = begun() && m_painter.end();
    m_file.close();
    return ended && whole && m_file.error() == QFileDevice::NoError;
}

void TimelinePrint::printTop()
{
    const store::DaySpan span = m_with.scale.span();
    m_painter.setClipping(false);
    m_painter.setPen(m_with.theme->text);
    m_painter.setFont(fontOf(measure::titlePx + 4, QFont::DemiBold));
    m_painter.drawText(QRectF(0, 0, m_page.width(), 28), Qt::AlignLeft | Qt::AlignVCenter, Words::tr("Support periods"));
    m_painter.setFont(fontOf(measure::bodyPx));
    m_painter.drawText(QRectF(0, 0, m_page.width(), 28), Qt::AlignRight | Qt::AlignVCenter,
                       Words::tr("%1 (desk days, GMT+3)", "first and last day").arg(timelinewords::span(span.first, span.last)));
    paintLegend(&m_painter, QRectF(0, 34, m_page.width(), 20), m_with);
    m_painter.setPen(m_with.theme->secondaryText);
    m_painter.setFont(fontOf(measure::secondaryPx));
    m_painter.drawText(QRectF(0, 34, m_page.width(), 20), Qt::AlignRight | Qt::AlignVCenter,
                       Words::tr("%Ln customer(s)", nullptr, static_cast<int>(m_rows.size())));
    m_with.paintHeader(&m_painter, QRectF(0, topHeight, m_page.width(), TimelinePainter::headerHeight),
                       Words::tr("Customer"));
}

void TimelinePrint::printRows(int first, int count)
{
    const double top = topHeight + TimelinePainter::headerHeight;
    for (int i = 0; i < count; ++i) {
        const QModelIndex index = m_model.index(m_rows.at(first + i), 0);
        RowLook look;
        look.striped = i % 2 == 0;
        m_with.paintRow(&m_painter, QRectF(0, top + i * measure::timelineRow, m_page.width(), measure::timelineRow),
                        index.data(items::TimelineList::RowRole).value<store::TimelineRow>(),
                        index.data(items::TimelineList::MarksRole).value<QList<items::Mark>>(), look);
    }
    const QRectF area(0, top, m_page.width(), count * measure::timelineRow);
    m_painter.setPen(QPen(m_with.theme->lines, 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(area.adjusted(0, -TimelinePainter::headerHeight, 0, 0));
}

void TimelinePrint::printBottom(int page)
{
    const QRectF bottom(0, m_page.height() - bottomHeight, m_page.width(), bottomHeight);
    m_painter.setPen(m_with.theme->secondaryText);
    m_painter.setFont(fontOf(measure::secondaryPx));
    m_painter.drawText(bottom, Qt::AlignLeft | Qt::AlignBottom,
                       Words::tr("Saldo \u00B7 as of %1, %2 GMT+3", "day, time")
                           .arg(timelinewords::span(m_with.today, m_with.today), wording::timeOfDay(m_with.now)));
    m_painter.drawText(bottom, Qt::AlignRight | Qt::AlignBottom, Words::tr("Page %1 of %2").arg(page).arg(pages()));
}

} // namespace saldo::ui
