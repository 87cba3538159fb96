// What the timelines' pane says, in the language in use.
#include "ui/timelines/timelines_pane.h"

#include "items/timeline_list.h"
#include "ui/timelines/timeline_legend.h"
#include "ui/timelines/timeline_view.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <cmath>

namespace saldo::ui {

using items::CustomerOrder;

void TimelinesPane::listChanged()
{
    const int count = m_list->rowCount();
    m_listOrEmpty->setCurrentIndex(count > 0 ? 0 : 1);
    m_count->setText(m_list->text().isEmpty() ? tr("%n customer(s)", nullptr, count)
                                              : tr("%1 of %2", "customers listed, all customers")
                                                    .arg(QLocale().toString(count), QLocale().toString(m_list->countAll())));
    m_print->setEnabled(count > 0);
    m_showAll->setVisible(count == 0 && m_list->countAll() > 0);
    if (!m_failure.isEmpty()) {
        m_empty->setText(tr("The customers can't be read"));
        m_emptyHint->setText(m_failure);
    } else if (m_list->isLoading()) {
        m_empty->setText(tr("Reading the customers\u2026"));
        m_emptyHint->clear();
    } else if (m_list->countAll() > 0) {
        m_empty->setText(tr("No customer is called that"));
        m_emptyHint->setText(tr("Nothing in a name or an id is like \u201C%1\u201D.").arg(m_list->text()));
    } else {
        m_empty->setText(tr("No customers yet"));
        m_emptyHint->setText(tr("Their periods, requests and purchases will appear here."));
    }
}

void TimelinesPane::spanChanged()
{
    const double days = m_view->scale().days();
    constexpr double weeksFrom = 28;
    constexpr double monthsFrom = 91;
    constexpr double daysPerMonth = 30.44;
    m_span->setText(days < weeksFrom ? tr("%n day(s)", "a span", static_cast<int>(std::lround(days)))
                    : days < monthsFrom
                        ? tr("%n week(s)", "a span", static_cast<int>(std::lround(days / 7)))
                        : tr("%n month(s)", "a span", static_cast<int>(std::lround(days / daysPerMonth))));
    m_zoomIn->setEnabled(days > TimeScale::leastDays);
    m_zoomOut->setEnabled(days < TimeScale::mostDays);
    m_list->setSpan(m_view->scale().span());
}

void TimelinesPane::retranslateTools()
{
    const QStringList orders = {tr("By end of coverage"), tr("By name")};
    for (qsizetype i = 0; i < orders.size(); ++i) {
        m_orderActions.at(i)->setText(orders.at(i));
        m_orderActions.at(i)->setChecked(i == static_cast<qsizetype>(m_list->order()));
    }
    m_order->setText(orders.at(static_cast<qsizetype>(m_list->order())) + QStringLiteral(" \u25BE"));
    m_order->setAccessibleName(tr("Order of the customers"));
    m_zoomOut->setText(QStringLiteral("\u2212"));
    m_zoomOut->setToolTip(tr("Show more days (\u2212)"));
    m_zoomOut->setAccessibleName(tr("Show more days"));
    m_zoomIn->setText(QStringLiteral("+"));
    m_zoomIn->setToolTip(tr("Show fewer days (+)"));
    m_zoomIn->setAccessibleName(tr("Show fewer days"));
    m_today->setText(tr("Today"));
    m_today->setToolTip(tr("Go to today (Home or T)"));
    m_balance->setText(tr("Balance"));
    m_balance->setToolTip(tr("Show the balance of credits as a line (Ctrl+B)"));
    m_print->setText(tr("Print to PDF\u2026"));
    m_print->setToolTip(tr("Print what is listed, or what is selected (Ctrl+P)"));
}

void TimelinesPane::retranslate()
{
    m_title->setText(tr("Timelines"));
    m_find->setPlaceholderText(tr("Find a customer"));
    m_find->setToolTip(tr("Find a customer by name or id (Ctrl+F)"));
    m_find->setAccessibleName(tr("Find a customer"));
    m_showAll->setText(tr("Show all customers"));
    m_view->setAccessibleName(tr("Timelines of customers"));
    m_legend->setAccessibleName(tr("Legend"));
    retranslateTools();
    listChanged();
    spanChanged();
    describe();
}

} // namespace saldo::ui
