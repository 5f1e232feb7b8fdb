#include "tests/end_to_end/cli/cli.h"

#include <csignal>

namespace espalier::cli {
namespace {

/// Profiles, a stress test and a robustness test of the dense model: short, and nothing depends on timing.
class Evidence : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!hasFashionMnist()) GTEST_SKIP() << "dataset-fashion-mnist is not installed";
        workspace = copyWorkspace(measuredWorkspace(), scratch / "ws.espalier");
    }

    Json answer(Arguments arguments)
    {
        arguments.push_back("--json");
        const Ended ended = espalier(arguments);
        EXPECT_EQ(ended.status, 0) << ended.err;
        return ended.document();
    }
    std::string refusal(Arguments arguments)
    {
        arguments.push_back("--json");
        const Ended ended = espalier(arguments);
        EXPECT_EQ(ended.status, 2) << ended.err;
        return ended.errorCode();
    }
    fs::path profileFile(const std::string& text)
    {
        write(scratch / "profile.json", text);
        return scratch / "profile.json";
    }

    Scratch scratch;
    fs::path workspace;
};

const char* easy = R"({"espalier_profile": 1, "name": "easy", "p99_limit_ms": 100000, "accuracy_floor": 0.01,
                       "requests_per_second": 0.001, "price_per_hour": 1})";
const char* hard = R"({"espalier_profile": 1, "name": "hard", "accuracy_floor": 1})";

TEST_F(Evidence, ProfilesAreKeptAndExperimentsJudged)
{
    EXPECT_EQ(refusal({"profile", workspace, "check"}), "profile.none");
    answer({"profile", workspace, "add", profileFile(easy)});
    const Json all = answer({"profile", workspace, "add", profileFile(hard)});
    ASSERT_EQ(all["profiles"].size(), 2u);
    const Json judged = answer({"profile", workspace, "check"})["assessments"];
    ASSERT_EQ(judged.size(), 2u);
    EXPECT_EQ(judged[0]["verdict"], "pass") << judged;
    EXPECT_GT(judged[0]["economics"]["cost_per_million"], 0);
    EXPECT_GT(judged[0]["economics"]["estimated_joules_per_request"], 0);
    EXPECT_EQ(judged[1]["verdict"], "fail");
    EXPECT_EQ(judged[1]["limiting"], "accuracy");
    const Json one = answer({"profile", workspace, "check", "dense", "--profile", "easy"})["assessments"];
    EXPECT_EQ(one[0]["bill"]["layers"].size(), 10u);
    EXPECT_NE(espalier({"profile", workspace, "check", "dense"}).out.find("accuracy"), std::string::npos);
    EXPECT_EQ(answer({"profile", workspace, "show", "hard"})["accuracy_floor"], 1.0);
    EXPECT_EQ(answer({"profile", workspace, "remove", "hard"})["profiles"].size(), 1u);
}

TEST_F(Evidence, BadProfilesAreRefusedAndNothingIsLost)
{
    answer({"profile", workspace, "add", profileFile(easy)});
    const auto before = contents(workspace.parent_path());
    EXPECT_EQ(refusal({"profile", workspace, "add", scratch / "absent.json"}), "profile.not_found");
    const fs::path bad = scratch / "bad.json";
    write(bad, R"({"espalier_profile": 1, "name": "easy", "requests_per_second": 9, "peak_requests_per_second": 3})");
    EXPECT_EQ(refusal({"profile", workspace, "add", bad}), "profile.contradiction");
    EXPECT_EQ(refusal({"profile", workspace, "show", "nobody"}), "profile.no_such_profile");
    EXPECT_EQ(refusal({"profile", workspace, "remove", "nobody"}), "profile.no_such_profile");
    EXPECT_EQ(refusal({"profile", workspace, "polish"}), "profile.unknown_action");
    EXPECT_EQ(refusal({"profile", workspace, "add"}), "profile.argument_missing");
    EXPECT_EQ(refusal({"init", scratch / "new.espalier", "--model", "m", "--data", "d", "--profile", bad}),
              "profile.contradiction");
    EXPECT_EQ(answer({"profile", workspace, "list"})["profiles"].size(), 1u);
    fs::remove(bad);
    auto after = contents(workspace.parent_path());
    after.erase("profile.json");
    auto expected = before;
    expected.erase("profile.json");
    EXPECT_EQ(after, expected);
}

TEST_F(Evidence, AStressTestIsKeptAndTheProfileKnowsIt)
{
    answer({"profile", workspace, "add", profileFile(easy)});
    const Arguments arguments{"stress", workspace, "dense", "--rate",     "40",   "--seconds",
                              "0.5",    "--p99",   "90000", "--scenario", "quiet"};
    const Json stress = answer(arguments)["stress"];
    ASSERT_EQ(stress["loads"].size(), 4u) << "two kinds of arrivals on two sides";
    for (const Json& load : stress["loads"]) {
        EXPECT_GT(load["requests"], 0);
        EXPECT_EQ(load["cumulative"].back()[1], 1.0);
        EXPECT_EQ(load["histogram"]["counts"].size() + 1, load["histogram"]["edges_ms"].size());
    }
    EXPECT_GE(stress["dense"]["sustained_rate"], 0) << "0 where the machine is too busy for any";
    EXPECT_TRUE(fs::is_empty(fs::path(workspace.string() + ".d") / "jobs"));
    const Json judged = answer({"profile", workspace, "check", "dense"})["assessments"][0];
    EXPECT_EQ(judged["limits"][0]["from"], "load");
    EXPECT_EQ(judged["economics"]["rate_from"], "load");
    EXPECT_EQ(refusal({"stress", workspace, "nobody"}), "workspace.no_such_experiment");
    EXPECT_EQ(refusal({"stress", workspace, "dense", "--rate", "1e9"}), "stress.bad_value");
    EXPECT_EQ(refusal({"stress", workspace, "dense", "--seconds", "1e9"}), "stress.bad_value");
    EXPECT_EQ(refusal({"stress", workspace, "dense", "--scenario", "earthquake"}), "stress.bad_value");
    EXPECT_EQ(refusal({"stress", workspace, "dense", "--profile", "nobody"}), "profile.no_such_profile");
}

TEST_F(Evidence, ARobustnessTestThatWasKilledGoesOn)
{
    const Arguments arguments{
        "robustness", workspace,      "--images", "100",     "--corruption",
        "noise",      "--corruption", "jpeg",     "--slice", "idx:" + (workspace.parent_path() / "nowhere").string()};
    EXPECT_EQ(refusal(arguments), "data.not_found");
    const Arguments good(arguments.begin(), arguments.end() - 2);
    espalierInterrupted(good, "loading", SIGKILL);
    const Json found = answer(good)["robustness"];
    ASSERT_EQ(found.size(), 1u) << "the dense model";
    EXPECT_EQ(found[0]["points"].size(), 10u);
    EXPECT_EQ(found[0]["clean"]["n"], 100);
    EXPECT_LE(found[0]["worst"]["accuracy"], found[0]["clean"]["accuracy"]);
    EXPECT_TRUE(fs::is_empty(fs::path(workspace.string() + ".d") / "jobs"));
    EXPECT_EQ(refusal({"robustness", workspace, "--corruption", "missing"}), "robustness.does_not_fit");
    EXPECT_EQ(refusal({"robustness", workspace, "--severity", "9"}), "robustness.bad_value");
}

}  // namespace
}  // namespace espalier::cli
