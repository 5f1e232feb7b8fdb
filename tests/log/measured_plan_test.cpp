#include "core/log/measured_plan.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

const ModelSummary& model()
{
    static const ModelSummary made = [] {
        ModelSummary model;
        for (const char* path : {"conv", "fc"}) {
            Layer& layer = model.layers.emplace_back();
            layer.path = path;
            layer.weight = layer.path + ".weight";
            layer.shape = {16, 16};
            layer.kind = LayerKind::linear;
            layer.parameters = 256;
        }
        return model;
    }();
    return made;
}

Plan halfOf(const std::string& glob)
{
    LayerRule rule;
    rule.cuts = {{Pattern::parse("unstructured"), 0.5}};
    Plan plan;
    plan.rules = {{glob, rule}};
    return plan;
}

std::vector<LayerRule> rulesOf(const Plan& plan)
{
    std::vector<Issue> issues;
    return resolvePlan(plan, model(), issues);
}

Experiment ran(const std::string& id, const Plan& plan)
{
    Experiment experiment;
    experiment.id = id;
    experiment.status = "done";
    experiment.plan = plan;
    const auto rules = rulesOf(plan);
    for (std::size_t i = 0; i < rules.size(); ++i) {
        experiment.layers.emplace_back().path = model().layers[i].path;
        experiment.layers.back().asked = rules[i].cuts;
    }
    return experiment;
}

TEST(MeasuredPlanTest, AGlobAndItsLayersAreTheSamePlan)
{
    const std::vector<Experiment> experiments{ran("one", halfOf("fc")), ran("all", halfOf("*"))};
    Plan written;
    for (const Layer& layer : model().layers) written.rules.emplace_back(layer.path, halfOf("*").rules[0].second);
    const Experiment* found = findMeasured(experiments, model(), rulesOf(written), written);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->id, "all");
}

TEST(MeasuredPlanTest, SeedRecoveryAndScopeTellPlansApart)
{
    const Plan plan = halfOf("fc");
    const std::vector<Experiment> experiments{ran("one", plan)};
    const auto found = [&](const Plan& other) {
        return findMeasured(experiments, model(), rulesOf(other), other) != nullptr;
    };
    EXPECT_TRUE(found(plan));
    Plan other = plan;
    other.seed = 1;
    EXPECT_FALSE(found(other));
    other = plan;
    other.recovery = {RecoveryStep()};
    EXPECT_FALSE(found(other));
    other = plan;
    other.rules[0].second.scope = Scope::global;
    EXPECT_FALSE(found(other));
    other = plan;
    other.name = "mine";
    other.rules[0].second.why = "because";
    EXPECT_TRUE(found(other)) << "words make no difference";
}

TEST(MeasuredPlanTest, WhatFailedMeasuredNothingAndTheLatestCounts)
{
    const Plan plan = halfOf("fc");
    std::vector<Experiment> experiments{ran("old", plan), ran("new", plan), ran("failed", plan)};
    experiments[2].status = "failed";
    EXPECT_EQ(findMeasured(experiments, model(), rulesOf(plan), plan)->id, "new");
}

TEST(MeasuredPlanTest, APlanThatRemovesNothingIsTheBaselines)
{
    Experiment baseline;
    baseline.id = "dense";
    baseline.status = "done";
    baseline.baseline = true;
    const std::vector<LayerRule> nothing(model().layers.size());
    EXPECT_EQ(findMeasured({baseline}, model(), nothing, {})->id, "dense");
    EXPECT_EQ(findMeasured({}, model(), nothing, {}), nullptr);
}

}  // namespace
}  // namespace espalier
