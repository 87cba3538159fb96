// bench-empty: the floor of a start: an empty window of Qt Widgets, and nothing else of Saldo.
#include "tests/bench/first_paint.h"

#include <QMainWindow>

int main(int argc, char **argv)
{
    const qint64 begin = saldo::bench::monotonicNs();
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    const saldo::bench::FirstPaint first(&window, begin);
    window.show();
    return QApplication::exec();
}
