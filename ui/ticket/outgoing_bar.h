// What is on its way out, with the seconds left to undo it; and what came back for a ticket that is
// not in sight. Hidden when there is nothing to tell.
#pragma once

#include "ui/ticket/outgoing.h"

#include <QWidget>

class QVBoxLayout;

namespace saldo::ui {

class OutgoingBar : public QWidget
{
    Q_OBJECT

public:
    // Not owned; outlives the bar.
    explicit OutgoingBar(Outgoing &outgoing, QWidget *parent = nullptr);

    void setTicket(const QString &ticket); // in sight
    void tellReturn(const QString &ticket, const Return &why);
    void forgetReturn(const QString &ticket);

Q_SIGNALS:
    void undoAsked(int number);
    void ticketChosen(const QString &ticket);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row;
    struct Told
    {
        QString ticket;
        Return why;
    };

    void refresh();
    Row rowOf(int place); // made when it is needed
    void fill(Row row, const Frozen &frozen);
    void fill(Row row, const Told &told);

    Outgoing &m_outgoing;
    QString m_ticket;
    QList<Told> m_told;
    QVBoxLayout *m_rows;
};

} // namespace saldo::ui
