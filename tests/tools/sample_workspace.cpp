// Makes a workspace with made-up experiments, to look at the window without an engine. For eyes and tests of the window
// only: nothing in it was measured.
//
//   sample_workspace FILE.espalier [full|empty|long|failed|jobs|one|many [MORE]|deep|curated]

#include "core/log/experiment_log.h"
#include "tests/tools/sample_evidence.h"
#include "tests/tools/sample_graph.h"

#include <cmath>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

using namespace espalier;

namespace {

Layer layer(const std::string& path, std::vector<std::int64_t> shape, std::int64_t positions, int group)
{
    Layer made;
    made.path = path;
    made.weight = path + ".weight";
    made.kind = shape.size() == 4 ? LayerKind::convolution : LayerKind::linear;
    made.parameters = 1;
    for (auto size : shape) made.parameters *= size;
    made.macs = made.parameters * positions;
    made.outputBytes = 4 * shape[0] * positions;
    made.milliseconds = 0.004 + double(made.macs) / 2.4e7;
    made.shape = std::move(shape);
    made.group = group;
    return made;
}

ModelSummary makeModel(bool longNames, int blocks = 2)
{
    const std::string root = longNames ? "backbone.feature_extractor.stages.residual_" : "layer";
    ModelSummary model;
    model.sha256 = std::string(64, 'a');
    model.input = {1, 28, 28};
    model.classes = 10;
    model.layers.push_back(
        layer(longNames ? "backbone.feature_extractor.stem.convolution" : "stem.0", {16, 1, 3, 3}, 784, 0));
    const std::int64_t widths[] = {16, 32, 64}, positions[] = {784, 196, 49};
    int group = 1;
    for (int stage = 0; stage < 3; ++stage)
        for (int block = 0; block < blocks; ++block) {
            const std::string path = root + std::to_string(stage + 1) + '.' + std::to_string(block) + '.';
            const std::int64_t in = block || !stage ? widths[stage] : widths[stage - 1];
            const int shared = stage == 0 ? 0 : 100 + stage;
            model.layers.push_back(layer(path + "conv1", {widths[stage], in, 3, 3}, positions[stage], group++));
            model.layers.push_back(
                layer(path + "conv2", {widths[stage], widths[stage], 3, 3}, positions[stage], shared));
            if (stage && !block)
                model.layers.push_back(layer(path + "downsample", {widths[stage], in, 1, 1}, positions[stage], shared));
        }
    model.layers.push_back(layer("fc", {10, 64}, 1, -1));
    model.layers.back().channelLock = "channels.output";
    for (const Layer& made : model.layers) {
        model.parameters += made.parameters;
        model.macs += made.macs;
        model.milliseconds += made.milliseconds;
    }
    samples::addResidualGraph(model);
    return model;
}

Experiment makeExperiment(int number, const char* pattern, double sparsity, double accuracy, double masked,
                          double compacted)
{
    Experiment made;
    char id[40];
    std::snprintf(id, sizeof id, "%08x-0000-4000-8000-000000000000", 0x1000 + number);
    made.id = id;
    made.key = id;
    made.seconds = 38 + number % 7;
    made.status = "done";
    made.created = "2026-11-23T16:00:00Z";
    made.baseline = std::string(pattern) == "dense";
    made.name =
        made.baseline ? "dense" : std::string(pattern) + ' ' + std::to_string(int(std::lround(100 * sparsity))) + " %";
    made.accuracy = {0.9349, {}, {}, 10000, {accuracy - 0.005, accuracy + 0.0047}};
    if (!made.baseline) {
        LayerRule rule;
        rule.cuts = {{Pattern::parse(pattern), sparsity}};
        made.plan.rules = {{"*", rule}};
        made.plan.recovery.resize(2);
        made.plan.recovery[1].kind = RecoveryStep::Kind::fine_tune;
        made.accuracy.pruned = accuracy - 0.3 * sparsity;
        made.accuracy.recovered = accuracy;
        made.sparsity = {sparsity, sparsity * 0.97, sparsity, sparsity * 0.96};
    }
    const auto latency = [&](const char* truth, double ratio) {
        made.latency[truth] = {0.9 * ratio, 1.0 * ratio, 1.2 * ratio, ratio, {ratio - 0.012, ratio + 0.011}};
    };
    latency("masked", masked);
    if (compacted > 0) latency("compacted", compacted);
    made.hashes = {{"model", std::string(64, 'a')}, {"data", std::string(64, 'b')}};
    made.memory = {588264, std::int64_t(588264 * (1 - sparsity * 0.85)),
                   made.baseline   ? "dense"
                   : compacted > 0 ? "compacted"
                                   : "bitmap",
                   100352, 9'400'000};
    return made;
}

/// Loss and accuracy of a made-up fine-tuning; one that diverges ends in NaN.
void addTraining(Experiment& experiment, int epochs, bool diverges)
{
    const double end = experiment.accuracy.final(), begin = end - 0.03;
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        const double rest = std::exp(-2.5 * epoch / epochs);
        TrainingPoint point{1, epoch, 0.15 + 0.5 * rest * (2 - end), end - (end - begin) * rest, 0.01 * rest};
        if (diverges && epoch == epochs) point = {1, epoch, std::nan(""), std::nullopt, 0.01};
        experiment.training.push_back(point);
    }
    if (!experiment.plan.recovery.empty()) experiment.plan.recovery[1].epochs = epochs;
}

