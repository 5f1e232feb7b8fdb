#include "core/engine/run_job.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/log/experiment.h"
#include "core/measure/weight_histogram.h"
#include "core/predictions/answers.h"
#include "core/sensitivity/scan_result.h"
#include "tests/engine/recording_sink.h"
#include "tests/paths.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace espalier;
namespace fs = std::filesystem;

namespace {

const std::string fashion = "/usr/share/datasets/fashion-mnist";

/// Shipped model, 400 Fashion-MNIST test images, in a folder of its own.
class RunJob : public testing::Test {
protected:
    void SetUp() override
    {
        if (!fs::exists(fashion)) GTEST_SKIP() << "needs Debian's dataset-fashion-mnist";
        m_root = fs::path(testing::TempDir()) /
                 ("run_job_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
        fs::remove_all(m_root);
    }
    void TearDown() override { fs::remove_all(m_root); }

    JobSpec specFor(const std::string& id, const std::string& plan = {})
    {
        JobSpec spec;
        spec.id = spec.name = id;
        spec.kind = plan.empty() ? JobSpec::Kind::baseline : JobSpec::Kind::experiment;
        spec.folder = m_root / id;
        fs::create_directories(spec.folder);
        spec.model = shippedModel();
        spec.data = "idx:" + fashion;
        spec.preprocessing = {{1, 28, 28}, {0.286}, {0.353}};
        spec.benchmark.rounds = 3;
        spec.evaluationImages = 400;
        spec.threads = 2;
        if (!plan.empty()) spec.plan = parsePlan(plan, "plan");
        return spec;
    }

    Experiment run(const JobSpec& spec)
    {
        test::RecordingSink sink;
        return experimentFromJson(runJob(spec, sink).at("experiment"));
    }

    fs::path m_root;
};

const char* fineTune =
    R"([{"step": "recalibrate", "images": 512}, {"step": "fine_tune", "epochs": 2, "lr": 0.01, "images": 512}])";

std::string planText(const std::string& pattern, double sparsity, const std::string& recovery = "[]")
{
    return R"({"espalier_plan": 1, "seed": 3, "layers": {"*": {"pattern": ")" + pattern + R"(", "sparsity": )" +
           std::to_string(sparsity) + R"(}}, "recovery": )" + recovery + "}";
}

}  // namespace

TEST_F(RunJob, BaselineMeasuresTheDenseModel)
{
    test::RecordingSink sink;
    const auto result = runJob(specFor("dense"), sink);
    const Experiment experiment = experimentFromJson(result.at("experiment"));
    EXPECT_EQ(experiment.status, "done");
    EXPECT_TRUE(experiment.baseline);
    EXPECT_NEAR(experiment.accuracy.dense, 0.93, 0.04);
    EXPECT_EQ(experiment.accuracy.n, 400);
    EXPECT_GT(experiment.latency.at("masked").medianMs, 0.0);
    EXPECT_EQ(experiment.memory.weightsStored, experiment.memory.weightsDense);
    EXPECT_EQ(experiment.memory.format, "dense");
    EXPECT_GT(result.at("summary").at("ms").get<double>(), 0.0);
    EXPECT_EQ(nlohmann::json::parse(readFile(m_root / "dense" / "result.json")), result);
    EXPECT_EQ(sink.quietDepth, 0);
}

TEST_F(RunJob, UnstructuredLosesWhatWasAskedAndRecovers)
{
    const Experiment experiment = run(specFor("u80", planText("unstructured", 0.9, fineTune)));
    EXPECT_NEAR(experiment.sparsity.prunableWeights, 0.9, 0.001);
    EXPECT_NEAR(*experiment.sparsity.requested, 0.9, 1e-9);
    EXPECT_LT(experiment.memory.weightsStored, experiment.memory.weightsDense / 3);
    EXPECT_EQ(experiment.latency.count("compacted"), 0u);
    EXPECT_EQ(experiment.samples.at("sparse").at("candidate").size(),
              experiment.samples.at("masked").at("baseline").size());
    EXPECT_GT(experiment.latency.at("sparse").medianMs, 0);
    EXPECT_LT(*experiment.sparseVsMaskedMaxRelative, 1e-4);
    for (const LayerResult& layer : experiment.layers) {
        ASSERT_TRUE(layer.speed) << layer.path;
        EXPECT_GT(layer.speed->denseMs, 0) << layer.path;
    }
    EXPECT_GT(*experiment.accuracy.recovered, *experiment.accuracy.pruned);
    EXPECT_EQ(experiment.training.size(), 2u);
    for (const Artifact& artifact : experiment.artifacts) {
        const fs::path file = m_root / "u80" / ("artifact." + artifact.sha256);
        EXPECT_EQ(sha256OfFile(file), artifact.sha256);
        EXPECT_EQ(fs::file_size(file), static_cast<std::uintmax_t>(artifact.bytes));
    }
}

TEST_F(RunJob, KeepsWhatBothModelsSaidOfEachSample)
{
    test::RecordingSink sink;
    const auto result = runJob(specFor("said", planText("unstructured", 0.9)), sink);
    const Experiment experiment = experimentFromJson(result.at("experiment"));
    const Answers answers = result.at("answers").get<Answers>();
    ASSERT_EQ(answers.size(), 400u);
    std::int64_t dense = 0, pruned = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        dense += answers.dense.classes[i] == answers.labels[i];
        pruned += answers.pruned->classes[i] == answers.labels[i];
        EXPECT_GE(answers.dense.confidence(i), 0.1 - 1e-4) << "the largest of ten shares";
    }
    EXPECT_DOUBLE_EQ(double(dense) / 400, experiment.accuracy.dense);
    EXPECT_DOUBLE_EQ(double(pruned) / 400, experiment.accuracy.final());
}

