#include "store/search_index.h"

#include "store/load.h"
#include "store/search_places.h"
#include "store/side_by_side.h"
#include "store/word_changes.h"
#include "store/words.h"

#include <algorithm>
#include <vector>

namespace saldo::store {

using namespace rules;

void PendingWords::add(qint64 place, const QSet<QString> &words)
{
    if (!words.isEmpty())
        m_changes.append({place, true, words, {}});
}

void PendingWords::addOf(qint64 place, const QStringList &texts)
{
    if (!texts.isEmpty())
        m_changes.append({place, true, {}, texts});
}

void PendingWords::remove(qint64 place, const QSet<QString> &words)
{
    if (!words.isEmpty())
        m_changes.append({place, false, words, {}});
}

void PendingWords::begin()
{
    m_marks.append(m_changes.size());
}

void PendingWords::commit()
{
    m_marks.removeLast();
}

void PendingWords::rollback()
{
    // Fewer than there were: they were written, and the database has taken them back itself.
    m_changes.resize(std::min(m_changes.size(), m_marks.takeLast()));
}

namespace {

QString sorted(const QSet<QString> &words)
{
    QStringList all(words.cbegin(), words.cend());
    all.sort(); // the same file from the same commands
    return all.join(u' ');
}

// FTS5 takes a word out by a mark that goes, when it merges, together with the newest entry that it finds: of a word
// that was put in twice one stays. So a place that may have words already is told what goes and what comes at once, and
// each word that comes is taken out before; the same holds for the beginnings of words.
struct PlaceChange
{
    qint64 place = 0;
    QSet<QString> out;
    QSet<QString> in;
};

// It counts its rows and words: up by what is put in, down by what is taken out, though the row stays or the word was
// not there; less than none it takes for a damaged database. So as many are put in before, where no ticket is: one and
// the same word, and rows without any.
void allowRemovals(Connection &connection, const QList<PlaceChange> &places)
{
    qint64 rows = 0;
    qsizetype words = 0;
    for (const PlaceChange &one : places) {
        rows += one.out.isEmpty() ? 0 : 1;
        words += one.out.size();
    }
    for (qint64 place = -rows; place < 0; ++place) // in their order, which the index likes best
        connection.write(addWords(connection.dialect()),
                         {place == -1 ? QStringLiteral("x ").repeated(words) : QStringLiteral(""), place});
}

void writePlaces(Connection &connection, const QList<PlaceChange> &places)
{
    allowRemovals(connection, places);
    std::vector<QString> comes(static_cast<size_t>(places.size()));
    sideBySide(places.size(), [&](qsizetype i) { comes[static_cast<size_t>(i)] = sorted(places.at(i).in); });
    for (qsizetype i = 0; i < places.size(); ++i) {
        const PlaceChange &one = places.at(i);
        if (!one.out.isEmpty())
            connection.write(removeWords(connection.dialect()), {sorted(one.out), one.place});
        if (!one.in.isEmpty())
            connection.write(addWords(connection.dialect()), {comes[static_cast<size_t>(i)], one.place});
    }
}

} // namespace

void PendingWords::findWords(QList<Change> &changes)
{
    Change *const all = changes.data();
    sideBySide(changes.size(), [all](qsizetype i) {
        for (const QString &text : std::as_const(all[i].texts))
            addLexemes(text, all[i].words);
        all[i].texts.clear();
    });
    changes.removeIf([](const Change &change) { return change.words.isEmpty(); });
}

void PendingWords::write(Connection &connection)
{
    QList<Change> changes = std::exchange(m_changes, {});
    findWords(changes);
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change &one, const Change &other) { return one.place < other.place; });
    if (connection.dialect() == Dialect::Sqlite) {
        QList<PlaceChange> places;
        bool isFresh = false;
        for (Change &change : changes) {
            if (places.isEmpty() || places.last().place != change.place) {
                places.append({change.place, {}, {}});
                isFresh = change.added; // there is nothing yet to be taken out
            }
            PlaceChange &one = places.last();
            if (change.added && one.in.isEmpty()) {
                one.in = std::move(change.words);
                continue;
            }
            if (change.added) {
                one.in |= change.words;
                continue;
            }
            one.in -= change.words;
            if (!isFresh)
                one.out |= change.words;
        }
        return writePlaces(connection, places);
    }
    const auto tell = [&connection](const QString &sql, const QVariantList &values) {
        if (Gathering *const gathering = connection.gathering())
            gathering->tell(sql, values);
        else
            connection.run(sql, values);
    };
    // A server is told of many tickets at once.
    QStringList places, words;
    const auto addTogether = [&] {
        if (!places.isEmpty())
            tell(addWords(connection.dialect()), {words.join(u'\n'), places.join(u'\n')});
        places.clear();
        words.clear();
    };
    for (qsizetype i = 0; i < changes.size(); ++i) {
        Change change = changes.at(i);
        while (i + 1 < changes.size() && changes.at(i + 1).place == change.place
               && changes.at(i + 1).added == change.added)
            change.words |= changes.at(++i).words;
        const QString place = QString::number(change.place);
        if (!change.added || places.endsWith(place))
            addTogether();
        if (change.added) {
            places << place;
            words << sorted(change.words);
        } else {
            tell(removeWords(connection.dialect()), {sorted(change.words), change.place});
        }
    }
    addTogether();
}

