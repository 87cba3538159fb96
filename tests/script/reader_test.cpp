// Lines of a script, whatever a file may hold (desk-script.md): what is read, under which number.
#include "script/line.h"
#include "script/reader.h"
#include "tests/support/test_main.h"

#include <QBuffer>

using namespace saldo;
using script::maxLineBytes;

namespace {

const QByteArray command = R"({"at": "2026-03-02T10:00:00Z", "do": "mark_defect", "ticket": "T1"})";

// The command with as many blanks in it as make it that long.
QByteArray commandOf(qint64 bytes)
{
    return QByteArray(command).insert(1, QByteArray(bytes - command.size(), ' '));
}

// "1 ok, 3 invalid_line"
QString readAll(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    script::Reader reader(&buffer);
    QStringList found;
    while (const std::optional<script::Reader::Read> read = reader.next()) {
        const script::Line line = script::parseLine(read->bytes);
        found << QStringLiteral("%1 %2").arg(
            QString::number(read->number), line.verdict ? rules::codeName(line.verdict->code) : QStringLiteral("ok"));
    }
    return found.join(QStringLiteral(", "));
}

} // namespace

class ReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreReadUnderTheirNumbers_data();
    void linesAreReadUnderTheirNumbers();
    void noMoreThanALineIsHeld();
};

void ReaderTest::linesAreReadUnderTheirNumbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };
    row("nothing", "", "");
    row("blank lines alone", "\n\n  \n\t\r\n", "");
    row("a line", command + '\n', "1 ok");
    row("no end of the last line", command + '\n' + command, "1 ok, 2 ok");
    row("blank lines count", "\n \n" + command + "\n\r\n\n" + command + "\n\n", "3 ok, 6 ok");
    row("ends of Windows", command + "\r\n" + command + "\r\n", "1 ok, 2 ok");
    row("an end of Windows without its rest", command + '\r', "1 ok");
    row("a byte order mark", "\xEF\xBB\xBF" + command + '\n', "1 ok");
    row("a byte order mark alone", "\xEF\xBB\xBF\n" + command, "2 ok");
    row("a byte order mark later", command + "\n\xEF\xBB\xBF" + command, "1 ok, 2 invalid_line");
    row("two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF" + command, "1 invalid_line");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0\n\0", 8), "1 invalid_line, 2 invalid_line");
    row("a byte that is not UTF-8", QByteArray(command).replace("T1", "T\xFF") + '\n' + command,
        "1 invalid_line, 2 ok");
    row("a character that is cut off", QByteArray(command).replace("T1", "T\xD0"), "1 invalid_line");
    row("a character that is spelled too long", QByteArray(command).replace("T1", "\xC0\x80"), "1 invalid_line");
    row("half a character in UTF-8", QByteArray(command).replace("T1", "\xED\xA0\xBD"), "1 invalid_line");
    row("NUL between", QByteArray("{") + '\0' + command.mid(1), "1 invalid_line");
    row("NUL in a text", QByteArray(command).replace("T1", QByteArray("T\0", 2)), "1 invalid_line");
    row("NUL alone", QByteArray(1, '\0') + '\n' + command, "1 invalid_line, 2 ok");
    row("a tab in a text", QByteArray(command).replace("T1", "T\t1"), "1 invalid_line");
    row("a tab between", QByteArray(command).replace(", ", ",\t"), "1 ok");
    row("a quote and a backslash in a text",
        QByteArray(command).replace("T1\"", "T1\", \"expect\": \"a\\\"\\\\\"").replace("}", "\t}"), "1 ok");
    row("as long as it may be", commandOf(maxLineBytes) + '\n' + command, "1 ok, 2 ok");
    row("as long as it may be, of Windows", commandOf(maxLineBytes) + "\r\n" + command, "1 ok, 2 ok");
    row("as long as it may be, at the end", commandOf(maxLineBytes), "1 ok");
    row("too long by one", commandOf(maxLineBytes + 1) + '\n' + command, "1 invalid_line, 2 ok");
    row("too long by one, of Windows", commandOf(maxLineBytes + 1) + "\r\n" + command, "1 invalid_line, 2 ok");
    row("too long by one, at the end", commandOf(maxLineBytes + 1), "1 invalid_line");
    row("far too long", commandOf(5 * maxLineBytes) + "\n\n" + command, "1 invalid_line, 3 ok");
    row("too many blanks before it", QByteArray(2 * maxLineBytes, ' ') + command + '\n' + command,
        "1 invalid_line, 2 ok");
    row("nested too deeply", QByteArray(500'000, '['), "1 invalid_line");
    row("not an object", "[1]\n1\n\"do\"\nnull\n", "1 invalid_line, 2 invalid_line, 3 invalid_line, 4 invalid_line");
    row("something behind it", command + " x", "1 invalid_line");
    row("two on a line", command + command, "1 invalid_line");
    row("neither do nor show", "{}", "1 invalid_line");
    row("do and show", QByteArray(command).insert(1, R"("show": "ticket", )"), "1 invalid_line");
    row("a comma too many", QByteArray(command).replace("}", ",}"), "1 invalid_line");
}

void ReaderTest::linesAreReadUnderTheirNumbers()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QCOMPARE(readAll(text), expected);
}

// A device that never ends a line, and counts what is held of it.
void ReaderTest::noMoreThanALineIsHeld()
{
    QByteArray text(8 * maxLineBytes, 'x');
    QBuffer buffer(&text);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    script::Reader reader(&buffer);
    const std::optional<script::Reader::Read> read = reader.next();
    QVERIFY(read);
    QVERIFY(read->bytes.size() > maxLineBytes);
    QVERIFY(read->bytes.size() <= maxLineBytes + 3);
    QVERIFY(!reader.next());
}

SALDO_TEST_MAIN(ReaderTest)

#include "reader_test.moc"