TEST_F(RunJob, CountsWeightsOfAnExperimentsModel)
{
    const JobSpec ran = specFor("counted", planText("unstructured", 0.9));
    const Experiment experiment = run(ran);
    JobSpec spec;
    spec.kind = JobSpec::Kind::weights;
    spec.id = "weights";
    spec.model = ran.folder / experiment.artifacts.front().fileName();
    test::RecordingSink sink;
    const auto counted = runJob(spec, sink).at("weights").get<std::vector<WeightHistogram>>();
    for (const LayerResult& layer : experiment.layers) {
        const auto found = std::find_if(counted.begin(), counted.end(), [&](const WeightHistogram& each) {
            return each.path == layer.path + ".weight";
        });
        ASSERT_NE(found, counted.end()) << layer.path;
        EXPECT_EQ(found->count, layer.parameters);
        EXPECT_EQ(found->count - found->zeros, layer.nonzeros) << layer.path;
    }
}

TEST_F(RunJob, ChannelsAreReallyGone)
{
    const Experiment experiment = run(specFor("c50", planText("channel", 0.5)));
    for (const LayerResult& layer : experiment.layers)
        EXPECT_TRUE(layer.alone.dense > 0 && layer.alone.masked > 0 && layer.alone.compacted > 0) << layer.path;
    EXPECT_LT(*experiment.compactedVsMaskedMaxAbs, 1e-4);
    EXPECT_TRUE(experiment.latency.count("compacted"));
    EXPECT_FALSE(experiment.latency.count("sparse"));  // nothing is masked: compacted says it all
    EXPECT_GT(experiment.sparsity.macs, 0.6);          // half the inputs and half the outputs of most layers
    EXPECT_EQ(experiment.memory.format, "compacted");
    for (const LayerResult& layer : experiment.layers)
        if (layer.path != "fc") {
            EXPECT_EQ(layer.outputsLeft * 2, layer.outputs) << layer.path;
        }
    EXPECT_GT(experiment.issues.size(), 0u);  // fc, the output, was passed over: said, not hidden
}

TEST_F(RunJob, ChannelsThenWeightsInOneLayer)
{
    const Experiment experiment = run(specFor("hybrid", R"({"espalier_plan": 1, "layers": {
        "layer3.conv1": {"pattern": ["channel", "unstructured"], "sparsity": [0.5, 0.8]}}})"));
    for (const LayerResult& layer : experiment.layers) {
        if (layer.path != "layer3.conv1") continue;
        EXPECT_EQ(layer.outputsLeft, 32);
        EXPECT_NEAR(layer.achieved, 0.9, 0.001);
    }
    EXPECT_TRUE(experiment.hashes.count("masks"));
}

TEST_F(RunJob, NOfMKeepsTwoOfFour)
{
    const Experiment experiment =
        run(specFor("nm", R"({"espalier_plan": 1, "layers": {"layer*": {"pattern": "2:4"}}})"));
    EXPECT_EQ(experiment.memory.format, "n:m");
    for (const LayerResult& layer : experiment.layers)
        if (layer.path.starts_with("layer")) {
            EXPECT_NEAR(layer.achieved, 0.5, 1e-9) << layer.path;
        }
}

