// Stress and robustness tests of the shipped model, with itself for an experiment: nothing depends on timing.
#include "core/engine/run_job.h"

#include "core/base/atomic_file.h"
#include "core/robustness/robustness_summary.h"
#include "core/stress/stress_result.h"
#include "tests/engine/recording_sink.h"
#include "tests/paths.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

using namespace espalier;
namespace fs = std::filesystem;

namespace {

const std::string fashionData = "/usr/share/datasets/fashion-mnist";

class EvidenceJobs : public testing::Test {
protected:
    void SetUp() override
    {
        if (!fs::exists(fashionData)) GTEST_SKIP() << "needs Debian's dataset-fashion-mnist";
        m_root = fs::path(testing::TempDir()) /
                 ("evidence_" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
        fs::remove_all(m_root);
        fs::create_directories(m_root);
    }
    void TearDown() override { fs::remove_all(m_root); }

    JobSpec specFor(JobSpec::Kind kind)
    {
        JobSpec spec;
        spec.id = spec.name = "test";
        spec.kind = kind;
        spec.folder = m_root;
        spec.model = shippedModel();
        spec.preprocessing = {{1, 28, 28}, {0.286}, {0.353}};
        spec.models = {{"dense-id", "dense", shippedModel(), ""}};
        if (kind == JobSpec::Kind::stress) {
            spec.stress.emplace();
            spec.stress->experiment = "dense-id";
            spec.stress->engine = ServingEngine::libtorch;
            spec.stress->rates = {50};
            spec.stress->seconds = 0.4;
        } else {
            spec.data = "idx:" + fashionData;
            spec.models.push_back({"same-id", "same", shippedModel(), ""});
            spec.robustness = RobustnessRequest{{"noise", "jpeg"}, {1, 5}, 100, {}, 1};
        }
        return spec;
    }

    static std::string codeOf(const JobSpec& spec)
    {
        test::RecordingSink sink;
        try {
            runJob(spec, sink);
            return {};
        } catch (const Failure& failure) {
            return failure.issue().code;
        }
    }

    fs::path m_root;
};

TEST_F(EvidenceJobs, StressPutsBothModelsUnderTheSameLoads)
{
    test::RecordingSink sink;
    const StressResult stress = stressFromJson(runJob(specFor(JobSpec::Kind::stress), sink).at("stress"));
    // Quiet has two kinds of arrivals, the neighbour and the memory one; there are no fewer threads than one.
    ASSERT_EQ(stress.loads.size(), 2u * 4);
    for (const LoadResult& load : stress.loads) {
        EXPECT_GT(load.requests, 0);
        EXPECT_EQ(load.requests, load.unserved + std::int64_t(load.samples.latency.size()));
        EXPECT_LE(load.latency.p50, load.latency.p99);
        const LoadResult* other = stress.find(load.side == Side::dense ? Side::candidate : Side::dense,
                                              load.surroundings, load.arrivals, load.rate);
        ASSERT_TRUE(other);
        EXPECT_EQ(other->requests, load.requests) << "the same arrivals";
    }
    EXPECT_GT(stress.dense.serviceMs, 0);
    EXPECT_FALSE(stress.dense.probes.empty());
    EXPECT_TRUE(stress.candidate.engine.starts_with("LibTorch"));
    EXPECT_NEAR(stress.p99LimitMs, 10 * stress.dense.serviceMs, 1e-9);
    EXPECT_EQ(sink.quietDepth, 0);
    const auto told = [&](const char* code) {
        return std::any_of(sink.events.begin(), sink.events.end(), [&](const JobEvent& event) {
            const auto* issue = std::get_if<IssueEvent>(&event);
            return issue && issue->issue.code == code;
        });
    };
    EXPECT_TRUE(told("stress.no_fewer_threads"));
    EXPECT_TRUE(told("stress.few_requests"));
}

TEST_F(EvidenceJobs, AStressTestThatWasStoppedGoesOn)
{
    JobSpec spec = specFor(JobSpec::Kind::stress);
    spec.stress->surroundings = {Surroundings::quiet};
    test::RecordingSink stopped;
    stopped.onEvent = [&stopped](const JobEvent& event) {
        const auto* progress = std::get_if<ProgressEvent>(&event);
        if (progress && progress->phase == Phase::stress && progress->done >= 0.8) stopped.cancel = true;
    };
    EXPECT_THROW(runJob(spec, stopped), JobCancelled);
    EXPECT_FALSE(fs::exists(m_root / "result.json"));
    std::map<std::string, std::string> kept;
    for (const auto& entry : fs::directory_iterator(m_root))
        if (entry.path().filename().string().starts_with("load-")) kept[entry.path()] = readFile(entry.path());
    ASSERT_GE(kept.size(), 2u);
    test::RecordingSink sink;
    const StressResult stress = stressFromJson(runJob(spec, sink).at("stress"));
    EXPECT_EQ(stress.loads.size(), 4u);
    for (const auto& [file, text] : kept) EXPECT_EQ(readFile(file), text) << "was run again";
}

TEST_F(EvidenceJobs, ARateNoMachineServesEndsAndIsTold)
{
    JobSpec spec = specFor(JobSpec::Kind::stress);
    spec.stress->rates = {50000};
    spec.stress->surroundings = {Surroundings::quiet};
    spec.stress->arrivals = {ArrivalKind::poisson};
    test::RecordingSink sink;
    const StressResult stress = stressFromJson(runJob(spec, sink).at("stress"));
    for (const LoadResult& load : stress.loads) {
        EXPECT_FALSE(load.sustained);
        EXPECT_GT(load.unserved, 0);
        EXPECT_TRUE(load.queueGrew);
    }
    EXPECT_GE(sink.count<IssueEvent>(), 2);
    spec.stress->rates = {1e9};
    EXPECT_EQ(codeOf(spec), "stress.bad_value");
}

TEST_F(EvidenceJobs, TheSameModelIsAsRobustAsItself)
{
    test::RecordingSink sink;
    const auto result = runJob(specFor(JobSpec::Kind::robustness), sink).at("robustness").get<RobustnessResult>();
    ASSERT_EQ(result.points.size(), 2u * (1 + 2 * 2));
    for (std::size_t i = 0; i < result.points.size(); i += 2) {
        const RobustnessPoint &dense = result.points[i], &same = result.points[i + 1];
        EXPECT_EQ(dense.right, same.right);
        EXPECT_EQ(same.lost + same.gained, 0);
        EXPECT_EQ(dense.n, 100);
        std::int64_t right = 0, n = 0;
        for (std::size_t c = 0; c < dense.classN.size(); ++c) right += dense.classRight[c], n += dense.classN[c];
        EXPECT_EQ(right, dense.right);
        EXPECT_EQ(n, 100);
    }
    const auto summaries = summariesOf(result);
    EXPECT_GE(summaries[0].clean.right, 88);
    EXPECT_LT(summaries[0].find("noise", 5)->right, summaries[0].clean.right);
}

TEST_F(EvidenceJobs, ARobustnessTestThatWasStoppedGoesOnAndFindsTheSame)
{
    JobSpec spec = specFor(JobSpec::Kind::robustness);
    test::RecordingSink stopped;
    stopped.onEvent = [](const JobEvent& event) {
        const auto* progress = std::get_if<ProgressEvent>(&event);
        if (progress && progress->phase == Phase::robustness && progress->done >= 2) throw JobCancelled();
    };
    EXPECT_THROW(runJob(spec, stopped), JobCancelled);
    ASSERT_TRUE(fs::exists(m_root / "trial-1.json"));
    const auto written = fs::last_write_time(m_root / "trial-1.json");
    test::RecordingSink sink;
    const auto resumed = runJob(spec, sink).at("robustness").get<RobustnessResult>();
    EXPECT_EQ(fs::last_write_time(m_root / "trial-1.json"), written);
    fs::remove_all(m_root);
    fs::create_directories(m_root);
    EXPECT_EQ(runJob(spec, sink).at("robustness").get<RobustnessResult>(), resumed);
}

TEST_F(EvidenceJobs, RefusesCorruptionsAndSlicesThatDoNotFit)
{
    JobSpec spec = specFor(JobSpec::Kind::robustness);
    spec.robustness->corruptions = {"missing"};
    EXPECT_EQ(codeOf(spec), "robustness.does_not_fit");
    spec = specFor(JobSpec::Kind::robustness);
    const fs::path table = m_root / "table.csv";
    writeFileAtomically(table, "1,2,0\n3,4,1\n");
    spec.robustness->slices = {"csv:" + table.string()};
    EXPECT_EQ(codeOf(spec), "data.shape_mismatch");
    std::string wide;
    for (int i = 0; i < 784; ++i) wide += "1,";
    writeFileAtomically(table, wide + "12\n");
    EXPECT_EQ(codeOf(spec), "data.label_out_of_range");
    EXPECT_FALSE(fs::exists(m_root / "result.json"));
}

}  // namespace
