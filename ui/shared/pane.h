// A pane of the window: what the window asks of each of them.
#pragma once

#include <QWidget>

class QAction;
class QSettings;

namespace saldo::ui {

class Pane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // What is remembered per person, within that person's group of the settings.
    virtual void restore(const QSettings &settings) = 0;
    virtual void remember(QSettings &settings) const = 0;

    // The clock moved on: called once a minute, whether the pane is in sight or not.
    virtual void moveTime() = 0;

    // What has the keyboard when the pane is chosen. (As the pane's focus proxy it would be what Tab comes to first,
    // past whatever stands before it in the pane.)
    void takeFocus() { m_first->setFocus(Qt::OtherFocusReason); }

    // What can be done in the pane now, for the command box while the pane is in sight: with names, keys,
    // and, where one is not possible, the reason as its status tip.
    virtual QList<QAction *> commands() const { return {}; }

protected:
    void setFirst(QWidget *first) { m_first = first; } // owned by the pane; to be set when it is built

private:
    QWidget *m_first = this;
};

} // namespace saldo::ui
