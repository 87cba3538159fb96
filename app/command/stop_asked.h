// Ctrl+C during long work: the first one asks it to stop where it leaves things whole, the second one ends at once.
#pragma once

namespace saldo::command {

inline constexpr int interrupted = 130; // as a shell has it for what Ctrl+C ended

// Listens as long as it lives; one at a time.
class StopAsked
{
public:
    StopAsked();
    ~StopAsked();
    StopAsked(const StopAsked &) = delete;
    StopAsked &operator=(const StopAsked &) = delete;

    bool asked() const;
};

} // namespace saldo::command
