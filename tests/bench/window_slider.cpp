// How long one step of a drag takes: a slider, a module's slider and the sliders of all selected layers in a model of
// 200 layers, in a window of its usual size, with the totals and what a scan foretells; and one layer while the plan is kept within a limit. Prints the median and the 95th percentile of the time from
// the mouse's move to everything having been drawn.
//
//   bench_window_slider [layers]        QT_QPA_PLATFORM=offscreen, or under xvfb-run

#include "core/estimate/forecast.h"
#include "core/sensitivity/scan_request.h"
#include "views/budget/budget_keeper.h"
#include "views/layers/layer_tree.h"
#include "views/layers/layers_panel.h"
#include "views/layers/sparsity_delegate.h"
#include "views/models/layer_tree_model.h"
#include "views/plan/plan_panel.h"
#include "views/plan_document/plan_document.h"
#include "views/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QMainWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QtTest/QTest>
#include <algorithm>
#include <cstdio>

using namespace espalier;

namespace {

/// Residual stages of bottleneck blocks; the last convolution of every block goes with its stage.
ModelSummary largeModel(int layers)
{
    ModelSummary model;
    model.input = {3, 224, 224};
    model.classes = 1000;
    const int perStage = layers / 4;
    for (int i = 0; i < layers; ++i) {
        const int stage = std::min(3, i / perStage), block = i % perStage / 3, part = i % 3;
        Layer layer;
        layer.path =
            "backbone.layer" + std::to_string(stage + 1) + '.' + std::to_string(block) + ".conv" + std::to_string(part);
        layer.weight = layer.path + ".weight";
        const std::int64_t width = 64 << stage;
        layer.shape = {width, width, part == 1 ? 3 : 1, part == 1 ? 3 : 1};
        layer.parameters = width * width * (part == 1 ? 9 : 1);
        layer.macs = layer.parameters * (3136 >> (2 * stage));
        layer.milliseconds = double(layer.macs) / 2e7;
        layer.group = part == 2 ? stage : 4 + i;
        model.parameters += layer.parameters;
        model.macs += layer.macs;
        model.milliseconds += layer.milliseconds;
        model.layers.push_back(std::move(layer));
    }
    model.groups.resize(std::size_t(4 + layers));
    for (int i = 0; i < layers; ++i) {
        const Layer& layer = model.layers[std::size_t(i)];
        CoupledGroup& group = model.groups[std::size_t(layer.group)];
        group.producers.push_back(layer.path);
        group.channels = layer.outputs();
        if (i + 1 < layers) group.consumers.push_back(model.layers[std::size_t(i) + 1].path);
    }
    return model;
}

/// Every layer and group at six levels, as `espalier scan` leaves it.
ScanResult scanOf(const ModelSummary& model)
{
    ScanResult scan;
    double all = 1;
    for (const Layer& layer : model.layers) all += layer.milliseconds;
    scan.times.push_back({{}, 1, 1, all, all});
    for (const Layer& layer : model.layers)
        scan.times.push_back({{layer.path, {}, "magnitude", 0}, 1, 1, layer.milliseconds, layer.milliseconds});
    for (const char* pattern : {"unstructured", "channel"}) {
        const ScanRequest request{{Pattern::parse(pattern)}, {}, "magnitude"};
        for (const ScanPoint& cut : scanPoints(model, request)) {
            const double divergence = 0.01 * cut.sparsity * cut.sparsity;
            const auto lost = std::int64_t(200 * cut.sparsity);
            scan.points.push_back({{2000, 1800 - lost, 1800, lost, 0, divergence, divergence / 10}, cut, cut.sparsity});
        }
        for (const Layer& layer : model.layers)
            for (const double level : usualLevels(request.patterns[0])) {
                LayerTime time{{layer.path, request.patterns[0], "magnitude", level}, 1, 1, layer.milliseconds, {}};
                const double ms = layer.milliseconds * (1 - 0.8 * level);
                (request.patterns[0].structured() ? time.denseMs : time.sparseMs.emplace()) = ms;
                scan.times.push_back(time);
            }
    }
    return scan;
}

struct Window : QMainWindow {
    PlanDocument document;
    ScanResult scan;
    std::optional<Forecaster> forecaster;
    BudgetKeeper keeper{document, {[this] { return &*forecaster; }, [this] { return &scan; }}};
    QAction run;
    LayersPanel* layers = new LayersPanel(document);
    LayerTree* tree = layers->findChild<LayerTree*>();

