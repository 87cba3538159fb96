#include "ui/shared/money.h"

#include <QLocale>

namespace saldo::ui::wording {

QString money(qint64 cents)
{
    return QLocale().toString(static_cast<double>(cents) / 100, 'f', 2);
}

} // namespace saldo::ui::wording
