// The lines of a customer's detail, section by section: ledger, periods, licenses, orders, tickets, notices.
#pragma once

#include "desk/desk_link.h"
#include "ui/customers/line_table.h"

namespace saldo::ui {

enum class FactSection { Ledger, Periods, Licenses, Orders, Tickets, Notices };
inline constexpr int factSections = 6;

QString nameOf(FactSection section);
QList<LineColumn> columnsOf(FactSection section);
// What to say where there are none.
QString emptyWords(FactSection section);

class CustomerFacts
{
public:
    // The desk is not owned.
    CustomerFacts(desk::DeskLink &desk, const QString &customer) : m_desk(desk), m_customer(customer) {}

    // The first lines, at least so many if there are; all of a section that is always short.
    QList<Line> lines(FactSection section, int atLeast = 0) const;
    // Fetches further ones of a long section; null for the others.
    LineTable::More more(FactSection section) const;

private:
    QList<Line> ledger(std::optional<int> before, int limit) const;
    QList<Line> tickets(const std::optional<rules::Ticket> &before, int limit) const;
    QList<Line> notices(const QString &before, int limit) const;
    QList<Line> periods() const;
    QList<Line> licenses() const;
    QList<Line> orders() const;
    QDate today() const { return rules::deskDay(m_desk.now()); }

    desk::DeskLink &m_desk;
    QString m_customer;
};

} // namespace saldo::ui
