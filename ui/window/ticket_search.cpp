#include "ui/window/ticket_search.h"

#include "store/failure.h"
#include "store/ticket_reads.h"

#include <memory>

namespace saldo::ui {

namespace {

constexpr int mostCustomers = 5;
constexpr int mostHits = 20;

} // namespace

class TicketSearch::Worker : public QObject
{
public:
    explicit Worker(const store::Location &location) : m_location(location) {}

    Found find(const QString &text, QDate today)
    {
        open();
        return {text, store::findCustomers(*m_connection, text, mostCustomers),
                store::searchTickets(*m_connection, text, today, {}, mostHits)};
    }

    // What the first letters would else wait for. A failure is told when something is asked.
    void prepare()
    {
        if (m_connection)
            return;
        try {
            open();
            std::ignore = store::findCustomers(*m_connection, QStringLiteral("\uFFFF"), 1);
        } catch (const store::Failure &) {
            reset();
        }
    }

    void open()
    {
        if (!m_connection)
            m_connection = std::make_unique<store::Connection>(m_location, store::Connection::Access::Read);
    }

    void reset() { m_connection.reset(); } // to be opened again by the next question

private:
    store::Location m_location;
    std::unique_ptr<store::Connection> m_connection;
};

TicketSearch::TicketSearch(const store::Location &location, QObject *parent)
    : QObject(parent), m_worker(new Worker(location))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

TicketSearch::~TicketSearch()
{
    forget();
    m_thread.quit();
    m_thread.wait();
}

void TicketSearch::prepare()
{
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->prepare(); });
}

void TicketSearch::forget()
{
    m_asked += 1;
}

void TicketSearch::ask(const QString &text, QDate today)
{
    const quint64 number = ++m_asked;
    QMetaObject::invokeMethod(m_worker, [this, number, text, today] {
        if (m_asked != number)
            return;
        Found found;
        QString failure;
        try {
            found = m_worker->find(text, today);
        } catch (const store::Failure &thrown) {
            failure = QString::fromUtf8(thrown.what());
            m_worker->reset();
        }
        QMetaObject::invokeMethod(this, [this, number, found, failure] {
            if (m_asked != number)
                return;
            if (failure.isEmpty())
                Q_EMIT this->found(found);
            else
                Q_EMIT failed(failure);
        });
    });
}

} // namespace saldo::ui
