// Which plural form CLDR asks for: the rules of plurals.json, for whole numbers.
#pragma once

#include <QJsonObject>
#include <QString>

namespace saldo::tests {

class PluralRules
{
public:
    // The member of a language: {"pluralRule-count-one": "i = 1 and v = 0 @integer 1", …}.
    explicit PluralRules(const QJsonObject &rules) : m_rules(rules) {}

    // "one", "few", "many" or "other".
    QString formOf(int number) const;

private:
    QJsonObject m_rules;
};

} // namespace saldo::tests
