#include "tests/bench/held_thread.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>

namespace saldo::bench {

namespace {

constexpr int longestMs = 60'000;
constexpr int settledMs = 16;

double threadMs()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

bool MeasuredApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event); // other threads' events come by here, too
    m_painted = m_painted || event->type() == QEvent::UpdateRequest;
    if (!m_measuring || m_depth > 0)
        return QApplication::notify(receiver, event);
    QElapsedTimer timer;
    timer.start();
    const double before = threadMs();
    m_depth += 1;
    const bool taken = QApplication::notify(receiver, event);
    m_depth -= 1;
    m_longest.cpuMs = std::max(m_longest.cpuMs, threadMs() - before);
    m_longest.wallMs = std::max(m_longest.wallMs, msOf(timer));
    return taken;
}

MeasuredApplication::Outcome MeasuredApplication::measure(const std::function<void()> &act,
                                                          const std::function<bool()> &isDone)
{
    QElapsedTimer timer;
    timer.start();
    const double before = threadMs();
    m_depth += 1; // what `act` sends is part of it
    act();
    m_depth -= 1;
    m_longest = {threadMs() - before, msOf(timer)};
    m_measuring = true;
    Outcome outcome;
    QTimer waking; // else it could wait for an event that never comes
    waking.start(20);
    while (isDone && !isDone() && timer.elapsed() < longestMs)
        QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    outcome.came = !isDone || isDone();
    outcome.doneMs = msOf(timer);
    // The picture comes some milliseconds later, by a timer of the window; each one may bring another.
    QElapsedTimer quiet;
    quiet.start();
    waking.start(2);
    while (quiet.elapsed() < settledMs) {
        m_painted = false;
        QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        // In a loop of its own an application would do so by itself.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (m_painted)
            quiet.restart();
    }
    m_measuring = false;
    outcome.longest = m_longest;
    return outcome;
}

void Samples::add(const MeasuredApplication::Outcome &outcome)
{
    m_cpu << outcome.longest.cpuMs;
    m_wall << outcome.longest.wallMs;
    m_done << (outcome.came ? outcome.doneMs : longestMs);
}

void Samples::print(const QString &what, double floorMs) const
{
    const auto number = [](double ms) { return QString::number(ms, 'f', ms < 9.95 ? 1 : 0); };
    const bool held = !m_cpu.isEmpty();
    const QString done = number(percentile(m_done, 50)) + QStringLiteral(" / ") + number(percentile(m_done, 99));
    std::printf("| %s | %s | %s | %s | %s | %s | %s |\n", qPrintable(what),
                held ? qPrintable(number(percentile(m_cpu, 50))) : "", held ? qPrintable(number(percentile(m_cpu, 99))) : "",
                held ? qPrintable(number(percentile(m_wall, 99))) : "", qPrintable(done),
                floorMs > 0 ? qPrintable(QString::number(floorMs, 'f', floorMs < 9.95 ? 2 : 0)) : "",
                floorMs > 0 ? qPrintable(number(percentile(m_done, 50) / floorMs)) : "");
    std::fflush(stdout);
}

double percentile(QList<double> values, int percent)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype at = (values.size() * percent + 99) / 100 - 1;
    return values.at(std::clamp<qsizetype>(at, 0, values.size() - 1));
}

double residentMb()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    double kilobytes = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        // Its own pages: what libraries' files share with every other Qt program is left out.
        if (line.startsWith("Private_Clean:") || line.startsWith("Private_Dirty:"))
            kilobytes += line.mid(line.indexOf(':') + 1).trimmed().chopped(3).toDouble();
    }
    return kilobytes / 1024;
}

} // namespace saldo::bench
