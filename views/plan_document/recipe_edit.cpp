#include "views/plan_document/recipe_edit.h"

#include <algorithm>

namespace espalier {

namespace {

int lastFineTuning(const Recipe& recipe)
{
    for (int i = int(recipe.size()) - 1; i >= 0; --i)
        if (recipe[i].kind == RecoveryStep::Kind::fine_tune) return i;
    return -1;
}

}  // namespace

bool recalibrates(const Recipe& recipe)
{
    return std::any_of(recipe.begin(), recipe.end(),
                       [](const RecoveryStep& step) { return step.kind == RecoveryStep::Kind::recalibrate; });
}

const RecoveryStep* fineTuning(const Recipe& recipe)
{
    const int index = lastFineTuning(recipe);
    return index < 0 ? nullptr : &recipe[index];
}

Recipe withRecalibration(Recipe recipe, bool wanted)
{
    if (wanted == recalibrates(recipe)) return recipe;
    if (wanted)
        recipe.insert(recipe.begin(), RecoveryStep{});
    else
        std::erase_if(recipe, [](const RecoveryStep& step) { return step.kind == RecoveryStep::Kind::recalibrate; });
    return recipe;
}

Recipe withFineTuning(Recipe recipe, int epochs, double learningRate, std::optional<std::int64_t> images)
{
    int index = lastFineTuning(recipe);
    if (epochs <= 0) {
        if (index >= 0) recipe.erase(recipe.begin() + index);
        return recipe;
    }
    if (index < 0) {
        index = int(recipe.size());
        recipe.emplace_back().kind = RecoveryStep::Kind::fine_tune;
    }
    recipe[index].epochs = epochs;
    recipe[index].learningRate = learningRate;
    recipe[index].images = images;
    return recipe;
}

Recipe latestRecipe(const std::vector<Experiment>& experiments)
{
    for (auto experiment = experiments.rbegin(); experiment != experiments.rend(); ++experiment)
        if (!experiment->plan.recovery.empty()) return experiment->plan.recovery;
    return withFineTuning(withRecalibration({}, true), 1, 0.01, std::nullopt);
}

}  // namespace espalier
