// What an accepted command changed, as the journal keeps it: each ticket, customer, license, period, order and
// member of the staff that is new or differs, with its fields before and after. In JSON:
// [{"what": "ticket", "id": "T1", "fields": {"hold": ["none", "credits"]}}, {"what": "order", "id": …, "new": true, …}]
// Fields are those of the tables, spelled as there, '' as null: instants in ms, desk days as ISO dates. Of something
// new they are [null, value], and what is empty or 0 is left out. What only serves the tables (order of waiting,
// names as they sort, what follows from the messages) is not told.
#pragma once

#include "rules/case.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace saldo::store {

class Differences
{
public:
    // What differs between a case as it was loaded and as the rules left it.
    void add(const rules::Case &loaded, const rules::Case &changed);
    // `before`: nothing if he is new.
    void add(const std::optional<rules::StaffMember> &before, const rules::StaffMember &after);

    // The tickets among them.
    QStringList tickets() const;
    QByteArray json() const;

private:
    QJsonArray m_all;
};

struct FieldChange
{
    QString name; // "hold"
    QJsonValue before;
    QJsonValue after;
    bool operator==(const FieldChange &) const = default;
};

struct Change
{
    QString what; // "ticket", "customer", "license", "period", "order", "staff"
    QString id;
    bool isNew = false;
    QList<FieldChange> fields; // in the order of their names
    bool operator==(const Change &) const = default;

    // Nothing if that field did not change.
    const FieldChange *field(QStringView name) const;
};

// What `Differences::json` wrote; empty for '' and for what is no such text.
QList<Change> parseChanges(const QByteArray &json);

} // namespace saldo::store
