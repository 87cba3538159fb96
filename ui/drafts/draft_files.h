// The drafts of one person at one desk, on disk: one small file each, written whole or not at all, in
// a thread of their own and in the order in which they were given.
#pragma once

#include "rules/calendar.h"
#include "store/location.h"
#include "ui/drafts/draft.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

namespace saldo::ui {

// Which draft: what is being written for a ticket, or one of the answers that wait to go out.
struct DraftKey
{
    QString ticket;
    int waiting = 0; // 0: what is being written; else the number of the one that waits
    bool operator==(const DraftKey &) const = default;
};

struct KeptDraft
{
    DraftKey key;
    Draft draft;
    rules::Instant at = 0; // when it was written, by the desk's clock
};

// Where they lie: beside the desk's file under the person's data, apart for each desk and person.
QString draftFolder(const store::Location &desk, const QString &person);

class DraftFiles : public QObject
{
    Q_OBJECT

public:
    explicit DraftFiles(const QString &folder, QObject *parent = nullptr);
    ~DraftFiles() override; // what was given is written first

    // All that are there; a file that is none of ours is left alone.
    QList<KeptDraft> load() const;
    void write(const KeptDraft &kept);
    void remove(const DraftKey &key);

Q_SIGNALS:
    void written(const saldo::ui::DraftKey &key);
    // `reason`: as the system says it.
    void failed(const saldo::ui::DraftKey &key, const QString &reason);

private:
    QString pathOf(const DraftKey &key) const;

    QString m_folder;
    QThreadPool m_writing; // of one thread, so that nothing overtakes
};

} // namespace saldo::ui
