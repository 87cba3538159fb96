#include "items/review_reader.h"

#include "store/failure.h"

#include <QPointer>
#include <QThread>

namespace saldo::items {

namespace {

QString wordsOf(const store::Failure &failure)
{
    return failure.detail().isEmpty() ? QString::fromUtf8(failure.what()) : failure.detail();
}

} // namespace

// The other thread. Its connection stays: the next review is a click away.
class ReviewReader::Worker
{
public:
    explicit Worker(const store::Location &location) : m_location(location)
    {
        m_object.moveToThread(&m_thread);
        m_thread.start(QThread::LowPriority);
    }

    ~Worker()
    {
        QMetaObject::invokeMethod(&m_object, [this] { m_connection.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    // Runs it there, with the connection; it throws Failure when there is none.
    void run(const std::function<void(const std::function<store::Connection &()> &)> &job)
    {
        QMetaObject::invokeMethod(&m_object, [this, job] {
            job([this]() -> store::Connection & {
                if (!m_connection)
                    m_connection = std::make_unique<store::Connection>(m_location, store::Connection::Access::Read);
                return *m_connection;
            });
        });
    }

private:
    store::Location m_location;
    std::unique_ptr<store::Connection> m_connection;
    QThread m_thread;
    QObject m_object; // lives in m_thread
};

ReviewReader::ReviewReader(store::Connection &connection, QObject *parent) : QObject(parent), m_connection(connection) {}

ReviewReader::~ReviewReader()
{
    for (const Stop &stop : {m_review, m_page}) {
        if (stop)
            *stop = true;
    }
}

ReviewReader::Worker &ReviewReader::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<Worker>(m_connection.location());
    return *m_worker;
}

void ReviewReader::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void ReviewReader::ask(const store::ReviewRequest &request)
{
    if (m_review)
        *m_review = true;
    const Stop stop = std::make_shared<std::atomic_bool>(false);
    m_review = stop;
    setBusy(true);
    if (m_connection.location().kind == store::Location::Kind::Memory) {
        arrived(stop, store::review(m_connection, request, [](int, int) {}, *stop), {});
        return;
    }
    const QPointer<ReviewReader> here(this);
    worker().run([here, stop, request, this](const std::function<store::Connection &()> &connection) {
        if (*stop)
            return;
        store::ReviewFigures figures;
        QString failure;
        int told = -1;
        const auto progress = [&](int done, int of) {
            const int percent = of > 0 ? static_cast<int>(100 * static_cast<qint64>(done) / of) : 100;
            if (percent < told + 5 || *stop)
                return;
            told = percent;
            QMetaObject::invokeMethod(this, [this, stop, percent] {
                if (stop == m_review)
                    Q_EMIT progressed(percent);
            });
        };
        try {
            figures = store::review(connection(), request, progress, *stop);
        } catch (const store::Failure &thrown) {
            failure = wordsOf(thrown);
        }
        if (!*stop)
            QMetaObject::invokeMethod(this, [this, stop, figures, failure] { arrived(stop, figures, failure); });
    });
}

void ReviewReader::arrived(const Stop &stop, const store::ReviewFigures &figures, const QString &failure)
{
    if (stop != m_review || *stop)
        return;
    m_review.reset();
    setBusy(false);
    if (failure.isEmpty())
        Q_EMIT read(figures);
    else
        Q_EMIT failed(failure);
}

void ReviewReader::cancel()
{
    if (m_review)
        *m_review = true;
    m_review.reset();
    setBusy(false);
}

void ReviewReader::page(const store::BehindQuestion &question, const std::optional<store::BehindRow> &after, int limit,
                        QObject *context, const Page &done)
{
    if (m_page)
        *m_page = true;
    const Stop stop = std::make_shared<std::atomic_bool>(false);
    m_page = stop;
    if (m_connection.location().kind == store::Location::Kind::Memory) {
        done(store::behind(m_connection, question, after, limit, *stop), {});
        return;
    }
    const QPointer<QObject> alive(context);
    worker().run([=, this](const std::function<store::Connection &()> &connection) {
        if (*stop)
            return;
        QList<store::BehindRow> rows;
        QString failure;
        try {
            rows = store::behind(connection(), question, after, limit, *stop);
        } catch (const store::Failure &thrown) {
            failure = wordsOf(thrown);
        }
        QMetaObject::invokeMethod(this, [alive, stop, rows, failure, done] {
            if (alive && !*stop)
                done(rows, failure);
        });
    });
}

} // namespace saldo::items
