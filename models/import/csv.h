// Comma-separated values by RFC 4180: quoted fields with separators, line breaks and doubled quotes
// in them. Lines may end with LF, CRLF or CR.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace saldo::import {

struct Record
{
    int line = 0; // the physical line on which it starts, from 1
    qsizetype begin = 0; // its place in the text
    qsizetype end = 0;
    QStringList fields;
    QString problem; // malformed quoting, in words; the fields then don't count
};

class CsvReader
{
public:
    // The text is kept by reference and outlives the reader.
    CsvReader(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    // The next record that is not an empty line; nothing at the end. After a malformed one reading
    // goes on with the physical line after the one on which it started.
    std::optional<Record> next();

private:
    Record readRecord();
    bool readQuoted(Record &record);
    void readPlain(Record &record);
    void endLine();
    bool atLineEnd() const;
    void recover(Record &record, const QString &problem);

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace saldo::import
