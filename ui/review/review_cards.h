// The figures that a manager looks for first, as cards on top of the review; each opens what it is about.
#pragma once

#include "store/review_query.h"

#include <QPushButton>

class QLabel;

namespace saldo::ui {

class ReviewCard : public QPushButton
{
    Q_OBJECT

public:
    explicit ReviewCard(const char *name, QWidget *parent = nullptr);
    void say(const QString &title, const QString &number, const QString &below);
    QString number() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QLabel *m_title;
    QLabel *m_number;
    QLabel *m_below;
};

class ReviewCards : public QWidget
{
    Q_OBJECT

public:
    enum Card { Consumed, DefectRefunds, Sold, Owed, InTime, Median };
    static constexpr int cards = 6;

    explicit ReviewCards(QWidget *parent = nullptr);
    void show(const store::ReviewFigures &figures);

Q_SIGNALS:
    void opened(saldo::ui::ReviewCards::Card card);

private:
    QList<ReviewCard *> m_cards;
};

} // namespace saldo::ui
