#include "import/encoding.h"

#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

namespace saldo::import {

namespace {

struct Close
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Close>;

Converter open(const QString &name)
{
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.toLatin1().constData(), &error));
    // An empty name would open the computer's own encoding.
    if (name.isEmpty() || U_FAILURE(error))
        return nullptr;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    return converter;
}

bool isUnicode(const UConverter *converter)
{
    switch (ucnv_getType(converter)) {
    case UCNV_UTF8:
    case UCNV_UTF16:
    case UCNV_UTF16_BigEndian:
    case UCNV_UTF16_LittleEndian:
    case UCNV_UTF32:
    case UCNV_UTF32_BigEndian:
    case UCNV_UTF32_LittleEndian:
        return true;
    default:
        return false;
    }
}

// What a byte order mark says against the encoding; empty if nothing.
QString contradiction(const QByteArray &bytes, const QString &encoding, UConverterType type)
{
    const bool utf16 = type == UCNV_UTF16 || type == UCNV_UTF16_LittleEndian || type == UCNV_UTF16_BigEndian;
    QString marked;
    if (bytes.startsWith("\xEF\xBB\xBF") && type != UCNV_UTF8)
        marked = QStringLiteral("UTF-8");
    else if ((bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) && !utf16)
        marked = QStringLiteral("UTF-16");
    if (marked.isEmpty())
        return {};
    return QStringLiteral("begins with the byte order mark of %1, but the mapping says %2").arg(marked, encoding);
}

QByteArray invalidBytes(const UConverter *converter)
{
    char bytes[32];
    int8_t length = sizeof bytes;
    UErrorCode error = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, bytes, &length, &error);
    return U_FAILURE(error) ? QByteArray() : QByteArray(bytes, length);
}

void convert(UConverter *converter, const QByteArray &bytes, Decoding &decoding)
{
    const char *source = bytes.constData();
    const char *const end = source + bytes.size();
    QString buffer(64 * 1024, Qt::Uninitialized);
    UErrorCode error = U_ZERO_ERROR;
    do {
        auto *target = reinterpret_cast<char16_t *>(buffer.data());
        const char16_t *const first = target;
        error = U_ZERO_ERROR;
        ucnv_toUnicode(converter, &target, first + buffer.size(), &source, end, nullptr, true, &error);
        decoding.text.append(QStringView(first, target - first));
        if (U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR) {
            decoding.undecodable.append({decoding.text.size(), invalidBytes(converter)});
            decoding.text.append(QChar::ReplacementCharacter);
        }
    } while (U_FAILURE(error) && (source < end || error == U_BUFFER_OVERFLOW_ERROR));
}

// Encodings of one byte a character have no use for the control characters of U+0080 to U+009F:
// ICU puts bytes there that the encoding leaves undefined (0x98 of windows-1251).
void findUndefined(Decoding &decoding)
{
    for (qsizetype i = 0; i < decoding.text.size(); ++i) {
        const char16_t c = decoding.text.at(i).unicode();
        if (c < 0x80 || c > 0x9F)
            continue;
        decoding.undecodable.append({i, QByteArray(1, static_cast<char>(c))});
        decoding.text[i] = QChar::ReplacementCharacter;
    }
}

} // namespace

bool knowsEncoding(const QString &name)
{
    return open(name) != nullptr;
}

Decoding decode(const QByteArray &bytes, const QString &encoding)
{
    Decoding decoding;
    const Converter converter = open(encoding);
    if (!converter) {
        decoding.problem = QStringLiteral("the encoding %1 is not known").arg(encoding);
        return decoding;
    }
    decoding.problem = contradiction(bytes, encoding, ucnv_getType(converter.get()));
    if (!decoding.problem.isEmpty())
        return decoding;
    decoding.text.reserve(bytes.size());
    convert(converter.get(), bytes, decoding);
    if (!isUnicode(converter.get()) && decoding.undecodable.isEmpty())
        findUndefined(decoding);
    if (decoding.text.startsWith(QChar(QChar::ByteOrderMark))) {
        decoding.text.remove(0, 1);
        for (Undecodable &one : decoding.undecodable)
            one.at -= 1;
    }
    return decoding;
}

} // namespace saldo::import
