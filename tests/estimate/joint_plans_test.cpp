// Which plans a scan measures as a whole, and what is learnt from them.
#include "core/estimate/joint_plans.h"

#include "core/estimate/additivity.h"
#include "core/estimate/forecast.h"
#include "core/sensitivity/joint_gap.h"
#include "tests/estimate/sample_scan.h"

#include <gtest/gtest.h>

#include <set>

namespace espalier {
namespace {

/// What the single cuts of a plan add up to.
double aloneOf(const ScanResult& scan, const JointCuts& cuts)
{
    double sum = 0;
    for (const ScanPoint& cut : cuts)
        for (const SensitivityPoint& point : scan.points)
            if (point.cut == cut) sum += point.divergence;
    return sum;
}

/// All plans of the scan measured, `ratio` times what they add up to.
template <typename Ratio>
ScanResult withJoint(ScanResult scan, Ratio ratio)
{
    for (const JointCuts& cuts : jointPlans(scan.points)) {
        const double alone = aloneOf(scan, cuts), together = alone * ratio(alone);
        const auto lost = std::llround(20000 * together);
        scan.joint.push_back({{100000, 90000 - lost, 90000, lost, 0, together, together / 10}, cuts});
    }
    return scan;
}

TEST(JointPlans, AreAFewOfDifferentSumsWithOneLevelALayer)
{
    ScanResult scan = test::sampleScan(test::wideModel());
    const auto plans = jointPlans(scan.points);
    ASSERT_GE(plans.size(), 2u);
    EXPECT_LE(plans.size(), jointPlansOfAFamily);
    double before = 0;
    for (const JointCuts& plan : plans) {
        std::set<std::string> layers;
        for (const ScanPoint& cut : plan) layers.insert(cut.layer);
        EXPECT_EQ(layers.size(), plan.size());
        EXPECT_GT(plan.size(), 1u);
        EXPECT_GT(aloneOf(scan, plan), before);
        before = aloneOf(scan, plan);
    }
    EXPECT_NEAR(aloneOf(scan, plans.front()), 0.025, 0.012) << "half a point, at 20 points a nat";
}

TEST(JointPlans, AreMadeOfEachPatternApart)
{
    ScanResult scan = test::sampleScan(test::wideModel());
    const auto masks = jointPlans(scan.points).size();
    const ScanResult channels = test::sampleScan(test::wideModel(), "channel");
    scan.points.insert(scan.points.end(), channels.points.begin(), channels.points.end());
    std::size_t structured = 0, others = 0;
    for (const JointCuts& plan : jointPlans(scan.points)) {
        for (const ScanPoint& cut : plan) EXPECT_EQ(cut.pattern, plan.front().pattern);
        ++(plan.front().pattern.structured() ? structured : others);
    }
    EXPECT_GT(structured, 0u);
    EXPECT_EQ(others, masks);
}

TEST(JointPlans, NeedTwoLayersAndFiguresThatAreThere)
{
    EXPECT_TRUE(jointPlans({}).empty());
    EXPECT_TRUE(jointPlans({test::scanned("a", "unstructured", 0.5, 0.1, 20)}).empty());
    std::vector<SensitivityPoint> points{test::scanned("a", "unstructured", 0.5, 0.1, 20),
                                         test::scanned("b", "unstructured", 0.5, 0.1, 20)};
    EXPECT_EQ(jointPlans(points).size(), 1u);
    points.back().divergence = std::nan("");
    EXPECT_TRUE(jointPlans(points).empty());
}

TEST(JointPlans, OfAnOlderScanAreMadeUpForOnce)
{
    const ModelSummary model = test::wideModel();
    ScanResult scan = test::sampleScan(model);
    std::vector<ScanPoint> asked;
    for (const SensitivityPoint& point : scan.points) asked.push_back(point.cut);
    const auto plans = missingJointPlans(asked, {}, scan);
    EXPECT_EQ(plans, jointPlans(scan.points));
    EXPECT_TRUE(missingJointPlans(asked, {asked.front()}, scan).empty()) << "what is scanned brings its own";
    EXPECT_TRUE(missingJointPlans({}, {}, scan).empty());
    scan.joint.push_back({{1000, 900, 900, 0, 0, 0.1, 0.01}, plans.front()});
    EXPECT_TRUE(missingJointPlans(asked, {}, scan).empty());
}

TEST(JointGap, IsWhatMoreItCostsThanItsCutsAlone)
{
    ScanResult scan = withJoint(test::sampleScan(test::wideModel()), [](double) { return 1.5; });
    const auto gaps = jointGaps(scan);
    ASSERT_EQ(gaps.size(), scan.joint.size());
    for (const JointGap& gap : gaps) EXPECT_NEAR(gap.ratio(), 1.5, 1e-9);
    const double alone = gaps.front().alone;
    SensitivityPoint fewer = scan.points.front();
    for (SensitivityPoint& point : scan.points)
        if (point.cut == scan.joint.front().cuts.front()) fewer = point;
    fewer.images = 100;
    fewer.divergence *= 2;
    scan.points.insert(scan.points.begin(), fewer);
    EXPECT_DOUBLE_EQ(jointGaps(scan).front().alone, alone) << "that on the same images counts";
    scan.joint.front().divergence = std::nan("");
    scan.joint.back().cuts.front().layer = "unknown";
    EXPECT_EQ(jointGaps(scan).size(), gaps.size() - 2);
}

TEST(JointKey, DoesNotDependOnTheOrderOfCuts)
{
    const ScanPoint a{"a", Pattern::parse("unstructured"), "magnitude", 0.5}, b{"b", Pattern(), "magnitude", 0.5};
    EXPECT_EQ(jointKey("m", "d", 1, {a, b}), jointKey("m", "d", 1, {b, a}));
    for (const auto& other : {jointKey("m", "d", 1, {a}), jointKey("m", "d", 2, {a, b}), jointKey("m", "e", 1, {a, b}),
                              jointKey("n", "d", 1, {a, b})})
        EXPECT_NE(other, jointKey("m", "d", 1, {a, b}));
}

TEST(Additivity, IsAPowerWithinWhatWasMeasuredAndAFactorBeyond)
{
    const ScanResult scan =
        withJoint(test::sampleScan(test::wideModel()), [](double alone) { return 2 * std::pow(alone, 0.2); });
    const Additivity additivity(scan);
    ASSERT_GE(additivity.plans(CutKind::masks), 3);
    EXPECT_EQ(additivity.plans(CutKind::channels), 0);
    EXPECT_EQ(additivity.plans(CutKind::mixed), additivity.plans(CutKind::masks));
    const auto gaps = jointGaps(scan);
    const double low = gaps.front().alone, high = gaps.back().alone, middle = std::sqrt(low * high);
    EXPECT_NEAR(additivity.jointOf(middle, CutKind::masks), 2 * std::pow(middle, 1.2), 1e-9);
    EXPECT_NEAR(additivity.jointOf(high * 2, CutKind::masks), 2 * high * 2 * std::pow(high, 0.2), 1e-9);
    EXPECT_NEAR(additivity.jointOf(low / 2, CutKind::masks), low / 2 * 2 * std::pow(low, 0.2), 1e-9);
    EXPECT_EQ(additivity.jointOf(middle, CutKind::channels), middle) << "nothing was measured of them";
    for (const double sum : {low / 3, low, middle, high, high * 3})
        EXPECT_NEAR(additivity.sumFor(additivity.jointOf(sum, CutKind::masks), CutKind::masks), sum, 1e-9);
    EXPECT_EQ(additivity.jointOf(0, CutKind::masks), 0);
}

TEST(Additivity, RaisesASumByLessWhereFewCutsMakeIt)
{
    const ScanResult scan = withJoint(test::sampleScan(test::wideModel()), [](double) { return 2.0; });
    const Additivity additivity(scan);
    const auto gaps = jointGaps(scan);
    for (const JointGap& gap : gaps) EXPECT_GT(gap.spread, 1.5);
    const double sum = gaps.front().alone, usual = additivity.jointOf(sum, CutKind::masks);
    EXPECT_NEAR(usual, 2 * sum, 1e-9);
    EXPECT_DOUBLE_EQ(additivity.jointOf(sum, 1, CutKind::masks), sum) << "one cut is what it is alone";
    double before = sum;
    for (const double spread : {1.5, 2.0, 3.0}) {
        EXPECT_GT(additivity.jointOf(sum, spread, CutKind::masks), before);
        before = additivity.jointOf(sum, spread, CutKind::masks);
    }
    EXPECT_LT(additivity.jointOf(sum, 1000, CutKind::masks), 2.5 * sum) << "nothing was measured of that";
    EXPECT_DOUBLE_EQ(cutsSpread(4 * std::sqrt(0.1), 0.4), 4);
    EXPECT_DOUBLE_EQ(cutsSpread(std::sqrt(0.3), 0.3), 1);
    EXPECT_EQ(cutsSpread(0, 0), 1);
}

TEST(CutKinds, AreToldApart)
{
    LayerRule masks, channels, both;
    masks.cuts = {{Pattern::parse("2:4"), 0.5}};
    channels.cuts = {{Pattern::parse("channel"), 0.5}};
    both.cuts = {{Pattern::parse("channel"), 0.5}, {Pattern::parse("unstructured"), 0.5}};
    EXPECT_EQ(cutKindOf({masks, LayerRule()}), CutKind::masks);
    EXPECT_EQ(cutKindOf({channels}), CutKind::channels);
    EXPECT_EQ(cutKindOf({channels, masks}), CutKind::mixed);
    EXPECT_EQ(cutKindOf({both}), CutKind::mixed);
}

struct ForecastOfJoint : testing::Test {
    ModelSummary model = test::wideModel();
    ScanResult plain = test::sampleScan(model), taught = withJoint(plain, [](double) { return 1.6; });
    std::vector<LayerRule> rules{model.layers.size()};
    std::vector<Experiment> experiments{1};

