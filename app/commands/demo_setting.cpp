#include "app/commands/demo_setting.h"

#include "app/commands/make_workspace.h"
#include "core/base/resources.h"
#include "core/job/data_spec.h"

#include <QCoreApplication>

namespace espalier {

namespace {

namespace fs = std::filesystem;

constexpr const char* dataFolder = "/usr/share/datasets/fashion-mnist";

/// Enough to come back within a point of dense at the demo's middle levels, and short enough for two cores.
Recipe shortRetrain()
{
    RecoveryStep recalibrate;
    recalibrate.kind = RecoveryStep::Kind::recalibrate;
    recalibrate.images = 2048;
    RecoveryStep fineTune;
    fineTune.kind = RecoveryStep::Kind::fine_tune;
    fineTune.epochs = 1;
    fineTune.images = 16000;
    fineTune.learningRate = 0.02;
    fineTune.distill = Distillation{.temperature = 4, .weight = 0.7};
    return {recalibrate, fineTune};
}

}  // namespace

int demoThreads() { return workingThreads(); }

fs::path shippedDemoModel(const std::string& file)
{
    const auto places = resourcePlaces(QCoreApplication::applicationDirPath().toStdString(), "models");
    for (const fs::path& place : places)
        if (fs::exists(place / file)) return fs::canonical(place / file);
    throw Failure("environment.no_demo_model", (places.front() / file).lexically_normal().string());
}

WorkspaceSetup demoSetup()
{
    if (!fs::exists(fs::path(dataFolder) / "t10k-images-idx3-ubyte.gz"))
        throw Failure("environment.no_demo_data", dataFolder, {{"package", "dataset-fashion-mnist"}});
    WorkspaceSetup setup;
    setup.data = DataSpec::parse(std::string("idx:") + dataFolder).text();
    setup.preprocessing.mean = {0.286};
    setup.preprocessing.std = {0.353};
    setup.threads = workingThreads();
    return setup;
}

std::vector<NamedPlan> demoPlans(const ModelSummary& model)
{
    const Recipe recovery = shortRetrain();
    SweepRequest weights, channels;
    weights.preset = Preset::erk;
    channels.pattern = Pattern::parse("channel");
    std::vector<NamedPlan> plans = plansAtLevels(model, weights, {0.5, 0.6, 0.7, 0.8, 0.9}, recovery);
    for (NamedPlan& plan : plansAtLevels(model, channels, {0.15, 0.25, 0.35, 0.5, 0.65}, recovery))
        plans.push_back(std::move(plan));
    return plans;
}

}  // namespace espalier
