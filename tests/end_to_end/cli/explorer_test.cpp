#include "tests/end_to_end/cli/cli.h"

#include <csignal>

namespace espalier::cli {
namespace {

/// From a scan to a plan within limits, run and compared with what was foretold.
class Explorer : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!hasFashionMnist()) GTEST_SKIP() << "dataset-fashion-mnist is not installed";
        workspace = copyWorkspace(measuredWorkspace(), scratch / "ws.espalier");
    }

    Json scan(const Arguments& more = {})
    {
        Arguments arguments{"scan", workspace, "--images", "300", "--levels", "0.5,0.8", "--json"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        const Ended ended = espalier(arguments);
        EXPECT_EQ(ended.status, 0) << ended.err;
        return ended.document()["scan"];
    }

    Scratch scratch;
    fs::path workspace;
};

TEST_F(Explorer, AScanTellsOfEveryLayerAndIsNotMeasuredTwice)
{
    const Json found = scan({"--pattern", "unstructured", "--pattern", "channel"});
    EXPECT_EQ(found["points"].size(), 10u * 2 + 6u * 2);
    for (const Json& point : found["points"]) {
        EXPECT_EQ(point["images"], 300);
        EXPECT_GE(point["divergence"], 0);
        EXPECT_LE(point["accuracy_change_ci95"][0], point["accuracy_change"]);
        EXPECT_GE(point["accuracy_change_ci95"][1], point["accuracy_change"]);
    }
    EXPECT_FALSE(found["times"].empty());
    EXPECT_FALSE(found["joint"].empty());
    for (const Json& plan : found["joint"]) {
        EXPECT_GT(plan["cuts"].size(), 1u);
        EXPECT_NEAR(plan["together"], double(plan["divergence"]) / double(plan["alone"]), 1e-9);
    }
    const auto before = contents(workspace.parent_path());
    EXPECT_EQ(scan({"--pattern", "unstructured", "--pattern", "channel"})["points"], found["points"]);
    EXPECT_EQ(contents(workspace.parent_path()), before) << "asking again writes nothing";
    const Json more = scan({"--pattern", "unstructured", "--criterion", "random"});
    EXPECT_EQ(more["points"].size(), 20u);
    EXPECT_EQ(more["points"][0]["criterion"], "random");
}

TEST_F(Explorer, AKilledScanGoesOn)
{
    const Arguments arguments{"scan", workspace, "--images", "300", "--levels", "0.5,0.8", "--pattern", "unstructured"};
    espalierInterrupted(arguments, "loading", SIGKILL);
    const Json found = scan({"--pattern", "unstructured"});
    EXPECT_EQ(found["points"].size(), 20u);
    EXPECT_TRUE(fs::is_empty(fs::path(workspace.string() + ".d") / "jobs"))
        << "the scan that was killed has been finished";
}

TEST_F(Explorer, SolvesForALatencyRunsThePlanAndSaysHowRightItWas)
{
    scan({"--pattern", "unstructured"});
    const fs::path plan = scratch / "solved.json";
    const Ended solved =
        espalier({"solve", workspace, "--max-latency-ratio", "0.8", "--pin", "conv1=0", "-o", plan, "--json"});
    ASSERT_EQ(solved.status, 0) << solved.err;
    const Json document = solved.document();
    EXPECT_LE(document["forecast"]["latency_ratio"]["sparse"], 0.81);
    EXPECT_GT(document["forecast"]["together"], 0);
    EXPECT_GT(document["forecast"]["joint_plans"], 0);
    EXPECT_GT(document["front"].size(), 3u);
    for (const Json& layer : document["layers"]) EXPECT_NE(layer["layer"], "conv1");
    EXPECT_EQ(Json::parse(read(plan)), document["plan"]);

    EXPECT_EQ(espalier({"solve", workspace, "--max-latency-ratio", "0.8", "-o", plan, "--json"}).errorCode(),
              "usage.file_exists");
    const Json foretold = espalier({"forecast", workspace, "--plan", plan, "--json"}).document()["forecast"];
    EXPECT_EQ(foretold["accuracy"], document["forecast"]["accuracy"]);

    EXPECT_EQ(espalier({"forecast", workspace, "--json"}).errorCode(), "forecast.nothing_to_check");
    ASSERT_EQ(espalier({"run", workspace, "--plan", plan}).status, 0);
    const Json trust = espalier({"forecast", workspace, "--json"}).document();
    ASSERT_EQ(trust["experiments"].size(), 1u);
    EXPECT_NEAR(trust["experiments"][0]["accuracy"], foretold["accuracy"], 0.1);
    EXPECT_NE(espalier({"forecast", workspace}).out.find("90 %"), std::string::npos);
}

