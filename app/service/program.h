// The program `saldo-service`, apart from the clock that it goes by.
#pragma once

#include "app/service/clock.h"

namespace saldo::service {

// Exit statuses: 0 it has ended as it was told to; 2 it could not start.
int runProgram(int argc, char **argv, Clock &clock);

} // namespace saldo::service
