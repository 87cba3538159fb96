// An account's statement over a span: shown as it will be on paper, printed, saved as a PDF, or copied.
#pragma once

#include "desk/desk_link.h"
#include "store/statement_reads.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTextBrowser;
class QTextDocument;

namespace saldo::ui {

class StatementDialog : public QDialog
{
    Q_OBJECT

public:
    // The desk is not owned. Deletes itself when it is closed.
    StatementDialog(desk::DeskLink &desk, const QString &customer, QWidget *parent = nullptr);

    enum class Span { All, ThisMonth, LastMonth, ThisYear, LastYear, Days };
    void chooseSpan(Span span);
    // False, and a word about it in the dialog, if it could not be written.
    bool saveTo(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void read();
    store::StatementSpan span() const;
    void save();
    void print();
    void sayLanguage();
    void say(const QString &words);

    desk::DeskLink &m_desk;
    QString m_customer;
    std::optional<store::Statement> m_statement;
    rules::Instant m_madeAt = 0;
    QTextDocument *m_document = nullptr; // of the view
    QLabel *m_title = nullptr;
    QComboBox *m_span = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QLabel *m_dash = nullptr;
    QLabel *m_language = nullptr; // in sight where it is not the window's
    QTextBrowser *m_view = nullptr;
    QLabel *m_said = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace saldo::ui
