#include "app/commands/demo_domain.h"

#include "app/commands/demo_setting.h"
#include "app/commands/demo_tables.h"
#include "core/job/data_spec.h"

#include <algorithm>

namespace espalier {

namespace {

namespace fs = std::filesystem;

constexpr DemoDomain domains[] = {{"fashion", "fashion_resnet.pt", "demo"},
                                  {"vit", "fashion_vit.pt", "demo-vit"},
                                  {"letters", "letters_mlp.pt", "demo-letters"},
                                  {"sequence", "words_transformer.pt", "demo-sequence"}};

/// Transformers and tables are trained with Adam, and take to little else.
Recipe adamRetrain(int epochs)
{
    RecoveryStep step;
    step.kind = RecoveryStep::Kind::fine_tune;
    step.optimizer = RecoveryStep::Optimizer::adam;
    step.epochs = epochs;
    step.images = 16000;
    step.learningRate = 1e-3;
    step.weightDecay = 0;
    step.distill = Distillation{.temperature = 4, .weight = 0.7};
    return {step};
}

/// What belongs to one layer alone: heads, and the widths between two layers. What a residual adds up stays.
bool standsAlone(const Layer& layer, const ModelSummary& model)
{
    if (layer.group < 0 || !layer.channelLock.empty()) return false;
    const CoupledGroup& group = model.groups.at(std::size_t(layer.group));
    return group.lock.empty() && group.producers.size() == 1;
}

NamedPlan halfOfHeadsAndWidths(const ModelSummary& model, const Recipe& recovery)
{
    NamedPlan half{"half of heads and widths", {}};
    half.plan.recovery = recovery;
    for (const Layer& layer : model.layers) {
        if (!standsAlone(layer, model)) continue;
        LayerRule rule;
        rule.cuts = {{Pattern::parse(layer.heads ? "head" : "channel"), 0.5}};
        half.plan.rules.emplace_back(layer.path, rule);
    }
    return half;
}

}  // namespace

const DemoDomain& demoDomain(const std::string& name)
{
    for (const DemoDomain& domain : domains)
        if (domain.name == name) return domain;
    throw Failure("usage.unknown_domain", name);
}

WorkspaceSetup domainSetup(const DemoDomain& domain, const fs::path& folder)
{
    WorkspaceSetup setup = domain.name == std::string("letters")    ? lettersSetup(folder)
                           : domain.name == std::string("sequence") ? wordsSetup(folder)
                                                                    : demoSetup();
    setup.threads = demoThreads();
    return setup;
}

std::vector<NamedPlan> domainPlans(const DemoDomain& domain, const ModelSummary& model)
{
    if (domain.name == std::string("fashion")) return demoPlans(model);
    const Recipe recovery = adamRetrain(domain.name == std::string("vit") ? 2 : 4);
    SweepRequest weights;
    weights.preset = Preset::erk;
    std::vector<NamedPlan> plans = plansAtLevels(model, weights, {0.8}, recovery);
    plans.push_back(halfOfHeadsAndWidths(model, recovery));
    return plans;
}

}  // namespace espalier
