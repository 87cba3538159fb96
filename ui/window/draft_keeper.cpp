#include "ui/window/draft_keeper.h"

#include "ui/ticket/ticket_pane.h"

#include <algorithm>

namespace saldo::ui {

namespace {

constexpr int pauseMs = 400;     // what is typed is on disk within a second
constexpr int againMs = 5'000;   // after a failure

} // namespace

DraftKeeper::DraftKeeper(desk::DeskLink &link, const QString &person, TicketPane &pane, QObject *parent)
    : QObject(parent), m_link(link), m_pane(pane), m_files(draftFolder(link.reads().location(), person))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::flush);
    connect(&pane, &TicketPane::draftChanged, this, &DraftKeeper::changed);
    connect(&m_files, &DraftFiles::failed, this, &DraftKeeper::failed);
    connect(&m_files, &DraftFiles::written, this, [this](const DraftKey &key) {
        // What was typed since is not on disk yet.
        if (key.waiting == 0 && !m_changed.contains(key.ticket))
            m_pane.replies().tellFate(key.ticket, {});
        Q_EMIT written(key.ticket);
    });
    Outgoing &outgoing = pane.replies().outgoing();
    connect(&outgoing, &Outgoing::begun, this, &DraftKeeper::freeze);
    connect(&outgoing, &Outgoing::accepted, this, [this](const Frozen &one) { m_files.remove({one.ticket, one.number}); });
    connect(&outgoing, &Outgoing::undone, this, &DraftKeeper::putBack);
    connect(&outgoing, &Outgoing::returned, this, &DraftKeeper::putBack);
    bringBack();
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

// An answer that was on its way out when the console ended is a draft again, unless it did go out.
void DraftKeeper::bringBack()
{
    QList<KeptDraft> all = m_files.load();
    std::sort(all.begin(), all.end(), [](const KeptDraft &one, const KeptDraft &other) {
        return one.key.waiting > other.key.waiting;
    });
    QHash<QString, Draft> drafts;
    for (const KeptDraft &kept : std::as_const(all)) {
        if (kept.key.waiting == 0)
            drafts.insert(kept.key.ticket, kept.draft);
    }
    QList<DraftKey> merged;
    for (const KeptDraft &kept : std::as_const(all)) {
        if (kept.key.waiting == 0)
            continue;
        merged.append(kept.key);
        if (wentOut(kept))
            continue;
        Draft &draft = drafts[kept.key.ticket];
        // What was written of the same text before it was sent.
        const bool same = kept.draft.text.startsWith(draft.text);
        draft = joined(kept.draft, same ? Draft() : draft);
    }
    for (auto draft = drafts.cbegin(); draft != drafts.cend(); ++draft) {
        m_pane.setDraft(draft.key(), *draft);
        m_pane.replies().tellFate(draft.key(), {});
    }
    for (const DraftKey &key : std::as_const(merged)) {
        keep(key.ticket);
        m_files.remove(key);
    }
}

bool DraftKeeper::wentOut(const KeptDraft &kept) const
{
    const std::optional<store::TicketDetail> detail = store::ticketDetail(m_link.reads(), kept.key.ticket);
    if (!detail)
        return false;
    const QString body = kept.draft.text.trimmed();
    return std::any_of(detail->messages.cbegin(), detail->messages.cend(), [&](const rules::Message &message) {
        return message.author == m_link.actor() && message.at >= kept.at && message.body == body;
    });
}

// In this order, so that at no moment the text is in none of the two.
void DraftKeeper::freeze(const Frozen &frozen)
{
    m_files.write({{frozen.ticket, frozen.number}, frozen.draft, frozen.begun});
    keep(frozen.ticket);
}

void DraftKeeper::putBack(const Frozen &frozen)
{
    keep(frozen.ticket);
    m_files.remove({frozen.ticket, frozen.number});
}

void DraftKeeper::changed(const QString &ticket)
{
    m_changed.insert(ticket);
    // From the first change on, not the last: who types without a pause is kept too.
    if (!m_pause.isActive() || m_pause.remainingTime() > pauseMs)
        m_pause.start(pauseMs);
}

void DraftKeeper::flush()
{
    m_pause.stop();
    const QSet<QString> changed = std::exchange(m_changed, {});
    for (const QString &ticket : changed)
        keep(ticket);
}

void DraftKeeper::keep(const QString &ticket)
{
    const Draft draft = m_pane.replies().draft(ticket);
    if (draft.text.isEmpty())
        m_files.remove({ticket});
    else
        m_files.write({{ticket}, draft, m_link.now()});
}

void DraftKeeper::failed(const DraftKey &key, const QString &reason)
{
    m_pane.replies().tellFate(key.ticket, reason);
    m_changed.insert(key.ticket);
    if (!m_pause.isActive())
        m_pause.start(againMs);
}

} // namespace saldo::ui
