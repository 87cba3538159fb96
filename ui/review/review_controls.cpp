#include "ui/review/review_controls.h"

#include "store/ticket_reads.h"
#include "ui/review/review_words.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/wording.h"
#include "ui/ticket/choice.h"
#include "ui/ticket/flow_layout.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>

namespace saldo::ui {

using namespace rules;
using figures::Grouping;
using figures::Span;

namespace {

constexpr int mostOffered = 8;
constexpr int usuals = 9;

QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return format;
}

template <typename Value>
void chooseIn(Choice *choice, const std::optional<Value> &value)
{
    choice->setCurrentIndex(value ? std::max(0, choice->findData(QVariant::fromValue(*value))) : 0);
}

// An item, and what is said of it while the list is shut.
void addItem(Choice *choice, const QString &text, const QString &shut, const QVariant &data)
{
    choice->addItem(text, data);
    choice->setItemData(choice->count() - 1, shut, Choice::ShortRole);
}

} // namespace

ReviewControls::ReviewControls(desk::DeskLink &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_spans(new Choice)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_groupings(new Choice)
    , m_language(new Choice)
    , m_coverage(new Choice)
    , m_category(new Choice)
    , m_engineer(new Choice)
    , m_customer(new QLineEdit)
    , m_customers(new QCompleter(new QStandardItemModel(this), this))
    , m_clear(new QPushButton)
{
    m_request.grouping = Grouping::Week;
    m_request.span = spanOf(m_usual);
    build();
    retranslate();
    for (Choice *choice : {m_spans, m_groupings, m_language, m_coverage, m_category, m_engineer})
        connect(choice, &QComboBox::currentIndexChanged, this, &ReviewControls::readChoices);
    for (QLineEdit *day : {m_from, m_to})
        connect(day, &QLineEdit::editingFinished, this, &ReviewControls::readDays);
    connect(m_customer, &QLineEdit::textEdited, this, &ReviewControls::offerCustomers);
    connect(m_customers, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &one) {
        m_request.filter.customer = one.data(Qt::UserRole).toString();
        m_clear->setVisible(true);
        Q_EMIT changed();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setFilter({});
        m_spans->setFocus();
        Q_EMIT changed();
    });
}

void ReviewControls::build()
{
    const std::pair<QWidget *, const char *> names[] = {
        {m_spans, "reviewSpan"},       {m_from, "reviewFrom"},         {m_to, "reviewTo"},
        {m_groupings, "reviewGrouping"}, {m_language, "reviewLanguage"}, {m_coverage, "reviewCoverage"},
        {m_category, "reviewCategory"}, {m_engineer, "reviewEngineer"}, {m_customer, "reviewCustomer"},
        {m_clear, "reviewClear"}};
    auto *flow = new FlowLayout(6, 6, this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[widget, name] : names) {
        widget->setObjectName(QLatin1String(name));
        flow->addWidget(widget);
    }
    for (QLineEdit *day : {m_from, m_to})
        day->setFixedWidth(102);
    m_customer->setFixedWidth(150);
    m_customer->setClearButtonEnabled(true);
    m_customers->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_customer->setCompleter(m_customers);
    setLook(m_clear, "link");
}

QDate ReviewControls::today() const
{
    return deskDay(m_desk.now());
}

Span ReviewControls::spanOf(Usual usual) const
{
    const QDate day = today();
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const QDate month(day.year(), day.month(), 1);
    switch (usual) {
    case Usual::ThisWeek:
        return {monday, day};
    case Usual::LastWeek:
        return {monday.addDays(-7), monday.addDays(-1)};
    case Usual::ThisMonth:
        return {month, day};
    case Usual::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Usual::Last12Weeks:
        return {monday.addDays(-11 * 7), day};
    case Usual::ThisYear:
        return {QDate(day.year(), 1, 1), day};
    case Usual::LastYear:
        return {QDate(day.year() - 1, 1, 1), QDate(day.year() - 1, 12, 31)};
    case Usual::Last12Months:
        return {addMonths(day.addDays(1), -12), day};
    case Usual::Own:
        return m_request.span;
    }
    Q_UNREACHABLE();
}

store::ReviewRequest ReviewControls::request() const
{
    return m_request;
}

