#include "sync/read_ahead.h"

#include <QUrlQuery>

namespace saldo::sync {

namespace {

bool isForPage(const Request &request)
{
    return request.path.startsWith(apiRoot + QStringLiteral("/changes?"));
}

QString afterOf(const QString &path)
{
    return QUrlQuery(path.mid(path.indexOf(u'?') + 1)).queryItemValue(QStringLiteral("after"), QUrl::FullyDecoded);
}

bool isPage(const Answer &answer)
{
    return answer.status == 200 && answer.page;
}

} // namespace

QString pathOfChanges(const QString &after, int rows, int waitSeconds)
{
    QUrlQuery query;
    if (!after.isEmpty())
        query.addQueryItem(QStringLiteral("after"), after);
    query.addQueryItem(QStringLiteral("limit"), QString::number(rows));
    query.addQueryItem(QStringLiteral("wait"), QString::number(waitSeconds));
    return QStringLiteral("/changes?") + query.toString(QUrl::FullyEncoded);
}

void ReadAhead::send(const Request &request)
{
    if (!isForPage(request))
        return m_transport.send(request);
    if (takeOver(request))
        return;
    forget();
    m_asked = request;
    m_transport.send(request);
}

// Whether it is here, or on its way.
bool ReadAhead::takeOver(const Request &request)
{
    if (m_pages.empty() || request.onwardRows == 0 || request.token != m_asked.token
        || m_pages.front().after != afterOf(request.path))
        return false;
    m_asked = request;
    Page &page = m_pages.front();
    page.askedBy = request.number;
    if (page.answer)
        take(*page.answer);
    return true;
}

void ReadAhead::answered(const Answer &answer)
{
    if (answer.number >= 0) {
        if (answer.number == m_asked.number && isPage(answer))
            readOn(answer);
        return m_taker(answer);
    }
    if (m_pages.empty() || m_pages.back().number != answer.number)
        return;
    Page &page = m_pages.back();
    page.answer = answer;
    if (page.askedBy != 0)
        return take(answer);
    page.answer->serverTime.reset(); // it will be over by then
    if (isPage(answer))
        readOn(answer);
    else
        m_pages.pop_back(); // whoever wants it asks himself
}

// The first of those behind was asked for, and is here.
void ReadAhead::take(const Answer &answer)
{
    Answer told = answer;
    told.number = m_pages.front().askedBy;
    m_pages.pop_front();
    if (isPage(told))
        readOn(m_pages.empty() ? told : m_pages.back().answer.value_or(Answer()));
    m_taker(told);
}

// Behind the last one that is here.
void ReadAhead::readOn(const Answer &last)
{
    const bool isOnItsWay = !m_pages.empty() && !m_pages.back().answer;
    if (m_asked.onwardRows == 0 || isOnItsWay || !isPage(last) || !last.page->more || rowsHere() >= mostRows)
        return;
    Request request = m_asked;
    request.number = --m_lastNumber;
    request.path = apiRoot + pathOfChanges(last.page->next, m_asked.onwardRows, 0);
    m_pages.push_back({last.page->next, request.number, 0, std::nullopt});
    m_transport.send(request);
}

qint64 ReadAhead::rowsHere() const
{
    qint64 rows = 0;
    for (const Page &page : m_pages)
        rows += page.answer ? page.answer->page->rows.size() : 0;
    return rows;
}

void ReadAhead::abort(qint64 number)
{
    if (number == m_asked.number)
        forget();
    m_transport.abort(number);
}

void ReadAhead::startAnew()
{
    m_pages.clear();
    m_transport.startAnew();
}

void ReadAhead::forget()
{
    if (!m_pages.empty() && !m_pages.back().answer)
        m_transport.abort(m_pages.back().number);
    m_pages.clear();
}

} // namespace saldo::sync
