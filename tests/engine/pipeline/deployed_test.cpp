// Experiments and exports with deployment adapters: ONNX Runtime where it is, and such as misbehave.
#include "core/base/atomic_file.h"
#include "core/engine/benchmark/scratch_folder.h"
#include "core/job/adapter_program.h"
#include "core/log/experiment.h"
#include "tests/engine/export/onnx_runtime.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace espalier {
namespace {

namespace fs = std::filesystem;

const std::string fashion = "/usr/share/datasets/fashion-mnist";

class Deployed : public testing::Test {
protected:
    void SetUp() override
    {
        if (!fs::exists(fashion)) GTEST_SKIP() << "needs Debian's dataset-fashion-mnist";
        offerAdapters();
    }

    JobSpec specFor(JobSpec::Kind kind)
    {
        JobSpec spec;
        spec.id = spec.name = "job";
        spec.kind = kind;
        spec.folder = m_folder.path();
        spec.model = shippedModel();
        spec.data = "idx:" + fashion;
        spec.preprocessing = {{1, 28, 28}, {0.286}, {0.353}};
        spec.benchmark.rounds = 3;
        spec.evaluationImages = 100;
        return spec;
    }

    Experiment run(const std::string& adapter, const std::string& plan = {})
    {
        auto spec = specFor(plan.empty() ? JobSpec::Kind::baseline : JobSpec::Kind::experiment);
        spec.benchmark.adapter = adapter;
        if (!plan.empty()) spec.plan = parsePlan(plan, "plan");
        return experimentFromJson(runJob(spec, m_sink).at("experiment"));
    }

    nlohmann::json exportTo(const std::string& name)
    {
        auto spec = specFor(JobSpec::Kind::exportModel);
        spec.output = m_folder.path() / name;
        return runJob(spec, m_sink);
    }

    /// An adapter that describes itself and does `then` when asked for anything else.
    std::string install(const std::string& then)
    {
        ::setenv("ESPALIER_ADAPTERS", m_folder.path().c_str(), 1);
        const auto file = m_folder.path() / "toy";
        writeFileAtomically(file,
                            "#!/bin/sh\nif [ \"$1\" = describe ]; then echo '{\"espalier_adapter\": 1, \"engine\": "
                            "\"Toy\"}'; exit; fi\n" +
                                then + "\n");
        fs::permissions(file, fs::perms::owner_all);
        return "toy";
    }

    static bool told(const Experiment& experiment, const std::string& code)
    {
        return std::ranges::any_of(experiment.issues, [&](const Issue& issue) { return issue.code == code; });
    }

