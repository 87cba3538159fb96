// Amounts of money as people read them.
#pragma once

#include <QString>

namespace saldo::ui::wording {

QString money(qint64 cents); // "1,234.50", in the language in use, without the currency

} // namespace saldo::ui::wording
