// What a customer is told (desk rules, section 12), in his language, whatever that of the window is.
#pragma once

#include "rules/account.h"

namespace saldo::ui {

// A text of its own that can be copied into a mail.
QString noticeWords(const rules::Notice &notice);

} // namespace saldo::ui
