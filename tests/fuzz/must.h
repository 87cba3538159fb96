// What must hold of whatever was decoded: the fuzzer keeps the bytes where it does not.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace saldo::tests {

inline void must(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

} // namespace saldo::tests
