// Asks where the desk is, when the console starts for the first time: on this computer, or at a service.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace saldo::ui {

class PlaceDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PlaceDialog(QWidget *parent = nullptr);

    // The service's address; empty: the desk is on this computer.
    QString service() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateButtons();

    QLabel *m_title;
    QRadioButton *m_here;
    QRadioButton *m_away;
    QLineEdit *m_address;
    QLabel *m_hint;
    QPushButton *m_go;
};

} // namespace saldo::ui