void ReviewControls::choose(Usual usual)
{
    m_spans->setCurrentIndex(m_spans->findData(static_cast<int>(usual)));
}

void ReviewControls::choose(const Span &span)
{
    m_filling = true;
    m_usual = Usual::Own;
    m_request.span = span;
    choose(Usual::Own);
    m_filling = false;
    showDays();
    Q_EMIT changed();
}

void ReviewControls::choose(Grouping grouping)
{
    m_groupings->setCurrentIndex(m_groupings->findData(static_cast<int>(grouping)));
}

void ReviewControls::setFilter(const store::ReviewFilter &filter)
{
    m_filling = true;
    m_request.filter = filter;
    const auto number = [](const auto &word) { return word ? std::optional(static_cast<int>(*word)) : std::nullopt; };
    chooseIn(m_language, number(filter.language));
    chooseIn(m_coverage, number(filter.coverage));
    chooseIn(m_category, filter.category);
    chooseIn(m_engineer, filter.engineer);
    m_customer->setText(filter.customer.isEmpty() ? QString() : store::customerName(m_desk.reads(), filter.customer));
    m_clear->setVisible(!filter.isEmpty());
    m_filling = false;
}

void ReviewControls::readChoices()
{
    if (m_filling)
        return;
    const store::ReviewRequest before = m_request;
    const auto usual = static_cast<Usual>(m_spans->currentData().toInt());
    m_usual = usual;
    m_request.span = spanOf(usual);
    m_request.grouping = static_cast<Grouping>(m_groupings->currentData().toInt());
    const auto word = [](const Choice *choice) {
        const QVariant one = choice->currentData();
        return one.isValid() ? std::optional(one.toInt()) : std::nullopt;
    };
    store::ReviewFilter &filter = m_request.filter;
    filter.language = word(m_language) ? std::optional(static_cast<Language>(*word(m_language))) : std::nullopt;
    filter.coverage = word(m_coverage) ? std::optional(static_cast<Coverage>(*word(m_coverage))) : std::nullopt;
    filter.category = word(m_category);
    const QVariant engineer = m_engineer->currentData();
    filter.engineer = engineer.isValid() ? std::optional(engineer.toString()) : std::nullopt;
    m_clear->setVisible(!filter.isEmpty());
    showDays();
    if (m_request != before)
        Q_EMIT changed();
}

QDate ReviewControls::dayIn(const QLineEdit *edit) const
{
    const QDate iso = QDate::fromString(edit->text().trimmed(), Qt::ISODate);
    return iso.isValid() ? iso : QLocale().toDate(edit->text().trimmed(), dayFormat());
}

void ReviewControls::readDays()
{
    const Span span{dayIn(m_from), dayIn(m_to)};
    if (!span.from.isValid() || !span.to.isValid() || span.from > span.to || span.from.year() < 1970 || span.to.year() > 9000)
        return showDays(); // what it was
    if (span != m_request.span)
        choose(span);
}

void ReviewControls::showDays()
{
    m_from->setText(QLocale().toString(m_request.span.from, dayFormat()));
    m_to->setText(QLocale().toString(m_request.span.to, dayFormat()));
}

void ReviewControls::offerCustomers(const QString &text)
{
    auto *model = qobject_cast<QStandardItemModel *>(m_customers->model());
    model->clear();
    if (text.trimmed().isEmpty()) {
        if (!std::exchange(m_request.filter.customer, QString()).isEmpty()) {
            m_clear->setVisible(!m_request.filter.isEmpty());
            Q_EMIT changed();
        }
        return;
    }
    for (const Customer &customer : store::findCustomers(m_desk.reads(), text.trimmed(), mostOffered)) {
        auto *item = new QStandardItem(customer.name);
        item->setData(customer.id, Qt::UserRole);
        model->appendRow(item);
    }
}

QString ReviewControls::filterWords() const
{
    return reviewwords::filter(m_request.filter, m_engineer->currentText(), m_customer->text());
}

void ReviewControls::refill()
{
    retranslate();
}

bool ReviewControls::moveTime()
{
    if (spanOf(m_usual) == m_request.span)
        return false;
    m_request.span = spanOf(m_usual);
    showDays();
    return true;
}

