// The tickets that go on when a balance rises.
#pragma once

#include "ui/ticket/forecast.h"

namespace saldo::ui {

// Other tickets that waited for credits, and what each is charged; empty if there are none.
QString goingOnWords(const Foreseen &foreseen);

} // namespace saldo::ui