TEST_F(RunJob, TheSameSeedGivesTheSameBits)
{
    const std::string plan = planText("unstructured", 0.9, fineTune);
    const Experiment a = run(specFor("a", plan)), b = run(specFor("b", plan));
    ASSERT_EQ(a.artifacts.size(), 2u);
    EXPECT_EQ(a.artifacts, b.artifacts);
    EXPECT_EQ(a.accuracy, b.accuracy);
    EXPECT_EQ(a.training, b.training);
}

TEST_F(RunJob, AnInterruptedJobEndsWithTheSameBits)
{
    const std::string plan = planText("channel", 0.5, fineTune);
    const Experiment whole = run(specFor("whole", plan));
    const JobSpec spec = specFor("interrupted", plan);
    test::RecordingSink sink;
    sink.onEvent = [&](const JobEvent& event) {
        sink.cancel = sink.cancel || std::holds_alternative<MetricEvent>(event);
    };
    EXPECT_THROW(runJob(spec, sink), JobCancelled);
    EXPECT_FALSE(fs::exists(spec.folder / "result.json"));
    const Experiment resumed = run(spec);
    EXPECT_EQ(resumed.artifacts, whole.artifacts);
    EXPECT_EQ(resumed.training, whole.training);
}

TEST_F(RunJob, BadInputIsRefusedWithItsCode)
{
    const auto codeOf = [&](JobSpec spec) {
        test::RecordingSink sink;
        try {
            runJob(spec, sink);
        } catch (const Failure& failure) {
            return failure.issue().code;
        }
        return std::string("none");
    };
    JobSpec spec = specFor("bad");
    spec.preprocessing.input = {3, 28, 28};
    EXPECT_EQ(codeOf(spec).substr(0, 6), "model.");
    spec = specFor("bad");
    spec.data = "idx:/nonexistent";
    EXPECT_EQ(codeOf(spec), "data.not_found");
    spec = specFor("bad");
    spec.modelSha256 = std::string(64, '0');
    EXPECT_EQ(codeOf(spec), "model.changed");
    spec = specFor("bad", planText("channel", 0.5));
    spec.plan.rules.front().first = "nothing.*";
    EXPECT_EQ(codeOf(spec), "plan.names_no_layer");
    spec = specFor("bad");
    spec.benchmark.batch = 0;
    EXPECT_EQ(codeOf(spec), "usage.bad_value");
    EXPECT_FALSE(fs::exists(m_root / "bad" / "result.json"));
}

