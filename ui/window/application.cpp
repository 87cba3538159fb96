#include "ui/window/application.h"

#include "store/failure.h"

namespace saldo::ui {

bool Application::notify(QObject *receiver, QEvent *event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const store::Failure &failure) {
        // Not from within what has just been broken off.
        QMetaObject::invokeMethod(
            this, [this, what = QString::fromUtf8(failure.what())] { Q_EMIT databaseFailed(what); }, Qt::QueuedConnection);
        return true;
    }
}

} // namespace saldo::ui
