#include "core/recovery/recipe.h"

#include "core/base/issue.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace espalier;

namespace {

/// The place a refusal names; empty where the recipe is taken.
std::string refusedAt(const char* text)
{
    try {
        recipeFromJson(nlohmann::json::parse(text));
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "plan.bad_recovery");
        return failure.issue().where;
    }
    return {};
}

}  // namespace

TEST(Recipe, SurvivesJson)
{
    const auto json = nlohmann::json::parse(R"([{"step": "recalibrate", "images": 100},
        {"step": "fine_tune", "epochs": 3, "lr": 0.02, "momentum": 0.8, "weight_decay": 0.001, "batch": 32,
         "distill": {"temperature": 2, "weight": 0.7}}])");
    const Recipe recipe = recipeFromJson(json);
    ASSERT_EQ(recipe.size(), 2u);
    EXPECT_EQ(recipe[0].images, 100);
    EXPECT_EQ(recipe[1].batch, 32);
    EXPECT_EQ(recipeFromJson(recipeToJson(recipe)), recipe);
}

TEST(Recipe, RewindsOnlyToWhatWasBefore)
{
    const auto json = nlohmann::json::parse(R"([{"step": "fine_tune", "epochs": 4, "before_pruning": true},
        {"step": "rewind", "to_epoch": 3}, {"step": "fine_tune", "epochs": 1}])");
    const Recipe recipe = recipeFromJson(json);
    ASSERT_EQ(recipe.size(), 3u);
    EXPECT_EQ(recipe[1].kind, RecoveryStep::Kind::rewind);
    EXPECT_EQ(recipe[1].epochs, 3);
    EXPECT_EQ(recipeFromJson(recipeToJson(recipe)), recipe);
    EXPECT_EQ(refusedAt(R"([{"step": "rewind", "to_epoch": 0}])"), "");
    EXPECT_EQ(refusedAt(R"([{"step": "rewind", "to_epoch": 1}])"), "recovery[0].to_epoch");
    EXPECT_EQ(refusedAt(R"([{"step": "rewind", "to_epoch": -1}])"), "recovery[0].to_epoch");
    EXPECT_EQ(refusedAt(R"([{"step": "rewind", "lr": 0.1}])"), "recovery[0].lr");
}

TEST(Recipe, RefusesWhatItCannotReadAndSaysWhere)
{
    EXPECT_EQ(refusedAt(R"({})"), "recovery");
    EXPECT_EQ(refusedAt(R"([3])"), "recovery[0]");
    EXPECT_EQ(refusedAt(R"([{"epochs": 3}])"), "recovery[0].step");
    EXPECT_EQ(refusedAt(R"([{"step": "pray"}])"), "recovery[0].step");
    EXPECT_EQ(refusedAt(R"([{"step": "recalibrate"}, {"step": "fine_tune", "epochs": 0}])"), "recovery[1].epochs");
    EXPECT_EQ(refusedAt(R"([{"step": "fine_tune", "epochs": 1.5}])"), "recovery[0].epochs");
    EXPECT_EQ(refusedAt(R"([{"step": "fine_tune", "lr": -1}])"), "recovery[0].lr");
    EXPECT_EQ(refusedAt(R"([{"step": "fine_tune", "lr": "fast"}])"), "recovery[0].lr");
    EXPECT_EQ(refusedAt(R"([{"step": "fine_tune", "learning_rate": 1}])"), "recovery[0].learning_rate");
    EXPECT_EQ(refusedAt(R"([{"step": "fine_tune", "distill": {"weight": 2}}])"), "recovery[0].distill.weight");
}
