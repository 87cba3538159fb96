// What the timelines' pane says, in the language in use.
#include "ui/timelines/timelines_pane.h"

#include "items/timeline_list.h"
#include "ui/shared/actions.h"
#include "ui/shared/refusal_words.h"
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
    m_count->setText(m_list->text().isEmpty() ? tr("%Ln customer(s)", nullptr, count)
                                              : tr("%1 of %2", "customers listed, all customers")
                                                    .arg(QLocale().toString(count), QLocale().toString(m_list->countAll())));
    m_print->setEnabled(count > 0);
    m_actions.at(Print)->setEnabled(count > 0);
    m_showAll->setVisible(!m_failure.isEmpty() || (count == 0 && m_list->countAll() > 0));
    m_showAll->setText(m_failure.isEmpty() ? tr("Show all customers") : tr("Try again"));
    if (!m_failure.isEmpty()) {
        m_empty->setText(tr("The customers can't be read"));
        m_emptyHint->setText(databaseWords(m_failure));
    } else if (m_list->isLoading()) {
        m_empty->setText(tr("Reading the customers\u2026"));
        m_emptyHint->clear();
    } else if (m_list->countAll() > 0) {
        m_empty->setText(tr("No such customer"));
        m_emptyHint->setText(tr("No name or id contains \u201C%1\u201D.").arg(m_list->text()));
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
    // What is beside it stays under the pointer, whatever the span.
    const QString longest = tr("%n month(s)", "a span", 888);
    m_span->setMinimumWidth(m_span->fontMetrics().horizontalAdvance(longest));
    m_zoomIn->setEnabled(days > TimeScale::leastDays);
    m_zoomOut->setEnabled(days < TimeScale::mostDays);
    m_actions.at(FewerDays)->setEnabled(m_zoomIn->isEnabled());
    m_actions.at(MoreDays)->setEnabled(m_zoomOut->isEnabled());
    m_list->setSpan(m_view->scale().span());
}

void TimelinesPane::retranslateTools()
{
    const QStringList texts = {tr("By end of coverage"), tr("By name"), tr("Find a customer"), tr("Show more days"),
                               tr("Show fewer days"), tr("Go to today", "action"),
                               tr("Show the balance of credits as a line", "action"), tr("Print to PDF\u2026"),
                               tr("Open the customer", "action")};
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_actions.at(i)->setText(texts.at(i));
    const auto order = static_cast<qsizetype>(m_list->order());
    m_actions.at(order)->setChecked(true);
    m_order->setText(texts.at(order) + QStringLiteral(" \u25BE"));
    m_order->setAccessibleName(tr("Order of the customers"));
    m_zoomOut->setText(QStringLiteral("\u2212"));
    m_zoomOut->setToolTip(withKeys(texts.at(MoreDays), m_actions.at(MoreDays)));
    m_zoomOut->setAccessibleName(texts.at(MoreDays));
    m_zoomIn->setText(QStringLiteral("+"));
    m_zoomIn->setToolTip(withKeys(texts.at(FewerDays), m_actions.at(FewerDays)));
    m_zoomIn->setAccessibleName(texts.at(FewerDays));
    m_today->setText(tr("Today"));
    m_today->setToolTip(withKeys(texts.at(Today), m_actions.at(Today)));
    m_balance->setText(tr("Balance"));
    m_balance->setToolTip(withKeys(texts.at(Balance), m_actions.at(Balance)));
    m_print->setText(tr("Print to PDF\u2026"));
    m_print->setToolTip(withKeys(tr("Print what is listed, or what is selected"), m_actions.at(Print)));
}

void TimelinesPane::retranslate()
{
    m_title->setText(tr("Timelines"));
    m_find->setPlaceholderText(tr("Find a customer"));
    m_find->setToolTip(withKeys(tr("Find a customer by name or id"), m_actions.at(Find)));
    m_find->setAccessibleName(tr("Find a customer"));
    nameClearButton(m_find, tr("Empty the search"));
    m_view->setAccessibleName(tr("Timelines of customers"));
    m_legend->setAccessibleName(tr("Legend"));
    retranslateTools();
    listChanged();
    spanChanged();
    describe();
}

} // namespace saldo::ui
