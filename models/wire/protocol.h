// The range of protocol that console and service speak, each saying its own in the header Saldo-Protocol: "1-1".
#pragma once

#include <QByteArray>
#include <optional>

namespace saldo::wire {

struct ProtocolRange
{
    int from = 1;
    int to = 1;

    bool meets(const ProtocolRange &other) const { return from <= other.to && other.from <= to; }
    bool operator==(const ProtocolRange &) const = default;
};

inline constexpr const char *protocolHeader = "Saldo-Protocol";
// Names the history (store/epochs.h) whose versions an answer tells; with the
// outcomes of commands, and with a 410.
inline constexpr const char *epochHeader = "Saldo-Epoch";

// What this program speaks.
ProtocolRange ownProtocol();
QByteArray spell(const ProtocolRange &range);
std::optional<ProtocolRange> parseProtocolRange(const QByteArray &text);

} // namespace saldo::wire
