// Which files an import reads, and by which mapping.
#pragma once

#include "import/plan.h"

#include <QStringList>

namespace saldo::command {

struct Chosen
{
    QList<import::Job> jobs;
    QStringList complaints; // in words
    QStringList left;       // files in given folders that no mapping takes
};

// `paths`: files, and folders that are searched with all that is in them.
// By a mapping of one's own: a file that is named and that the mapping does not know is complained of.
Chosen chooseBy(const import::Mapping &mapping, const QStringList &paths);
// By the shipped mappings, where names and headings fit.
Chosen chooseShipped(const QStringList &paths);

std::optional<QByteArray> readWhole(const QString &path);

} // namespace saldo::command
