#include "ui/queue/filter_panel.h"

#include "store/ticket_query.h"
#include "store/ticket_reads.h"
#include "ui/shared/style_sheet.h"
#include "ui/shared/theme.h"
#include "ui/shared/wording.h"
#include "ui/ticket/choice.h"
#include "ui/ticket/flow_layout.h"

#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QStandardItemModel>
#include <algorithm>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int panelWidth = 380;
constexpr int mostText = 100;
constexpr int mostOffered = 8;

// How a day is written, in the letters of the language: "dd/mm/yyyy".
QString dayForm()
{
    const std::pair<QChar, QString> letters[] = {
        {u'd', FilterPanel::tr("d", "a digit of the day, as in dd/mm/yyyy")},
        {u'M', FilterPanel::tr("m", "a digit of the month, as in dd/mm/yyyy")},
        {u'y', FilterPanel::tr("y", "a digit of the year, as in dd/mm/yyyy")}};
    QString form;
    for (const QChar letter : wording::shortDayFormat()) {
        const auto *said = std::find_if(std::begin(letters), std::end(letters), [letter](const auto &one) { return one.first == letter; });
        form += said == std::end(letters) ? QString(letter) : said->second;
    }
    return form;
}

template <typename Value>
void choose(Choice *choice, const std::optional<Value> &value)
{
    choice->setCurrentIndex(value ? choice->findData(QVariant::fromValue(*value)) : 0);
}

template <typename Word>
std::optional<int> numberOf(const std::optional<Word> &word)
{
    return word ? std::optional(static_cast<int>(*word)) : std::nullopt;
}

template <typename Word>
std::optional<Word> chosen(const Choice *choice)
{
    const QVariant data = choice->currentData();
    return data.isValid() ? std::optional(static_cast<Word>(data.toInt())) : std::nullopt;
}

} // namespace

FilterPanel::FilterPanel(desk::DeskLink &link, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_link(link)
    , m_text(new QLineEdit)
    , m_coverage(new Choice)
    , m_category(new Choice)
    , m_language(new Choice)
    , m_engineer(new Choice)
    , m_customer(new QLineEdit)
    , m_customers(new QCompleter(new QStandardItemModel(this), this))
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_clear(new QPushButton)
{
    build();
    retranslate();
    for (QLineEdit *edit : {m_text, m_from, m_to})
        connect(edit, &QLineEdit::textChanged, this, &FilterPanel::read);
    for (Choice *choice : {m_coverage, m_category, m_language, m_engineer})
        connect(choice, &QComboBox::currentIndexChanged, this, &FilterPanel::read);
    for (QPushButton *status : m_statuses)
        connect(status, &QPushButton::toggled, this, &FilterPanel::read);
    connect(m_customer, &QLineEdit::textEdited, this, &FilterPanel::offerCustomers);
    connect(m_customers, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &one) {
        m_filter.customer = one.data(Qt::UserRole).toString();
        Q_EMIT changed(m_filter);
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setFilter({});
        Q_EMIT changed(m_filter);
    });
}

void FilterPanel::build()
{
    setObjectName(QStringLiteral("filterPanel"));
    setLook(this, "card");
    setFixedWidth(panelWidth);
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setMaxLength(mostText);
    m_customer->setObjectName(QStringLiteral("filterCustomer"));
    m_from->setObjectName(QStringLiteral("filterFrom"));
    m_to->setObjectName(QStringLiteral("filterTo"));
    m_engineer->setObjectName(QStringLiteral("filterEngineer"));
    m_engineer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // however long a name is
    m_category->setObjectName(QStringLiteral("filterCategory"));
    m_coverage->setObjectName(QStringLiteral("filterCoverage"));
    m_language->setObjectName(QStringLiteral("filterLanguage"));
    m_clear->setObjectName(QStringLiteral("filterClear"));
    m_customers->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_customer->setCompleter(m_customers);
    auto *statuses = new QWidget;
    auto *flow = new FlowLayout(4, 4, statuses);
    for (const auto &[status, spelling] : Spellings<Status>::all) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setObjectName(QStringLiteral("status-") + QLatin1String(spelling));
        setLook(button, "toggle");
        flow->addWidget(button);
        m_statuses << button;
    }
    auto *days = new QWidget;
    auto *daysLayout = new QHBoxLayout(days);
    daysLayout->setContentsMargins(0, 0, 0, 0);
    daysLayout->addWidget(m_from);
    daysLayout->addWidget(m_to);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (QWidget *field : QWidgetList{m_text, statuses, m_coverage, m_category, m_language, m_engineer, m_customer, days}) {
        auto *label = new QLabel;
        setLook(label, "secondary");
        label->setBuddy(field);
        grid->addWidget(label, static_cast<int>(m_labels.size()), 0);
        grid->addWidget(field, static_cast<int>(m_labels.size()), 1);
        m_labels << label;
    }
    grid->addWidget(m_clear, static_cast<int>(m_labels.size()), 1, Qt::AlignRight);
}

