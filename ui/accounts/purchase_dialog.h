// Records what a customer bought: a support period or a package of credits, with how its price comes about.
// Enter records the chosen line.
#pragma once

#include "store/customer_reads.h"
#include "ui/ticket/command_dialog.h"

class QTableView;

namespace saldo::ui {

class LineTable;

class PurchaseDialog : public CommandDialog
{
    Q_OBJECT

public:
    PurchaseDialog(desk::DeskLink &link, const store::CustomerAccount &account, QWidget *parent);

protected:
    QJsonObject command() const override;
    QString missing() const override;
    QString tell(const Foreseen &foreseen) const override;
    void retranslate() override;

private:
    // What is sold today, in the policy's order.
    struct Offer
    {
        int months = 0; // of a support period; 0: credits
        qint64 credits = 0;
        qint64 amountCents = 0;
        QString parts; // "65.00 + 2 × 10.00"; empty where there is but one
    };

    void readOffers();
    void showOffers();
    const Offer *chosen() const;
    int usual() const; // the line of what he bought the last time
    QString priceNote() const;

    store::CustomerAccount m_account;
    QString m_period; // the id of a new one
    QList<Offer> m_offers;
    QDate m_day; // that the offers are of
    LineTable *m_lines;
    QTableView *m_view;
};

} // namespace saldo::ui
