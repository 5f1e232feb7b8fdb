#include "core/estimate/forecast_check.h"

#include "tests/estimate/sample_scan.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

std::vector<LayerRule> cutAll(const ModelSummary& model, const char* pattern, double sparsity)
{
    std::vector<LayerRule> rules(model.layers.size());
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (patternMisfit(Pattern::parse(pattern), model.layers[i]).empty())
            rules[i].cuts = {{Pattern::parse(pattern), sparsity}};
    return rules;
}

Experiment dense()
{
    Experiment experiment;
    experiment.baseline = true;
    experiment.status = "done";
    experiment.accuracy.dense = 0.9;
    experiment.accuracy.n = 10000;
    return experiment;
}

/// One that cut all layers alike and came to this accuracy.
Experiment ran(double sparsity, double accuracy)
{
    Experiment experiment = dense();
    experiment.baseline = false;
    experiment.accuracy.pruned = accuracy;
    LayerRule rule;
    rule.cuts = {{Pattern::parse("unstructured"), sparsity}};
    experiment.plan.rules = {{"*", rule}};
    return experiment;
}

TEST(AccuracyCurve, RisesThroughZeroAndKnowsItsEnd)
{
    ScanResult scan;
    for (const auto& [divergence, lost] : {std::pair(0.1, 30), {0.2, 20}, {0.4, 90}})
        scan.points.push_back(test::scanned("a", "unstructured", divergence, divergence, lost));
    const AccuracyCurve curve(scan);
    EXPECT_DOUBLE_EQ(*curve.lossAt(0), 0);
    EXPECT_NEAR(*curve.lossAt(0.15), 0.025, 1e-12) << "the two that fall are taken together";
    EXPECT_NEAR(*curve.lossAt(0.4), 0.09, 1e-12);
    EXPECT_FALSE(curve.lossAt(0.41));
    double before = 0;
    for (double divergence = 0; divergence <= 0.4; divergence += 0.01) {
        EXPECT_GE(*curve.lossAt(divergence), before);
        before = *curve.lossAt(divergence);
    }
    EXPECT_NEAR(*curve.lossAt(curve.divergenceAt(0.05)), 0.05, 1e-12);
}

TEST(DivergenceTable, IsExactAtALevelAndRisesBetween)
{
    const ModelSummary model = test::wideModel();
    const ScanResult scan = test::sampleScan(model);
    const DivergenceTable table(model, scan);
    const Pattern pattern = Pattern::parse("unstructured");
    EXPECT_NEAR(*table.at("b", pattern, "magnitude", 0.5), 0.2 * 0.0625, 1e-12);
    EXPECT_EQ(*table.at("b", pattern, "magnitude", 0), 0);
    EXPECT_FALSE(table.at("b", pattern, "magnitude", 0.8)) << "not scanned up to there";
    EXPECT_FALSE(table.at("b", pattern, "l2", 0.5));
    EXPECT_FALSE(table.at("b", Pattern::parse("2:4"), "magnitude", 0.5));
    double before = 0;
    for (double sparsity = 0.05; sparsity <= 0.75; sparsity += 0.05) {
        const double here = *table.at("b", pattern, "magnitude", sparsity);
        EXPECT_GT(here, before);
        before = here;
    }
}

TEST(DivergenceTable, OfAGroupIsTheSameForAllItsLayers)
{
    const ModelSummary model = test::smallModel();
    ScanResult scan;
    scan.points = {test::scanned("conv1", "channel", 0.5, 0.3, 60)};
    const DivergenceTable table(model, scan);
    EXPECT_EQ(table.at("conv1", Pattern::parse("channel"), "magnitude", 0.5),
              table.at("block.conv2", Pattern::parse("channel"), "magnitude", 0.5));
}

TEST(TimeTable, AddsUpToTheWholeModelsAtALevel)
{
    const ModelSummary model = test::wideModel();
    const ScanResult scan = test::sampleScan(model);
    const TimeTable table(model, scan);
    for (const LayerTime& whole : scan.times)
        if (whole.cut.layer.empty() && whole.cut.sparsity > 0)
            EXPECT_NEAR(*table.sparseMs(cutAll(model, "unstructured", whole.cut.sparsity)), *whole.sparseMs, 1e-9);
    EXPECT_FALSE(table.sparseMs(cutAll(model, "2:4", 0.5)));
}

TEST(TimeTable, OfChannelsCountsWhatALayerMakesAndWhatItReads)
{
    const ModelSummary model = test::wideModel();
    const TimeTable table(model, test::sampleScan(model, "channel"));
    std::vector<LayerRule> rules(model.layers.size());
    rules[0].cuts = {{Pattern::parse("channel"), 0.5}};  // a makes half, b reads half
    const double a = 64 * 144e-5, b = 64 * 576e-5;
    EXPECT_NEAR(*table.compactedMs(rules), table.denseMs() - 0.5 * a - 0.5 * b, 0.03 * table.denseMs());
}

TEST(Forecast, AddsDivergencesAndTellsTheLoss)
{
    const ModelSummary model = test::wideModel();
    const ScanResult scan = test::sampleScan(model);
    const Forecaster forecaster(model, scan, {dense()});
    const Forecast forecast = forecaster.of(cutAll(model, "unstructured", 0.5), {});
    EXPECT_NEAR(forecast.divergence, 0.1 * (1 + 2 + 3 + 4) * 0.0625, 1e-9);
    ASSERT_TRUE(forecast.accuracy);
    EXPECT_NEAR(*forecast.accuracy, 0.9 - 0.2 * forecast.divergence, 0.002);
    EXPECT_LT(forecast.accuracy90[0], *forecast.accuracy);
    EXPECT_GT(forecast.accuracy90[1], *forecast.accuracy);
    EXPECT_LT(forecast.ratios.at("sparse"), 0.7);
    EXPECT_EQ(forecast.ratios.at("masked"), 1);
    EXPECT_FALSE(forecast.ratios.count("compacted"));
}

