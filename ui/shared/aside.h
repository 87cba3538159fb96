// Reads that may take long, beside the window: in another thread, with a connection of their own.
#pragma once

#include "store/connection.h"
#include "store/failure.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <functional>

namespace saldo::ui {

// Hands what `read` gives over to `take` in this thread, unless `context` is gone by then; what the database said
// to `fail`. A database in memory can't be opened twice: it is read at once.
template <typename Result>
void readAside(store::Connection &here, QObject *context, const std::function<Result(store::Connection &)> &read,
               const std::function<void(const Result &)> &take, const std::function<void(const QString &)> &fail)
{
    if (here.location().kind == store::Location::Kind::Memory) {
        take(read(here));
        return;
    }
    const QPointer<QObject> alive(context);
    const auto deliver = [alive](const std::function<void()> &then) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [alive, then] {
            if (alive)
                then();
        }, Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start([location = here.location(), read, take, fail, deliver] {
        try {
            store::Connection connection(location, store::Connection::Access::Read);
            const Result result = read(connection);
            deliver([take, result] { take(result); });
        } catch (const store::Failure &failure) {
            deliver([fail, words = failure.detail()] { fail(words); });
        }
    });
}

} // namespace saldo::ui
