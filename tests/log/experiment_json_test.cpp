#include "sample_experiment.h"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

using Json = nlohmann::json;
using test::emptyExperiment;
using test::failureCode;
using test::fullExperiment;

constexpr double diverged = std::numeric_limits<double>::quiet_NaN();

/// Through text, as the worker's result goes.
Experiment throughText(const Experiment& experiment)
{
    return experimentFromJson(Json::parse(experimentToJson(experiment, true).dump()));
}

TEST(ExperimentJson, EverythingComesBack)
{
    const Experiment experiment = fullExperiment();
    EXPECT_EQ(throughText(experiment), experiment);
    const Experiment empty = emptyExperiment("x");
    EXPECT_EQ(throughText(empty), empty);
}

Experiment deployedExperiment()
{
    Experiment experiment = fullExperiment();
    auto& masked = experiment.latency["masked"];
    masked.denseMs = 3.2;
    masked.denseEngine = "LibTorch 1.13.1";
    auto& deployed = experiment.latency["deployed"] = experiment.latency["compacted"];
    deployed.denseMs = 2.5;
    deployed.denseEngine = "ONNX Runtime 1.30.0";
    deployed.adapter = "onnxruntime";
    return experiment;
}

TEST(ExperimentJson, TheFastestDenseEngineIsNamed)
{
    const Experiment experiment = deployedExperiment();
    const Json latency = Json::parse(experimentToJson(experiment, false).dump()).at("latency");
    EXPECT_EQ(latency.at("fastest_dense"), (Json{{"engine", "ONNX Runtime 1.30.0"}, {"dense_ms", 2.5}}));
    EXPECT_EQ(latency.at("deployed").at("adapter"), "onnxruntime");
    EXPECT_EQ(latency.at("masked").at("dense_engine"), "LibTorch 1.13.1");
    EXPECT_FALSE(latency.at("compacted").contains("dense_engine"));
    EXPECT_EQ(throughText(experiment), experiment);
    EXPECT_FALSE(fastestDense(fullExperiment()));
}

TEST(ExperimentJson, OrderOfRulesComesBack)
{
    const Experiment experiment = throughText(fullExperiment());
    ASSERT_EQ(experiment.plan.rules.size(), 3u);
    EXPECT_EQ(experiment.plan.rules[0].first, "layer*");
    EXPECT_EQ(experiment.plan.rules[2].first, "conv1");
}

TEST(ExperimentJson, HasTheKeysOfTheContract)
{
    const Json json = Json::parse(experimentToJson(fullExperiment(), false).dump());
    EXPECT_EQ(json["accuracy"], Json::parse(R"({"dense": 0.9271, "pruned": 0.3333333333333333, "recovered": 0.92,
                                                "n": 10000, "ci95": [0.9, 0.95]})"));
    EXPECT_EQ(json["sparsity"]["requested"], 0.3);
    EXPECT_EQ(json["sparsity"]["prunable_weights"], 0.29999999999999993);
    EXPECT_EQ(json["latency"]["batch"], 8);
    EXPECT_EQ(json["latency"]["compacted"],
              Json::parse(R"({"median_ms": 1.5, "p95_ms": 2.0, "p99_ms": 2.5, "ratio": 0.6,
                                                            "ratio_ci95": [0.58, 0.61]})"));
    EXPECT_EQ(json["memory"], Json::parse(R"({"weights_bytes": {"dense": 1048576, "stored": 300000, "format": "mixed"},
                                              "activations_peak_bytes": 65536, "rss_peak_bytes": 42949672960})"));
    EXPECT_EQ(json["checks"]["compacted_vs_masked_max_abs"], 3.6e-6);
    EXPECT_EQ(json["layers"].size(), 2u);
    EXPECT_EQ(json["layers"][0]["asked"][1]["pattern"], "2:4");
    EXPECT_EQ(json["hashes"]["model"], std::string(64, 'a'));
    EXPECT_EQ(json["environment"]["blas"], "OpenBLAS");
    EXPECT_EQ(json["seconds"], 12.5);
    EXPECT_EQ(json["plan"]["espalier_plan"], 1);
    EXPECT_FALSE(json.contains("samples"));
}

TEST(ExperimentJson, KeysComeInTheOrderOfTheContract)
{
    std::vector<std::string> keys;
    const auto json = experimentToJson(fullExperiment(), false);
    for (const auto& [key, value] : json.items())
        if (key != "plan_order") keys.push_back(key);
    keys.resize(12);
    EXPECT_EQ(keys, (std::vector<std::string>{"id", "name", "plan", "status", "accuracy", "sparsity", "latency",
                                              "memory", "checks", "layers", "hashes", "environment"}));
}

TEST(ExperimentJson, WhatWasNotMeasuredIsAbsent)
{
    const Json json = Json::parse(experimentToJson(emptyExperiment("x"), false).dump());
    for (const char* key : {"accuracy", "sparsity", "latency", "memory"}) EXPECT_FALSE(json.contains(key)) << key;
    EXPECT_EQ(json["checks"], Json::object());

    Experiment dense = fullExperiment();
    dense.accuracy.pruned.reset();
    dense.memory.rssPeak.reset();
    dense.sparsity = {};
    const Json baseline = Json::parse(experimentToJson(dense, false).dump());
    EXPECT_FALSE(baseline["accuracy"].contains("pruned"));
    EXPECT_FALSE(baseline["memory"].contains("rss_peak_bytes"));
    EXPECT_EQ(baseline["sparsity"]["weights"], 0.0) << "a finding, not a gap";
}

TEST(ExperimentJson, DivergedIsNullAndNotAbsent)
{
    Experiment experiment = fullExperiment();
    experiment.status = "diverged";
    experiment.accuracy.recovered = diverged;
    experiment.training.push_back({0, 3, diverged, diverged, 0.01});
    const Json json = Json::parse(experimentToJson(experiment, false).dump());
    ASSERT_TRUE(json["accuracy"].contains("recovered"));
    EXPECT_TRUE(json["accuracy"]["recovered"].is_null());
    EXPECT_EQ(throughText(experiment), experiment);
}

TEST(ExperimentJson, WhatIsNoExperimentIsRefused)
{
    const Json whole = Json::parse(experimentToJson(fullExperiment(), true).dump());
    for (const char* key : {"id", "name", "plan", "status"}) {
        Json damaged = whole;
        damaged.erase(key);
        EXPECT_EQ(failureCode([&] { experimentFromJson(damaged); }), "job.bad_result") << key;
    }
    for (const auto& [key, value] : whole.items()) {
        Json damaged = whole;
        damaged[key] = Json::array({Json::array({"something else"})});
        EXPECT_NE(failureCode([&] { experimentFromJson(damaged); }), "") << key;
    }
    EXPECT_EQ(failureCode([] { experimentFromJson(Json("text")); }), "job.bad_result");
}

}  // namespace
}  // namespace espalier
