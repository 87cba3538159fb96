#include "desk/desk_link.h"

#include "store/failure.h"

#include <QPointer>

namespace saldo::desk {

namespace {

HistoryPage read(store::Connection &connection, const store::HistoryOf &of, qint64 before, int limit)
{
    try {
        HistoryPage page;
        page.entries = store::journalPage(connection, of, before, limit + 1);
        page.more = page.entries.size() > limit;
        if (page.more)
            page.entries.removeLast();
        return page;
    } catch (const store::Failure &failure) {
        return {{}, false, QString::fromUtf8(failure.what())};
    }
}

} // namespace

void DeskLink::history(const store::HistoryOf &of, qint64 before, int limit, QObject *context, const HistoryDone &done)
{
    const QPointer<QObject> alive(context);
    QMetaObject::invokeMethod(
        this,
        [this, of, before, limit, alive, done] {
            if (alive)
                done(read(reads(), of, before, limit));
        },
        Qt::QueuedConnection);
}

} // namespace saldo::desk
