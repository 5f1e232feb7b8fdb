// How long the table of experiments takes for what a person does with it: milliseconds until it is drawn again, the median
// and the longest of some tries, on made-up experiments.
//
//   bench_window_experiments [COUNT...]       1000 and 10000 unless given

#include "views/experiments/experiment_table.h"
#include "views/models/experiment_table_model.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <random>

using namespace espalier;

namespace {

std::vector<Experiment> makeExperiments(int count)
{
    const char* patterns[] = {"channel", "unstructured", "2:4", "block:4x1"};
    std::mt19937 random(1);
    std::uniform_real_distribution<double> uniform(0, 1);
    std::vector<Experiment> all(count);
    for (int i = 0; i < count; ++i) {
        Experiment& made = all[i];
        char id[40];
        std::snprintf(id, sizeof id, "%08x-0000-4000-8000-000000000000", i * 2654435761u);
        const double sparsity = uniform(random);
        made.id = id;
        made.status = i % 50 == 7 ? "failed" : "done";
        made.baseline = i == 0;
        made.name =
            std::string(patterns[i % 4]) + ' ' + std::to_string(int(100 * sparsity)) + " % run " + std::to_string(i);
        made.created = "2026-11-23T16:00:00Z";
        for (int layer = 0; layer < 20; ++layer) {
            LayerRule rule;
            rule.cuts = {{Pattern::parse(patterns[i % 4]), sparsity}};
            made.plan.rules.emplace_back("layer" + std::to_string(layer) + ".conv", rule);
            made.layers.push_back({"layer" + std::to_string(layer) + ".conv", rule.cuts, sparsity, 9216, 4608, 32, 32,
                                   1000000, 500000, 20000, "csr"});
        }
        const double accuracy = 0.93 - 0.2 * sparsity * sparsity + 0.01 * uniform(random);
        made.accuracy = {0.935, accuracy - 0.1, accuracy, 10000, {accuracy - 0.005, accuracy + 0.005}};
        made.sparsity = {sparsity, sparsity, sparsity, sparsity};
        const double ratio = 1 - 0.8 * sparsity * uniform(random);
        for (const char* truth : {"masked", "compacted"})
            made.latency[truth] = {ratio, ratio, ratio, ratio, {ratio - 0.01, ratio + 0.01}};
        made.memory = {588264, std::int64_t(588264 * (1 - sparsity)), "csr", 100352, 9'400'000};
        if (i % 7 == 0) made.tags = {"ship"};
    }
    return all;
}

/// Does it a few times and waits each time until the table is drawn.
void measure(const char* what, QTableView& table, int tries, const std::function<void(int)>& act)
{
    std::vector<double> times;
    for (int i = 0; i < tries; ++i) {
        QElapsedTimer clock;
        clock.start();
        act(i);
        QCoreApplication::processEvents();
        table.viewport()->repaint();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("  %-28s %8.1f ms   longest %8.1f ms\n", what, times[times.size() / 2], times.back());
}

void run(int count)
{
    std::printf("%d experiments\n", count);
    const std::vector<Experiment> all = makeExperiments(count);
    ExperimentTableModel model;
    ExperimentTable table(&model);
    table.resize(820, 240);
    table.show();
    for (int i = 0; i < 10; ++i) QCoreApplication::processEvents();  // until it can be drawn
    measure("setExperiments, first", table, 1, [&](int) { model.setExperiments(all); });
    measure("setExperiments, unchanged", table, 5, [&](int) { model.setExperiments(all); });
    std::vector<Experiment> more = all;
    measure("setExperiments, one more", table, 5, [&](int i) {
        more.push_back(all.front());
        more.back().id = "new" + std::to_string(i);
        model.setExperiments(more);
    });
    measure("select one", table, 20,
            [&](int i) { table.selectIds({QString::fromStdString(all[(i * 37) % count].id)}); });
    QStringList third;
    for (int i = 0; i < count; i += 3) third << QString::fromStdString(all[i].id);
    measure("select every third", table, 5, [&](int i) { table.selectIds(i % 2 ? QStringList() : third); });
    table.selectIds({});
    measure("sort by accuracy", table, 6, [&](int i) {
        table.sortByColumn(ExperimentTableModel::AccuracyColumn, i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    measure("sort by name", table, 6, [&](int i) {
        table.sortByColumn(ExperimentTableModel::NameColumn, i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    measure("filter, first word", table, 1, [&](int) { model.setFilter(ExperimentFilter("channel")); });
    const char* lines[] = {"c", "ch", "channel 3", "accuracy>90 latency<0.8", "tag:ship", "status:failed", "", "2:4"};
    measure("filter, a keystroke", table, 16, [&](int i) { model.setFilter(ExperimentFilter(lines[i % 8])); });
    model.setFilter({});
    measure("Pareto only", table, 6, [&](int i) { model.setParetoOnly(i % 2 == 0); });
}

}  // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    const QStringList counts = QCoreApplication::arguments().mid(1);
    if (counts.isEmpty())
        for (const int count : {1000, 10000}) run(count);
    for (const QString& count : counts) run(count.toInt());
    return 0;
}
