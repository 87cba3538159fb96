#include "tests/translations/plural_rule.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace saldo::tests {

namespace {

// "2..4" or "11" in a list that commas part.
bool isIn(const QString &list, int value)
{
    for (const QString &part : list.split(u',')) {
        const QStringList ends = part.trimmed().split(QStringLiteral(".."));
        if (value >= ends.first().toInt() && value <= ends.last().toInt())
            return true;
    }
    return false;
}

// "i % 10 = 2..4": of a whole number, n and i are itself, and v, f, t and e are 0.
bool holds(const QString &relation, int number)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*([nivwfte])\s*(?:%\s*(\d+)\s*)?(!?=)\s*([\d.,]+)\s*$)"));
    const QRegularExpressionMatch match = form.match(relation);
    if (!match.hasMatch())
        qFatal("no plural rule: %s", qPrintable(relation));
    const QString operand = match.captured(1);
    int value = operand == u"n" || operand == u"i" ? number : 0;
    if (!match.captured(2).isEmpty())
        value %= match.captured(2).toInt();
    return isIn(match.captured(4), value) == (match.captured(3) == u"=");
}

bool applies(const QString &rule, int number)
{
    const QStringList any = rule.section(u'@', 0, 0).split(QStringLiteral(" or "));
    return std::any_of(any.cbegin(), any.cend(), [number](const QString &one) {
        const QStringList all = one.split(QStringLiteral(" and "));
        return std::all_of(all.cbegin(), all.cend(), [number](const QString &relation) { return holds(relation, number); });
    });
}

} // namespace

QString PluralRules::formOf(int number) const
{
    for (const char *form : {"one", "few", "many"}) {
        const QString rule = m_rules.value(QStringLiteral("pluralRule-count-") + QLatin1String(form)).toString();
        if (!rule.isEmpty() && applies(rule, number))
            return QLatin1String(form);
    }
    return QStringLiteral("other");
}

} // namespace saldo::tests
