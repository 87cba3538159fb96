// saldo-service with a clock that requests may set by the header Saldo-Test-Clock; never shipped.
#include "app/service/program.h"
#include "script/instant.h"

#include <QString>
#include <atomic>

namespace {

class SettableClock final : public saldo::service::Clock
{
public:
    saldo::rules::Instant now() const override
    {
        const saldo::rules::Instant set = m_set;
        return set > 0 ? set : Clock::now();
    }

    void heed(const QByteArray &header) override
    {
        if (const auto instant = saldo::script::parseInstant(QString::fromLatin1(header)))
            m_set = *instant;
    }

private:
    std::atomic<saldo::rules::Instant> m_set = 0;
};

} // namespace

int main(int argc, char **argv)
{
    SettableClock clock;
    return saldo::service::runProgram(argc, argv, clock);
}