void FilterPanel::fillChoices()
{
    for (Choice *choice : {m_coverage, m_category, m_language, m_engineer}) {
        choice->clear();
        choice->addItem(tr("Any"));
    }
    for (const Coverage coverage : {Coverage::Period, Coverage::Credits, Coverage::None})
        m_coverage->addItem(wording::name(coverage), static_cast<int>(coverage));
    m_category->addItem(tr("Not assessed"), noCategory);
    for (const Category category : {1, 2, 3})
        m_category->addItem(wording::category(category), category);
    for (const Language language : {Language::En, Language::Ru})
        m_language->addItem(wording::name(language), static_cast<int>(language));
    m_engineer->addItem(tr("Nobody"), QStringLiteral(""));
    for (const StaffMember &member : store::staff(m_link.reads()))
        m_engineer->addItem(member.name, member.id);
}

void FilterPanel::setFilter(const items::ListFilter &filter)
{
    m_filling = true;
    m_filter = filter;
    m_text->setText(filter.text);
    for (qsizetype i = 0; i < m_statuses.size(); ++i)
        m_statuses.at(i)->setChecked(filter.statuses.contains(static_cast<Status>(i)));
    choose(m_coverage, numberOf(filter.coverage));
    choose(m_category, filter.category);
    choose(m_language, numberOf(filter.language));
    choose(m_engineer, filter.engineer);
    m_customer->setText(filter.customer.isEmpty() ? QString() : store::customerName(m_link.reads(), filter.customer));
    m_from->setText(filter.openedFrom.isValid() ? QLocale().toString(filter.openedFrom, wording::shortDayFormat()) : QString());
    m_to->setText(filter.openedTo.isValid() ? QLocale().toString(filter.openedTo, wording::shortDayFormat()) : QString());
    m_filling = false;
}

QDate FilterPanel::dayIn(const QLineEdit *edit) const
{
    const QDate iso = QDate::fromString(edit->text().trimmed(), Qt::ISODate);
    return iso.isValid() ? iso : QLocale().toDate(edit->text().trimmed(), wording::shortDayFormat());
}

void FilterPanel::read()
{
    if (m_filling)
        return;
    items::ListFilter filter;
    filter.customer = m_filter.customer;
    filter.text = m_text->text();
    for (qsizetype i = 0; i < m_statuses.size(); ++i) {
        if (m_statuses.at(i)->isChecked())
            filter.statuses << static_cast<Status>(i);
    }
    filter.coverage = chosen<Coverage>(m_coverage);
    filter.category = chosen<Category>(m_category);
    filter.language = chosen<Language>(m_language);
    if (m_engineer->currentData().isValid())
        filter.engineer = m_engineer->currentData().toString();
    filter.openedFrom = dayIn(m_from);
    filter.openedTo = dayIn(m_to);
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed(m_filter);
}

// A customer counts once he is chosen among those whose name fits; an emptied field asks for none.
void FilterPanel::offerCustomers(const QString &text)
{
    auto *model = qobject_cast<QStandardItemModel *>(m_customers->model());
    model->clear();
    if (text.trimmed().isEmpty()) {
        m_filter.customer.clear();
        Q_EMIT changed(m_filter);
        return;
    }
    for (const Customer &customer : store::findCustomers(m_link.reads(), text.trimmed(), mostOffered)) {
        auto *item = new QStandardItem(customer.name);
        item->setData(customer.id, Qt::UserRole);
        model->appendRow(item);
    }
}

void FilterPanel::openBelow(const QWidget *button, const QWidget *seen)
{
    m_filling = true;
    fillChoices();
    m_filling = false;
    setFilter(m_filter);
    ensurePolished();
    layout()->activate();
    // As high as its lines are at its own width, which long names would like to be larger.
    resize(panelWidth, layout()->totalHeightForWidth(panelWidth));
    QPoint place(seen->mapToGlobal(QPoint(seen->width(), 0)).x() + measure::grid,
                 button->mapToGlobal(QPoint(0, button->height())).y() + measure::grid);
    if (place.x() + width() > button->screen()->availableGeometry().right())
        place.setX(button->mapToGlobal(QPoint(button->width() - width(), 0)).x());
    move(place);
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

void FilterPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterPanel::retranslate()
{
    const QStringList names = {tr("Subject"),  tr("Status"),   tr("Coverage"), tr("Category"),
                               tr("Language"), tr("Engineer"), tr("Customer"), tr("Opened")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_labels.at(i)->setText(names.at(i));
        m_labels.at(i)->buddy()->setAccessibleName(names.at(i));
    }
    for (qsizetype i = 0; i < m_statuses.size(); ++i)
        m_statuses.at(i)->setText(wording::name(static_cast<Status>(i)));
    m_text->setPlaceholderText(tr("Words in the subject"));
    m_customer->setPlaceholderText(tr("Name or number"));
    const QString day = dayForm(); // a day would be taken for a value
    m_from->setPlaceholderText(tr("from %1", "a day, how it is written").arg(day));
    m_to->setPlaceholderText(tr("to %1", "a day, how it is written").arg(day));
    m_from->setAccessibleName(tr("Opened from"));
    m_to->setAccessibleName(tr("Opened to"));
    m_clear->setText(tr("Clear all"));
    m_filling = true;
    fillChoices();
    m_filling = false;
    setFilter(m_filter);
}

} // namespace saldo::ui
