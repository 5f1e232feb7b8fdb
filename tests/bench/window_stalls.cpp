// How long the window's event loop stands still while jobs run. Opens a workspace that has jobs to do (interrupt
// `espalier sweep` for one), lets them run, and prints the gaps between turns of the event loop beyond the 5 ms asked for.
//
//   window_stalls FILE.espalier [WORKERS] [SECONDS]

#include "app/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::puts("usage: window_stalls FILE.espalier [WORKERS] [SECONDS]");
        return 2;
    }
    constexpr int asked = 5;
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName("espalier-bench");
    QCoreApplication::setApplicationName("espalier-bench");
    QApplication application(argc, argv);
    QSettings().setValue("jobs/workers", argc > 2 ? std::atoi(argv[2]) : 2);
    espalier::MainWindow window;
    window.show();
    window.openFile(QString::fromLocal8Bit(argv[1]));

    std::vector<double> gaps;
    QElapsedTimer since;
    QTimer turns;
    turns.setTimerType(Qt::PreciseTimer);
    QObject::connect(&turns, &QTimer::timeout,
                     [&] { gaps.push_back(since.nsecsElapsed() / 1e6 - asked), since.restart(); });
    // Opening is not what is asked about here.
    QTimer::singleShot(4000, [&] { since.start(), turns.start(asked); });
    QTimer::singleShot(1000 * (argc > 3 ? std::atoi(argv[3]) : 60), &application, &QApplication::quit);
    application.exec();

    std::sort(gaps.begin(), gaps.end());
    if (gaps.empty()) return 1;
    const auto at = [&](double share) { return gaps[std::size_t(share * double(gaps.size() - 1))]; };
    std::printf(
        "%zu turns: median %.2f ms, p99 %.2f ms, p99.9 %.2f ms, longest %.1f ms over the %d asked for; over 50 ms: "
        "%td\n",
        gaps.size(), at(0.5), at(0.99), at(0.999), gaps.back(), asked,
        gaps.end() - std::upper_bound(gaps.begin(), gaps.end(), 50.0));
    return 0;
}
