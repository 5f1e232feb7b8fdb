// How long the tradeoff takes to paint a thousand experiments: all of it anew (data, theme, zoom), and what the pointer and
// the selection cost. Prints medians; run it with QT_QPA_PLATFORM=offscreen and under xvfb-run, on a quiet machine.

#include "views/charts/tradeoff_chart.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>

using namespace espalier;

namespace {

std::vector<Experiment> makeExperiments(int count)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> uniform;
    const char* patterns[] = {"unstructured", "channel", "2:4", "block:4x1"};
    std::vector<Experiment> all;
    for (int i = 0; i < count; ++i) {
        Experiment made;
        made.id = std::to_string(i);
        made.name = "experiment " + made.id;
        made.status = i % 50 == 49 ? "diverged" : "done";
        made.baseline = i == 0;
        const double sparsity = uniform(random);
        LayerRule rule;
        rule.cuts = {{Pattern::parse(patterns[i % 4]), sparsity}};
        if (!made.baseline) made.plan.rules = {{"*", rule}};
        const double accuracy = i % 50 == 49 ? std::nan("") : 0.93 - 0.2 * sparsity * sparsity - 0.02 * uniform(random);
        made.accuracy = {0.93, accuracy, accuracy, 10000, {accuracy - 0.005, accuracy + 0.005}};
        const double ratio = 1 - 0.7 * sparsity + 0.1 * uniform(random);
        made.latency["masked"] = {ratio, ratio, ratio, ratio, {ratio - 0.01, ratio + 0.01}};
        made.sparsity.weights = made.sparsity.macs = sparsity;
        made.memory = {588000, std::int64_t(588000 * (1 - 0.9 * sparsity)), "csr", 100000, {}};
        all.push_back(made);
    }
    return all;
}

void report(const char* what, const std::function<void(int)>& act, QWidget& widget)
{
    constexpr int rounds = 61;
    std::vector<double> milliseconds;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        act(i);
        QCoreApplication::sendPostedEvents();
        widget.repaint();  // all of it; what update() asks for is less
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("%-44s %7.2f ms median, %7.2f ms p95\n", what, milliseconds[rounds / 2],
                milliseconds[rounds * 95 / 100]);
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 1000;
    const std::vector<Experiment> experiments = makeExperiments(count);
    TradeoffChart chart;
    chart.resize(760, 420);
    chart.setExperiments(experiments);
    chart.show();
    QApplication::processEvents();
    std::printf("%d experiments, %d x %d, platform %s\n", count, chart.width(), chart.height(),
                qPrintable(QGuiApplication::platformName()));

    report(
        "pan: laid out and painted anew", [&](int i) { chart.zoom(i % 2 ? 1.001 : 1 / 1.001); }, chart);
    report(
        "new data", [&](int) { chart.setExperiments(experiments); }, chart);
    report(
        "another axis",
        [&](int i) {
            chart.setAxes({i % 2 ? Quantity::stored : Quantity::latency_deployable, Quantity::accuracy, {}});
        },
        chart);
    report(
        "size as third quantity",
        [&](int i) {
            chart.setAxes({Quantity::latency_deployable, Quantity::accuracy,
                           i % 2 ? Quantity::stored : Quantity::weights_removed},
                          ThirdBy::size);
        },
        chart);
    chart.setAxes({});
    const auto hover = [&](int i) {
        const QPointF at = chart.positionOf(chart.points()[(i * 37) % chart.points().size()]);
        QMouseEvent move(QEvent::MouseMove, at, chart.mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&chart, &move);
    };
    report("hover: another point each time", hover, chart);
    report(
        "selection: another point each time", [&](int i) { chart.setSelected({QString::number((i * 37) % count)}); },
        chart);
    QStringList all;
    for (int i = 0; i < count; ++i) all << QString::number(i);
    report(
        "selection: all or none", [&](int i) { chart.setSelected(i % 2 ? all : QStringList()); }, chart);
    return 0;
}
