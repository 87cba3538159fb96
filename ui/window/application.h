// The application: a failure of the database that no part of the window has caught is heard here, and goes to
// the person instead of ending the program.
#pragma once

#include <QApplication>

namespace saldo::ui {

class Application : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

Q_SIGNALS:
    void databaseFailed(const QString &what); // as store::Failure says it
};

} // namespace saldo::ui
