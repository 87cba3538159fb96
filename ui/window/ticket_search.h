// Searches while a person types, in a thread of its own with its own connection, which only reads. What is
// asked meanwhile overtakes what was asked before.
#pragma once

#include "rules/account.h"
#include "store/location.h"
#include "store/search.h"

#include <QObject>
#include <QThread>
#include <atomic>

namespace saldo::ui {

struct Found
{
    QString text; // that was asked for
    QList<rules::Customer> customers;
    QList<store::SearchHit> hits;
};

class TicketSearch : public QObject
{
    Q_OBJECT

public:
    explicit TicketSearch(const store::Location &location, QObject *parent = nullptr);
    ~TicketSearch() override;

    // Somebody is about to ask: what the first letters would else wait for is read now.
    void prepare();
    void ask(const QString &text, QDate today);
    void forget(); // nothing that was asked is answered any more

Q_SIGNALS:
    void found(const saldo::ui::Found &found);
    void failed(const QString &reason);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker = nullptr; // lives in m_thread, deleted there
    std::atomic<quint64> m_asked = 0; // the latest question
};

} // namespace saldo::ui
