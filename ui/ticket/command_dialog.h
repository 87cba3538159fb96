// A dialog that sends one command: says before what will happen, says why if it is refused, and keeps
// what was entered until it is accepted. Enter sends, Esc leaves.
#pragma once

#include "ui/ticket/forecast.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace saldo::ui {

class CommandDialog : public QDialog
{
    Q_OBJECT

public:
    // The link is not owned and outlives the dialog.
    CommandDialog(desk::DeskLink &link, QWidget *parent);

Q_SIGNALS:
    // `ticket`: the one that the command named.
    void executed(const QString &ticket);
    // The desk has a newer conversation than the person has seen.
    void overtaken();

public Q_SLOTS:
    void send();

protected:
    // The command as it stands; without `do` if something is still to be entered.
    virtual QJsonObject command() const = 0;
    // Why it can't be sent yet, in words; empty if it can.
    virtual QString missing() const { return {}; }
    // What would happen; see Telling.
    virtual QString tell(const Foreseen &foreseen) const = 0;
    // All texts of the dialog, in the language in use.
    virtual void retranslate() = 0;
    // A refusal that the dialog mends by itself: true, then it is sent once more.
    virtual bool mend(const rules::Refusal &) { return false; }

    desk::DeskLink &link() const { return m_link; }
    // Where a dialog puts its fields.
    QVBoxLayout *fields() const { return m_fields; }
    // `leave`: of the button that leaves; "Cancel" if it is empty.
    void setWords(const QString &title, const QString &explanation, const QString &verb, const QString &leave = {});
    // To be called when something was entered.
    void foresee();

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit(); // as tall as its words need
    void arrived(const desk::Sent &sent, const QString &ticket);

    desk::DeskLink &m_link;
    QLabel *m_title;
    QLabel *m_explanation;
    QVBoxLayout *m_fields;
    QLabel *m_forecast;
    QLabel *m_refusal;
    QPushButton *m_send;
    QPushButton *m_cancel;
    bool m_sending = false;
    int m_mended = 0;
};

} // namespace saldo::ui
