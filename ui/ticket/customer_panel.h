// The customer's side of a ticket: what he has, what he spent, what else he asked.
#pragma once

#include "desk/desk_link.h"
#include "store/ticket_reads.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace saldo::ui {

class ElidedLabel;

class CustomerPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit CustomerPanel(QWidget *parent = nullptr);

    // `ticket`: the one beside it, left out of the other tickets.
    void show(const store::CustomerDetail &detail, const QString &ticket, rules::Instant now,
              const rules::PolicyHistory &policies);

    static constexpr int spentDays = 90;
    static constexpr int entries = 6;
    static constexpr int tickets = 8;

Q_SIGNALS:
    void ticketChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void showCredits();
    void showPeriods();
    void showLicenses();
    void showEntries();
    void showTickets();
    QPushButton *ticketButton(int index);
    QString lastsWords() const;
    QString entryWords(const rules::LedgerEntry &entry) const;

    store::CustomerDetail m_detail;
    QString m_ticket;
    rules::Instant m_now = 0;
    rules::Policy m_policy;

    QLabel *m_creditsHeading;
    QLabel *m_balance;
    QLabel *m_short; // below the cheapest category
    QLabel *m_spent;
    QLabel *m_lasts;
    QLabel *m_periodHeading;
    QLabel *m_period;
    QLabel *m_daysLeft;
    QLabel *m_queued;
    QLabel *m_licensesHeading;
    QVBoxLayout *m_licenses;
    QList<ElidedLabel *> m_licenseLabels; // reused
    QLabel *m_moreLicenses;
    QLabel *m_entriesHeading;
    QGridLayout *m_entries;
    QList<std::pair<QLabel *, QLabel *>> m_entryLabels; // words and amount, reused
    QLabel *m_ticketsHeading;
    QVBoxLayout *m_tickets;
    QList<QPushButton *> m_ticketButtons; // reused; each holds its ticket's id
};

} // namespace saldo::ui
