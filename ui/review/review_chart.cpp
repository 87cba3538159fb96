#include "ui/review/review_chart.h"

#include "ui/review/axis_names.h"
#include "ui/review/review_words.h"
#include "ui/shared/wording.h"

#include <QGraphicsLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QPieSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace saldo::ui {

using figures::Grouping;
using items::OwedRow;
using items::ReviewPart;
using store::ReviewGroup;

namespace {

constexpr int mostBars = 60;
constexpr int mostCustomers = 12;
constexpr double msPerHour = 3'600'000;
constexpr int widthForMoney = 720; // of the chart, behind the names of its slices

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(share * a + (1 - share) * b); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

// Steps of a round number that reach over the largest value.
struct Scale
{
    double from = 0;
    double to = 1;
    double step = 1;
};
Scale scaleOver(double least, double most)
{
    if (most <= 0 && least >= 0)
        return {}; // nothing is shown
    const double size = std::max({most, -least, 1.0});
    const double power = std::pow(10, std::floor(std::log10(size)));
    double step = power;
    for (const double factor : {0.2, 0.5, 1.0, 2.0}) {
        step = power * factor;
        if (size / step <= 5)
            break;
    }
    return {least < 0 ? -std::ceil(-least / step) * step : 0, std::max(1.0, std::ceil(most / step)) * step, step};
}

// What the bars are of: a place in the groups, or in the course for what has no other groups.
const QList<ReviewGroup> &groupsOf(const store::ReviewFigures &figures, ReviewPart part)
{
    const Grouping grouping = figures.request.grouping;
    const bool without = part == ReviewPart::Sales && (grouping == Grouping::Category || grouping == Grouping::Engineer);
    return without ? figures.course : figures.groups;
}

} // namespace