    ForecastOfJoint()
    {
        for (LayerRule& rule : rules) rule.cuts = {{Pattern::parse("unstructured"), 0.45}};
        experiments[0].baseline = true;
        experiments[0].status = "done";
        experiments[0].accuracy.dense = 0.9;
        experiments[0].accuracy.n = 10000;
    }
    void run(double sparsity, double factor)
    {
        Experiment experiment = experiments[0];
        experiment.baseline = false;
        experiment.accuracy.pruned = 0.9 - factor * 0.2 * std::pow(sparsity, 4);
        LayerRule rule;
        rule.cuts = {{Pattern::parse("unstructured"), sparsity}};
        experiment.plan.rules = {{"*", rule}};
        experiments.push_back(experiment);
    }
};

TEST_F(ForecastOfJoint, MovesTheMiddleAndMakesNothingNarrower)
{
    const Forecast before = Forecaster(model, plain, experiments).of(rules, {});
    const Forecast after = Forecaster(model, taught, experiments).of(rules, {});
    EXPECT_EQ(before.jointPlans, 0);
    EXPECT_EQ(before.together, 1);
    EXPECT_EQ(after.jointPlans, int(taught.joint.size()));
    EXPECT_NEAR(after.together, 1.6, 0.25) << "spread about as the plans that were measured";
    EXPECT_EQ(after.divergence, before.divergence);
    EXPECT_NEAR(0.9 - *after.accuracy, after.together * (0.9 - *before.accuracy), 0.002);
    const auto width = [](const Forecast& forecast) { return forecast.accuracy90[1] - forecast.accuracy90[0]; };
    EXPECT_GE(width(after), width(before));
}

TEST_F(ForecastOfJoint, AnExperimentCorrectsAsMuchWithItAsWithout)
{
    for (const double sparsity : {0.25, 0.4, 0.45, 0.5}) run(sparsity, 2.5);
    const Forecaster before(model, plain, experiments), after(model, taught, experiments);
    EXPECT_EQ(after.of(rules, {}).learntFrom, 4);
    EXPECT_NEAR(*after.of(rules, {}).accuracy, *before.of(rules, {}).accuracy, 0.003);
    EXPECT_NEAR(after.sumFor(after.jointOf(0.05, {}), {}), 0.05, 1e-9);
}

}  // namespace
}  // namespace espalier
