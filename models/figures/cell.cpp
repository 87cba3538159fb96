#include "figures/cell.h"

namespace saldo::figures {

namespace {

// '=' and the like begin a formula, in their wide forms too; a tab or return may hide one.
bool couldBeFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20\u2212");
    const QString seen = text.trimmed();
    return (!text.isEmpty() && starts.contains(text.front())) || (!seen.isEmpty() && starts.contains(seen.front()));
}

QString quoted(QString text)
{
    if (couldBeFormula(text))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

// Of hundredths, tenths …: `digits` of them behind the sign.
QString decimal(qint64 value, int digits, QChar sign)
{
    qint64 whole = 1;
    for (int i = 0; i < digits; ++i)
        whole *= 10;
    const qint64 size = std::abs(value);
    return (value < 0 ? QStringLiteral("-") : QString()) + QString::number(size / whole) + sign
        + QStringLiteral("%1").arg(size % whole, digits, 10, QLatin1Char('0'));
}

QString written(const Cell &cell, QChar sign)
{
    switch (cell.unit) {
    case Cell::Unit::None:
        return {};
    case Cell::Unit::Text:
        return quoted(cell.text);
    case Cell::Unit::Count:
        return QString::number(cell.value);
    case Cell::Unit::Cents:
        return decimal(cell.value, 2, sign);
    case Cell::Unit::Ms:
        return decimal((cell.value + 18'000) / 36'000, 2, sign); // to the nearest hundredth of an hour
    case Cell::Unit::Share:
        return decimal(cell.value, 1, sign);
    }
    Q_UNREACHABLE();
}

} // namespace

CsvForm CsvForm::of(const QLocale &locale)
{
    const QChar decimal = locale.decimalPoint().isEmpty() ? QChar(u'.') : locale.decimalPoint().front();
    return {decimal == u',' ? QChar(u';') : QChar(u','), decimal};
}

QByteArray csv(const QStringList &headings, const QList<QList<Cell>> &rows, const CsvForm &form)
{
    QStringList lines;
    QStringList cells;
    for (const QString &heading : headings)
        cells << quoted(heading);
    lines << cells.join(form.separator);
    for (const QList<Cell> &row : rows) {
        cells.clear();
        for (const Cell &cell : row)
            cells << written(cell, form.decimal);
        lines << cells.join(form.separator);
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
}

} // namespace saldo::figures
