#include "items/list_filter.h"

#include <QJsonArray>

namespace saldo::items {

using namespace rules;

namespace {

// The spelling in settings, in the order of QueueView.
constexpr const char *viewNames[] = {"mine", "unassigned", "to_assess", "to_answer", "overdue", "due_today",
                                     "awaiting_confirmation", "awaiting_credits", "awaiting_coverage",
                                     "awaiting_customer", "my_languages", "all_open", "closed"};

const QString statusKey = QStringLiteral("status");
const QString coverageKey = QStringLiteral("coverage");
const QString categoryKey = QStringLiteral("category");
const QString languageKey = QStringLiteral("language");
const QString engineerKey = QStringLiteral("engineer");
const QString customerKey = QStringLiteral("customer");
const QString fromKey = QStringLiteral("opened_from");
const QString toKey = QStringLiteral("opened_to");
const QString textKey = QStringLiteral("text");

} // namespace

store::TicketFilter narrowed(QueueView view, const ListFilter &filter, const Viewer &viewer, Instant now)
{
    store::TicketFilter both = filterOf(view, viewer, now);
    if (!filter.statuses.isEmpty() && view == QueueView::AllOpen)
        both.lifetime = store::TicketFilter::Lifetime::Any;
    both.statuses = filter.statuses;
    both.coverage = filter.coverage;
    both.category = filter.category;
    if (filter.language) {
        both.nothing = !both.languages.isEmpty() && !both.languages.contains(*filter.language);
        both.languages = {*filter.language};
    }
    if (filter.engineer) {
        both.nothing = both.nothing || (both.assignee && *both.assignee != *filter.engineer);
        both.assignee = filter.engineer;
    }
    if (!filter.customer.isEmpty())
        both.customer = filter.customer;
    if (filter.openedFrom.isValid())
        both.openedFrom = startOfDay(filter.openedFrom);
    if (filter.openedTo.isValid())
        both.openedBefore = startOfDay(filter.openedTo.addDays(1));
    both.text = filter.text.trimmed();
    return both;
}

QJsonObject toJson(const ListFilter &filter)
{
    QJsonObject json;
    QJsonArray statuses;
    for (const Status status : filter.statuses)
        statuses.append(spell(status));
    if (!statuses.isEmpty())
        json.insert(statusKey, statuses);
    if (filter.coverage)
        json.insert(coverageKey, spell(*filter.coverage));
    if (filter.category)
        json.insert(categoryKey, *filter.category);
    if (filter.language)
        json.insert(languageKey, spell(*filter.language));
    if (filter.engineer)
        json.insert(engineerKey, *filter.engineer);
    if (!filter.customer.isEmpty())
        json.insert(customerKey, filter.customer);
    if (filter.openedFrom.isValid())
        json.insert(fromKey, filter.openedFrom.toString(Qt::ISODate));
    if (filter.openedTo.isValid())
        json.insert(toKey, filter.openedTo.toString(Qt::ISODate));
    if (!filter.text.isEmpty())
        json.insert(textKey, filter.text);
    return json;
}

ListFilter filterFrom(const QJsonObject &json)
{
    ListFilter filter;
    for (const QJsonValue &name : json.value(statusKey).toArray()) {
        if (const auto status = parseWord<Status>(name.toString()))
            filter.statuses << *status;
    }
    filter.coverage = parseWord<Coverage>(json.value(coverageKey).toString());
    if (const int category = json.value(categoryKey).toInt(-1); category >= noCategory && category <= 3)
        filter.category = category;
    filter.language = parseWord<Language>(json.value(languageKey).toString());
    if (json.contains(engineerKey))
        filter.engineer = json.value(engineerKey).toString();
    filter.customer = json.value(customerKey).toString();
    filter.openedFrom = QDate::fromString(json.value(fromKey).toString(), Qt::ISODate);
    filter.openedTo = QDate::fromString(json.value(toKey).toString(), Qt::ISODate);
    filter.text = json.value(textKey).toString();
    return filter;
}

QJsonObject toJson(const OwnView &view)
{
    return {{QStringLiteral("id"), view.id},
            {QStringLiteral("name"), view.name},
            {QStringLiteral("view"), QLatin1String(viewNames[static_cast<int>(view.base)])},
            {QStringLiteral("filter"), toJson(view.filter)}};
}

std::optional<OwnView> viewFrom(const QJsonObject &json)
{
    OwnView view;
    view.id = json.value(QStringLiteral("id")).toString();
    view.name = json.value(QStringLiteral("name")).toString();
    view.filter = filterFrom(json.value(QStringLiteral("filter")).toObject());
    const QString base = json.value(QStringLiteral("view")).toString();
    for (const QueueView known : queueViews()) {
        if (base == QLatin1String(viewNames[static_cast<int>(known)]))
            view.base = known;
    }
    return view.id.isEmpty() || view.name.isEmpty() ? std::nullopt : std::optional(view);
}

const QList<store::TicketFilter> &OwnViews::begin(const QList<OwnView> &views, const Viewer &viewer, Instant now)
{
    m_views = views;
    QList<store::TicketFilter> filters;
    for (const OwnView &view : views)
        filters << narrowed(view.base, view.filter, viewer, now);
    m_counts.begin(filters);
    return m_counts.filters();
}

const OwnView *OwnViews::find(const QString &id) const
{
    for (const OwnView &view : m_views) {
        if (view.id == id)
            return &view;
    }
    return nullptr;
}

} // namespace saldo::items
