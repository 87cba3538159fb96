#include "ui/ticket/outgoing.h"

#include "store/failure.h"
#include "ui/shared/refusal_words.h"
#include "ui/shared/wording.h"
#include "ui/ticket/forecast.h"

#include <QSet>
#include <algorithm>

namespace saldo::ui {

using namespace rules;

namespace {

constexpr int tickMs = 200;
const QString seenField = QStringLiteral("seen");

} // namespace

Outgoing::Outgoing(desk::DeskLink &link, QObject *parent) : QObject(parent), m_link(link)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &Outgoing::tick);
}

Outgoing::~Outgoing()
{
    // Nobody is left to hear what became of them; if one is refused, its text is still kept as a draft.
    for (const Frozen &frozen : std::as_const(m_frozen)) {
        if (frozen.executing)
            continue;
        try {
            m_link.send(frozen.command, nullptr, [](const desk::Sent &) {});
        } catch (const store::Failure &) {
            continue;
        }
    }
}

void Outgoing::add(const QJsonObject &command, const Draft &draft, qint64 charge)
{
    const QString ticket = command.value(QLatin1String("ticket")).toString();
    m_frozen.append({++m_last, ticket, command, draft, charge, m_link.now()});
    m_timer.start();
    Q_EMIT begun(Frozen(m_frozen.last()));
    Q_EMIT changed();
}

bool Outgoing::undo(int number)
{
    const auto found = std::find_if(m_frozen.cbegin(), m_frozen.cend(),
                                    [number](const Frozen &one) { return one.number == number; });
    if (found == m_frozen.cend() || found->executing)
        return false;
    Q_EMIT undone(take(number));
    Q_EMIT changed();
    return true;
}

int Outgoing::latest(const QString &ticket) const
{
    int own = 0;
    int any = 0;
    for (const Frozen &one : m_frozen) {
        if (one.executing)
            continue;
        any = one.number;
        if (one.ticket == ticket)
            own = one.number;
    }
    return own != 0 ? own : any;
}

bool Outgoing::has(const QString &ticket) const
{
    return std::any_of(m_frozen.cbegin(), m_frozen.cend(), [&](const Frozen &one) { return one.ticket == ticket; });
}

int Outgoing::secondsLeft(const Frozen &frozen) const
{
    const qint64 left = std::clamp<qint64>(frozen.begun + undoMs - m_link.now(), 0, undoMs);
    return static_cast<int>((left + 999) / 1000);
}

void Outgoing::sendNow(const QString &ticket)
{
    for (Frozen &one : m_frozen) {
        if (one.ticket == ticket)
            one.begun = m_link.now() - undoMs;
    }
    tick();
}

void Outgoing::sendAll()
{
    for (Frozen &one : m_frozen)
        one.begun = m_link.now() - undoMs;
    tick();
}

void Outgoing::tick()
{
    const Instant now = m_link.now();
    QSet<QString> met; // the next of a ticket waits for what becomes of the one before
    QList<int> due;
    for (Frozen &one : m_frozen) {
        one.begun = std::min(one.begun, now); // a clock that was put back must not hold it for long
        if (!met.contains(one.ticket) && !one.executing && now - one.begun >= undoMs)
            due.append(one.number);
        met.insert(one.ticket);
    }
    for (const int number : std::as_const(due)) {
        const auto found = std::find_if(m_frozen.begin(), m_frozen.end(),
                                        [number](const Frozen &one) { return one.number == number; });
        if (found != m_frozen.end())
            execute(*found);
    }
    Q_EMIT changed();
}

// The balance or the prices may be others by now; nobody pays more than was said when it was sent.
bool Outgoing::costsMore(const Frozen &frozen, Return &why) const
{
    const desk::Foresight foresight = m_link.foresee(frozen.command);
    if (foresight.verdict)
        return false; // the desk says why
    const qint64 charge = Foreseen{foresight.before, foresight.after, frozen.ticket, {}}.charged();
    if (charge <= frozen.charge)
        return false;
    why.words = [charge, told = frozen.charge] {
        return tr("It would cost %1 by now, not %2; nothing was sent. Read what is said above, then send again.")
            .arg(wording::credits(charge), wording::credits(told));
    };
    return true;
}

void Outgoing::execute(Frozen &frozen)
{
    const int number = frozen.number;
    frozen.executing = true;
    try {
        Return why;
        if (costsMore(frozen, why))
            giveBack(number, why);
        else
            m_link.send(frozen.command, this, [this, number](const desk::Sent &sent) { arrived(number, sent); });
    } catch (const store::Failure &failure) {
        arrived(number, {{}, QString::fromUtf8(failure.what())});
    }
}

void Outgoing::arrived(int number, const desk::Sent &sent)
{
    if (!sent.accepted()) {
        Return why{[sent] { return failureWords(sent); }};
        if (sent.outcome.verdict && sent.outcome.verdict->code == Code::TicketChanged) {
            why.overtaken = true;
            why.words = [] {
                return tr("A new message came in after you had written this; it was not sent. Read it, then send again.");
            };
        }
        giveBack(number, why);
        return;
    }
    const Frozen gone = take(number);
    // Whoever wrote it has read it: for what he sent after it, it is no news.
    for (Frozen &later : m_frozen) {
        if (later.ticket != gone.ticket)
            continue;
        ++later.draft.seen;
        if (later.command.contains(seenField))
            later.command.insert(seenField, later.command.value(seenField).toInt() + 1);
    }
    Q_EMIT accepted(gone);
    Q_EMIT changed();
    tick();
}

void Outgoing::giveBack(int number, const Return &why)
{
    Q_EMIT returned(take(number), why);
    Q_EMIT changed();
}

Frozen Outgoing::take(int number)
{
    const auto found = std::find_if(m_frozen.cbegin(), m_frozen.cend(),
                                    [number](const Frozen &one) { return one.number == number; });
    const Frozen taken = *found;
    m_frozen.erase(found);
    if (m_frozen.isEmpty())
        m_timer.stop();
    return taken;
}

} // namespace saldo::ui
