#include "views/plan_document/latest_recipe.h"

namespace espalier {

Recipe latestRecipe(const std::vector<Experiment>& experiments)
{
    for (auto experiment = experiments.rbegin(); experiment != experiments.rend(); ++experiment)
        if (!experiment->plan.recovery.empty()) return experiment->plan.recovery;
    RecoveryStep tune;
    tune.kind = RecoveryStep::Kind::fine_tune;
    return {RecoveryStep(), tune};
}

}  // namespace espalier
