// Every command in full, and what each of its fields may hold.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace saldo::tests {

enum class Kind {
    Id, IdOrNull, Name, Email, Reason, Body, Word, Resolution, AnyString, Category, Whole, Count, NotZero, Yes,
    Languages, Ids, Money, Day, Policy
};

struct Field
{
    QString name;
    Kind kind;
    bool required = true;
};

struct Form
{
    QString name;
    QJsonObject command; // with all fields
    QList<Field> fields;
};

const QList<Form> &forms();

// Values that a field of that kind may not hold.
QJsonArray wrongValues(Kind kind);
// The most characters of a text of that kind; 0 if it is none.
int longestOf(Kind kind);

} // namespace saldo::tests
