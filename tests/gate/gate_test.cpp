#include "core/gate/gate.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <limits>

namespace espalier {
namespace {

/// 92.4 of 93.2 %, 0.6 times dense, 100 kB of weights, 50 kB of activations.
Experiment measured()
{
    Experiment experiment;
    experiment.name = "pruned";
    experiment.status = "done";
    experiment.accuracy = {0.932, 0.91, 0.924, 10000, {0.919, 0.929}};
    LatencyRecord sparse;
    sparse.ratio = 0.6;
    sparse.ratioCi95 = {0.58, 0.63};
    LatencyRecord masked;
    masked.ratio = 1.01;
    masked.ratioCi95 = {0.99, 1.02};
    experiment.latency = {{"sparse", sparse}, {"masked", masked}};
    experiment.memory.weightsStored = 100000;
    experiment.memory.activationsPeak = 50000;
    return experiment;
}

Experiment diverged()
{
    Experiment experiment = measured();
    experiment.status = "diverged";
    experiment.accuracy.recovered = std::numeric_limits<double>::quiet_NaN();
    return experiment;
}

Experiment failed()
{
    Experiment experiment;
    experiment.status = "failed";
    return experiment;
}

GateLimits limits(std::optional<double> drop, std::optional<double> ratio, std::optional<std::int64_t> weights = {},
                  std::optional<std::int64_t> activations = {})
{
    GateLimits limits;
    limits.accuracyDrop = drop;
    limits.latencyRatio = ratio;
    limits.weights = weights;
    limits.activations = activations;
    return limits;
}

GateLimits of(const std::string& truth, double ratio)
{
    GateLimits limits;
    limits.truth = truth;
    limits.latencyRatio = ratio;
    return limits;
}

GateLimits whole(GateLimits limits)
{
    limits.whole = true;
    return limits;
}

struct Case {
    const char* what;
    Experiment experiment;
    GateLimits limits;
    bool passes;
};

class GateCases : public testing::TestWithParam<Case> {};

TEST_P(GateCases, AreJudgedRight)
{
    const Case& tried = GetParam();
    EXPECT_EQ(judgeGate(tried.experiment, tried.limits).passed(), tried.passes)
        << tried.what << gateToJson(judgeGate(tried.experiment, tried.limits));
}

INSTANTIATE_TEST_SUITE_P(
    Constructed, GateCases,
    testing::Values(Case{"loses 0.8 points of 1", measured(), limits(1, {}), true},
                    Case{"loses 0.8 points of 0.8", measured(), limits(0.8 + 1e-9, {}), true},
                    Case{"loses 0.8 points of 0.7", measured(), limits(0.7, {}), false},
                    Case{"may lose nothing", measured(), limits(0, {}), false},
                    Case{"all of the interval within 2", measured(), whole(limits(2, {})), true},
                    Case{"the interval reaches over 1", measured(), whole(limits(1, {})), false},
                    Case{"0.6 of 0.7 times", measured(), limits({}, 0.7), true},
                    Case{"0.6 of 0.5 times", measured(), limits({}, 0.5), false},
                    Case{"0.6 of 0.6 times", measured(), limits({}, 0.6), true},
                    Case{"the interval reaches over 0.6", measured(), whole(limits({}, 0.6)), false},
                    Case{"masked is no faster", measured(), of("masked", 0.9), false},
                    Case{"masked within 1.05", measured(), of("masked", 1.05), true},
                    Case{"deployed was not measured", measured(), of("deployed", 5), false},
                    Case{"fits 100 kB", measured(), limits({}, {}, 100000), true},
                    Case{"a byte too many", measured(), limits({}, {}, 99999), false},
                    Case{"activations fit", measured(), limits({}, {}, {}, 50000), true},
                    Case{"activations do not", measured(), limits({}, {}, {}, 49999), false},
                    Case{"one of four is not kept", measured(), limits(1, 0.7, 100000, 1), false},
                    Case{"all four are kept", measured(), limits(1, 0.7, 100000, 50000), true},
                    Case{"diverged passes nothing", diverged(), limits(100, {}), false},
                    Case{"nor does its speed", diverged(), limits({}, 1), false},
                    Case{"failed passes nothing", failed(), limits(100, 100, 1 << 30, 1 << 30), false}));

TEST(Gate, SaysWhereAnIntervalReachesOverTheLimit)
{
    const GateResult result = judgeGate(measured(), limits(1, 0.59));
    ASSERT_EQ(result.checks.size(), 3u);
    EXPECT_TRUE(result.checks[1].passed);
    EXPECT_FALSE(result.checks[1].certain) << "up to 1.3 points";
    EXPECT_FALSE(result.checks[2].passed);
    EXPECT_FALSE(result.checks[2].certain) << "down to 0.58";
    EXPECT_EQ(result.checks[2].subject, "sparse") << "what is deployed first of what was measured";
}

TEST(Gate, TheDropHasThePairedInterval)
{
    ClassChange change;
    change.images = 10000;
    change.lost = 100;
    change.gained = 20;
    const GateCheck check = judgeGate(measured(), limits(1, {}), change).checks[1];
    EXPECT_NEAR((*check.ci95)[0], 0.8 - 0.22, 0.03);
    EXPECT_NEAR((*check.ci95)[1], 0.8 + 0.22, 0.03);
}

TEST(Gate, AProfileThatIsNotKnownIsNotKept)
{
    ProfileVerdict pass, unknown;
    pass.profile = "edge";
    pass.verdict = Verdict::pass;
    unknown.profile = "server";
    EXPECT_TRUE(judgeGate(measured(), {}, {}, {pass}).passed());
    const GateResult result = judgeGate(measured(), {}, {}, {pass, unknown});
    EXPECT_FALSE(result.passed());
    EXPECT_EQ(gateToJson(result)["checks"][2]["verdict"]["verdict"], "unknown");
}

TEST(Gate, JsonHasNoNumberThatIsNone)
{
    const auto json = gateToJson(judgeGate(diverged(), limits(1, {})));
    EXPECT_EQ(json["passed"], false);
    EXPECT_TRUE(json["checks"][1]["measured"].is_null());
    EXPECT_EQ(json["checks"][0]["status"], "diverged");
}

}  // namespace
}  // namespace espalier
