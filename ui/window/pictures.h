// Walks through the window and its dialogs, in both languages, light and dark, and leaves a picture
// of each in a folder: how the console looks where there is no screen.
#pragma once

#include "items/queue_views.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace saldo::ui {

class MainWindow;

class Pictures
{
public:
    // The window is not owned. `folder` is made if it is missing.
    Pictures(MainWindow &window, const QString &folder);

    // The names of the pictures that could not be drawn; empty when all were.
    QStringList takeAll();
    int taken() const { return m_taken; }

private:
    void takePanes(const QString &kind);
    void awaitCustomers();
    void takeReview(const QString &kind);
    void takeDialogs(const QString &kind);
    void showFirst(items::QueueView view);
    void take(QWidget *widget, const QString &name);

    MainWindow &m_window;
    QString m_folder;
    QStringList m_failed;
    int m_taken = 0;
};

} // namespace saldo::ui
