// Exports of other desks: the first byte chooses the encoding and a shipped mapping's form, the others are the file.
#include "import/csv.h"
#include "import/encoding.h"
#include "import/intake.h"
#include "import/mapping.h"
#include "tests/fuzz/must.h"

using namespace saldo;
using tests::must;

namespace {

const QStringList encodings = {QStringLiteral("UTF-8"), QStringLiteral("UTF-16"), QStringLiteral("windows-1251"),
                               QStringLiteral("KOI8-R"), QStringLiteral("CP866")};
// Far later than whatever an export tells of.
constexpr rules::Instant now = 4'000'000'000'000;

const QList<import::Mapping> &mappings()
{
    static const QList<import::Mapping> all = import::shippedMappings();
    return all;
}

void checkRecords(const QString &text, QChar separator)
{
    import::CsvReader reader(text, separator);
    qsizetype end = 0;
    int line = 0;
    while (const auto record = reader.next()) {
        must(record->begin >= end && record->end >= record->begin && record->end <= text.size(),
             "records follow each other in the text");
        must(record->line > line, "each begins on a later line");
        must(!record->fields.isEmpty() || !record->problem.isEmpty(), "a record has fields, or what is wrong with it");
        // After a malformed one reading goes on with the next physical line.
        end = record->problem.isEmpty() ? record->end : record->begin;
        line = record->line;
    }
}

void checkIntake(const QByteArray &bytes, unsigned choice)
{
    must(!mappings().isEmpty(), "there are shipped mappings");
    const import::Mapping &mapping = mappings().at(static_cast<qsizetype>(choice) % mappings().size());
    for (const import::FileForm &form : mapping.files) {
        const import::Table table(bytes, QStringLiteral("fuzzed.csv"), form);
        import::Intake intake;
        import::take(table, form, mapping, now, intake);
        must(table.fits() || table.rows().isEmpty(), "a file that does not fit gives no rows");
        must(table.fits() || !table.remarks().isEmpty(), "and says why");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const unsigned choice = data[0];
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const import::Decoding decoding = import::decode(bytes, encodings.at(static_cast<qsizetype>(choice) % encodings.size()));
    for (const import::Undecodable &undecodable : decoding.undecodable)
        must(decoding.text.at(undecodable.at) == QChar(QChar::ReplacementCharacter), "a sign stands for what is none");
    for (const char separator : {',', ';', '\t'})
        checkRecords(decoding.text, QLatin1Char(separator));
    checkIntake(bytes, choice / 8);
    return 0;
}