/// Each point of a scan is what an experiment with that one cut finds; a scan that was stopped goes on.
TEST_F(RunJob, AScanFindsWhatExperimentsFind)
{
    JobSpec spec = specFor("scan");
    spec.kind = JobSpec::Kind::scan;
    spec.evaluationImages = 600;  // three batches
    for (const char* pattern : {"unstructured", "channel"})
        for (const char* layer : {"layer1.conv1", "layer3.conv1"})
            spec.scan.push_back({layer, Pattern::parse(pattern), "magnitude", 0.5});

    test::RecordingSink stopped;
    stopped.onEvent = [](const JobEvent& event) {
        const auto* progress = std::get_if<ProgressEvent>(&event);
        if (progress && progress->phase == Phase::scan && progress->done >= 300) throw JobCancelled();
    };
    EXPECT_THROW(runJob(spec, stopped), JobCancelled);
    EXPECT_TRUE(fs::exists(spec.folder / "scan.partial"));
    test::RecordingSink sink;
    double first = -1;
    sink.onEvent = [&first](const JobEvent& event) {
        const auto* progress = std::get_if<ProgressEvent>(&event);
        if (progress && progress->phase == Phase::scan && first < 0) first = progress->done;
    };
    const auto scan = runJob(spec, sink).at("scan").get<ScanResult>();
    EXPECT_GT(first, 256) << "the finished batch was not measured again";

    ASSERT_EQ(scan.points.size(), 4u);
    for (const SensitivityPoint& point : scan.points) {
        EXPECT_EQ(point.images, 600);
        EXPECT_NEAR(point.achieved, 0.5, 1e-3);
        EXPECT_GT(point.divergence, 0);
        JobSpec alone =
            specFor("alone", R"({"espalier_plan": 1, "layers": {")" + point.cut.layer + R"(": {"pattern": ")" +
                                 point.cut.pattern.text() + R"(", "sparsity": 0.5}}})");
        alone.evaluationImages = 600;
        const Experiment experiment = run(alone);
        EXPECT_DOUBLE_EQ(point.accuracy(), *experiment.accuracy.pruned) << point.cut.layer;
        EXPECT_DOUBLE_EQ(double(point.denseRight) / 600, experiment.accuracy.dense);
    }
    // And so is every plan that it measured as a whole, all its cuts at once.
    ASSERT_FALSE(scan.joint.empty());
    for (const JointPoint& joint : scan.joint) {
        EXPECT_EQ(joint.images, 600);
        std::string layers;
        for (const ScanPoint& cut : joint.cuts)
            layers += (layers.empty() ? "\"" : ", \"") + cut.layer + R"(": {"pattern": ")" + cut.pattern.text() +
                      R"(", "sparsity": 0.5})";
        JobSpec together = specFor("together", R"({"espalier_plan": 1, "layers": {)" + layers + "}}");
        together.evaluationImages = 600;
        const Experiment experiment = run(together);
        EXPECT_DOUBLE_EQ(double(joint.right) / 600, *experiment.accuracy.pruned) << layers;
    }
    EXPECT_TRUE(fs::exists(spec.folder / "joint.partial"));
    const ScanPoint whole{"", Pattern::parse("unstructured"), "magnitude", 0.5};
    ASSERT_TRUE(scan.timeOf(whole));
    EXPECT_GT(*scan.timeOf(whole)->sparseMs, 0);
    ASSERT_TRUE(scan.timeOf({"layer3.conv1", Pattern::parse("channel"), "magnitude", 0.5}));
    const double dense = scan.timeOf({"layer3.conv1", {}, "magnitude", 0})->denseMs;
    EXPECT_GT(dense, 0);
}

/// Plans of a scan that was made before there were any: nothing else is measured.
TEST_F(RunJob, MeasuresPlansThatAreGivenAsAWhole)
{
    JobSpec spec = specFor("joint");
    spec.kind = JobSpec::Kind::scan;
    const auto cut = [](const char* layer, const char* pattern) {
        return ScanPoint{layer, Pattern::parse(pattern), "magnitude", 0.5};
    };
    spec.joint = {{cut("layer1.conv1", "unstructured"), cut("fc", "unstructured")},
                  {cut("layer1.conv1", "channel"), cut("layer3.conv1", "channel")}};
    test::RecordingSink sink;
    const auto scan = runJob(spec, sink).at("scan").get<ScanResult>();
    EXPECT_TRUE(scan.points.empty());
    EXPECT_TRUE(scan.times.empty());
    ASSERT_EQ(scan.joint.size(), 2u);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(scan.joint[i].cuts, spec.joint[i]);
        EXPECT_EQ(scan.joint[i].images, 400);
        EXPECT_GT(scan.joint[i].divergence, 0);
    }
}

TEST_F(RunJob, AStaircaseTimesEveryNumberOfChannels)
{
    JobSpec spec = specFor("staircase");
    spec.kind = JobSpec::Kind::scan;
    spec.staircase = {"layer1.conv1", "fc"};
    test::RecordingSink sink;
    const auto scan = runJob(spec, sink).at("scan").get<ScanResult>();
    EXPECT_TRUE(scan.points.empty());
    for (const std::string& layer : spec.staircase) {
        const auto stairs = staircaseOf(scan.staircases, layer);
        ASSERT_FALSE(stairs.empty());
        for (std::size_t i = 0; i < stairs.size(); ++i) {
            EXPECT_EQ(stairs[i].channels, std::int64_t(i) + 1);
            EXPECT_GT(stairs[i].milliseconds, 0);
        }
    }
    EXPECT_EQ(staircaseOf(scan.staircases, "fc").size(), 10u);
    spec.staircase = {"nothing"};
    EXPECT_THROW(runJob(spec, sink), Failure);
}

TEST_F(RunJob, AScanRefusesWhatALayerCannotLose)
{
    JobSpec spec = specFor("scan");
    spec.kind = JobSpec::Kind::scan;
    spec.scan = {{"fc", Pattern::parse("channel"), "magnitude", 0.5}};
    test::RecordingSink sink;
    try {
        runJob(spec, sink);
        FAIL();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "plan.pattern_does_not_fit");
        EXPECT_EQ(failure.issue().where, "fc");
    }
}
