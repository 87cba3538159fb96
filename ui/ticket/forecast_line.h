// What sending will do. Where the ticket is to be assessed first, the three categories are there to be pressed.
#pragma once

#include "rules/policy.h"
#include "ui/ticket/forecast.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace saldo::ui {

class ForecastLine : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastLine(QWidget *parent = nullptr);

    // `possible`: sending would do it. `policy`: with the prices in force.
    void show(const Forecast &forecast, bool possible, const rules::Policy &policy);

Q_SIGNALS:
    void assessAsked(int category);

private:
    QLabel *m_words;
    QList<QPushButton *> m_categories;
};

} // namespace saldo::ui
