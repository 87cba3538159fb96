#include "import/csv.h"

namespace saldo::import {

namespace {

constexpr char16_t quote = u'"';

// The line breaks in a stretch of text: LF, CRLF and CR count one each.
int lineBreaks(QStringView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool crlf = text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
        if (text.at(i) == u'\n' || (text.at(i) == u'\r' && !crlf))
            count += 1;
    }
    return count;
}

} // namespace

bool CsvReader::atLineEnd() const
{
    return m_at >= m_text.size() || m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r';
}

void CsvReader::endLine()
{
    if (m_at >= m_text.size())
        return;
    const bool crlf = m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
    m_at += crlf ? 2 : 1;
    m_line += 1;
}

void CsvReader::recover(Record &record, const QString &problem)
{
    record.problem = problem;
    record.fields.clear();
    m_at = record.begin;
    m_line = record.line;
    while (!atLineEnd())
        m_at += 1;
}

// From the opening quote to behind the closing one; false if the quoting is malformed.
bool CsvReader::readQuoted(Record &record)
{
    QString field;
    const qsizetype opening = m_at;
    qsizetype from = m_at + 1;
    while (true) {
        const qsizetype closing = m_text.indexOf(QChar(quote), from);
        if (closing < 0) {
            recover(record, QStringLiteral("a quoted field is not closed"));
            return false;
        }
        field.append(QStringView(m_text).mid(from, closing - from));
        m_at = closing + 1;
        if (m_at >= m_text.size() || m_text.at(m_at) != quote)
            break;
        field.append(QChar(quote));
        from = m_at + 1;
    }
    if (!atLineEnd() && m_text.at(m_at) != m_separator) {
        recover(record, QStringLiteral("text behind the closing quote of a field"));
        return false;
    }
    m_line += lineBreaks(QStringView(m_text).mid(opening, m_at - opening));
    record.fields.append(field);
    return true;
}

void CsvReader::readPlain(Record &record)
{
    const qsizetype from = m_at;
    while (!atLineEnd() && m_text.at(m_at) != m_separator)
        m_at += 1;
    record.fields.append(m_text.mid(from, m_at - from));
    if (record.fields.constLast().contains(QChar(quote)))
        record.problem = QStringLiteral("a quote inside a field that is not quoted");
}

Record CsvReader::readRecord()
{
    Record record;
    record.line = m_line;
    record.begin = m_at;
    while (true) {
        if (m_at < m_text.size() && m_text.at(m_at) == quote) {
            if (!readQuoted(record))
                break;
        } else {
            readPlain(record);
        }
        if (atLineEnd())
            break;
        m_at += 1; // the separator
    }
    record.end = m_at;
    endLine();
    return record;
}

std::optional<Record> CsvReader::next()
{
    while (m_at < m_text.size() && atLineEnd())
        endLine();
    if (m_at >= m_text.size())
        return std::nullopt;
    return readRecord();
}

} // namespace saldo::import
