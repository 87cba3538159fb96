// The editors of the desk's time: hours and target, holidays.
#pragma once

#include "ui/settings/policy_editor.h"

class QCheckBox;
class QDateEdit;
class QDoubleSpinBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace saldo::ui {

class Choice;

class HoursEditor : public PolicyEditor
{
    Q_OBJECT

public:
    explicit HoursEditor(QWidget *parent);

    QString name() const override;
    void show(const rules::Policy &policy) override;
    void write(rules::Policy &policy) const override;
    QString trouble() const override;
    void retranslate() override;

private:
    void offer(Choice *choice, qint64 ms); // a time that isn't among the half hours

    QLabel *m_daysLabel;
    QList<QCheckBox *> m_days; // Monday first
    QLabel *m_fromLabel;
    Choice *m_from;
    QLabel *m_toLabel;
    Choice *m_to;
    QLabel *m_answerLabel;
    QDoubleSpinBox *m_answer;
};

class HolidaysEditor : public PolicyEditor
{
    Q_OBJECT

public:
    explicit HolidaysEditor(QWidget *parent);

    QString name() const override;
    void show(const rules::Policy &policy) override;
    void write(rules::Policy &policy) const override;
    QString trouble() const override { return {}; }
    void retranslate() override;
    void setDay(QDate day) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list();
    void add();
    void remove();

    std::set<QDate> m_holidays;
    QLabel *m_label;
    QDateEdit *m_day;
    QPushButton *m_add;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace saldo::ui