TEST_F(Explorer, SuggestsThePlanThatIsFastestForSoLittleLost)
{
    scan({"--pattern", "unstructured", "--pattern", "channel"});
    const fs::path plan = scratch / "suggested.json";
    const Ended suggested = espalier({"suggest", workspace, "-o", plan, "--json"});
    ASSERT_EQ(suggested.status, 0) << suggested.err;
    EXPECT_EQ(Json::parse(read(plan)), suggested.document()["plan"]);
    double fastest = 10;
    for (const char* pattern : {"unstructured", "channel"}) {
        const Ended solved = espalier({"solve", workspace, "--max-accuracy-drop", "1", "--pattern", pattern, "--json"});
        ASSERT_EQ(solved.status, 0) << solved.err;
        const Json forecast = solved.document()["forecast"];
        fastest = std::min(fastest, double(forecast["ms"]) / double(forecast["dense_ms"]));
    }
    const Json forecast = suggested.document()["forecast"];
    EXPECT_NEAR(double(forecast["ms"]) / double(forecast["dense_ms"]), fastest, 1e-9);
    EXPECT_EQ(espalier({"suggest", workspace, "-o", plan, "--json"}).errorCode(), "usage.file_exists");
    const Ended bold = espalier({"suggest", workspace, "--max-accuracy-drop", "5", "-o", plan, "--force"});
    EXPECT_EQ(bold.status, 0) << bold.err;
    EXPECT_NE(bold.out.find("latency"), std::string::npos);
}

TEST_F(Explorer, SolvesForActivationsAndForEitherKindOfPattern)
{
    scan({"--pattern", "unstructured", "--pattern", "channel"});
    const Arguments channels{"solve", workspace, "--pattern", "channel", "--json"};
    const auto with = [](Arguments arguments, const Arguments& more) {
        arguments.insert(arguments.end(), more.begin(), more.end());
        return espalier(arguments);
    };
    const Ended free = with(channels, {"--max-accuracy-drop", "0.01"});
    ASSERT_EQ(free.status, 0) << free.err;
    const std::int64_t peak = free.document()["front"].back()["forecast"]["activation_bytes"];
    const Ended limited = with(channels, {"--max-activations", std::to_string(peak * 8 / 10)});
    ASSERT_EQ(limited.status, 0) << limited.err;
    EXPECT_LE(limited.document()["forecast"]["activation_bytes"], peak * 8 / 10);
    EXPECT_FALSE(limited.document()["layers"].empty());
    EXPECT_EQ(with(channels, {"--max-activations", "100"}).errorCode(), "solve.out_of_reach");

    const Arguments both{"solve", workspace, "--max-latency-ratio", "0.8", "--json"};
    const Ended masks = espalier(both), either = with(both, {"--any-pattern"});
    ASSERT_EQ(either.status, 0) << either.err;
    EXPECT_LE(either.document()["forecast"]["latency_ratio"]["sparse"], 0.81);
    EXPECT_LE(
        double(either.document()["forecast"]["divergence"]) * double(either.document()["forecast"]["together"]),
        double(masks.document()["forecast"]["divergence"]) * double(masks.document()["forecast"]["together"]) + 1e-9);
    EXPECT_EQ(with(both, {"--any-pattern", "--pattern", "channel"}).errorCode(), "usage.bad_arguments");
}

TEST_F(Explorer, RefusesWhatCannotBe)
{
    const auto refusal = [&](Arguments arguments) {
        arguments.push_back("--json");
        const Ended ended = espalier(arguments);
        EXPECT_EQ(ended.status, 2) << ended.err;
        return ended.errorCode();
    };
    EXPECT_EQ(refusal({"solve", workspace, "--max-latency-ratio", "0.5"}), "solve.not_scanned");
    EXPECT_EQ(refusal({"suggest", workspace}), "solve.not_scanned");
    EXPECT_EQ(refusal({"suggest", workspace, "--max-accuracy-drop", "200"}), "usage.bad_arguments");
    EXPECT_EQ(refusal({"scan", workspace, "--pattern", "head"}), "plan.pattern_fits_no_layer");
    EXPECT_EQ(refusal({"scan", workspace, "--levels", "0.5,1.5"}), "plan.bad_sparsity");
    EXPECT_EQ(refusal({"scan", workspace, "--levels", "x"}), "usage.bad_arguments");
    EXPECT_EQ(refusal({"scan", workspace, "--images", "0"}), "usage.bad_arguments");
    EXPECT_EQ(refusal({"scan", workspace, "--criterion", "luck"}), "plan.criterion_unknown");
    scan({"--pattern", "unstructured"});
    EXPECT_EQ(refusal({"solve", workspace}), "solve.no_limit");
    EXPECT_EQ(refusal({"solve", workspace, "--max-latency-ratio", "0.01"}), "solve.out_of_reach");
    EXPECT_EQ(refusal({"solve", workspace, "--max-weights", "10"}), "solve.out_of_reach");
    EXPECT_EQ(refusal({"solve", workspace, "--max-activations", "10"}), "solve.masks_keep_activations");
    EXPECT_EQ(refusal({"solve", workspace, "--max-accuracy-drop", "1", "--pin", "conv1"}), "usage.bad_pin");
    EXPECT_EQ(refusal({"solve", workspace, "--max-accuracy-drop", "1", "--pin", "nothing=0.5"}), "solve.unknown_pin");
    EXPECT_EQ(refusal({"solve", workspace, "--max-accuracy-drop", "1", "--pattern", "2:4"}), "solve.not_scanned");
}

}  // namespace
}  // namespace espalier::cli
