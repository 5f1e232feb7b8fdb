#include "core/sparsity/sweep.h"

#include "tests/sparsity/small_model.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

std::string whereRefused(const SweepRequest& request)
{
    try {
        sweepLevels(request);
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "usage.bad_range");
        return failure.issue().where;
    }
    return {};
}

TEST(Sweep, LevelsAreEvenWithBothEnds)
{
    SweepRequest request;
    request.from = 0.5, request.to = 0.9, request.steps = 3;
    EXPECT_THAT(sweepLevels(request), testing::ElementsAre(0.5, 0.7, 0.9));
    request.steps = 1;
    EXPECT_THAT(sweepLevels(request), testing::ElementsAre(0.5));
    request.pattern = Pattern::parse("1:4");
    EXPECT_THAT(sweepLevels(request), testing::ElementsAre(0.75));
}

TEST(Sweep, LevelsAreWhatAPersonWouldWrite)
{
    SweepRequest request;
    request.from = 0.1, request.to = 0.3, request.steps = 3;
    EXPECT_EQ(sweepLevels(request)[1], 0.2) << "to the last bit";
    request.from = 0.1, request.to = 0.2, request.steps = 4;
    EXPECT_EQ(sweepLevels(request)[1], 0.133333);
}

TEST(Sweep, RefusesARangeThatCannotBe)
{
    EXPECT_EQ(whereRefused({.from = 0}), "from");
    EXPECT_EQ(whereRefused({.to = 1}), "to");
    EXPECT_EQ(whereRefused({.from = 0.9, .to = 0.1}), "to");
    EXPECT_EQ(whereRefused({.steps = 0}), "steps");
    EXPECT_EQ(whereRefused({.steps = 1001}), "steps");
    EXPECT_THROW(sweepLevels({.pattern = Pattern::parse("dense")}), Failure);
}

TEST(Sweep, EveryStepHasANameAPlanAndTheRecovery)
{
    SweepRequest request;
    request.from = 0.375, request.to = 0.8, request.steps = 2;
    const auto steps = sweepPlans(test::smallModel(), request, {RecoveryStep{}});
    ASSERT_EQ(steps.size(), 2u);
    EXPECT_EQ(steps[0].name, "unstructured 37.5 %");
    EXPECT_EQ(steps[1].name, "unstructured 80 %");
    for (const NamedPlan& step : steps) {
        EXPECT_FALSE(step.plan.rules.empty());
        EXPECT_EQ(step.plan.recovery.size(), 1u);
    }
}

TEST(Sweep, NamesSayThePresetAndWhatIsProtected)
{
    SweepRequest request;
    request.preset = Preset::erk;
    request.steps = 1;
    request.from = 0.5;
    EXPECT_EQ(sweepPlans(test::smallModel(), request, {})[0].name, "unstructured 50 % erk");
    request.protect = Protect::first_and_last;
    EXPECT_EQ(sweepPlans(test::smallModel(), request, {})[0].name, "unstructured 50 % erk protected");
    request = {.pattern = Pattern::parse("2:4")};
    EXPECT_EQ(sweepPlans(test::smallModel(), request, {})[0].name, "2:4");
}

TEST(Sweep, SaysWhereThePatternFitsNoLayer)
{
    EXPECT_THROW(sweepPlans(test::smallModel(), {.pattern = Pattern::parse("7:64")}, {}), Failure);
}

}  // namespace
}  // namespace espalier
