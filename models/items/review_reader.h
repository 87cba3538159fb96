// Reads reviews, and what is behind their figures, in a thread of its own on a connection of its own.
#pragma once

#include "store/behind_query.h"
#include "store/connection.h"
#include "store/review_query.h"

#include <QObject>
#include <memory>

namespace saldo::items {

class ReviewReader : public QObject
{
    Q_OBJECT

public:
    // (A database in memory can't be opened twice: it is read from that connection, in this thread.)
    explicit ReviewReader(store::Connection &connection, QObject *parent = nullptr);
    ~ReviewReader() override; // stops what is under way

    // Gives up what is being read and reads that.
    void ask(const store::ReviewRequest &request);
    void cancel();
    bool busy() const { return m_busy; }

    // A page of what is behind a figure; `done` is called in this thread, unless `context` is gone by then or something else
    // was asked for meanwhile. An empty failure: it was read.
    using Page = std::function<void(const QList<store::BehindRow> &rows, const QString &failure)>;
    void page(const store::BehindQuestion &question, const std::optional<store::BehindRow> &after, int limit, QObject *context,
              const Page &done);

Q_SIGNALS:
    void progressed(int percent);
    void read(const saldo::store::ReviewFigures &figures);
    void failed(const QString &reason); // what the database said
    void busyChanged();

private:
    class Worker;
    using Stop = std::shared_ptr<std::atomic_bool>;

    void arrived(const Stop &stop, const store::ReviewFigures &figures, const QString &failure);
    void setBusy(bool busy);
    Worker &worker();

    store::Connection &m_connection;
    std::unique_ptr<Worker> m_worker;
    Stop m_review; // of the review that is being read; set to give it up
    Stop m_page;
    bool m_busy = false;
};

} // namespace saldo::items
