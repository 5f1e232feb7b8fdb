#include "core/decision/propose_decision.h"

#include "core/base/issue.h"
#include "core/decision/known.h"
#include "core/log/experiment_log.h"

#include <algorithm>

namespace espalier {

namespace {

KnownForDecision knownFor(const ExperimentLog& log, const std::string& id)
{
    KnownForDecision known;
    const auto target = log.find(id);
    if (!target || target->id != id) throw Failure("workspace.no_such_experiment", id);
    if (target->status != "done") throw Failure("decision.not_measured", target->name);
    if (target->trashed) throw Failure("decision.trashed", target->name);
    known.target = *target;
    known.model = log.setup().summary.value_or(ModelSummary());
    known.scan = log.scan();
    known.experiments = log.experiments();
    if (const auto answers = log.answers(id); answers && answers->pruned) known.pays = whoPays(*answers);
    known.profiles = log.profiles();
    known.stress = log.stressTests();
    known.robustness = log.robustness();
    return known;
}

/// A class in words where the data name it.
void nameClasses(const ExperimentLog& log, Decision& decision)
{
    for (Remark& remark : decision.doubts) {
        if (remark.code != "doubt.class_loses") continue;
        if (const auto answers = log.answers(decision.experiment))
            remark.names["class"] = className(answers->classNames, std::stoll(remark.subject));
    }
}

}  // namespace

Decision proposedDecision(const ExperimentLog& log, const std::string& experimentId)
{
    const KnownForDecision known = knownFor(log, experimentId);
    Decision decision;
    decision.experiment = experimentId;
    decision.name = known.target.name;
    decision.layers = layerReasons(known);
    decision.patterns = patternReasons(known);
    decision.alternatives = alternativesTo(known);
    decision.doubts = openDoubts(known);
    decision.environment = known.target.environment;
    decision.hashes = known.target.hashes;
    nameClasses(log, decision);
    if (const auto before = log.decision(); before && before->experiment == experimentId) {
        decision.by = before->by;
        decision.note = before->note;
        carryOver(before->layers, decision.layers);
        carryOver(before->patterns, decision.patterns);
        carryOver(before->alternatives, decision.alternatives);
        carryOver(before->doubts, decision.doubts);
    }
    return decision;
}

Today todayOf(const ExperimentLog& log, std::map<std::string, std::string> environment)
{
    return todayOf(log.setup().modelSha256, log.experiments(), std::move(environment));
}

Today todayOf(const std::string& modelSha256, const std::vector<Experiment>& experiments,
              std::map<std::string, std::string> environment)
{
    Today today{std::move(environment), {}};
    today.hashes["model"] = modelSha256;
    for (const Experiment& each : experiments)
        if (const auto data = each.hashes.find("data"); data != each.hashes.end() && each.status == "done")
            today.hashes["data"] = data->second;
    return today;
}

}  // namespace espalier
