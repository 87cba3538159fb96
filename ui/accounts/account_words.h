// What a command about an account does, in words: to the balance, the tickets that wait for credits, the
// queue of periods.
#pragma once

#include "ui/ticket/forecast.h"

namespace saldo::ui {

// "Balance 12 → 62." and the tickets that go on with it.
QString balanceWords(const Foreseen &foreseen);
// How the period that was added waits: for a request, behind others.
QString queueWords(const Foreseen &foreseen);

} // namespace saldo::ui