ReviewChart::ReviewChart(QWidget *parent) : QChartView(parent)
{
    setObjectName(QStringLiteral("chart"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(150);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    m_across = new QBarCategoryAxis;
    m_across->setGridLineVisible(false);
    m_across->setLabelsVisible(false); // of its names as many as have room: see AxisNames
    m_up = new QValueAxis;
    m_up->setLineVisible(false);
    m_up->setTickType(QValueAxis::TicksDynamic);
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_up, Qt::AlignLeft);
    m_names = new AxisNames(chart());
}

QList<ReviewChart::Bar> ReviewChart::barsOf() const
{
    const Theme &theme = this->theme();
    const QList<ReviewGroup> &groups = groupsOf(m_figures, m_part);
    const auto bar = [this, &groups](const QString &name, const QColor &colour, auto value) {
        Bar made{name, colour, {}};
        for (const int place : m_shown)
            made.values << value(groups.at(place).sums);
        return made;
    };
    using figures::Sums;
    const auto ofCategory = [&](rules::Category category, const QColor &colour) {
        return bar(reviewwords::category(category), colour,
                   [category](const Sums &sums) { return sums.consumedBy.at(static_cast<size_t>(category)); });
    };
    const auto ofCoverage = [&](rules::Coverage coverage, const QColor &colour) {
        return bar(wording::name(coverage), colour,
                   [coverage](const Sums &sums) { return sums.requestsBy.at(static_cast<size_t>(coverage)); });
    };
    switch (m_part) {
    case ReviewPart::Consumption:
        return {ofCategory(1, mixed(theme.accent, theme.surface, 0.45)), ofCategory(2, theme.accent),
                ofCategory(3, theme.credits)};
    case ReviewPart::Sales:
        return {bar(reviewwords::heading(items::ReviewColumn::Sold), theme.credits, [](const Sums &sums) { return sums.sold; }),
                bar(reviewwords::heading(items::ReviewColumn::Spent), theme.accent,
                    [](const Sums &sums) { return sums.consumed(); })};
    case ReviewPart::Answers:
        return {bar(reviewwords::heading(items::ReviewColumn::Median), theme.accent,
                    [](const Sums &sums) { return sums.medianMs.value_or(0); }),
                bar(reviewwords::heading(items::ReviewColumn::Ninetieth), mixed(theme.accent, theme.surface, 0.45),
                    [](const Sums &sums) { return sums.ninetiethMs.value_or(0); })};
    case ReviewPart::Requests:
        return {ofCoverage(rules::Coverage::Period, theme.period), ofCoverage(rules::Coverage::Credits, theme.credits),
                ofCoverage(rules::Coverage::None, theme.secondaryText)};
    case ReviewPart::Owed:
        break;
    }
    return {};
}

QList<ReviewChart::Bar> ReviewChart::barsOfOwed() const
{
    const Theme &theme = this->theme();
    const figures::Owed &owed = m_figures.owed;
    return {{reviewwords::owed(OwedRow::PaidCredits), theme.credits, {owed.creditsCents}},
            {reviewwords::owed(OwedRow::ActiveDays), theme.period, {owed.activeCents}},
            {reviewwords::owed(OwedRow::SuspendedDays), theme.warning, {owed.suspendedCents}},
            {reviewwords::owed(OwedRow::QueuedDays), mixed(theme.period, theme.surface, 0.45), {owed.queuedCents}}};
}

void ReviewChart::show(const store::ReviewFigures &figures, ReviewPart part)
{
    const bool same = part == m_part && figures.request == m_figures.request;
    m_figures = figures;
    m_part = part;
    m_shown.clear();
    const QList<ReviewGroup> &groups = groupsOf(figures, part);
    const bool ofTime = &groups == &figures.course || isOfTime(figures.request.grouping);
    const qsizetype most = ofTime ? mostBars : mostCustomers;
    for (qsizetype i = ofTime ? std::max<qsizetype>(0, groups.size() - most) : 0; i < groups.size() && m_shown.size() < most; ++i) {
        if (groups.at(i).others == 0)
            m_shown << static_cast<int>(i);
    }
    const Theme &theme = this->theme();
    setBackgroundBrush(theme.surface);
    chart()->setBackgroundBrush(theme.surface);
    chart()->removeAllSeries();
    m_sets.clear();
    m_pie = nullptr;
    chart()->legend()->setLabelColor(theme.secondaryText);
    chart()->legend()->setFont(fontOf(measure::secondaryPx));
    m_bars = part == ReviewPart::Owed ? barsOfOwed() : barsOf();
    if (part == ReviewPart::Owed)
        showSlices();
    else
        showBars(m_bars, part == ReviewPart::Consumption || part == ReviewPart::Requests);
    if (!same || m_group >= count())
        m_group = -1;
    mark();
}

void ReviewChart::showBars(const QList<Bar> &bars, bool stacked)
{
    const Theme &theme = this->theme();
    const bool hours = m_part == ReviewPart::Answers;
    auto *series = stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
    double least = 0;
    double most = 0;
    for (qsizetype part = 0; part < bars.size(); ++part) {
        const Bar &bar = bars.at(part);
        // The unit stands in the legend: on the axis it could be of Latin letters only.
        auto *set = new QBarSet(hours ? tr("%1, h", "a name; hours").arg(bar.name) : bar.name);
        for (const qint64 value : bar.values)
            set->append(hours ? static_cast<double>(value) / msPerHour : static_cast<double>(value));
        set->setColor(bar.colour);
        set->setBorderColor(theme.surface);
        series->append(set);
        m_sets << set;
        connectSet(set, static_cast<int>(part));
    }
    for (int group = 0; group < m_shown.size(); ++group) {
        double up = 0;
        double down = 0;
        for (const QBarSet *set : std::as_const(m_sets)) {
            const double value = set->at(group);
            up = value > 0 ? (stacked ? up + value : std::max(up, value)) : up;
            down = value < 0 ? (stacked ? down + value : std::min(down, value)) : down;
        }
        most = std::max(most, up);
        least = std::min(least, down);
    }
    series->setBarWidth(stacked ? 0.6 : 0.7);
    chart()->addSeries(series);
    nameBars();
    showAxes(least, most);
    series->attachAxis(m_across);
    series->attachAxis(m_up);
    chart()->legend()->setAlignment(Qt::AlignTop);
}

void ReviewChart::nameBars()
{
    const QList<ReviewGroup> &groups = groupsOf(m_figures, m_part);
    const Grouping grouping = &groups == &m_figures.course ? m_figures.pace : m_figures.request.grouping;
    QStringList places; // must differ, which names need not
    QStringList names;
    for (const int group : std::as_const(m_shown)) {
        places << QString::number(group);
        names << reviewwords::shortGroup(groups.at(group), grouping);
    }
    m_across->setCategories(places);
    m_names->show(names, isOfTime(grouping), theme().secondaryText);
    chart()->setMargins(QMargins(8, 4, 8, AxisNames::height));
}

void ReviewChart::showAxes(double least, double most)
{
    const Theme &theme = this->theme();
    const Scale scale = scaleOver(least, most);
    // A line is drawn for each step at once: never small steps over a long axis, not even in between.
    if (scale.step > m_up->tickInterval())
        m_up->setTickInterval(scale.step);
    m_up->setRange(scale.from, scale.to);
    m_up->setTickInterval(scale.step);
    m_up->setLabelFormat(scale.step >= 1 ? QStringLiteral("%.0f") : QStringLiteral("%.1f"));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_across), static_cast<QAbstractAxis *>(m_up)}) {
        axis->setLabelsColor(theme.secondaryText);
        axis->setLabelsFont(fontOf(measure::secondaryPx - 1));
        axis->setGridLineColor(theme.lines);
        axis->setLinePen(QPen(theme.lines));
        axis->show();
    }
}

