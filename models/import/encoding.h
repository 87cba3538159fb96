// Bytes of an export → text, by ICU's converters.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace saldo::import {

// Bytes that mean nothing in the encoding; a U+FFFD stands for them in the text.
struct Undecodable
{
    qsizetype at = 0; // of the U+FFFD, in the text
    QByteArray bytes;
};

struct Decoding
{
    QString text; // without a byte order mark
    QList<Undecodable> undecodable; // in order
    QString problem; // in words, when nothing could be decoded
};

bool knowsEncoding(const QString &name);

// `encoding`: a name that ICU knows ("UTF-8", "UTF-16", "windows-1251", "KOI8-R", "CP866"). A byte
// order mark that contradicts it is a problem: the file is not what the mapping says.
Decoding decode(const QByteArray &bytes, const QString &encoding);

} // namespace saldo::import
