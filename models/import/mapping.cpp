#include "import/mapping.h"

#include <QRegularExpression>
#include <algorithm>

namespace saldo::import {

namespace {

bool fits(const QString &pattern, const QString &text, Qt::CaseSensitivity sensitivity)
{
    const auto options = sensitivity == Qt::CaseInsensitive ? QRegularExpression::CaseInsensitiveOption
                                                            : QRegularExpression::NoPatternOption;
    return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern), options)
        .match(text)
        .hasMatch();
}

} // namespace

bool FileForm::matches(const QString &fileName) const
{
    return std::any_of(names.cbegin(), names.cend(), [&fileName](const QString &pattern) {
        return fits(pattern, fileName, Qt::CaseSensitive);
    });
}

QStringList FileForm::headings() const
{
    QStringList all = columns.values();
    for (const Closing &closing : closings)
        all.append(closing.column);
    all.sort();
    all.removeDuplicates();
    return all;
}

bool Mapping::has(Holds holds) const
{
    return std::any_of(files.cbegin(), files.cend(), [holds](const FileForm &form) { return form.holds == holds; });
}

QString Mapping::language(const QString &word) const
{
    for (const LanguageRule &rule : languages) {
        if (fits(rule.pattern, word.trimmed(), Qt::CaseInsensitive))
            return rule.language;
    }
    return {};
}

} // namespace saldo::import
