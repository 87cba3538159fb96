// Cells of tables of figures, and a table as a text that spreadsheets open. Pure.
#pragma once

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QStringList>

namespace saldo::figures {

struct Cell
{
    enum class Unit {
        None, // nothing is known, or it does not apply
        Text,
        Count, // credits, tickets, days …
        Cents,
        Ms,    // of desk time; written as hours
        Share  // in thousandths; written in percent
    };
    Unit unit = Unit::None;
    QString text;
    qint64 value = 0;
    bool operator==(const Cell &) const = default;

    static Cell ofText(const QString &text) { return {Unit::Text, text, 0}; }
    static Cell of(Unit unit, qint64 value) { return {unit, {}, value}; }
};

struct CsvForm
{
    QChar separator = u',';
    QChar decimal = u'.';
    // Where a comma parts decimals, a semicolon parts cells: so the office programs of that locale read it.
    static CsvForm of(const QLocale &locale);
};

// UTF-8 with its mark, lines ended as RFC 4180 has it. No text is taken for a formula: one that could begin one gets an
// apostrophe in front. Numbers stay numbers, negative ones too: no marks of thousands, the sign is a hyphen.
QByteArray csv(const QStringList &headings, const QList<QList<Cell>> &rows, const CsvForm &form);

} // namespace saldo::figures
