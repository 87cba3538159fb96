#include "app/command/stop_asked.h"

#include <csignal>

namespace saldo::command {

namespace {

volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int signal)
{
    stopAsked = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

StopAsked::StopAsked()
{
    stopAsked = 0;
    std::signal(SIGINT, askToStop);
}

StopAsked::~StopAsked()
{
    std::signal(SIGINT, SIG_DFL);
}

bool StopAsked::asked() const
{
    return stopAsked != 0;
}

} // namespace saldo::command