void ReviewControls::restore(const QSettings &settings)
{
    const int usual = settings.value(QStringLiteral("review/span"), static_cast<int>(m_usual)).toInt();
    const int grouping = settings.value(QStringLiteral("review/grouping"), static_cast<int>(m_request.grouping)).toInt();
    const Span own{settings.value(QStringLiteral("review/from")).toDate(), settings.value(QStringLiteral("review/to")).toDate()};
    m_filling = true;
    if (usual >= 0 && usual < usuals && (usual != static_cast<int>(Usual::Own) || (own.from.isValid() && own.from <= own.to))) {
        m_usual = static_cast<Usual>(usual);
        m_request.span = m_usual == Usual::Own ? own : spanOf(m_usual);
        choose(m_usual);
    }
    if (grouping >= 0 && grouping < figures::groupings) {
        m_request.grouping = static_cast<Grouping>(grouping);
        choose(m_request.grouping);
    }
    m_filling = false;
    showDays();
}

void ReviewControls::remember(QSettings &settings) const
{
    settings.setValue(QStringLiteral("review/span"), static_cast<int>(m_usual));
    settings.setValue(QStringLiteral("review/grouping"), static_cast<int>(m_request.grouping));
    settings.setValue(QStringLiteral("review/from"), m_request.span.from);
    settings.setValue(QStringLiteral("review/to"), m_request.span.to);
}

void ReviewControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReviewControls::retranslate()
{
    m_filling = true;
    for (Choice *choice : {m_spans, m_groupings, m_language, m_coverage, m_category, m_engineer})
        choice->clear();
    const QStringList spans = {tr("This week"), tr("Last week"), tr("This month"), tr("Last month"), tr("Last 12 weeks"),
                               tr("This year"), tr("Last year"), tr("Last 12 months"), tr("Own span")};
    for (int i = 0; i < usuals; ++i)
        addItem(m_spans, spans.at(i), spans.at(i), i);
    for (int i = 0; i < figures::groupings; ++i) {
        const auto grouping = static_cast<Grouping>(i);
        addItem(m_groupings, reviewwords::name(grouping), reviewwords::by(grouping), i);
    }
    addItem(m_language, tr("Any"), tr("Any language"), {});
    for (const Language language : {Language::En, Language::Ru})
        addItem(m_language, wording::name(language), wording::name(language), static_cast<int>(language));
    addItem(m_coverage, tr("Any"), tr("Any coverage"), {});
    for (const Coverage coverage : {Coverage::Period, Coverage::Credits, Coverage::None})
        addItem(m_coverage, wording::name(coverage), wording::name(coverage), static_cast<int>(coverage));
    addItem(m_category, tr("Any"), tr("Any category"), {});
    for (const Category category : {1, 2, 3, noCategory})
        addItem(m_category, reviewwords::category(category), reviewwords::category(category), category);
    addItem(m_engineer, tr("Any"), tr("Any engineer"), {});
    for (const StaffMember &member : store::staff(m_desk.reads()))
        addItem(m_engineer, member.name, member.name, member.id);
    addItem(m_engineer, tr("Nobody"), tr("Engineer: nobody"), QStringLiteral(""));
    choose(m_usual);
    choose(m_request.grouping);
    m_spans->setAccessibleName(tr("Span of desk days"));
    m_from->setAccessibleName(tr("First day, GMT+3"));
    m_to->setAccessibleName(tr("Last day, GMT+3"));
    m_from->setToolTip(tr("First day, GMT+3"));
    m_to->setToolTip(tr("Last day, GMT+3"));
    m_groupings->setAccessibleName(tr("Grouped by"));
    m_language->setAccessibleName(tr("Language"));
    m_coverage->setAccessibleName(tr("Coverage"));
    m_category->setAccessibleName(tr("Category"));
    m_engineer->setAccessibleName(tr("Engineer"));
    m_customer->setAccessibleName(tr("Customer"));
    m_customer->setPlaceholderText(tr("Any customer"));
    m_clear->setText(tr("Clear the filter"));
    m_filling = false;
    showDays();
    setFilter(m_request.filter);
    updateGeometry();
}

} // namespace saldo::ui
