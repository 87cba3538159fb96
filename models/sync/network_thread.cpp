#include "sync/network_thread.h"

#include "sync/http_transport.h"
#include "sync/read_ahead.h"

namespace saldo::sync {

struct NetworkThread::Inside
{
    Inside(const QUrl &service, const QString &language, const ReadAhead::Taker &taker)
        : http(service, language), pages(http, taker)
    {
        http.setTaker([this](const Answer &answer) { pages.answered(answer); });
    }

    HttpTransport http;
    ReadAhead pages;
};

NetworkThread::NetworkThread(const QUrl &service, const QString &language)
{
    m_thread.start();
    m_there.moveToThread(&m_thread);
    const auto taker = [this](const Answer &answer) {
        QMetaObject::invokeMethod(this, [this, answer] { arrived(answer); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(
        &m_there, [&] { m_inside = std::make_unique<Inside>(service, language, taker); }, Qt::BlockingQueuedConnection);
}

NetworkThread::~NetworkThread()
{
    QMetaObject::invokeMethod(&m_there, [this] { m_inside.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void NetworkThread::setLanguage(const QString &language)
{
    QMetaObject::invokeMethod(&m_there, [this, language] { m_inside->http.setLanguage(language); });
}

void NetworkThread::send(const Request &request)
{
    m_awaited.insert(request.number);
    QMetaObject::invokeMethod(&m_there, [this, request] { m_inside->pages.send(request); });
}

void NetworkThread::abort(qint64 number)
{
    m_awaited.remove(number);
    QMetaObject::invokeMethod(&m_there, [this, number] { m_inside->pages.abort(number); });
}

void NetworkThread::startAnew()
{
    m_awaited.clear();
    QMetaObject::invokeMethod(&m_there, [this] { m_inside->pages.startAnew(); });
}

void NetworkThread::arrived(const Answer &answer)
{
    if (m_awaited.remove(answer.number) && m_taker)
        m_taker(answer);
}

} // namespace saldo::sync