std::vector<Experiment> makeExperiments()
{
    std::vector<Experiment> all{makeExperiment(0, "dense", 0, 0.9349, 1, 0)};
    const double single[][3] = {
        {0.5, 0.9352, 1.003}, {0.6, 0.9340, 0.998}, {0.7, 0.9331, 1.001}, {0.8, 0.9288, 0.997}, {0.9, 0.9120, 1.002}};
    const double channels[][3] = {
        {0.1, 0.9338, 0.90}, {0.2, 0.9310, 0.78}, {0.3, 0.9267, 0.66}, {0.4, 0.9201, 0.55}, {0.5, 0.9110, 0.45}};
    int number = 1;
    for (const auto& [sparsity, accuracy, masked] : single)
        all.push_back(makeExperiment(number++, "unstructured", sparsity, accuracy, masked, 0));
    for (const auto& [sparsity, accuracy, compacted] : channels)
        all.push_back(makeExperiment(number++, "channel", sparsity, accuracy, 1.0, compacted));
    all.push_back(makeExperiment(number++, "2:4", 0.5, 0.9322, 1.004, 0));
    for (Experiment& experiment : all)
        if (!experiment.baseline) addTraining(experiment, 8, false);
    Experiment diverged = makeExperiment(number++, "unstructured", 0.95, 0.1, 1.001, 0);
    addTraining(diverged, 5, true);
    diverged.status = "diverged";
    diverged.accuracy.recovered = std::nan("");
    all.push_back(diverged);
    return all;
}

/// What would be left of each layer; the first and the last are spared.
void addLayers(Experiment& experiment, const ModelSummary& model)
{
    const LayerRule rule = experiment.plan.rules.empty() ? LayerRule() : experiment.plan.rules[0].second;
    experiment.plan.rules.clear();
    for (const Layer& layer : model.layers) {
        const bool spared = rule.cuts.empty() || &layer == &model.layers.front() || layer.path == "fc";
        LayerResult result;
        result.path = layer.path;
        if (!spared) {
            result.asked = rule.cuts;
            experiment.plan.rules.emplace_back(layer.path, rule);
        }
        result.achieved = spared ? 0 : result.asked[0].sparsity;
        result.parameters = layer.parameters;
        result.nonzeros = std::llround(double(layer.parameters) * (1 - result.achieved));
        result.outputs = result.outputsLeft = layer.outputs();
        result.macs = layer.macs;
        result.macsLeft = std::llround(double(layer.macs) * (1 - result.achieved));
        result.storedBytes = std::llround(4.0 * double(layer.parameters) * (1 - 0.85 * result.achieved));
        result.format = spared ? "dense" : "bitmap";
        experiment.layers.push_back(result);
    }
}