TEST(Forecast, SaysWhatItCannotKnow)
{
    const ModelSummary model = test::wideModel();
    const ScanResult scan = test::sampleScan(model);
    const Forecaster forecaster(model, scan, {dense()});
    EXPECT_TRUE(forecaster.of(cutAll(model, "unstructured", 0.75), {}).outside) << "four times what one layer did";
    const Forecast other = forecaster.of(cutAll(model, "2:4", 0.5), {});
    EXPECT_FALSE(other.accuracy);
    EXPECT_EQ(other.notScanned.size(), 4u);
}

TEST(Forecast, LearnsNothingFromTheTrash)
{
    const ModelSummary model = test::wideModel();
    const ScanResult scan = test::sampleScan(model);
    std::vector<Experiment> experiments{dense(), ran(0.5, 0.89)};
    EXPECT_EQ(Forecaster(model, scan, experiments).of(cutAll(model, "unstructured", 0.4), {}).learntFrom, 1);
    for (Experiment& experiment : experiments) experiment.trashed = true;
    const Forecast forecast = Forecaster(model, scan, experiments).of(cutAll(model, "unstructured", 0.4), {});
    EXPECT_EQ(forecast.learntFrom, 0);
    EXPECT_GT(*forecast.accuracy, 0.8) << "the dense model's is known all the same";
}

TEST(Forecast, LearnsTheSameFromWhatWasRecordedAsFromThePlans)
{
    const ModelSummary model = test::wideModel();
    const ScanResult scan = test::sampleScan(model);
    std::vector<Experiment> planned{dense(), ran(0.25, 0.89), ran(0.5, 0.87)}, recorded = planned;
    for (Experiment& experiment : recorded)
        for (const Layer& layer : model.layers) {
            if (experiment.baseline) continue;
            experiment.layers.emplace_back().path = layer.path;
            experiment.layers.back().asked = experiment.plan.rules[0].second.cuts;
        }
    EXPECT_DOUBLE_EQ(Forecaster(model, scan, recorded).jointOf(0.05, {}),
                     Forecaster(model, scan, planned).jointOf(0.05, {}));
}

TEST(Forecast, LearnsFromExperiments)
{
    const ModelSummary model = test::wideModel();
    const ScanResult scan = test::sampleScan(model);
    // Together the cuts cost twice what they cost alone.
    const auto twice = [&](double sparsity) { return 0.9 - 2 * 0.2 * std::pow(sparsity, 4); };
    const Forecaster plain(model, scan, {dense()});
    const Forecaster taught(model, scan,
                            {dense(), ran(0.25, twice(0.25)), ran(0.49, twice(0.49)), ran(0.5, twice(0.5))});
    const auto rules = cutAll(model, "unstructured", 0.5);
    EXPECT_NEAR(taught.jointOf(0.05, {}), 0.1, 0.015);
    EXPECT_NEAR(taught.sumFor(taught.jointOf(0.05, {}), {}), 0.05, 1e-9);
    EXPECT_NEAR(*taught.of(rules, {}).accuracy, twice(0.5), 0.003);
    EXPECT_EQ(taught.of(rules, {}).learntFrom, 3);
    // Of the loss that is foretold, for twice as large a loss is twice as uncertain.
    const auto width = [&](const Forecaster& forecaster) {
        const Forecast forecast = forecaster.of(cutAll(model, "unstructured", 0.4), {});
        return (forecast.accuracy90[1] - forecast.accuracy90[0]) / (0.9 - *forecast.accuracy);
    };
    EXPECT_LT(width(taught), width(plain));
}

TEST(ForecastTrust, ForetellsEachExperimentFromTheOthers)
{
    const ModelSummary model = test::wideModel();
    const ScanResult scan = test::sampleScan(model);
    const auto twice = [&](double sparsity) { return 0.9 - 2 * 0.2 * std::pow(sparsity, 4); };
    std::vector<Experiment> experiments{dense()};
    for (const double sparsity : {0.25, 0.3, 0.4, 0.42, 0.45}) {
        experiments.push_back(ran(sparsity, twice(sparsity)));
        experiments.back().id = experiments.back().name = std::to_string(sparsity);
        LatencyRecord latency;
        latency.ratio = 0.9 - 0.7 * sparsity;
        experiments.back().latency["sparse"] = latency;
    }
    experiments.push_back(ran(0.45, 0.2));  // as no forecast could know
    experiments.back().id = "odd";
    Experiment elsewhere = ran(0.5, 0.8);
    elsewhere.id = "elsewhere";
    elsewhere.plan.rules.front().first = "no.such.layer";
    experiments.push_back(elsewhere);

    const ForecastTrust trust = checkForecasts(model, scan, experiments);
    ASSERT_EQ(trust.checks.size(), 6u) << "the one of another model is left out";
    EXPECT_NEAR(trust.coverage, 5.0 / 6, 1e-9);
    EXPECT_LT(trust.medianError, 0.01);
    EXPECT_LT(trust.medianLatencyError, 0.2);
    for (const ForecastCheck& check : trust.checks) {
        EXPECT_EQ(check.covered(), check.id != "odd") << check.id;
        EXPECT_EQ(check.forecast.learntFrom, check.id == "odd" ? 5 : 4)
            << "not from itself, nor from what is out of range";
    }
}

}  // namespace
}  // namespace espalier
