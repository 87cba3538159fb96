// Scripts: lines, commands and looks.
#include "script/encode.h"
#include "script/instant.h"
#include "script/line.h"
#include "script/reader.h"
#include "tests/fuzz/must.h"

#include <QBuffer>

using namespace saldo;
using tests::must;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    script::Reader reader(&device);
    int last = 0;
    while (const auto read = reader.next()) {
        must(read->number > last, "lines count up");
        last = read->number;
        const script::Line line = script::parseLine(read->bytes);
        const QByteArray printed = script::encodeLine(read->number, script::encodeVerdict(line.verdict));
        must(!printed.contains('\n'), "an outcome is one line");
        if (!line.verdict)
            must(script::parseInstant(script::formatInstant(line.at())) == line.at(), "an instant is the same again");
    }
    must(device.atEnd(), "the script was read to its end");
    return 0;
}
