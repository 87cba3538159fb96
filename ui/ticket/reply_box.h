// Where answers, questions and notes are written. Says before sending what will happen, keeps what is
// typed whatever happens, and looks different for a note, so that neither goes out as the other.
#pragma once

#include "desk/desk_link.h"
#include "ui/ticket/forecast.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace saldo::ui {

class Choice;

// What is typed and not yet sent; kept per ticket.
struct Draft
{
    enum class Mode { Answer, Ask, Note };
    QString text;
    int cursor = 0;
    int anchor = 0; // where the selection began; the cursor without one
    Mode mode = Mode::Answer;
    rules::Category category = rules::noCategory; // to be assessed with the answer
    int seen = 0; // public messages shown when it was begun
    bool operator==(const Draft &) const = default;
};

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

    // Where Tab comes in, and where it goes out.
    QWidget *firstField() const;
    QWidget *lastField() const;

public Q_SLOTS:
    void send();

Q_SIGNALS:
    void draftChanged();
    // Accepted; the text of that ticket is gone from the box, if it was still there.
    void sent(const QString &ticket);
    // A message came in that the person has not seen; nothing was sent. `seen`: the old count.
    void overtaken(int seen);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void fillCategories();
    void foresee();
    void showForecast(const Forecast &forecast);
    void showMode();
    void growToText();
    void edited();
    void arrived(const desk::Sent &sent, const QString &ticket, const QString &text);
    void refuse(const std::function<QString()> &words); // worded anew in another language
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

    QLabel *m_forecast;
    QPlainTextEdit *m_edit;
    QLabel *m_refusal;
    QPushButton *m_send;
    QPushButton *m_ask;
    QPushButton *m_note;
    Choice *m_category;
};

} // namespace saldo::ui
