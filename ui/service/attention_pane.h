// What the service refused: why, and everything that was written. It is edited and sent again, copied, or discarded
// by the person; by nobody else.
#pragma once

#include "sync/service_desk.h"
#include "ui/shared/pane.h"

class QLabel;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace saldo::ui {

class AttentionList;

class AttentionPane : public Pane
{
    Q_OBJECT

public:
    // The desk is not owned and outlives the pane.
    explicit AttentionPane(sync::ServiceDesk &desk, QWidget *parent = nullptr);

    int count() const;
    void refresh();

    void restore(const QSettings &settings) override { Q_UNUSED(settings) }
    void remember(QSettings &settings) const override { Q_UNUSED(settings) }
    void moveTime() override { showChosen(); }

Q_SIGNALS:
    void countChanged(int count);
    void ticketChosen(const QString &ticket);
    // A message is gone on with where messages are written.
    void continued(const QString &ticket, const QString &what, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildDetail();
    void retranslate();
    void showChosen();
    const sync::Pending *chosen() const;
    void sendAgain();
    void discard();
    void goOn();
    void copy();
    void say(const QString &words);

    sync::ServiceDesk &m_desk;
    AttentionList *m_list;
    QListView *m_view;
    QStackedWidget *m_place;
    QLabel *m_empty;
    QLabel *m_title;
    QLabel *m_when;
    QLabel *m_reason;
    QPlainTextEdit *m_text;
    QLabel *m_said;
    QPushButton *m_ticket;
    QPushButton *m_again;
    QPushButton *m_goOn;
    QPushButton *m_copy;
    QPushButton *m_discard;
    QString m_shown; // the id of what the detail shows
};

} // namespace saldo::ui
