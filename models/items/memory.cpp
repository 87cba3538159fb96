#include "items/memory.h"

#include <features.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace saldo::items {

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace saldo::items
