// What a long log costs: how long it takes to be opened (on a thread) and shown (in the window), to be filtered and painted
// again, and how much memory the window then has.
//
//   bench_window_log [COUNT [FILE]]       10000, in a temporary folder, unless given; a FILE that is there is used as it is

#include "app/main_window.h"
#include "core/log/experiment_log.h"
#include "views/charts/tradeoff_chart.h"
#include "views/models/experiment_table_model.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLocale>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>
#include <random>

using namespace espalier;

namespace {

constexpr int layersOfModel = 20;

ModelSummary makeModel()
{
    ModelSummary model;
    model.input = {3, 32, 32};
    model.classes = 10;
    for (int i = 0; i < layersOfModel; ++i) {
        Layer layer;
        layer.path =
            "stage" + std::to_string(i / 6) + ".block" + std::to_string(i / 2) + ".conv" + std::to_string(i % 2);
        layer.weight = layer.path + ".weight";
        layer.shape = {32, 32, 3, 3};
        layer.parameters = 9216;
        layer.macs = 2'000'000;
        layer.milliseconds = 0.1;
        layer.group = i;
        model.layers.push_back(layer);
        model.groups.push_back({{layer.path}, {}, 32, ""});
        model.parameters += layer.parameters;
        model.macs += layer.macs;
    }
    model.milliseconds = 2.2;
    return model;
}

Experiment makeExperiment(int number, const ModelSummary& model, std::mt19937& random)
{
    std::uniform_real_distribution<double> uniform;
    const char* patterns[] = {"channel", "unstructured", "2:4", "block:4x1"};
    const double sparsity = number == 0       ? 0
                            : number % 4 == 2 ? 0.5  // 2:4
                                              : std::round(5 + 90 * uniform(random)) / 100;
    Experiment made;
    char id[40];
    std::snprintf(id, sizeof id, "%08x-0000-4000-8000-%012d", unsigned(number) * 2654435761U, number);
    made.id = made.key = id;
    made.name = number == 0 ? "dense"
                            : std::string(patterns[number % 4]) + ' ' + std::to_string(int(100 * sparsity)) +
                                  " % run " + std::to_string(number);
    made.status = "done";
    made.baseline = number == 0;
    made.created = "2026-11-23T16:00:00Z";
    made.seconds = 40;
    LayerRule rule;
    rule.cuts = {{Pattern::parse(patterns[number % 4]), sparsity}};
    if (number > 0) made.plan.rules = {{"*", rule}};
    for (const Layer& layer : model.layers) {
        LayerResult result{layer.path,
                           {},
                           sparsity,
                           layer.parameters,
                           layer.parameters,
                           32,
                           32,
                           layer.macs,
                           layer.macs,
                           20000,
                           "csr",
                           LayerSpeed{true, 0.1, 0.05, 0.4},
                           LayerLatency{0.1, 0.1, {}}};
        if (number > 0) result.asked = rule.cuts;
        made.layers.push_back(result);
    }
    const double accuracy = 0.93 - 0.2 * sparsity * sparsity + 0.01 * uniform(random);
    made.accuracy = {0.935, {}, {}, 10000, {accuracy - 0.005, accuracy + 0.005}};
    if (number > 0) made.accuracy.pruned = accuracy - 0.1, made.accuracy.recovered = accuracy;
    made.sparsity = {sparsity, sparsity, sparsity, sparsity};
    const double ratio = 1 - 0.8 * sparsity * uniform(random);
    for (const char* truth : {"masked", "sparse"})
        made.latency[truth] = {ratio, ratio, ratio, ratio, {ratio - 0.01, ratio + 0.01}, 2.2, "LibTorch 1.13.1", ""};
    made.memory = {740000, std::int64_t(740000 * (1 - 0.9 * sparsity)), "csr", 100352, 9'400'000};
    for (int epoch = 1; epoch <= 3; ++epoch) made.training.push_back({1, epoch, 0.5 / epoch, accuracy, 0.01});
    made.environment = {{"cpu", "some CPU"}, {"isa", "AVX2"}, {"blas", "OpenBLAS"}, {"libtorch", "1.13.1"}};
    made.hashes = {{"model", std::string(64, 'a')}, {"data", std::string(64, 'b')}};
    made.samples = {
        {"masked", {{"candidate", std::vector<double>(60, ratio)}, {"baseline", std::vector<double>(60, 1)}}}};
    return made;
}

void makeLog(const std::string& file, int count)
{
    const std::string model = file + ".model";
    std::ofstream(model) << "not a model";
    WorkspaceSetup setup;
    setup.modelName = "resnet20.pt";
    setup.data = "cifar:/data";
    setup.preprocessing = {{3, 32, 32}, {}, {}};
    setup.summary = makeModel();
    const auto log = ExperimentLog::create(file, setup, model);
    std::remove(model.c_str());
    std::mt19937 random(1);
    for (int i = 0; i < count; ++i) log->takeIn(makeExperiment(i, *setup.summary, random), {});
}

double residentMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmRSS:") {
            double kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

double processorMs() { return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC; }

/// Of the wall and of the processor: what the second says holds on a busy machine, too.
void report(const char* what, int tries, const std::function<void(int)>& act)
{
    std::vector<double> times, processor;
    for (int i = 0; i < tries; ++i) {
        const double before = processorMs();
        QElapsedTimer clock;
        clock.start();
        act(i);
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
        processor.push_back(processorMs() - before);
    }
    std::sort(times.begin(), times.end());
    std::sort(processor.begin(), processor.end());
    std::printf("  %-44s %8.1f ms   longest %8.1f ms   processor %8.1f ms\n", what, times[times.size() / 2],
                times.back(), processor[processor.size() / 2]);
    std::fflush(stdout);
}

/// The longest time in which the event loop did not come round, while `done` was waited for.
double longestStall(const std::function<bool()>& done)
{
    QElapsedTimer clock;
    clock.start();
    double longest = 0;
    while (!done() && clock.elapsed() < 120'000) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
        QThread::msleep(1);
    }
    return longest;
}

}  // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    qputenv("XDG_CACHE_HOME", folder.path().toLocal8Bit());
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("espalier-bench"));
    const int count = argc > 1 ? std::atoi(argv[1]) : 10000;
    const std::string file = argc > 2 ? argv[2] : folder.filePath(QStringLiteral("long.espalier")).toStdString();
    if (!std::filesystem::exists(file)) {
        QElapsedTimer clock;
        clock.start();
        makeLog(file, count);
        std::printf("made %d experiments in %.1f s\n", count, double(clock.elapsed()) / 1000);
    }
    std::printf("%.1f MB on disk\n", double(std::filesystem::file_size(file)) / 1e6);
    report("open the log", 1, [&](int) { ExperimentLog::open(file, false); });
    report("open it and read all experiments", 3, [&](int) { ExperimentLog::open(file, false)->experiments(); });

    MainWindow window;
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents();
    std::printf("  %-44s %8.1f MB\n", "resident, start page", residentMegabytes());
    auto* table = window.findChild<ExperimentTableModel*>();
    double stall = 0;
    report("window: until all are shown", 1, [&](int) {
        window.openFile(QString::fromStdString(file));
        stall = longestStall([&] { return table->rowCount() >= count; });
        window.repaint();
    });
    std::printf("  %-44s %8.1f ms\n", "of which the window stood still at most", stall);
    std::printf("  %-44s %8.1f MB\n", "resident, all shown", residentMegabytes());
    auto* view = window.findChild<QTableView*>(QStringLiteral("experimentTable"));
    auto* chart = window.findChild<TradeoffChart*>();
    const char* lines[] = {"c", "ch", "channel 3", "accuracy>90 latency<0.8", "run 77", "", "2:4"};
    report("filter, a keystroke, table drawn", 21, [&](int i) {
        table->setFilter(ExperimentFilter(lines[i % 7]));
        QCoreApplication::processEvents();
        if (view) view->viewport()->repaint();
    });
    table->setFilter({});
    chart->repaint();
    report("tradeoff painted again", 21, [&](int) { chart->repaint(); });
    report("tradeoff painted again, zoomed", 21, [&](int i) {
        chart->zoom(i % 2 ? 1.001 : 1 / 1.001);
        chart->repaint();
    });
    std::printf("  %-44s %8.1f MB\n", "resident, at the end", residentMegabytes());
    return 0;
}
