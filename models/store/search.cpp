#include "store/search.h"

#include "store/load.h"
#include "store/words.h"

#include <limits>

namespace saldo::store {

using namespace rules;

namespace {

constexpr qsizetype snippetLength = 160;
constexpr qsizetype lead = 40; // of the snippet, before the first word that was found
constexpr qsizetype mostWords = 12;
constexpr qsizetype shortestStart = 2;

// What was typed, taken apart.
struct Sought
{
    QStringList stems;
    QString start; // the last word, if it may be the start of others

    bool has(const QString &word) const
    {
        return stems.contains(stemOf(word)) || (!start.isEmpty() && word.startsWith(start));
    }
};

Sought soughtBy(const QString &text)
{
    Sought sought;
    const QList<Word> words = wordsOf(text).mid(0, mostWords);
    if (words.isEmpty())
        return sought;
    for (const Word &word : words)
        sought.stems << stemOf(word.folded);
    // Something typed behind it ends a word.
    const Word &last = words.last();
    if (last.start + last.length == text.size() && last.folded.size() >= shortestStart)
        sought.start = last.folded;
    return sought;
}

QString queryFor(const Sought &sought, Dialect dialect)
{
    QStringList words;
    for (const QString &stem : sought.stems.mid(0, sought.stems.size() - 1))
        words << matchWord(dialect, stem, QString());
    words << matchWord(dialect, sought.stems.last(), sought.start);
    return matchAll(dialect, words);
}

QList<TextRange> marksIn(const QString &text, const Sought &sought)
{
    QList<TextRange> marks;
    for (const Word &word : wordsOf(text)) {
        if (sought.has(word.folded))
            marks.append({word.start, word.length});
    }
    return marks;
}

// Of a text in one line: what is around the first mark.
void cutSnippet(const QString &line, const Sought &sought, SearchHit &hit)
{
    const QList<TextRange> marks = marksIn(line, sought);
    const qsizetype first = marks.isEmpty() ? 0 : marks.first().start;
    qsizetype start = first <= lead ? 0 : first - lead;
    if (start > 0) {
        const qsizetype space = line.indexOf(u' ', start);
        start = space >= 0 && space < first ? space + 1 : start;
    }
    const bool cutBefore = start > 0;
    const bool cutBehind = line.size() - start > snippetLength;
    const QString ellipsis(QChar(0x2026));
    hit.snippet = (cutBefore ? ellipsis : QString()) + line.mid(start, snippetLength).trimmed()
        + (cutBehind ? ellipsis : QString());
    const qsizetype shift = (cutBefore ? 1 : 0) - start;
    for (const TextRange &mark : marks) {
        if (mark.start + mark.length <= start + snippetLength)
            hit.marks.append({mark.start + shift, mark.length});
    }
}

void showWords(Connection &connection, const Sought &sought, SearchHit &hit)
{
    hit.subjectMarks = marksIn(hit.row.ticket.subject, sought);
    const QList<Message> messages = messagesOf(connection, hit.row.ticket.id);
    QString first;
    for (const Message &message : messages) {
        const QString line = message.body.simplified();
        if (first.isEmpty())
            first = line;
        if (!marksIn(line, sought).isEmpty()) {
            cutSnippet(line, sought, hit);
            return;
        }
    }
    cutSnippet(first, sought, hit);
}

struct Place
{
    qint64 place = 0;
    QString ticket;
};

// The ticket of which the text is the number.
std::optional<Place> named(Connection &connection, const QString &text)
{
    QString id = text.trimmed();
    if (id.startsWith(u'#') || id.startsWith(QChar(0x2116)))
        id = id.mid(1).trimmed();
    QSqlQuery &query =
        connection.run(QStringLiteral("SELECT place, ticket_id FROM search_tickets WHERE ticket_id = ?"), {id});
    std::optional<Place> found;
    if (query.next())
        found = {query.value(0).toLongLong(), query.value(1).toString()};
    query.finish();
    return found;
}

} // namespace

QList<SearchHit> searchTickets(Connection &connection, const QString &text, QDate today,
                               const std::optional<qint64> &before, int limit)
{
    const Sought sought = soughtBy(text);
    if (sought.stems.isEmpty())
        return {};
    // The places of a mirror, which is an SQLite file, go beyond a server's INTEGER (store/followed_words.cpp).
    const qint64 behindAll = connection.dialect() == Dialect::Sqlite ? std::numeric_limits<qint64>::max()
                                                                     : std::numeric_limits<int>::max();
    const std::optional<Place> byNumber = named(connection, text);
    QList<Place> places;
    if (byNumber && !before)
        places.append(*byNumber);
    QSqlQuery &query = connection.run(findWords(connection.dialect()),
                                      {queryFor(sought, connection.dialect()), before.value_or(behindAll), limit + 1});
    while (query.next() && places.size() < limit) {
        const QString ticket = query.value(1).toString();
        if (!byNumber || ticket != byNumber->ticket)
            places.append({query.value(0).toLongLong(), ticket});
    }
    query.finish();
    QStringList tickets;
    for (const Place &place : std::as_const(places))
        tickets << place.ticket;
    const QHash<QString, TicketRow> rows = ticketRows(connection, tickets, today);
    QList<SearchHit> hits;
    for (const Place &place : std::as_const(places)) {
        const auto row = rows.constFind(place.ticket);
        if (row == rows.cend())
            continue;
        SearchHit hit;
        hit.row = *row;
        hit.place = place.place;
        showWords(connection, sought, hit);
        hits.append(hit);
    }
    return hits;
}

} // namespace saldo::store
