#include "ui/window/failure_bar.h"

#include "ui/shared/refusal_words.h"
#include "ui/shared/style_sheet.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace saldo::ui {

FailureBar::FailureBar(QWidget *parent) : QWidget(parent), m_words(new QLabel), m_close(new QPushButton)
{
    setLook(this, "bar");
    setAttribute(Qt::WA_StyledBackground);
    m_words->setObjectName(QStringLiteral("failure"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    setLook(m_words, "danger");
    m_close->setObjectName(QStringLiteral("closeFailure"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(12);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
    retranslate();
}

void FailureBar::tell(const QString &what)
{
    m_what = what;
    retranslate();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FailureBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FailureBar::retranslate()
{
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close this message"));
    if (m_what.isEmpty())
        return;
    m_words->setText(tr("The desk could not be read; what you wrote is kept.") + QLatin1Char(' ') + databaseWords(m_what));
    setAccessibleName(m_words->text());
}

} // namespace saldo::ui
