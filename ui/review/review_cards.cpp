#include "ui/review/review_cards.h"

#include "ui/review/review_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace saldo::ui {

namespace {

constexpr int cardHeight = 82;
constexpr int leastCardWidth = 96;

qint64 percentOf(qint64 part, qint64 whole)
{
    return whole <= 0 ? 0 : (200 * part + whole) / (2 * whole);
}

QString signedNumber(qint64 value)
{
    return (value < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + QLocale().toString(std::abs(value));
}

} // namespace

ReviewCard::ReviewCard(const char *name, QWidget *parent)
    : QPushButton(parent), m_title(new QLabel), m_number(new QLabel), m_below(new QLabel)
{
    setObjectName(QLatin1String(name));
    setLook(this, "figure");
    setLook(m_title, "secondary");
    setLook(m_number, "figureNumber");
    setLook(m_below, "secondary");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(0);
    for (QLabel *label : {m_title, m_number, m_below}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setMinimumWidth(0);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        layout->addWidget(label);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReviewCard::say(const QString &title, const QString &number, const QString &below)
{
    m_title->setText(title);
    m_number->setText(number);
    m_below->setText(below);
    const QString all = QStringLiteral("%1: %2. %3").arg(title, number, below);
    setAccessibleName(all);
    setToolTip(all);
}

QString ReviewCard::number() const
{
    return m_number->text();
}

QSize ReviewCard::sizeHint() const
{
    return {160, cardHeight};
}

QSize ReviewCard::minimumSizeHint() const
{
    return {leastCardWidth, cardHeight};
}

ReviewCards::ReviewCards(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    const char *const names[cards] = {"cardConsumed", "cardDefects", "cardSold", "cardOwed", "cardInTime", "cardMedian"};
    for (int i = 0; i < cards; ++i) {
        auto *card = new ReviewCard(names[i]);
        connect(card, &QPushButton::clicked, this, [this, i] { Q_EMIT opened(static_cast<Card>(i)); });
        layout->addWidget(card, 1);
        m_cards << card;
    }
}

void ReviewCards::show(const store::ReviewFigures &figures)
{
    const figures::Sums &now = figures.total;
    const figures::Sums &before = figures.totalBefore;
    const bool account = !figures.request.filter.isAboutTickets();
    m_cards.at(Consumed)->say(tr("Credits consumed"), reviewwords::number(now.consumed()),
                              reviewwords::change(now.consumed(), before.consumed()));
    m_cards.at(DefectRefunds)->say(tr("Refunded for defects"), reviewwords::number(now.defectRefunds),
                                   now.charged > 0 ? tr("%1 % of what was charged").arg(percentOf(now.defectRefunds, now.charged))
                                                   : QString());
    m_cards.at(Sold)->say(tr("Credits sold"), account ? reviewwords::number(now.sold) : QStringLiteral("\u2013"),
                          account ? reviewwords::money(now.creditsSoldCents) : tr("of no ticket"));
    m_cards.at(Owed)->say(tr("Owed to customers"), reviewwords::money(figures.owed.cents()),
                          tr("%1 cr. \u00B7 %2 d", "credits, days")
                              .arg(reviewwords::number(figures.owed.credits), reviewwords::number(figures.owed.days())));
    const bool answers = now.answers > 0;
    const qint64 inTime = percentOf(now.inTime, now.answers);
    m_cards.at(InTime)->say(tr("Answered in time"),
                            answers ? tr("%1 %", "percent").arg(inTime) : QStringLiteral("\u2013"),
                            answers && before.answers > 0 ? signedNumber(inTime - percentOf(before.inTime, before.answers))
                                                          : QString());
    QString shift;
    if (now.medianMs && before.medianMs) {
        const qint64 change = *now.medianMs - *before.medianMs;
        shift = (change < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + wording::hoursAndMinutes(change);
    }
    m_cards.at(Median)->say(tr("Median answer"), answers ? wording::hoursAndMinutes(*now.medianMs) : QStringLiteral("\u2013"),
                            shift);
}

} // namespace saldo::ui
