// How other threads hand results to the I/O thread.
#pragma once

#include <functional>

namespace saldo::service {

using Task = std::function<void()>;
// Runs a task in the I/O thread, soon. From any thread.
using Post = std::function<void(Task)>;

} // namespace saldo::service