void putIn(Connection &connection, qint64 place, const QSet<QString> &words)
{
    if (connection.dialect() == Dialect::Sqlite)
        connection.pendingWords().remove(place, words);
    connection.pendingWords().add(place, words);
}

void takeOut(Connection &connection, qint64 place, const QSet<QString> &words, const QSet<QString> &left)
{
    if (connection.dialect() != Dialect::Sqlite)
        return connection.pendingWords().remove(place, words);
    constexpr qsizetype shortestBeginning = 2; // that the index keeps (dialect.cpp)
    QSet<QString> beginnings;
    for (const QString &word : words)
        beginnings.insert(word.left(shortestBeginning));
    QSet<QString> alike;
    for (const QString &word : left) {
        if (beginnings.contains(word.left(shortestBeginning)))
            alike.insert(word);
    }
    connection.pendingWords().remove(place, words | alike);
    connection.pendingWords().add(place, alike);
}

qint64 takePlace(Connection &connection, const QString &ticket)
{
    if (Gathering *gathering = connection.gathering())
        return gathering->takePlace(ticket);
    QSqlQuery &query = connection.run(QStringLiteral("SELECT coalesce(max(place), 0) + 1 FROM search_tickets"));
    const qint64 place = query.next() ? query.value(0).toLongLong() : 1;
    query.finish();
    connection.run(QStringLiteral("INSERT INTO search_tickets (place, ticket_id) VALUES (?, ?)"), {place, ticket});
    return place;
}

qint64 placeOf(Connection &connection, const QString &ticket)
{
    if (Gathering *gathering = connection.gathering())
        return gathering->placeOf(ticket);
    QSqlQuery &query =
        connection.run(QStringLiteral("SELECT place FROM search_tickets WHERE ticket_id = ?"), {ticket});
    const qint64 place = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return place;
}

QSet<QString> ownWords(const Ticket &ticket)
{
    QSet<QString> words;
    addLexemes(ticket.id, words);
    addLexemes(ticket.subject, words);
    return words;
}

namespace {

QStringList bodiesOf(const QList<Message> &messages, const QString &ticket)
{
    QStringList bodies;
    for (const Message &message : messages) {
        if (message.ticket == ticket)
            bodies << message.body;
    }
    return bodies;
}

QSet<QString> wordsOf(const QStringList &texts)
{
    QSet<QString> words;
    for (const QString &text : texts)
        addLexemes(text, words);
    return words;
}

} // namespace

QSet<QString> wordsOfMessages(const QList<Message> &messages, const QString &ticket)
{
    return wordsOf(bodiesOf(messages, ticket));
}

namespace {

// Messages left for another ticket: so do the words that only they had.
void indexMoved(Connection &connection, const Case &loaded, const Record &record)
{
    QSet<QString> moved;
    for (const Message &message : record.moved)
        addLexemes(message.body, moved);
    for (const Ticket &parent : loaded.tickets) {
        const bool isParent = std::any_of(record.events.cbegin(), record.events.cend(), [&parent](const Event &event) {
            return event.kind == EventKind::Split && event.ticket == parent.id;
        });
        if (!isParent)
            continue;
        const QSet<QString> left = ownWords(parent) | wordsOfMessages(messagesOf(connection, parent.id), parent.id);
        takeOut(connection, placeOf(connection, parent.id), moved - left, left);
    }
}

} // namespace

void indexChanges(Connection &connection, const Case &loaded, const Case &changed)
{
    if (connection.pendingWords().isOff())
        return;
    const Record &record = changed.record;
    for (const Ticket &ticket : changed.tickets) {
        const bool isNew = std::none_of(loaded.tickets.cbegin(), loaded.tickets.cend(),
                                        [&ticket](const Ticket &old) { return old.id == ticket.id; });
        const QStringList bodies = bodiesOf(record.messages, ticket.id) + bodiesOf(record.moved, ticket.id);
        if (isNew)
            connection.pendingWords().addOf(takePlace(connection, ticket.id), QStringList{ticket.id, ticket.subject} + bodies);
        else if (!bodies.isEmpty() && connection.dialect() == Dialect::Sqlite) // which must know them at once (putIn)
            putIn(connection, placeOf(connection, ticket.id), wordsOf(bodies));
        else if (!bodies.isEmpty())
            connection.pendingWords().addOf(placeOf(connection, ticket.id), bodies);
    }
    if (!record.moved.isEmpty())
        indexMoved(connection, loaded, record);
}

void forgetAllWords(Connection &connection)
{
    connection.run(forgetWords(connection.dialect()));
    connection.run(QStringLiteral("DELETE FROM search_tickets"));
}

void sortNewWords(Connection &connection)
{
    const QString sql = sortWords(connection.dialect());
    if (!sql.isEmpty())
        connection.run(sql).finish();
}

void indexAll(Connection &connection)
{
    QStringList ids;
    QSqlQuery &query = connection.run(QStringLiteral("SELECT id FROM tickets ORDER BY opened_at, id"));
    while (query.next())
        ids << query.value(0).toString();
    query.finish();
    constexpr int ticketsAtOnce = 1'000;
    int held = 0;
    for (const QString &id : std::as_const(ids)) {
        const Ticket ticket = *find<Ticket>(connection, id);
        connection.pendingWords().add(takePlace(connection, id),
                                      ownWords(ticket) | wordsOfMessages(messagesOf(connection, id), id));
        if (++held % ticketsAtOnce == 0)
            connection.pendingWords().write(connection);
    }
}

} // namespace saldo::store
