#include "app/commands/chosen_experiments.h"

namespace espalier {

std::vector<Experiment> experimentsNamed(const ExperimentLog& log, const std::vector<std::string>& names)
{
    std::vector<Experiment> experiments;
    for (const std::string& name : names) {
        auto found = log.find(name);
        if (!found) throw Failure("workspace.no_such_experiment", name);
        experiments.push_back(std::move(*found));
    }
    return experiments;
}

std::optional<ClassChange> changeOfAll(const ExperimentLog& log, const Experiment& experiment)
{
    const auto answers = log.answers(experiment.id);
    if (!answers || !answers->pruned) return {};
    return whoPays(*answers).all;
}

}  // namespace espalier
