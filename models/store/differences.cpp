#include "store/differences.h"

#include "store/rows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace saldo::store {

using namespace rules;

namespace {

bool isTold(const QString &column)
{
    static const QSet<QString> untold = {
        QStringLiteral("id"),           QStringLiteral("customer_id"),     QStringLiteral("sort_name"),
        QStringLiteral("ordinal"),      QStringLiteral("ledger_entries"),  QStringLiteral("registered_at"),
        QStringLiteral("held_since"),   QStringLiteral("last_request_at"), QStringLiteral("last_message_at"),
        QStringLiteral("last_message"), QStringLiteral("last_author"),     QStringLiteral("opened_at"),
        QStringLiteral("ending_told"),  QStringLiteral("end_told"),        QStringLiteral("at"),
        QStringLiteral("messages"),     QStringLiteral("open_since")};
    return !untold.contains(column);
}

QJsonValue valueOf(const QVariant &stored)
{
    if (stored.metaType() == QMetaType::fromType<QString>()) {
        const QString text = stored.toString();
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }
    const qint64 number = stored.toLongLong();
    return number == noAnswerDue ? QJsonValue() : QJsonValue(number);
}

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || (value.isDouble() && value.toInteger() == 0);
}

template <typename Value>
QJsonObject fieldsOf(const Value *before, const Value &after)
{
    const QStringList &columns = Rows<Value>::columns();
    const QVariantList old = before != nullptr ? Rows<Value>::rowOf(*before) : QVariantList();
    const QVariantList now = Rows<Value>::rowOf(after);
    QJsonObject fields;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QJsonValue was = before != nullptr ? valueOf(old.at(i)) : QJsonValue();
        const QJsonValue is = valueOf(now.at(i));
        const bool differs = before != nullptr ? was != is : !isEmpty(is);
        if (differs && isTold(columns.at(i)))
            fields.insert(columns.at(i), QJsonArray{was, is});
    }
    return fields;
}

template <typename Value>
void addOne(QJsonArray &all, const char *what, const Value *before, const Value &after)
{
    const QJsonObject fields = fieldsOf(before, after);
    if (before != nullptr && fields.isEmpty())
        return;
    QJsonObject change{{QStringLiteral("what"), QLatin1String(what)}, {QStringLiteral("id"), after.id}};
    if (before == nullptr)
        change.insert(QStringLiteral("new"), true);
    change.insert(QStringLiteral("fields"), fields);
    all.append(change);
}

template <typename Value>
void addList(QJsonArray &all, const char *what, const QList<Value> &loaded, const QList<Value> &changed)
{
    for (const Value &value : changed) {
        const auto old = std::find_if(loaded.cbegin(), loaded.cend(),
                                      [&value](const Value &one) { return one.id == value.id; });
        if (old == loaded.cend() || !(*old == value))
            addOne(all, what, old == loaded.cend() ? nullptr : &*old, value);
    }
}

} // namespace

void Differences::add(const Case &loaded, const Case &changed)
{
    if (!(loaded.customer == changed.customer))
        addOne(m_all, "customer", loaded.customer.id.isEmpty() ? nullptr : &loaded.customer, changed.customer);
    addList(m_all, "license", loaded.licenses, changed.licenses);
    addList(m_all, "period", loaded.periods, changed.periods);
    addList(m_all, "ticket", loaded.tickets, changed.tickets);
    addList(m_all, "order", {}, changed.record.orders);
}

void Differences::add(const std::optional<StaffMember> &before, const StaffMember &after)
{
    addOne(m_all, "staff", before ? &*before : nullptr, after);
}

QStringList Differences::tickets() const
{
    QStringList ids;
    for (const QJsonValue &change : m_all) {
        if (change[QLatin1String("what")] == QLatin1String("ticket"))
            ids << change[QLatin1String("id")].toString();
    }
    return ids;
}

QByteArray Differences::json() const
{
    return QJsonDocument(m_all).toJson(QJsonDocument::Compact);
}

const FieldChange *Change::field(QStringView name) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
                                    [name](const FieldChange &field) { return field.name == name; });
    return found == fields.cend() ? nullptr : &*found;
}

QList<Change> parseChanges(const QByteArray &json)
{
    QList<Change> changes;
    for (const QJsonValue &one : QJsonDocument::fromJson(json).array()) {
        Change change;
        change.what = one[QLatin1String("what")].toString();
        change.id = one[QLatin1String("id")].toString();
        change.isNew = one[QLatin1String("new")].toBool();
        const QJsonObject fields = one[QLatin1String("fields")].toObject();
        for (auto field = fields.constBegin(); field != fields.constEnd(); ++field)
            change.fields.append({field.key(), field.value()[0], field.value()[1]});
        changes.append(change);
    }
    return changes;
}

} // namespace saldo::store
