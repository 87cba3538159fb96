#include "ui/customers/filter_bar.h"

#include "ui/customers/wrapped_layout.h"
#include "ui/shared/style_sheet.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPushButton>

namespace saldo::ui {

using store::CustomerFilter;

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    setLayout(new WrappedLayout(6));
    auto *group = new QButtonGroup(this);
    m_all = add(QStringLiteral("all"), std::nullopt);
    group->addButton(m_all);
    const char *const names[] = {"outOfCredits", "belowCheapest", "endsSoon", "suspended", "choicePending"};
    for (int filter = 0; filter < store::customerFilters; ++filter) {
        m_buttons << add(QLatin1String(names[filter]), static_cast<CustomerFilter>(filter));
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
    const auto which = static_cast<qsizetype>(filter);
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
    m_chosen = filter;
    QPushButton *button = filter ? m_buttons.at(static_cast<qsizetype>(*filter)) : m_all;
    button->setChecked(true);
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
    }
    Q_UNREACHABLE();
}

void FilterBar::retranslate()
{
    m_all->setText(tr("All", "customers"));
    for (int filter = 0; filter < store::customerFilters; ++filter)
        setCount(static_cast<CustomerFilter>(filter), m_counts.at(filter));
    m_buttons.at(static_cast<qsizetype>(CustomerFilter::BelowCheapest))
        ->setToolTip(tr("Not enough credits for the cheapest category of work"));
    m_buttons.at(static_cast<qsizetype>(CustomerFilter::ChoicePending))
        ->setToolTip(tr("The first license's free support, a period or credits, is still to be chosen"));
}

} // namespace saldo::ui
