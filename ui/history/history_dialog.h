// The history of a ticket or an account: every command about it, who, when, from where, before and after. Stays open
// beside the window, follows what happens, and can be copied.
#pragma once

#include "desk/desk_link.h"
#include "ui/shared/conversation_words.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace saldo::ui {

class HistoryModel;

class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    // The desk is not owned. Deletes itself when it is closed.
    HistoryDialog(desk::DeskLink &desk, const store::HistoryOf &of, const Names &names, QWidget *parent = nullptr);

    HistoryModel *model() const { return m_model; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void arrived();
    void fitHeight();
    void follow(const desk::Touched &touched);
    void showCurrent();
    void copy();

    desk::DeskLink &m_desk;
    store::HistoryOf m_of;
    Names m_names;
    HistoryModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr; // what is missing, if nothing can be shown
    QTableView *m_view = nullptr;
    QPlainTextEdit *m_whole = nullptr; // the chosen entry
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace saldo::ui
