#include "ui/settings/time_editors.h"

#include "ui/settings/policy_words.h"
#include "ui/shared/field_label.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"
#include "ui/ticket/choice.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <cmath>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr qint64 halfHourMs = msPerHour / 2;
constexpr double mostAnswerHours = 10'000; // docs/decided.md
constexpr int listHeight = 148;

} // namespace

HoursEditor::HoursEditor(QWidget *parent)
    : PolicyEditor(parent), m_daysLabel(new QLabel), m_from(new Choice), m_to(new Choice), m_answer(new QDoubleSpinBox)
{
    setLook(m_daysLabel, "secondary");
    m_fromLabel = fieldLabel(this, m_from);
    m_toLabel = fieldLabel(this, m_to);
    m_answerLabel = fieldLabel(this, m_answer);
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    m_answer->setObjectName(QStringLiteral("answerWithin"));
    auto *days = new QHBoxLayout;
    days->setSpacing(12);
    for (int weekday = 1; weekday <= 7; ++weekday) {
        auto *box = new QCheckBox;
        box->setObjectName(QStringLiteral("weekday%1").arg(weekday));
        m_days << box;
        days->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &PolicyEditor::edited);
    }
    days->addStretch();
    for (qint64 ms = 0; ms <= msPerDay; ms += halfHourMs) {
        if (ms < msPerDay)
            m_from->addItem(timeWords(ms), ms);
        if (ms > 0)
            m_to->addItem(timeWords(ms), ms);
    }
    m_answer->setRange(0.25, mostAnswerHours);
    m_answer->setDecimals(2);
    m_answer->setAlignment(Qt::AlignRight);
    m_answer->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_answer->setFixedWidth(112);
    auto *times = new QHBoxLayout;
    times->setSpacing(8);
    times->addWidget(m_fromLabel);
    times->addWidget(m_from);
    times->addWidget(m_toLabel);
    times->addWidget(m_to);
    times->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_daysLabel);
    layout->addLayout(days);
    layout->addLayout(times);
    layout->addWidget(m_answerLabel);
    layout->addWidget(m_answer);
    layout->addStretch();
    connect(m_from, &QComboBox::currentIndexChanged, this, &PolicyEditor::edited);
    connect(m_to, &QComboBox::currentIndexChanged, this, &PolicyEditor::edited);
    connect(m_answer, &QDoubleSpinBox::valueChanged, this, &PolicyEditor::edited);
}

QString HoursEditor::name() const
{
    return tr("Desk hours");
}

void HoursEditor::offer(Choice *choice, qint64 ms)
{
    int at = 0;
    while (at < choice->count() && choice->itemData(at).toLongLong() < ms)
        at += 1;
    if (at == choice->count() || choice->itemData(at).toLongLong() != ms)
        choice->insertItem(at, timeWords(ms), ms);
    choice->setCurrentIndex(at);
}

void HoursEditor::show(const Policy &policy)
{
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_days.at(weekday - 1)->setChecked(policy.deskHours.weekdays.contains(weekday));
    offer(m_from, policy.deskHours.fromMs);
    offer(m_to, policy.deskHours.toMs);
    m_answer->setValue(static_cast<double>(policy.answerWithinMs) / static_cast<double>(msPerHour));
}

void HoursEditor::write(Policy &policy) const
{
    policy.deskHours.weekdays.clear();
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (m_days.at(weekday - 1)->isChecked())
            policy.deskHours.weekdays.insert(weekday);
    }
    policy.deskHours.fromMs = m_from->currentData().toLongLong();
    policy.deskHours.toMs = m_to->currentData().toLongLong();
    // Two decimals are shown: a target that isn't touched keeps what it has beyond them.
    const double shown = static_cast<double>(policy.answerWithinMs) / static_cast<double>(msPerHour);
    if (std::abs(shown - m_answer->value()) > 0.005)
        policy.answerWithinMs = std::llround(m_answer->value() * static_cast<double>(msPerHour));
}

QString HoursEditor::trouble() const
{
    bool any = false;
    for (const QCheckBox *day : m_days)
        any = any || day->isChecked();
    if (!any)
        return tr("The desk must be open on one day of the week at least.");
    return m_to->currentData().toLongLong() <= m_from->currentData().toLongLong()
        ? tr("The desk must close later than it opens.") : QString();
}

