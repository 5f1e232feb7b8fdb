#include "app/commands/sweep_plans.h"

#include <cmath>
#include <cstdio>

namespace espalier {

namespace {

void checkRange(const SweepRange& range)
{
    const auto number = [](double value) {
        char text[32];
        std::snprintf(text, sizeof text, "%g", value);
        return std::string(text);
    };
    const auto check = [&](const char* option, double value) {
        if (!(value > 0 && value < 1)) throw Failure("usage.bad_range", option, {{"found", number(value)}, {"allowed", "0 < S < 1"}});
    };
    check("--from", range.from);
    check("--to", range.to);
    if (range.to < range.from) throw Failure("usage.bad_range", "--to", {{"found", number(range.to)}, {"allowed", "--from .. 1"}});
    if (range.steps < 1 || range.steps > 1000)
        throw Failure("usage.bad_range", "--steps", {{"found", std::to_string(range.steps)}, {"allowed", "1 .. 1000"}});
}

/// "unstructured 80 %", "channel 37.5 % erk".
std::string nameOf(Preset preset, const Pattern& pattern, double level)
{
    std::string name = pattern.text();
    if (pattern.kind != Pattern::Kind::n_of_m) {
        char percent[32];
        std::snprintf(percent, sizeof percent, " %.4g %%", 100 * level);
        name += percent;
    }
    return preset == Preset::uniform ? name : name + ' ' + std::string(presetText(preset));
}

}  // namespace

std::vector<NamedPlan> plansAtLevels(const ModelSummary& model, Preset preset, const Pattern& pattern,
                                     const std::vector<double>& levels, const Recipe& recovery)
{
    std::vector<NamedPlan> plans;
    for (const double level : levels) {
        Plan plan = presetPlan(preset, model, pattern, level);
        if (plan.rules.empty()) throw Failure("plan.pattern_fits_no_layer", pattern.text());
        plan.recovery = recovery;
        plans.push_back({nameOf(preset, pattern, level), std::move(plan)});
    }
    return plans;
}

std::vector<NamedPlan> sweepPlans(const ModelSummary& model, Preset preset, const Pattern& pattern, const SweepRange& range,
                                  const Recipe& recovery)
{
    if (pattern.kind == Pattern::Kind::dense) throw Failure("plan.bad_pattern", "dense");
    checkRange(range);
    std::vector<double> levels;
    const int steps = pattern.kind == Pattern::Kind::n_of_m ? 1 : range.steps;
    for (int i = 0; i < steps; ++i) {
        const double level = steps == 1 ? range.from : range.from + (range.to - range.from) * i / (steps - 1);
        // Levels are what a person would write, so that a sweep and a plan by hand ask for the same bits.
        levels.push_back(std::round(level * 1e6) / 1e6);
    }
    return plansAtLevels(model, preset, pattern, levels, recovery);
}

}  // namespace espalier