/// Some hundreds, of every pattern, a few of which diverged or failed.
std::vector<Experiment> makeManyExperiments()
{
    std::vector<Experiment> all{makeExperiment(0, "dense", 0, 0.9349, 1, 0)};
    const char* patterns[] = {"unstructured", "channel", "2:4", "block:4x1"};
    for (int number = 1; number <= 300; ++number) {
        const double chance = std::fmod(number * 0.6180339887, 1), other = std::fmod(number * 0.7548776662, 1);
        const double sparsity = number % 4 == 2 ? 0.5 : 0.1 + 0.85 * chance;
        const double accuracy = 0.937 - 0.11 * std::pow(sparsity, 4) - 0.02 * other * sparsity;
        Experiment made = makeExperiment(number, patterns[number % 4], sparsity, accuracy, 1 + 0.02 * (other - 0.5),
                                         number % 4 == 1 ? 1.02 - 0.95 * sparsity + 0.05 * other : 0);
        made.name += " #" + std::to_string(number);
        const double ratio = 1.25 - 1.05 * sparsity + 0.1 * other;
        if (number % 4 != 1) made.latency["sparse"] = {ratio, ratio, ratio, ratio, {ratio - 0.015, ratio + 0.015}};
        if (number % 41 == 0) {
            made.status = "diverged";
            made.accuracy.recovered = std::nan("");
        } else if (number % 97 == 0) {
            made.status = "failed";
            made.issues = {{Severity::error, "job.out_of_memory", made.name, {}}};
        }
        all.push_back(made);
    }
    return all;
}

/// What the models would have said of 2,000 images: classes lose unequally, and are mistaken for their neighbours.
void addAnswers(const Experiment& experiment, const std::filesystem::path& folder)
{
    if (experiment.baseline) return;
    Answers answers;
    answers.classNames = {"T-shirt", "trouser", "pullover", "dress", "coat",
                          "sandal",  "shirt",   "sneaker",  "bag",   "ankle boot"};
    answers.pruned.emplace();
    const double loss = 2 * (0.94 - experiment.accuracy.final());
    for (int i = 0; i < 2000; ++i) {
        const double chance = std::fmod(i * 0.6180339887, 1), other = std::fmod(i * 0.7548776662, 1);
        const int label = i % 10, wrong = (label + (label % 2 ? 2 : 4)) % 10;
        const bool was = chance > 0.02 + 0.02 * (label % 4);
        const bool is = was ? other > loss * (label % 3) : other > 0.8;
        answers.labels.push_back(std::uint16_t(label));
        answers.dense.classes.push_back(std::uint16_t(was ? label : wrong));
        answers.dense.confidences.push_back(std::uint16_t(65535 * (0.5 + 0.5 * other)));
        answers.pruned->classes.push_back(std::uint16_t(is ? label : wrong));
        answers.pruned->confidences.push_back(std::uint16_t(65535 * (0.35 + 0.6 * chance)));
    }
    std::ofstream(folder / "result.json") << nlohmann::json{{"answers", answers}};
}

/// What its layers would take alone.
void addLayerTimes(Experiment& experiment, const ModelSummary& model)
{
    const bool compacts = experiment.latency.contains("compacted");
    for (std::size_t i = 0; i < experiment.layers.size(); ++i) {
        LayerResult& layer = experiment.layers[i];
        const double dense = 0.75 * model.layers[i].milliseconds;
        layer.alone = {dense, dense * 1.01, {}};
        if (compacts) layer.alone.compacted = dense * (1 - 0.9 * layer.achieved);
    }
}

/// Two profiles; half of the experiments were put under load and tried on worse data.
void addEvidence(ExperimentLog& log, const std::vector<Experiment>& experiments)
{
    log.replaceProfiles(samples::profiles());
    std::vector<std::pair<std::string, double>> tried;
    for (std::size_t i = 1; i < experiments.size(); ++i) {
        const Experiment& each = experiments[i];
        if (i % 2 || each.status != "done") continue;
        const auto compacted = each.latency.find("compacted");
        const double ratio = compacted == each.latency.end() ? 1.0 : compacted->second.ratio;
        log.takeInStress(samples::stress("stress-" + each.id, each.id, ratio), {});
        tried.emplace_back(each.id, each.accuracy.final());
    }
    log.takeInRobustness("robustness", samples::robustness(experiments[0].id, 0.9349, tried), {});
}

void addJob(ExperimentLog& log, const std::string& id, const std::string& name, JobSpec::Kind kind,
            const std::string& sweep = {})
{
    JobRecord job;
    job.sweep = sweep;
    job.spec.id = id;
    job.spec.kind = kind;
    job.spec.name = name;
    job.spec.folder = log.makeJobFolder(id);
    job.spec.model = log.artifactFile(log.setup().modelSha256);
    job.spec.data = log.setup().data;
    log.addJob(job);
}

}  // namespace

