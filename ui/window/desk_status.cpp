#include "ui/window/desk_status.h"

#include "rules/desk_hours.h"
#include "ui/service/service_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace saldo::ui {

DeskStatus::DeskStatus(desk::DeskLink &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_service(qobject_cast<sync::ServiceDesk *>(&desk))
{
    setLook(this, "footer");
    setAttribute(Qt::WA_StyledBackground);
    m_dot = new QLabel(QStringLiteral("\u25CF"));
    m_clock = new QLabel;
    m_clock->setObjectName(QStringLiteral("deskClock"));
    m_placeDot = new QLabel(QStringLiteral("\u25CF"));
    m_placeDot->setVisible(m_service != nullptr);
    m_place = new QLabel;
    m_place->setObjectName(QStringLiteral("deskPlace"));
    m_place->setTextFormat(Qt::PlainText);
    m_do = new QPushButton;
    m_do->setObjectName(QStringLiteral("deskDo"));
    setLook(m_do, "link");
    m_do->hide();
    setLook(m_clock, "secondary");
    setLook(m_place, "secondary");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 16, 5);
    layout->addWidget(m_dot);
    layout->addWidget(m_clock);
    layout->addSpacing(16);
    layout->addWidget(m_placeDot);
    layout->addWidget(m_place);
    layout->addWidget(m_do);
    layout->addStretch();
    followService();
    refresh();
}

void DeskStatus::refresh()
{
    const rules::Instant now = m_desk.now();
    const rules::DeskClock clock = rules::deskClock(m_desk.policies(), now);
    setLook(m_dot, clock.open ? "open" : "closed");
    const QString time = wording::timeOfDay(now);
    const QString until = wording::timeOfDay(clock.until);
    const QDate day = rules::deskDay(clock.until);
    if (clock.open)
        m_clock->setText(tr("Desk %1 GMT+3 \u00B7 open until %2").arg(time, until));
    else if (day == rules::deskDay(now))
        m_clock->setText(tr("Desk %1 GMT+3 \u00B7 closed until %2").arg(time, until));
    else
        m_clock->setText(tr("Desk %1 GMT+3 \u00B7 closed until %2, %3", "time, day of the week, time")
                             .arg(time, QLocale().toString(day, QStringLiteral("ddd")), until));
    showPlace();
}

void DeskStatus::followService()
{
    if (m_service == nullptr)
        return;
    connect(m_service, &sync::ServiceDesk::statusChanged, this, &DeskStatus::showPlace);
    connect(m_do, &QPushButton::clicked, this, [this] {
        if (m_service->status().obstacle == sync::Obstacle::SignIn)
            Q_EMIT signInAsked();
        else
            m_service->tryNow();
    });
}

void DeskStatus::showPlace()
{
    if (m_service == nullptr) {
        m_place->setText(tr("On this computer"));
        m_place->setToolTip(tr("The desk's database is on this computer; every change is saved at once."));
        return;
    }
    const ServiceWords words = serviceWords(*m_service);
    setLook(m_placeDot, words.isWell ? "open" : "warning");
    m_place->setText(words.line);
    m_place->setToolTip(words.more.toHtmlEscaped());
    m_do->setText(words.asksToSignIn ? tr("Sign in\u2026") : tr("Try now"));
    m_do->setVisible(!words.isWell);
}

void DeskStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_place != nullptr)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace saldo::ui
