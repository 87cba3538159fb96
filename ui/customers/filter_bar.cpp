#include "ui/customers/filter_bar.h"

#include "ui/customers/wrapped_layout.h"
#include "ui/shared/style_sheet.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>

namespace saldo::ui {

using store::CustomerFilter;

namespace {

constexpr const char *names[store::customerFilters] = {"outOfCredits", "belowCheapest", "endsSoon",
                                                       "suspended",    "choicePending", "renewalDue"};

} // namespace

FilterBar::FilterBar(const QList<CustomerFilter> &filters, std::optional<CustomerFilter> whole, QWidget *parent)
    : QWidget(parent), m_filters(filters), m_whole(whole), m_chosen(whole)
{
    setLayout(new WrappedLayout(6));
    auto *group = new QButtonGroup(this);
    m_all = add(QStringLiteral("all"), m_whole);
    group->addButton(m_all);
    for (const CustomerFilter filter : m_filters) {
        m_buttons << add(QLatin1String(names[static_cast<int>(filter)]), filter);
        group->addButton(m_buttons.last());
        m_counts << 0;
    }
    m_all->setChecked(true);
}

QPushButton *FilterBar::add(const QString &name, std::optional<CustomerFilter> filter)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    setLook(button, "filter");
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, filter] {
        m_chosen = filter;
        Q_EMIT filterChosen(filter);
    });
    return button;
}

void FilterBar::setCount(CustomerFilter filter, int count)
{
    const qsizetype which = m_filters.indexOf(filter);
    if (which < 0)
        return;
    m_counts[which] = count;
    m_buttons.at(which)->setText(tr("%1 %2", "a filter, how many customers").arg(nameOf(filter), QLocale().toString(count)));
}

void FilterBar::setCheapest(qint64 credits)
{
    m_cheapest = credits;
    retranslate();
}

void FilterBar::choose(std::optional<CustomerFilter> filter)
{
    const qsizetype which = filter ? m_filters.indexOf(*filter) : -1;
    m_chosen = which < 0 ? m_whole : filter;
    (which < 0 ? m_all : m_buttons.at(which))->setChecked(true);
}

QString FilterBar::nameOf(CustomerFilter filter) const
{
    switch (filter) {
    case CustomerFilter::OutOfCredits:
        return tr("Out of credits");
    case CustomerFilter::BelowCheapest:
        return tr("Below %n credit(s)", "the cheapest category's price", static_cast<int>(m_cheapest));
    case CustomerFilter::EndsSoon:
        return tr("Ends within %n day(s)", "a support period", store::endsSoonDays);
    case CustomerFilter::Suspended:
        return tr("Suspended", "customers whose period is");
    case CustomerFilter::ChoicePending:
        return tr("Free support not chosen");
    case CustomerFilter::RenewalDue:
        return tr("Renewal due");
    }
    Q_UNREACHABLE();
}

void FilterBar::retranslate()
{
    m_all->setText(tr("All", "customers"));
    for (qsizetype which = 0; which < m_filters.size(); ++which)
        setCount(m_filters.at(which), m_counts.at(which));
    const auto explain = [this](CustomerFilter filter, const QString &words) {
        if (const qsizetype which = m_filters.indexOf(filter); which >= 0)
            m_buttons.at(which)->setToolTip(words);
    };
    explain(CustomerFilter::BelowCheapest, tr("Not enough credits for the cheapest category of work"));
    explain(CustomerFilter::ChoicePending,
            tr("The first license's free support, a period or credits, is still to be chosen"));
}

} // namespace saldo::ui
