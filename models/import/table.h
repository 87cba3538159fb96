// One file of an export, read by its form into rows of named fields.
#pragma once

#include "import/mapping.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace saldo::import {

// A row's place, for reports.
struct Place
{
    QString file;
    int line = 0; // the physical line on which the row starts; 0: the file as a whole
};

// Something to be told of a row: why it was not taken, or what was done to it.
struct Remark
{
    Place place;
    QString text;
    bool refused = true; // false: a note on a row that was taken
};

struct Row
{
    Place place;
    QStringList fields;
};

class Table
{
public:
    // `bytes`: the file's content. Rows that cannot be read are told of in remarks(), and left out.
    Table(const QByteArray &bytes, const QString &file, const FileForm &form);

    const QList<Row> &rows() const { return m_rows; }
    const QList<Remark> &remarks() const { return m_remarks; }
    // Whether the file is decodable, with a heading that has all that the form needs.
    bool fits() const { return m_fits; }

    // Without spaces around; empty if the form names no column for it.
    QString value(const Row &row, const char *what) const;
    QString raw(const Row &row, const char *what) const;
    QString byHeading(const Row &row, const QString &heading) const;

private:
    bool readHeading(const QStringList &heading, const Place &place);
    void refuse(const Place &place, const QString &why) { m_remarks.append({place, why}); }

    const FileForm &m_form;
    QList<Row> m_rows;
    QList<Remark> m_remarks;
    bool m_fits = false;
    QHash<QString, qsizetype> m_columns; // heading → place
};

} // namespace saldo::import
