#include "ui/settings/policy_dialog.h"

#include "script/decode.h"
#include "script/encode.h"
#include "ui/settings/policy_words.h"
#include "ui/shared/aside.h"
#include "ui/shared/account_commands.h"
#include "ui/shared/field_label.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int dialogWidth = 640;
constexpr int previewHeight = 120;
constexpr qint64 mostCredits = 1'000'000; // of a category

constexpr const char *partNames[policyParts] = {"partCategories", "partPeriods", "partPackages", "partHours", "partHolidays"};

QPushButton *smallButton(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    setLook(button, "small");
    return button;
}

} // namespace

PolicyDialog::PolicyDialog(desk::DeskLink &link, PolicyPart part, QWidget *parent)
    : CommandDialog(link, parent)
    , m_day(new QDateEdit(this))
    , m_tomorrow(smallButton("tomorrow"))
    , m_nextMonth(smallButton("nextMonth"))
    , m_stack(new QStackedWidget)
    , m_preview(new QLabel)
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("policyDialog"));
    build();
    m_day->setMinimumDate(today());
    m_day->setDate(today().addDays(1));
    m_base = link.policies().on(m_day->date());
    for (PolicyEditor *editor : std::as_const(m_editors)) {
        editor->show(m_base);
        editor->setDay(m_day->date());
        connect(editor, &PolicyEditor::edited, this, &PolicyDialog::preview);
    }
    connect(m_day, &QDateEdit::dateChanged, this, &PolicyDialog::moveDay);
    choosePart(part);
    count();
}

QDate PolicyDialog::today() const
{
    return deskDay(link().now());
}

void PolicyDialog::build()
{
    setMinimumWidth(std::max(minimumWidth(), std::min(dialogWidth, parentWidget() != nullptr ? parentWidget()->width() - 40 : dialogWidth)));
    fields()->addWidget(buildDay());
    fields()->addWidget(buildParts());
    fields()->addWidget(buildPreview());
}

