#include "app/commands/chosen_experiments.h"

namespace espalier {

Experiment experimentNamed(const ExperimentLog& log, const std::string& name)
{
    auto found = log.find(name);
    if (!found) throw Failure("workspace.no_such_experiment", name);
    return std::move(*found);
}

std::vector<Experiment> experimentsNamed(const ExperimentLog& log, const std::vector<std::string>& names)
{
    std::vector<Experiment> experiments;
    for (const std::string& name : names) experiments.push_back(experimentNamed(log, name));
    return experiments;
}

OperatingProfile profileNamed(const ExperimentLog& log, const std::string& name)
{
    for (const OperatingProfile& profile : log.profiles())
        if (profile.name == name) return profile;
    throw Failure("profile.no_such_profile", name);
}

std::optional<ClassChange> changeOfAll(const ExperimentLog& log, const std::string& id)
{
    const auto answers = log.answers(id);
    if (!answers || !answers->pruned) return {};
    return whoPays(*answers).all;
}

}  // namespace espalier
