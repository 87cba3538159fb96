#include "ui/settings/desk_week.h"

#include "ui/settings/policy_words.h"
#include "ui/shared/theme.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int rowHeight = 24;
constexpr int axisHeight = 22;
constexpr int gap = 12;
constexpr int barHeight = 12;

class Picture : public QAccessibleWidget
{
public:
    explicit Picture(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Graphic) {}
};

QAccessibleInterface *accessOf(const QString &className, QObject *object)
{
    auto *week = className == QStringLiteral("saldo::ui::DeskWeek") ? qobject_cast<DeskWeek *>(object) : nullptr;
    return week != nullptr ? new Picture(week) : nullptr;
}

QString dayWords(QDate date)
{
    return QLocale().toString(date, QStringLiteral("ddd d MMM"));
}

} // namespace

DeskWeek::DeskWeek(QWidget *parent) : QWidget(parent)
{
    static const bool once = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(once)
    setObjectName(QStringLiteral("deskWeek"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DeskWeek::show(const PolicyHistory &policies, Instant now)
{
    m_today = deskDay(now);
    m_nowMs = now - startOfDay(m_today);
    const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
    m_days.clear();
    m_firstHourMs = msPerDay;
    m_lastHourMs = 0;
    for (int i = 0; i < 7; ++i) {
        const QDate date = monday.addDays(i);
        const Policy &policy = policies.on(date);
        Day day{date, 0, 0, policy.holidays.contains(date)};
        m_firstHourMs = std::min(m_firstHourMs, policy.deskHours.fromMs);
        m_lastHourMs = std::max(m_lastHourMs, policy.deskHours.toMs);
        if (!day.holiday && policy.deskHours.weekdays.contains(date.dayOfWeek())) {
            day.fromMs = policy.deskHours.fromMs;
            day.toMs = policy.deskHours.toMs;
        }
        m_days.append(day);
    }
    // An hour around, and the hours whole.
    m_firstHourMs = std::max<qint64>(0, m_firstHourMs / msPerHour - 1) * msPerHour;
    m_lastHourMs = std::min<qint64>(24, (m_lastHourMs + msPerHour - 1) / msPerHour + 1) * msPerHour;
    tell();
    update();
}

void DeskWeek::tell()
{
    setAccessibleName(tr("The desk's week, at GMT+3"));
    QStringList words;
    for (const Day &day : std::as_const(m_days)) {
        const QString hours = day.holiday ? tr("holiday")
            : day.fromMs == day.toMs      ? tr("closed", "the desk, on a day")
                                          : timeWords(day.fromMs) + QChar(0x2013) + timeWords(day.toMs);
        words << tr("%1: %2", "a day, its hours").arg(dayWords(day.date), hours);
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

int DeskWeek::axisLeft() const
{
    int widest = 0;
    const QFontMetrics metrics(fontOf(measure::secondaryPx, QFont::DemiBold));
    for (const Day &day : m_days)
        widest = std::max(widest, metrics.horizontalAdvance(dayWords(day.date)));
    return widest + gap;
}

int DeskWeek::xOf(qint64 ms) const
{
    const int left = axisLeft();
    const qint64 span = std::max<qint64>(m_lastHourMs - m_firstHourMs, 1);
    return left + static_cast<int>((width() - left - 1) * (ms - m_firstHourMs) / span);
}

void DeskWeek::paintEvent(QPaintEvent *)
{
    if (m_days.isEmpty())
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int bottom = static_cast<int>(m_days.size()) * rowHeight;
    painter.setFont(fontOf(measure::secondaryPx));
    const int widest = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + gap;
    // Of hours as near to one another as their labels allow, and all equally far.
    qint64 each = 1;
    while (each < 24 && xOf(m_firstHourMs + each * msPerHour) - xOf(m_firstHourMs) < widest)
        ++each;
    for (qint64 hour = m_firstHourMs; hour <= m_lastHourMs; hour += msPerHour) {
        const int x = xOf(hour);
        painter.setPen(theme.lines);
        painter.drawLine(x, 0, x, bottom);
        const QString label = timeWords(hour);
        const int labelWidth = painter.fontMetrics().horizontalAdvance(label);
        const int begin = std::min(x - labelWidth / 2, width() - labelWidth);
        if ((hour - m_firstHourMs) / msPerHour % each != 0)
            continue;
        painter.setPen(theme.secondaryText);
        painter.drawText(QRect(begin, bottom, labelWidth + 2, axisHeight), Qt::AlignVCenter | Qt::AlignLeft, label);
    }
    for (int i = 0; i < m_days.size(); ++i)
        paintDay(painter, m_days.at(i), i * rowHeight);
}

void DeskWeek::paintDay(QPainter &painter, const Day &day, int top) const
{
    const Theme &theme = Theme::current();
    const bool today = day.date == m_today;
    painter.setPen(today ? theme.accent : day.holiday ? theme.warning : theme.secondaryText);
    painter.setFont(fontOf(measure::secondaryPx, today ? QFont::DemiBold : QFont::Normal));
    painter.drawText(QRect(0, top, axisLeft(), rowHeight), Qt::AlignVCenter | Qt::AlignLeft, dayWords(day.date));
    const int barTop = top + (rowHeight - barHeight) / 2;
    if (day.holiday) {
        const QRect words(xOf(m_firstHourMs) + gap, top, width(), rowHeight);
        painter.setPen(theme.warning);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, tr("holiday"));
    } else if (day.toMs > day.fromMs) {
        const QRectF bar(QPointF(xOf(day.fromMs), barTop), QPointF(xOf(day.toMs), barTop + barHeight));
        painter.setPen(Qt::NoPen);
        painter.setBrush(today ? theme.accent : theme.accentSoft);
        painter.drawRoundedRect(bar, 3, 3);
        painter.setPen(theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    if (today && m_nowMs >= m_firstHourMs && m_nowMs <= m_lastHourMs) {
        painter.setPen(QPen(theme.danger, 2));
        painter.drawLine(xOf(m_nowMs), top + 2, xOf(m_nowMs), top + rowHeight - 2);
    }
}

QSize DeskWeek::sizeHint() const
{
    return {340, 7 * rowHeight + axisHeight};
}

QSize DeskWeek::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void DeskWeek::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        tell();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace saldo::ui
