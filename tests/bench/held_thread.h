// How long the window's thread is held: measured around each call and each event that it works off, for its own
// processor time (what the program costs, whatever else the machine does) and by the clock.
#pragma once

#include <QApplication>
#include <QList>
#include <QString>
#include <functional>

namespace saldo::bench {

struct Held
{
    double cpuMs = 0;
    double wallMs = 0;
};

class MeasuredApplication : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;

    // The longest single hold from `act` on until `isDone` holds and nothing is left to be done, painting included.
    // False in `came`: it did not come within a minute.
    struct Outcome
    {
        Held longest;
        double doneMs = 0; // by the clock, until isDone
        bool came = true;
    };
    Outcome measure(const std::function<void()> &act, const std::function<bool()> &isDone = {});

private:
    int m_depth = 0;
    bool m_measuring = false;
    bool m_painted = false;
    Held m_longest;
};

// Samples of one figure.
class Samples
{
public:
    void add(const MeasuredApplication::Outcome &outcome);
    void add(double ms) { m_done << ms; }
    // "| what | p50 | p99 | by the clock p99 | done p50 | floor | ratio |"; `floorMs` 0: none.
    void print(const QString &what, double floorMs = 0) const;

private:
    QList<double> m_cpu, m_wall, m_done;
};

double percentile(QList<double> values, int percent);
// MB of memory that this process alone has.
double residentMb();

} // namespace saldo::bench