int main(int argc, char** argv)
try {
    if (argc < 2) return 2;
    const std::string file = argv[1], kind = argc > 2 ? argv[2] : "full";
    const int more = argc > 3 ? std::atoi(argv[3]) : 1000;
    const std::string model = file + ".model";
    std::ofstream(model) << "not a model";
    WorkspaceSetup setup;
    setup.modelName = "fashion_resnet.pt";
    setup.data = "idx:/usr/share/datasets/fashion-mnist";
    setup.preprocessing = {{1, 28, 28}, {0.286}, {0.353}};
    if (kind != "empty") setup.summary = makeModel(kind == "long", kind == "deep" ? 33 : 2);
    auto log = ExperimentLog::create(file, setup, model);
    std::remove(model.c_str());
    if (kind == "empty") return 0;
    std::vector<Experiment> experiments = kind == "many" ? makeManyExperiments() : makeExperiments();
    if (kind == "one") experiments.resize(1);
    for (Experiment& experiment : experiments) {
        addLayers(experiment, *setup.summary);
        const std::string family = experiment.name.substr(0, experiment.name.find(' '));
        addJob(*log, experiment.id, experiment.name,
               experiment.baseline ? JobSpec::Kind::baseline : JobSpec::Kind::experiment,
               experiment.baseline || family == "2:4" ? "" : family);
        const std::filesystem::path folder = log->folder() / "jobs" / experiment.id;
        if (kind != "many") addAnswers(experiment, folder);
        if (kind != "many") addLayerTimes(experiment, *setup.summary);
        log->takeIn(experiment, folder);
    }
    if (kind == "full" || kind == "long") addEvidence(*log, experiments);
    if (kind == "many")
        for (int i = 100; i < 100 + more; ++i) {
            const double sparsity = (i * 37 % 95) / 100.0;
            Experiment made = makeExperiment(i, i % 3 ? "channel" : "unstructured", sparsity,
                                             0.935 - 0.1 * sparsity * sparsity * (1 + i % 5), 1.0,
                                             i % 3 ? 1 - 0.8 * sparsity - 0.01 * (i % 7) : 0);
            made.name += " run " + std::to_string(i);
            log->takeIn(made, {});
        }
    if (kind == "curated") {
        Experiment diverged = makeExperiment(50, "unstructured", 0.98, 0.1, 1.0, 0);
        diverged.accuracy.recovered = std::nan("");
        diverged.status = "diverged";
        Experiment failed = makeExperiment(51, "channel", 0.7, 0.5, 1.0, 0.3);
        failed.name = "whole channels of the last two stages at seventy percent, a long name";
        failed.status = "failed";
        failed.issues = {{Severity::error, "job.out_of_memory", failed.name, {}}};
        for (const Experiment& experiment : {diverged, failed}) log->takeIn(experiment, {});
        const auto experiments = log->experiments();
        log->edit({{.id = experiments[8].id,
                    .name = "channel 30 % for the camera",
                    .note = "what the product people want; check on the device",
                    .tags = {{"ship", "camera"}}},
                   {.id = experiments[3].id, .tags = {{"baseline-paper"}}},
                   {.id = experiments[5].id, .note = "too far: four points lost", .trashed = true}});
    }
    if (kind == "failed") {
        const std::string id = "0000ffff-0000-4000-8000-000000000000";
        addJob(*log, id, "channel 60 %", JobSpec::Kind::experiment);
        log->setJobState(id, JobState::failed, Issue{Severity::error, "job.out_of_memory", "channel 60 %", {}});
    }
    // To be run by the fake worker, which is told by a job's name what to do.
    if (kind == "jobs")
        for (int i = 1; i <= 10; ++i) {
            char id[40];
            std::snprintf(id, sizeof id, "0000eeee-0000-4000-8000-%012d", i);
            addJob(*log, id,
                   "channel " + std::to_string(i * 9) + " % " +
                       (i == 3   ? "warn:plan.coupled_raised fail:job.out_of_memory"
                        : i == 4 ? "train:08"
                                 : "warn:job.checkpoint_ignored train:12"),
                   JobSpec::Kind::experiment, "jobs");
        }
    return 0;
} catch (const Failure& failure) {
    std::fprintf(stderr, "%s at %s\n", failure.issue().code.c_str(), failure.issue().where.c_str());
    return 1;
}