    ScratchFolder m_folder;
    test::RecordingSink m_sink;
};

const char* halfOfTheChannels = R"({"espalier_plan": 1, "layers": {"*": {"pattern": "channel", "sparsity": 0.5}}})";

TEST_F(Deployed, TheBaselineNamesTheDenseEngines)
{
    REQUIRE_ONNX_RUNTIME(engine);
    const auto experiment = run("");
    const auto& deployed = experiment.latency.at("deployed");
    EXPECT_EQ(deployed.adapter, usualAdapter);
    EXPECT_EQ(deployed.denseEngine, engine.engine());
    EXPECT_GT(deployed.denseMs, 0);
    EXPECT_TRUE(experiment.latency.at("masked").denseEngine.starts_with("LibTorch 1."));
    EXPECT_EQ(fastestDense(experiment)->medianMs, std::min(deployed.denseMs, experiment.latency.at("masked").denseMs));
    EXPECT_EQ(m_sink.quietDepth, 0);
}

TEST_F(Deployed, APrunedModelIsMeasuredBesideTheDenseOne)
{
    REQUIRE_ONNX_RUNTIME(engine);
    const auto experiment = run(usualAdapter, halfOfTheChannels);
    const auto& samples = experiment.samples.at("deployed");
    EXPECT_GE(samples.at("candidate").size(), 3u);
    EXPECT_EQ(samples.at("candidate").size(), samples.at("baseline").size());
    EXPECT_EQ(experiment.latency.at("deployed").denseEngine, engine.engine());
    EXPECT_FALSE(told(experiment, "export.differs"));
}

TEST_F(Deployed, NoneMeasuresWithoutAndSaysNothing)
{
    const auto experiment = run(noAdapter);
    EXPECT_FALSE(experiment.latency.contains("deployed"));
    for (const Issue& issue : experiment.issues)  // of a busy machine, perhaps
        EXPECT_FALSE(issue.code.starts_with("adapter.") || issue.code.starts_with("export.")) << issue.code;
}

TEST_F(Deployed, AnAdapterThatFailsCostsNothingElse)
{
    const auto experiment = run(install("kill -SEGV $$"), halfOfTheChannels);
    EXPECT_EQ(experiment.status, "done");
    EXPECT_TRUE(told(experiment, "adapter.crashed"));
    EXPECT_FALSE(experiment.latency.contains("deployed"));
    EXPECT_TRUE(experiment.latency.contains("compacted"));
    EXPECT_FALSE(experiment.artifacts.empty());
}

TEST_F(Deployed, AnAdapterThatIsNotThereIsToldOf)
{
    const auto experiment = run("absent");
    EXPECT_EQ(experiment.status, "done");
    EXPECT_TRUE(told(experiment, "adapter.not_found"));
}

TEST_F(Deployed, AnEngineThatComputesSomethingElseIsNotMeasured)
{
    const auto zeros = "head -c 40 /dev/zero > \"${11}\"; echo '{\"espalier_adapter\": 1, \"output_shape\": [1, 10]}'";
    EXPECT_TRUE(told(run(install(zeros)), "export.differs"));
    const auto short_ = "head -c 36 /dev/zero > \"${11}\"; echo '{\"espalier_adapter\": 1, \"output_shape\": [1, 9]}'";
    const auto experiment = run(install(short_));
    EXPECT_TRUE(told(experiment, "export.differs"));
    EXPECT_FALSE(experiment.latency.contains("deployed"));
}

TEST_F(Deployed, ExportsAreCheckedInOnnxRuntime)
{
    REQUIRE_ONNX_RUNTIME(engine);
    const auto result = exportTo("model.onnx");
    EXPECT_EQ(result.at("check").at("engine"), engine.engine());
    EXPECT_LT(result.at("check").at("difference").get<double>(), 1e-4);
    EXPECT_EQ(result.at("bytes"), fs::file_size(m_folder.path() / "model.onnx"));
}

TEST_F(Deployed, WithoutOnnxRuntimeTheyAreWrittenAndSaidNotToBeChecked)
{
    const char* before = std::getenv("ESPALIER_ONNXRUNTIME");
    const std::string kept = before ? before : "";
    ::setenv("ESPALIER_ONNXRUNTIME", "/no/such/thing", 1);
    const auto result = exportTo("model.onnx");
    before ? ::setenv("ESPALIER_ONNXRUNTIME", kept.c_str(), 1) : ::unsetenv("ESPALIER_ONNXRUNTIME");
    EXPECT_EQ(result.at("issue").at("code"), "export.not_checked");
    EXPECT_FALSE(result.contains("check"));
    EXPECT_TRUE(fs::exists(m_folder.path() / "model.onnx"));
}

TEST_F(Deployed, AnExportThatDiffersIsNotWritten)
{
    const auto toy = install(
        "head -c $((40 * $5)) /dev/zero > \"${11}\"; "
        "echo \"{\\\"espalier_adapter\\\": 1, \\\"output_shape\\\": [$5, 10]}\"");
    fs::rename(m_folder.path() / toy, m_folder.path() / usualAdapter);
    try {
        exportTo("model.onnx");
        FAIL() << "nothing was thrown";
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "export.differs");
    }
    for (const auto& entry : fs::directory_iterator(m_folder.path()))
        EXPECT_EQ(entry.path().filename().string().find("model.onnx"), std::string::npos) << entry.path();
}

TEST_F(Deployed, OtherFormatsAreWeightsOrRefused)
{
    EXPECT_GT(exportTo("model.safetensors").at("bytes").get<int>(), 500'000);
    EXPECT_THROW(exportTo("model.tflite"), Failure);
}

}  // namespace
}  // namespace espalier
