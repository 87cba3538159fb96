// A statement as a document: shown, and printed on A4 with its pages numbered. Black on white, as paper is.
#pragma once

#include "store/statement_reads.h"

#include <QTextDocument>
#include <memory>

class QPagedPaintDevice;

namespace saldo::ui {

// In the customer's language. `now`: when it is made.
std::unique_ptr<QTextDocument> statementDocument(const store::Statement &statement, rules::Instant now);

// Prints all its pages; false if the device can't be drawn on.
bool printStatement(const store::Statement &statement, rules::Instant now, QPagedPaintDevice &device);

// Into a PDF, whose name is overwritten; false if it could not be written completely.
bool writeStatement(const store::Statement &statement, rules::Instant now, const QString &file);

} // namespace saldo::ui
