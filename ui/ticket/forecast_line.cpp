#include "ui/ticket/forecast_line.h"

#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace saldo::ui {

using namespace rules;

ForecastLine::ForecastLine(QWidget *parent) : QWidget(parent), m_words(new QLabel(this))
{
    m_words->setObjectName(QStringLiteral("forecast"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_words, 1);
    for (const Category category : {1, 2, 3}) {
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("category%1").arg(category));
        button->setFocusPolicy(Qt::TabFocus);
        setLook(button, "small");
        connect(button, &QPushButton::clicked, this, [this, category] { Q_EMIT assessAsked(category); });
        layout->addWidget(button);
        m_categories << button;
    }
}

void ForecastLine::show(const Forecast &forecast, bool possible, const Policy &policy)
{
    m_words->setText(forecast.words);
    const char *look = possible ? "heading" : "warning";
    if (m_words->property("look").toString() != QLatin1String(look))
        setLook(m_words, look);
    for (qsizetype i = 0; i < m_categories.size(); ++i) {
        const auto category = static_cast<Category>(i + 1);
        QPushButton *button = m_categories.at(i);
        const QString price = wording::credits(policy.price(category));
        button->setText(QStringLiteral("%1 \u00b7 %2").arg(category).arg(wording::creditsShort(policy.price(category))));
        button->setAccessibleName(tr("%1, %2", "category, credits").arg(wording::category(category), price));
        button->setToolTip(tr("%1 \u00b7 %2: %3", "category, credits, what it is")
                               .arg(wording::category(category), price, wording::definition(category)));
        button->setVisible(forecast.refusal == Code::AssessmentRequired);
    }
}

} // namespace saldo::ui
