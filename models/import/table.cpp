#include "import/table.h"

#include "import/csv.h"
#include "import/encoding.h"

#include <algorithm>

namespace saldo::import {

namespace {

// What in a record's stretch of the text was undecodable; nothing if all was well.
const Undecodable *undecodableIn(const Record &record, const QList<Undecodable> &all)
{
    const auto first = std::lower_bound(all.cbegin(), all.cend(), record.begin,
                                        [](const Undecodable &one, qsizetype at) { return one.at < at; });
    return first != all.cend() && first->at < record.end ? &*first : nullptr;
}

QString inHex(const QByteArray &bytes)
{
    return QStringLiteral("0x") + QString::fromLatin1(bytes.toHex().toUpper());
}

} // namespace

Table::Table(const QByteArray &bytes, const QString &file, const FileForm &form) : m_form(form)
{
    const Decoding decoding = decode(bytes, form.encoding);
    if (!decoding.problem.isEmpty()) {
        refuse({file, 0}, decoding.problem);
        return;
    }
    CsvReader reader(decoding.text, form.separator);
    const std::optional<Record> heading = reader.next();
    m_fits = readHeading(heading ? heading->fields : QStringList(), {file, heading ? heading->line : 1});
    if (!m_fits)
        return;
    while (const std::optional<Record> record = reader.next()) {
        const Place place{file, record->line};
        if (!record->problem.isEmpty())
            refuse(place, record->problem);
        else if (const Undecodable *bad = undecodableIn(*record, decoding.undecodable))
            refuse(place, QStringLiteral("bytes that are not %1: %2").arg(form.encoding, inHex(bad->bytes)));
        else if (record->fields.size() != heading->fields.size())
            refuse(place, QStringLiteral("has %1 columns where the heading has %2")
                              .arg(record->fields.size())
                              .arg(heading->fields.size()));
        else
            m_rows.append({place, record->fields});
    }
}

bool Table::readHeading(const QStringList &heading, const Place &place)
{
    for (qsizetype i = 0; i < heading.size(); ++i) {
        if (!m_columns.contains(heading.at(i).trimmed()))
            m_columns.insert(heading.at(i).trimmed(), i);
    }
    QStringList missing;
    for (const QString &needed : m_form.headings()) {
        if (!m_columns.contains(needed))
            missing.append(needed);
    }
    if (!missing.isEmpty())
        refuse(place, QStringLiteral("the file has no column “%1”").arg(missing.join(QStringLiteral("”, “"))));
    return missing.isEmpty();
}

QString Table::byHeading(const Row &row, const QString &heading) const
{
    const auto column = m_columns.constFind(heading);
    return column == m_columns.constEnd() ? QString() : row.fields.at(*column);
}

QString Table::raw(const Row &row, const char *what) const
{
    const auto heading = m_form.columns.constFind(QLatin1String(what));
    return heading == m_form.columns.constEnd() ? QString() : byHeading(row, *heading);
}

QString Table::value(const Row &row, const char *what) const
{
    return raw(row, what).trimmed();
}

} // namespace saldo::import
