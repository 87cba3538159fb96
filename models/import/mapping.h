// What an export looks like and what it means for the desk: docs/import.md describes the file.
#pragma once

#include "import/date_form.h"
#include "import/html_text.h"

#include <QByteArray>
#include <QChar>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace saldo::import {

// What the rows of a file are.
enum class Holds { Customers, Licenses, Tickets, Messages, Balances };

// A ticket is closed if the column has one of the values.
struct Closing
{
    QString column; // by its heading
    QStringList values;
    QString resolution; // as the command `close` has it
};

// One kind of file of the export. A file may match several: a list of customers can hold their
// licenses and balances too.
struct FileForm
{
    Holds holds = Holds::Tickets;
    QStringList names; // patterns with * and ?, of the file's name
    QString encoding;
    QChar separator;
    DateForm dates;
    TextForm text = TextForm::Plain; // of the bodies
    QString language;                // of all rows, where no column tells
    QHash<QString, QString> columns; // what for → heading
    QList<Closing> closings;         // of tickets; the first that fits

    bool matches(const QString &fileName) const;
    // All headings that it needs.
    QStringList headings() const;
};

// How the desk's rules come to allow what was done before.
enum class Cover {
    Nothing, // tickets are opened under what the customers own
    Period   // periods are bought, each before the request that needs it
};

struct LanguageRule
{
    QString pattern;  // with * and ?, of the source's word, in any case
    QString language; // "en", "ru"
};

struct Mapping
{
    QString name;   // of the mapping's file, for messages
    QString source; // goes before every id
    QString insteadOf; // the source of which this is a copy: not taken unasked where that one is
    QList<LanguageRule> languages;
    Cover cover = Cover::Nothing;
    int months = 12; // of each period
    QStringList staffLanguages; // of those who answered; may be empty
    QList<FileForm> files;

    bool has(Holds holds) const;
    // The desk's language for the source's word; empty if the mapping has none.
    QString language(const QString &word) const;
};

struct ParsedMapping
{
    Mapping mapping;
    QString error; // where and what, in words; the mapping counts only without one
};

ParsedMapping parseMapping(const QByteArray &json, const QString &name);

// Those that come with Saldo.
QList<Mapping> shippedMappings();

} // namespace saldo::import