QWidget *PolicyDialog::buildDay()
{
    m_dayLabel = fieldLabel(this, m_day);
    setLook(m_dayLabel, "plain");
    m_day->setObjectName(QStringLiteral("effectiveFrom"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_dayLabel);
    layout->addWidget(m_day);
    layout->addWidget(m_tomorrow);
    layout->addWidget(m_nextMonth);
    layout->addStretch();
    connect(m_tomorrow, &QPushButton::clicked, this, [this] { m_day->setDate(today().addDays(1)); });
    connect(m_nextMonth, &QPushButton::clicked, this,
            [this] { m_day->setDate(addMonths(QDate(today().year(), today().month(), 1), 1)); });
    return row;
}

QWidget *PolicyDialog::buildParts()
{
    auto *card = new QFrame;
    setLook(card, "card");
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(16);
    auto *group = new QButtonGroup(this);
    for (int part = 0; part < policyParts; ++part) {
        auto *tab = new QPushButton;
        tab->setObjectName(QLatin1String(partNames[part]));
        tab->setCheckable(true);
        tab->setAutoDefault(false);
        setLook(tab, "tab");
        group->addButton(tab, part);
        tabs->addWidget(tab);
        m_tabs << tab;
        m_editors << editorOf(static_cast<PolicyPart>(part), m_stack);
        m_stack->addWidget(m_editors.last());
    }
    tabs->addStretch();
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(tabs);
    layout->addWidget(m_stack);
    connect(group, &QButtonGroup::idClicked, this, [this](int part) { choosePart(static_cast<PolicyPart>(part)); });
    return card;
}

QWidget *PolicyDialog::buildPreview()
{
    m_preview->setObjectName(QStringLiteral("policyPreview"));
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(m_preview);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFixedHeight(previewHeight);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    setLook(m_scroll, "background");
    return m_scroll;
}

void PolicyDialog::choosePart(PolicyPart part)
{
    const auto which = static_cast<int>(part);
    m_tabs.at(which)->setChecked(true);
    m_stack->setCurrentIndex(which);
}

Policy PolicyDialog::edited() const
{
    Policy policy = m_base;
    for (const PolicyEditor *editor : m_editors)
        editor->write(policy);
    return policy;
}

QJsonObject PolicyDialog::members() const
{
    const QJsonObject before = script::encodePolicy(m_base);
    const QJsonObject after = script::encodePolicy(edited());
    QJsonObject differing;
    for (auto member = after.begin(); member != after.end(); ++member) {
        if (before.value(member.key()) != member.value())
            differing.insert(member.key(), member.value());
    }
    return differing;
}

// What isn't touched follows the policy in force on that day; what is, stays as entered.
void PolicyDialog::moveDay()
{
    const Policy before = m_base;
    m_base = link().policies().on(m_day->date());
    for (PolicyEditor *editor : std::as_const(m_editors)) {
        Policy entered = before;
        editor->write(entered);
        editor->setDay(m_day->date());
        if (entered == before)
            editor->show(m_base);
    }
    preview();
}

void PolicyDialog::count()
{
    readAside<store::PolicyStanding>(
        link().reads(), this, [](store::Connection &connection) { return store::policyStanding(connection, mostCredits); },
        [this](const store::PolicyStanding &standing) {
            m_standing = standing;
            m_counted = true;
            preview();
        },
        [this](const QString &failure) { m_preview->setText(tr("What stands at the desk can't be counted: %1").arg(failure)); });
}

void PolicyDialog::preview()
{
    QStringList lines;
    const Policy after = edited();
    const QStringList changes = changeWords(m_base, after);
    for (const QString &change : changes)
        lines << QStringLiteral("\u2022 ") + change;
    if (!changes.isEmpty() && m_counted) {
        lines << QString() << effectWords(m_base, after, m_standing, m_day->date(), today());
        lines << tr("Nothing that was charged, granted or started before is changed.");
    }
    const QJsonObject changed = members();
    for (const store::PolicyVersion &version : store::policyVersions(link().reads())) {
        const QJsonObject later = QJsonDocument::fromJson(version.members).object();
        bool same = false;
        for (const QString &member : changed.keys())
            same = same || later.contains(member);
        if (same && version.effectiveFrom > m_day->date())
            lines << tr("From %1 on, the version that is planned already takes over again.", "a day")
                         .arg(wording::dayInSentence(version.effectiveFrom, today()));
    }
    m_preview->setText(lines.isEmpty() ? tr("What you change is told here before it is saved: what it touches, and what not.")
                                       : lines.join(u'\n'));
    setLook(m_preview, lines.isEmpty() ? "secondary" : "plain");
    m_scroll->setAccessibleName(m_preview->text());
    foresee();
}

QJsonObject PolicyDialog::command() const
{
    return commands::setPolicy(m_day->date(), members());
}

QString PolicyDialog::missing() const
{
    for (const PolicyEditor *editor : m_editors) {
        if (const QString trouble = editor->trouble(); !trouble.isEmpty())
            return trouble;
    }
    return members().isEmpty() ? tr("Nothing is changed yet.") : QString();
}

QString PolicyDialog::tell(const Foreseen &) const
{
    const auto changes = static_cast<int>(changeWords(m_base, edited()).size());
    return tr("A new version with %n change(s), in force from %1 on (GMT+3).", "a day", changes)
        .arg(wording::dayInSentence(m_day->date(), today()));
}

void PolicyDialog::retranslate()
{
    setField(m_dayLabel, tr("In force from"));
    m_day->setLocale(QLocale());
    m_tomorrow->setText(tr("Tomorrow"));
    const QDate next = addMonths(QDate(today().year(), today().month(), 1), 1);
    m_nextMonth->setText(wording::day(next, today()));
    m_nextMonth->setAccessibleName(tr("The first day of the next month"));
    for (int part = 0; part < policyParts; ++part) {
        m_editors.at(part)->retranslate();
        m_tabs.at(part)->setText(m_editors.at(part)->name());
    }
    setWords(tr("Change the policy"), {}, tr("Save the version"));
    preview();
}

} // namespace saldo::ui
