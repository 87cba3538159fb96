// Ends the program after the first paint of what it watches, and prints the milliseconds until then: from the start of
// the process, which start_bench.py gives in SALDO_BENCH_START (of CLOCK_MONOTONIC, ns), and from main.
#pragma once

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <cstdio>
#include <ctime>

namespace saldo::bench {

inline qint64 monotonicNs()
{
    timespec time = {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget *watched, qint64 mainNs) : m_mainNs(mainNs) { watched->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_painted)
            return false;
        m_painted = true;
        QMetaObject::invokeMethod(this, [this] { tell(); }, Qt::QueuedConnection);
        return false;
    }

private:
    void tell() const
    {
        const qint64 now = monotonicNs();
        const qint64 start = qEnvironmentVariable("SALDO_BENCH_START").toLongLong();
        std::printf("%.1f %.1f\n", static_cast<double>(now - (start > 0 ? start : m_mainNs)) / 1e6,
                    static_cast<double>(now - m_mainNs) / 1e6);
        std::fflush(stdout);
        QApplication::quit();
    }

    qint64 m_mainNs;
    bool m_painted = false;
};

} // namespace saldo::bench
