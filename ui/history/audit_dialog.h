// For managers: the audit of the desk (audit/audit.h) in a thread of its own, with progress, each disagreement in plain
// words as it is found, and an end at any time.
#pragma once

#include "audit/audit.h"
#include "desk/desk_link.h"

#include <QDialog>
#include <QThread>
#include <atomic>
#include <memory>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace saldo::ui {

class AuditDialog : public QDialog
{
    Q_OBJECT

public:
    // The desk is not owned. Begins at once; deletes itself when it is closed, which ends the audit.
    explicit AuditDialog(desk::DeskLink &desk, QWidget *parent = nullptr);
    ~AuditDialog() override;

    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void ended();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void done(int result) override;

private:
    void build();
    void retranslate();
    void begin();
    void found(const audit::Finding &finding);
    void progress(audit::Stage stage, qint64 count, qint64 all);
    void end(const audit::AuditResult &result, const QString &failure);
    void showState();
    void showFindings();
    void makeRoom();
    QString stateWords() const;
    QString endWords() const;
    void copy();

    desk::DeskLink &m_desk;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::unique_ptr<QThread> m_thread;
    bool m_running = false;
    audit::Stage m_stage = audit::Stage::Replay;
    qint64 m_count = 0;
    qint64 m_all = 0;
    audit::AuditResult m_result;
    QString m_failure;
    QList<audit::Finding> m_findings;
    QLabel *m_title = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_state = nullptr;
    QProgressBar *m_bar = nullptr;
    QPlainTextEdit *m_list = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace saldo::ui