void HoursEditor::retranslate()
{
    m_daysLabel->setText(tr("Open on"));
    for (int weekday = 1; weekday <= 7; ++weekday) {
        m_days.at(weekday - 1)->setText(QLocale().standaloneDayName(weekday, QLocale::ShortFormat));
        m_days.at(weekday - 1)->setAccessibleName(QLocale().standaloneDayName(weekday));
    }
    setField(m_fromLabel, tr("From (GMT+3)", "a time of day"));
    setField(m_toLabel, tr("to", "a time of day"));
    setField(m_answerLabel, tr("Answer due within (desk hours)"));
    m_answer->setLocale(QLocale());
}

HolidaysEditor::HolidaysEditor(QWidget *parent)
    : PolicyEditor(parent), m_day(new QDateEdit), m_add(new QPushButton), m_list(new QListWidget), m_remove(new QPushButton)
{
    m_label = fieldLabel(this, m_day);
    m_day->setObjectName(QStringLiteral("holiday"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(wording::shortDayFormat());
    m_day->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addHoliday"));
    m_add->setAutoDefault(false);
    m_list->setObjectName(QStringLiteral("holidays"));
    setLook(m_list, "results");
    m_list->setFixedHeight(listHeight);
    m_list->installEventFilter(this);
    m_remove->setObjectName(QStringLiteral("removeHoliday"));
    m_remove->setAutoDefault(false);
    auto *adding = new QHBoxLayout;
    adding->setSpacing(8);
    adding->addWidget(m_day);
    adding->addWidget(m_add);
    adding->addStretch();
    adding->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_label);
    layout->addLayout(adding);
    layout->addWidget(m_list);
    layout->addStretch();
    connect(m_add, &QPushButton::clicked, this, &HolidaysEditor::add);
    connect(m_remove, &QPushButton::clicked, this, &HolidaysEditor::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
}

QString HolidaysEditor::name() const
{
    return tr("Holidays");
}

void HolidaysEditor::show(const Policy &policy)
{
    m_holidays = policy.holidays;
    list();
}

void HolidaysEditor::write(Policy &policy) const
{
    policy.holidays = m_holidays;
}

void HolidaysEditor::setDay(QDate day)
{
    if (m_day->date() < day)
        m_day->setDate(day);
}

void HolidaysEditor::list()
{
    m_list->clear();
    for (const QDate day : m_holidays) {
        auto *item = new QListWidgetItem(QLocale().toString(day, QStringLiteral("dddd, d MMMM yyyy")), m_list);
        item->setData(Qt::UserRole, day);
    }
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

void HolidaysEditor::add()
{
    const QDate day = m_day->date();
    m_holidays.insert(day);
    list();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toDate() == day)
            m_list->setCurrentRow(row);
    }
    m_day->setDate(day.addDays(1)); // the next one is often the day after
    m_day->setFocus();
    Q_EMIT edited();
}

void HolidaysEditor::remove()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    m_holidays.erase(item->data(Qt::UserRole).toDate());
    list();
    Q_EMIT edited();
}

// Enter adds the day and does not send the dialog; Delete takes one away.
bool HolidaysEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *pressed = static_cast<QKeyEvent *>(event);
        const bool enter = pressed->key() == Qt::Key_Return || pressed->key() == Qt::Key_Enter;
        if (watched == m_day && enter && pressed->modifiers() == Qt::NoModifier) {
            m_day->interpretText();
            add();
            return true;
        }
        if (watched == m_list && pressed->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return PolicyEditor::eventFilter(watched, event);
}

void HolidaysEditor::retranslate()
{
    setField(m_label, tr("A day on which the desk is closed (Enter adds it)"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Take away"));
    m_remove->setToolTip(tr("Take the chosen day away (Delete)"));
    m_list->setAccessibleName(tr("Holidays"));
    m_day->setLocale(QLocale());
    m_day->setDisplayFormat(wording::shortDayFormat());
    const QSignalBlocker blocker(m_list);
    list();
}

} // namespace saldo::ui
