#include "ui/queue/narrowing_bar.h"

#include "store/ticket_query.h"
#include "store/ticket_reads.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"
#include "ui/ticket/flow_layout.h"

#include <QEvent>
#include <QPushButton>

namespace saldo::ui {

using namespace rules;

NarrowingBar::NarrowingBar(desk::DeskLink &link, QWidget *parent)
    : QWidget(parent), m_link(link), m_layout(new FlowLayout(4, 4, this)), m_save(new QPushButton(this))
{
    m_layout->setContentsMargins(12, 6, 12, 6);
    setObjectName(QStringLiteral("narrowing"));
    m_save->setObjectName(QStringLiteral("saveView"));
    setLook(m_save, "link");
    connect(m_save, &QPushButton::clicked, this, &NarrowingBar::saveAsked);
    setFilter({});
}

void NarrowingBar::setFilter(const items::ListFilter &filter)
{
    m_filter = filter;
    retranslate();
}

void NarrowingBar::setSaved(bool saved)
{
    m_save->setVisible(!saved);
    updateGeometry();
}

void NarrowingBar::addChip(const QString &words, const items::ListFilter &without)
{
    auto *chip = new QPushButton(words + QStringLiteral("  \u00D7"), this);
    setLook(chip, "small");
    chip->setAccessibleName(tr("Take away: %1", "a part of the filter").arg(words));
    connect(chip, &QPushButton::clicked, this, [this, without] { Q_EMIT changed(without); });
    m_layout->addWidget(chip);
    m_chips << chip;
    chip->show();
}

void NarrowingBar::retranslate()
{
    for (QPushButton *chip : std::as_const(m_chips)) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_chips.clear();
    m_layout->removeWidget(m_save);
    const auto add = [this](const QString &words, const auto &takeAway) {
        items::ListFilter without = m_filter;
        takeAway(without);
        addChip(words, without);
    };
    using Filter = items::ListFilter;
    if (!m_filter.text.trimmed().isEmpty())
        add(tr("\u201C%1\u201D", "words of a subject").arg(m_filter.text.trimmed()), [](Filter &one) { one.text.clear(); });
    for (const Status status : m_filter.statuses)
        add(wording::name(status), [status](Filter &one) { one.statuses.removeAll(status); });
    if (m_filter.coverage)
        add(wording::name(*m_filter.coverage), [](Filter &one) { one.coverage.reset(); });
    if (m_filter.category)
        add(*m_filter.category == noCategory ? tr("Not assessed") : wording::category(*m_filter.category),
            [](Filter &one) { one.category.reset(); });
    if (m_filter.language)
        add(wording::name(*m_filter.language), [](Filter &one) { one.language.reset(); });
    if (m_filter.engineer) {
        QString name = m_filter.engineer->isEmpty() ? tr("Nobody's") : *m_filter.engineer;
        for (const StaffMember &member : store::staff(m_link.reads()))
            name = member.id == *m_filter.engineer ? member.name : name;
        add(name, [](Filter &one) { one.engineer.reset(); });
    }
    if (!m_filter.customer.isEmpty())
        add(store::customerName(m_link.reads(), m_filter.customer), [](Filter &one) { one.customer.clear(); });
    const QDate today = deskDay(m_link.now());
    if (m_filter.openedFrom.isValid())
        add(tr("from %1", "a day").arg(wording::day(m_filter.openedFrom, today)), [](Filter &one) { one.openedFrom = {}; });
    if (m_filter.openedTo.isValid())
        add(tr("to %1", "a day").arg(wording::day(m_filter.openedTo, today)), [](Filter &one) { one.openedTo = {}; });
    m_save->setText(tr("Save as view\u2026"));
    m_layout->addWidget(m_save);
    setVisible(!m_filter.isEmpty());
    updateGeometry();
}

void NarrowingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace saldo::ui