    explicit Window(int count)
    {
        const auto forecast = [this]() -> std::optional<Forecast> {
            if (!forecaster) return {};
            return forecaster->of(document.rules(), document.recovery());
        };
        auto* plan = new PlanPanel(
            document, {&run, &run, &run, &run, &run, [] { return nullptr; }, [] { return std::nullopt; }, forecast});
        const std::pair<QWidget*, Qt::DockWidgetArea> docks[] = {{layers, Qt::LeftDockWidgetArea},
                                                                 {plan, Qt::RightDockWidgetArea}};
        for (const auto& [widget, area] : docks) {
            auto* dock = new QDockWidget;
            dock->setWidget(widget);
            addDockWidget(area, dock);
        }
        setCentralWidget(new QLabel);
        resize(1280, 800);
        document.setModel(largeModel(count), {});
        scan = scanOf(document.model());
        forecaster.emplace(document.model(), scan, std::vector<Experiment>());
        show();
    }
};

/// Drags over 200 steps, each followed by what a step causes until nothing is left to be drawn.
void drag(Window& window, const char* what, const QModelIndex& cell)
{
    constexpr int steps = 200;
    window.tree->scrollTo(cell);
    const SparsityCell parts(window.tree->visualRect(cell), window.tree->fontMetrics());
    const auto at = [&](double sparsity) { return QPoint(parts.xOf(sparsity), parts.slider.center().y()); };
    QWidget* viewport = window.tree->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(0.5));
    QTest::qWait(50);
    std::vector<double> milliseconds;
    for (int step = 0; step < steps; ++step) {
        const double sparsity = 0.02 * (step % 50);
        QMouseEvent move(QEvent::MouseMove, at(sparsity), viewport->mapToGlobal(at(sparsity)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QElapsedTimer clock;
        clock.start();
        QCoreApplication::sendEvent(viewport, &move);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        milliseconds.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(0.5));
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("%-34s median %6.2f ms   p95 %6.2f ms   most %6.2f ms\n", what, milliseconds[steps / 2],
                milliseconds[steps * 95 / 100], milliseconds.back());
}

}  // namespace

int main(int argc, char** argv)
{
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName("espalier-bench");
    QApplication application(argc, argv);
    applyTheme(application, Theme::light);
    const int count = argc > 1 ? std::max(8, std::atoi(argv[1])) : 200;
    Window window(count);
    if (!QTest::qWaitForWindowExposed(&window)) return 1;
    LayerTree& tree = *window.tree;
    const auto slider = [&](const QString& path) { return tree.cellOf(path, LayerTreeModel::SparsityColumn); };
    const QString first = QString::fromStdString(window.document.model().layers[0].path);
    const QString coupled = QString::fromStdString(window.document.model().layers[2].path);
    std::printf("%d layers, %s\n", count, qPrintable(QGuiApplication::platformName()));
    drag(window, "one layer", slider(first));
    window.document.setPattern(2, Pattern::parse("channel"));
    drag(window, "a layer and those coupled with it", slider(coupled));
    drag(window, "a module", slider(QStringLiteral("backbone.layer1.")));
    tree.selectAll();
    tree.selectionModel()->setCurrentIndex(slider(first), QItemSelectionModel::NoUpdate);
    drag(window, "all layers selected", slider(first));
    tree.clearSelection();
    tree.sortByColumn(LayerTreeModel::WeightsColumn, Qt::DescendingOrder);
    tree.selectAll();
    drag(window, "all layers selected, as a list", slider(first));
    tree.clearSelection();
    for (const bool structured : {false, true}) {
        window.document.clear();
        PlanBudget budget;
        budget.structured = structured;
        budget.latencyRatio = 0.7;
        QElapsedTimer clock;
        clock.start();
        window.document.setBudget(budget);
        window.keeper.settle();
        std::printf("%-34s %6.2f ms%s\n", structured ? "solving for channels" : "solving for masks",
                    double(clock.nsecsElapsed()) / 1e6, window.keeper.problem() ? ", out of reach" : "");
        drag(window, structured ? "one layer, channels within a limit" : "one layer, masks within a limit",
             slider(first));
    }
    return 0;
}
