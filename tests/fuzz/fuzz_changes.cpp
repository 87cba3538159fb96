// What a service answers, as a console reads it: pages of changes, outcomes, sessions, errors.
#include "store/shared_tables.h"
#include "tests/fuzz/must.h"
#include "wire/changes.h"
#include "wire/commands.h"
#include "wire/errors.h"
#include "wire/sessions.h"

using namespace saldo;
using tests::must;

namespace {

// A page that was taken in can be written into a mirror: each row has all columns of its table, and no other.
void checkPage(const wire::ChangesPage &page)
{
    for (const store::ChangedRow &row : page.rows) {
        const store::SharedTable *table = store::sharedTable(row.table);
        must(table != nullptr, "a row is of a table that is known");
        must(!row.id.isEmpty(), "a row has an id");
        if (row.isGone())
            continue;
        must(row.values.size() == table->columns.size(), "a row has the columns of its table");
        for (qsizetype i = 0; i < table->columns.size(); ++i) {
            const QMetaType type = row.values.at(i).metaType();
            must(type == (table->columns.at(i).isNumber ? QMetaType::fromType<qint64>() : QMetaType::fromType<QString>()),
                 "a column has its type");
        }
    }
    const std::optional<wire::ChangesPage> again = wire::decodeChangesPage(wire::encode(page));
    must(again.has_value(), "a page that is written is a page");
    must(again->rows == page.rows && again->next == page.next && again->more == page.more
             && again->presence == page.presence,
         "it is the same one");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto page = wire::decodeChangesPage(bytes))
        checkPage(*page);
    if (const auto outcomes = wire::decodeOutcomes(bytes))
        must(wire::decodeOutcomes(wire::encodeOutcomes(*outcomes)) == outcomes, "outcomes are the same again");
    if (const auto session = wire::decodeSession(bytes))
        must(wire::decodeSession(wire::encode(*session)) == session, "a session is the same again");
    for (const int status : {400, 410, 503})
        must(!wire::decodeError(status, bytes).code.isEmpty(), "an error has a code");
    return 0;
}
