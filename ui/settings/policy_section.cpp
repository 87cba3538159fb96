#include "ui/settings/policy_section.h"

#include "store/policy_reads.h"
#include "ui/customers/line_table.h"
#include "ui/settings/desk_week.h"
#include "ui/settings/fact_card.h"
#include "ui/settings/policy_dialog.h"
#include "ui/settings/policy_versions.h"
#include "ui/settings/policy_words.h"
#include "ui/shared/money.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int shownHolidays = 5;
constexpr int versionsHeight = tableHeight(6);

QString numberWords(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

PolicySection::PolicySection(desk::DeskLink &desk, bool manager, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_manager(manager)
    , m_title(new QLabel)
    , m_note(new QLabel)
    , m_change(new QPushButton)
    , m_week(new DeskWeek)
    , m_versionsTitle(new QLabel)
    , m_noVersions(new QLabel)
    , m_lines(new LineTable(this))
{
    build();
    retranslate();
    connect(&m_desk, &desk::DeskLink::changed, this, [this](const desk::Touched &touched) {
        if (touched.policy || touched.staff || touched.everything)
            refresh();
    });
}

void PolicySection::build()
{
    setLook(m_title, "title");
    setLook(m_note, "secondary");
    m_note->setWordWrap(true);
    m_change->setObjectName(QStringLiteral("changePolicy"));
    setLook(m_change, "primary");
    m_change->setVisible(m_manager);
    connect(m_change, &QPushButton::clicked, this, [this] { change(PolicyPart::Categories); });
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_change);
    auto *inner = new QWidget;
    auto *whole = new QVBoxLayout(inner);
    whole->setContentsMargins(20, 14, 20, 16);
    whole->setSpacing(12);
    whole->addLayout(top);
    whole->addWidget(m_note);
    whole->addWidget(buildCards());
    whole->addWidget(buildVersions());
    whole->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("policyScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(scroll, "background");
    setLook(inner, "background");
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

FactCard *PolicySection::card(const char *name, PolicyPart part)
{
    auto *card = new FactCard(QLatin1String(name));
    connect(card, &FactCard::changeChosen, this, [this, part] { change(part); });
    return card;
}

QWidget *PolicySection::buildCards()
{
    m_categories = card("categoriesCard", PolicyPart::Categories);
    m_grants = card("grantsCard", PolicyPart::Categories);
    m_periods = card("periodsCard", PolicyPart::Periods);
    m_packages = card("packagesCard", PolicyPart::Packages);
    m_hours = card("hoursCard", PolicyPart::Hours);
    m_hours->add(m_week);
    m_holidays = card("holidaysCard", PolicyPart::Holidays);
    auto *cards = new QWidget;
    auto *grid = new QGridLayout(cards);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    grid->addWidget(m_categories, 0, 0);
    grid->addWidget(m_grants, 0, 1);
    grid->addWidget(m_periods, 1, 0);
    grid->addWidget(m_packages, 1, 1);
    grid->addWidget(m_hours, 2, 0);
    grid->addWidget(m_holidays, 2, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return cards;
}

QWidget *PolicySection::buildVersions()
{
    setLook(m_versionsTitle, "heading");
    setLook(m_noVersions, "secondary");
    m_noVersions->setWordWrap(true);
    m_view = figureTable("policyVersions",
                         [](const QModelIndex &index) { return index.data(LineTable::LookRole).value<CellLook>(); });
    m_view->setModel(m_lines);
    m_view->setFixedHeight(versionsHeight);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_versionsTitle);
    layout->addWidget(m_noVersions);
    layout->addWidget(m_view);
    return box;
}

void PolicySection::change(PolicyPart part)
{
    if (!m_manager)
        return;
    auto *dialog = new PolicyDialog(m_desk, part, window());
    dialog->open();
}

void PolicySection::refresh()
{
    showPolicy();
    showVersions();
}

void PolicySection::showPolicy()
{
    const QDate today = deskDay(m_desk.now());
    const Policy &policy = m_desk.policies().on(today);
    m_title->setText(tr("Policy in force on %1 (GMT+3)", "a day").arg(wording::dayInSentence(today, today)));
    QList<FactCard::Fact> facts;
    for (const Category category : {1, 2, 3})
        facts.append({wording::category(category), wording::credits(policy.price(category))});
    m_categories->show(tr("What a ticket costs"), facts);
    const FreeGrants &grants = policy.freeSupport;
    m_grants->show(tr("Free with a license"),
                   {{tr("First license, a period"), wording::days(grants.firstDays)},
                    {tr("or, at the customer's choice"), wording::credits(grants.firstCredits)},
                    {tr("Each further license"), wording::credits(grants.furtherCredits)}});
    facts.clear();
    for (const Plan &plan : policy.periods) {
        Period period;
        period.months = plan.months;
        facts.append({wording::lengthOf(period), planWords(plan)});
    }
    m_periods->show(tr("Support periods, USD: base + further license"), facts);
    facts.clear();
    for (const Package &package : policy.packages)
        facts.append({wording::credits(package.credits), wording::money(package.priceCents)});
    m_packages->show(tr("Packages of credits, USD"), facts);
    m_hours->show(tr("Desk hours at GMT+3"), {{tr("Open"), deskHoursWords(policy.deskHours)},
                                              {tr("Answer within"), tr("%1 of desk time", "hours").arg(hoursWords(policy.answerWithinMs))}});
    m_week->show(m_desk.policies(), m_desk.now());
    showHolidays(policy, today);
}

void PolicySection::showHolidays(const Policy &policy, QDate today)
{
    QList<FactCard::Fact> facts;
    int further = 0;
    for (const QDate day : policy.holidays) {
        if (day < today)
            continue;
        if (facts.size() < shownHolidays)
            facts.append({QLocale().toString(day, QStringLiteral("dddd")), wording::day(day, today)});
        else
            further += 1;
    }
    if (facts.isEmpty())
        facts.append({tr("None is planned."), {}});
    if (further > 0)
        facts.append({tr("and %n more", "holidays", further), {}});
    m_holidays->show(tr("Next holidays"), facts);
}

void PolicySection::showVersions()
{
    const PolicyVersionLines versions = policyVersionLines(m_desk.reads(), m_desk.now());
    m_versionsTitle->setText(versions.versions > 0
                                 ? tr("Versions of the policy \u00B7 %1", "how many").arg(numberWords(versions.versions))
                                 : tr("Versions of the policy"));
    m_noVersions->setVisible(versions.versions == 0);
    m_view->setVisible(versions.versions > 0);
    if (m_lines->rowCount() == 0) {
        m_lines->show(versions.columns, versions.lines, {});
    } else {
        m_lines->setHeadings(versions.columns);
        m_lines->update(versions.lines);
    }
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < versions.columns.size(); ++column) {
        const bool last = column == versions.columns.size() - 1;
        header->setSectionResizeMode(column, last ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!last)
            header->resizeSection(column, versions.widths.at(column));
    }
}

void PolicySection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PolicySection::retranslate()
{
    m_note->setText(m_manager
                        ? tr("Each change becomes a new version with the day from which it is in force. What was already charged, "
                             "granted or started stays as it is.")
                        : tr("Only a manager changes the policy."));
    m_change->setText(tr("Change the policy\u2026"));
    m_view->setAccessibleName(tr("Versions of the policy"));
    m_noVersions->setText(tr("The policy is as it was at the start. Each change is listed here, with who set it and when."));
    if (m_manager) {
        for (FactCard *card : {m_categories, m_grants, m_periods, m_packages, m_hours, m_holidays})
            card->offerChange(tr("Change\u2026", "a part of the policy"), tr("Change this part of the policy"));
    }
    refresh();
}

} // namespace saldo::ui
