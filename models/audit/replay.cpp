#include "audit/replay.h"

#include "desk/journal_command.h"
#include "store/failure.h"

namespace saldo::audit {

Replay::Replay(store::Connection &audited, ScratchDesk &scratch, const Found &found)
    : m_audited(audited), m_scratch(scratch), m_found(found)
{
}

bool Replay::step(int commands)
{
    const QList<store::JournalEntry> entries = store::journalAfter(m_audited, m_last.id, commands);
    if (entries.isEmpty())
        return false;
    desk::Desk::Batch batch(m_scratch.desk());
    for (const store::JournalEntry &entry : entries) {
        checkPlace(entry);
        checkSeal(entry);
        carryOut(entry);
        m_last = entry;
        m_done += 1;
    }
    batch.commit();
    return true;
}

void Replay::report(Disagreement kind, const store::JournalEntry &entry, const QString &expected, const QString &found)
{
    m_found({kind, QStringLiteral("journal"), QStringLiteral("%1 (%2)").arg(entry.id).arg(entry.name), entry.customer,
             entry.ticket, {}, expected, found});
}

// Numbers count all commands, versions the accepted ones, both from 1 without a gap.
void Replay::checkPlace(const store::JournalEntry &entry)
{
    for (qint64 missing = m_last.id + 1; missing < entry.id && missing <= m_last.id + 10; ++missing)
        report(Disagreement::EntryMissing, entry, QString::number(missing), {});
    const bool accepted = !entry.verdict;
    if (accepted != entry.version.has_value() || (accepted && *entry.version != m_end.version + 1))
        m_found({Disagreement::FieldDiffers, QStringLiteral("journal"), QString::number(entry.id), entry.customer,
                 entry.ticket, QStringLiteral("version"),
                 accepted ? QString::number(m_end.version + 1) : QString(),
                 entry.version ? QString::number(*entry.version) : QString()});
}

void Replay::checkSeal(const store::JournalEntry &entry)
{
    // What was decided before there were seals has none.
    if (entry.seal.isEmpty() && !m_sealed)
        return;
    if (!m_sealed)
        m_sealedFrom = entry.id;
    m_sealed = true;
    if (entry.seal != store::sealOf(m_last.seal, entry))
        report(Disagreement::SealBroken, entry, {}, {});
}

namespace {

QString outcomeOf(const rules::Verdict &verdict)
{
    return verdict ? rules::codeName(verdict->code) : QStringLiteral("ok");
}

} // namespace

void Replay::carryOut(const store::JournalEntry &entry)
{
    m_end.id = entry.id - 1;
    // Where the journal itself says otherwise it is believed, once: one wrong number is one disagreement.
    if (entry.version)
        m_end.version = *entry.version - 1;
    m_end.seal = m_last.seal;
    m_scratch.desk().continueAfter(m_end);
    const script::Decoded decoded = desk::commandOf(entry);
    if (decoded.verdict) {
        report(Disagreement::CommandUnreadable, entry, {}, rules::inWords(*decoded.verdict));
    } else {
        try {
            const desk::Outcome outcome = m_scratch.desk().execute(decoded.command, entry.at, entry.origin);
            if (outcome.verdict != entry.verdict)
                report(Disagreement::OutcomeDiffers, entry, outcomeOf(outcome.verdict), outcomeOf(entry.verdict));
        } catch (const store::Failure &failure) {
            report(Disagreement::CommandUnreadable, entry, {}, failure.detail());
        }
    }
    if (entry.version) {
        m_end.version = *entry.version;
        m_end.at = entry.at;
    }
}

} // namespace saldo::audit
