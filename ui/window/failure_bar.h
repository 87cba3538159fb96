// Under the bar on top: the database could not be read, why, and what to do. It stays until it is closed.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace saldo::ui {

class FailureBar : public QWidget
{
    Q_OBJECT

public:
    explicit FailureBar(QWidget *parent = nullptr);

    void tell(const QString &what); // as store::Failure says it

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_what;
    QLabel *m_words;
    QPushButton *m_close;
};

} // namespace saldo::ui
