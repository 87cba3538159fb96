// Where answers, questions and notes are written. Says before sending what will happen, keeps what is
// typed whatever happens, and looks different for a note, so that neither goes out as the other.
#pragma once

#include "desk/desk_link.h"
#include "ui/drafts/draft.h"
#include "ui/ticket/forecast.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace saldo::ui {

class CategoryChoice;
class ElidedLabel;
class ForecastLine;
class ReplyEdit;

class ReplyBox : public QWidget
{
    Q_OBJECT

public:
    // The link is not owned and outlives the box.
    explicit ReplyBox(desk::DeskLink &link, QWidget *parent = nullptr);

    // Another ticket, with what was typed for it before.
    void showTicket(const rules::Ticket &ticket, const Draft &draft);
    // The same ticket, changed: foresees anew, touches nothing typed.
    void updateTicket(const rules::Ticket &ticket);

    Draft draft() const;
    void setMode(Draft::Mode mode);
    void begin(Draft::Mode mode); // and puts the cursor there
    bool isEmpty() const;
    // The count that goes out as `seen`.
    int seen() const { return m_seen; }
    // All public messages that are shown now are read.
    void acknowledge();
    // A public message of the person's own was added: no news to him.
    void acknowledgeOwn();
    // The text comes back into the box, with what was typed since.
    void putBack(const Draft &earlier);
    // Why something was not sent; worded anew in another language.
    void refuse(const std::function<QString()> &words);
    // Whether what is typed is on disk: nothing known, or why it is not; an empty reason: it is.
    void tellFate(const std::optional<QString> &reason);

    // Where Tab comes in, and where it goes out.
    QWidget *firstField() const;
    QWidget *lastField() const;

public Q_SLOTS:
    void send();

Q_SIGNALS:
    void left(); // Escape; out of a note or a question it leads to an answer first
    void draftChanged();
    // A note was accepted; its text is gone from the box, if it was still there.
    void sent(const QString &ticket);
    // An answer or question, frozen as it is; its text is gone from the box. `charge`: the credits
    // that the person was told.
    void goesOut(const QJsonObject &command, const saldo::ui::Draft &draft, qint64 charge);
    void undoAsked();
    void assessAsked(int category); // before it can be answered
    // A message came in that the person has not seen; nothing was sent. `seen`: the old count.
    void overtaken(int seen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void foresee();
    void showForecast(const Forecast &forecast);
    void showMode();
    void edited();
    void arrived(const desk::Sent &sent, const QString &ticket, const QString &text);
    void sendNote(const QString &text);
    void freeze(const QString &text);
    void empty();
    void tellRefusal(const desk::Sent &sent);
    QJsonObject command(const QString &body) const;
    QString body() const;

    desk::DeskLink &m_link;
    rules::Ticket m_ticket;
    Draft::Mode m_mode = Draft::Mode::Answer;
    int m_seen = 0;
    bool m_sending = false;
    bool m_possible = false;
    bool m_filling = false; // from a draft, not typed
    std::function<QString()> m_refusalWords;

    std::optional<QString> m_fate;

    ForecastLine *m_forecast;
    ReplyEdit *m_edit;
    QLabel *m_refusal;
    QPushButton *m_send;
    QPushButton *m_ask;
    QPushButton *m_note;
    CategoryChoice *m_category;
    ElidedLabel *m_saved;
    QLabel *m_unsaved;
};

} // namespace saldo::ui
