// Memory that a long read took for a moment.
#pragma once

namespace saldo::items {

// Gives it back to the system: with 100,000 customers 30 MB would else stay with the process. Takes a few ms: to be
// called where the read was, not in the window's thread.
void giveBackMemory();

} // namespace saldo::items