void ReviewChart::showSlices()
{
    const Theme &theme = this->theme();
    m_across->hide();
    m_up->hide();
    m_names->show({}, true, {});
    chart()->setMargins(QMargins(8, 4, 8, 4));
    m_pie = new QPieSeries;
    m_pie->setHoleSize(0.45);
    m_pie->setPieSize(0.85);
    for (qsizetype part = 0; part < m_bars.size(); ++part) {
        const Bar &bar = m_bars.at(part);
        auto *slice = new QPieSlice;
        slice->setValue(static_cast<double>(bar.values.first()));
        slice->setColor(bar.colour);
        slice->setBorderColor(theme.surface);
        slice->setBorderWidth(2);
        connect(slice, &QPieSlice::clicked, this, [this, part] {
            choose(0, static_cast<int>(part));
            Q_EMIT opened(0, static_cast<int>(part));
        });
        m_pie->append(slice);
    }
    chart()->addSeries(m_pie);
    chart()->legend()->setAlignment(Qt::AlignRight); // each of its names is long
    nameSlices();
}

// With the money where there is room; the table below tells it all the same.
void ReviewChart::nameSlices()
{
    for (qsizetype part = 0; m_pie != nullptr && part < m_pie->count(); ++part) {
        const Bar &bar = m_bars.at(part);
        m_pie->slices().at(part)->setLabel(width() < widthForMoney ? bar.name
                                                                   : QStringLiteral("%1: %2").arg(bar.name, reviewwords::money(bar.values.first())));
    }
}

void ReviewChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    nameSlices();
}

// Says so where there is nothing to draw.
void ReviewChart::drawForeground(QPainter *painter, const QRectF &area)
{
    QChartView::drawForeground(painter, area);
    const auto isZero = [](qint64 value) { return value == 0; };
    for (const Bar &bar : std::as_const(m_bars)) {
        if (!std::all_of(bar.values.cbegin(), bar.values.cend(), isZero))
            return;
    }
    painter->setFont(fontOf(measure::bodyPx));
    painter->setPen(theme().secondaryText);
    painter->drawText(sceneRect(), Qt::AlignCenter,
                      m_part == ReviewPart::Owed ? tr("Nothing is owed.") : tr("Nothing happened in this span. Choose another one above."));
}

void ReviewChart::connectSet(QBarSet *set, int part)
{
    connect(set, &QBarSet::clicked, this, [this, part](int group) {
        choose(group, part);
        Q_EMIT opened(m_shown.value(group, -1), part);
    });
}

int ReviewChart::parts() const
{
    return static_cast<int>(m_bars.size());
}

int ReviewChart::count() const
{
    return m_part == ReviewPart::Owed ? 1 : static_cast<int>(m_shown.size());
}

void ReviewChart::choose(int group, int part)
{
    m_group = count() == 0 ? -1 : std::clamp(group, 0, count() - 1);
    m_in = std::clamp(part, 0, std::max(0, parts() - 1));
    mark();
    Q_EMIT chosenChanged();
}

// The chosen bar has the colour of text: it stands out from all others, whatever theirs are.
void ReviewChart::mark()
{
    const Theme &theme = this->theme();
    const bool seen = hasFocus() && m_group >= 0;
    for (qsizetype part = 0; part < m_sets.size(); ++part) {
        QBarSet *set = m_sets.at(part);
        set->setSelectedColor(theme.text);
        set->deselectAllBars();
        if (seen && part == m_in)
            set->selectBar(m_group);
    }
    if (m_pie != nullptr) {
        for (qsizetype part = 0; part < m_pie->count(); ++part)
            m_pie->slices().at(part)->setExploded(seen && part == m_in);
    }
    setAccessibleDescription(described());
}

QString ReviewChart::described() const
{
    if (m_group < 0 || m_group >= count() || m_in >= parts())
        return {};
    const Bar &bar = m_bars.at(m_in);
    const qint64 value = bar.values.value(m_group);
    const QString figure = m_part == ReviewPart::Owed ? reviewwords::money(value)
        : m_part == ReviewPart::Answers               ? wording::hoursAndMinutes(value)
                                                      : reviewwords::number(value);
    if (m_part == ReviewPart::Owed)
        return QStringLiteral("%1: %2").arg(bar.name, figure);
    const QList<ReviewGroup> &groups = groupsOf(m_figures, m_part);
    const Grouping grouping = &groups == &m_figures.course ? m_figures.pace : m_figures.request.grouping;
    return QStringLiteral("%1 \u00B7 %2: %3").arg(reviewwords::group(groups.at(m_shown.at(m_group)), grouping), bar.name, figure);
}

void ReviewChart::print(QPainter *painter, const QRectF &area, const store::ReviewFigures &figures, ReviewPart part)
{
    ReviewChart chart;
    chart.m_paper = &Theme::of(Theme::Shade::Light);
    chart.resize(area.size().toSize());
    chart.show(figures, part);
    chart.chart()->resize(area.size());
    chart.chart()->layout()->activate(); // else it comes with an event, after the page was printed
    chart.scene()->render(painter, area, QRectF(QPointF(), area.size()));
}

} // namespace saldo::ui
