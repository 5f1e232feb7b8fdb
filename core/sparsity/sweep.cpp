#include "core/sparsity/sweep.h"

#include "core/base/issue.h"

#include <charconv>
#include <cmath>

namespace espalier {

namespace {

constexpr int mostSteps = 1000;

/// At most four digits, with a point whatever the locale.
std::string numberText(double value)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::general, 4).ptr;
    return {text, end};
}

void checkRange(const SweepRequest& request)
{
    const auto refuse = [](const char* field, const std::string& found, const char* allowed) {
        throw Failure("usage.bad_range", field, {{"found", found}, {"allowed", allowed}});
    };
    if (!(request.from > 0 && request.from < 1)) refuse("from", numberText(request.from), "0 < S < 1");
    if (!(request.to > 0 && request.to < 1)) refuse("to", numberText(request.to), "0 < S < 1");
    if (request.to < request.from) refuse("to", numberText(request.to), "from .. 1");
    if (request.steps < 1 || request.steps > mostSteps) refuse("steps", std::to_string(request.steps), "1 .. 1000");
}

std::string nameOf(const SweepRequest& request, double level)
{
    std::string name = request.pattern.text();
    if (request.pattern.kind != Pattern::Kind::n_of_m) name += ' ' + numberText(100 * level) + " %";
    if (request.preset != Preset::uniform) name += ' ' + std::string(presetText(request.preset));
    return request.protect == Protect::none ? name : name + " protected";
}

}  // namespace

std::vector<double> sweepLevels(const SweepRequest& request)
{
    if (request.pattern.kind == Pattern::Kind::dense) throw Failure("plan.bad_pattern", "dense");
    if (request.pattern.kind == Pattern::Kind::n_of_m) return {request.pattern.fixedSparsity()};
    checkRange(request);
    std::vector<double> levels;
    for (int i = 0; i < request.steps; ++i) {
        const double way = request.steps == 1 ? 0.0 : double(i) / (request.steps - 1);
        levels.push_back(std::round((request.from + (request.to - request.from) * way) * 1e6) / 1e6);
    }
    return levels;
}

std::vector<NamedPlan> plansAtLevels(const ModelSummary& model, const SweepRequest& request,
                                     const std::vector<double>& levels, const Recipe& recovery)
{
    std::vector<NamedPlan> plans;
    for (const double level : levels) {
        NamedPlan named{nameOf(request, level),
                        presetPlan(request.preset, model, request.pattern, level, request.protect)};
        named.plan.recovery = recovery;
        plans.push_back(std::move(named));
    }
    return plans;
}

std::vector<NamedPlan> sweepPlans(const ModelSummary& model, const SweepRequest& request, const Recipe& recovery)
{
    return plansAtLevels(model, request, sweepLevels(request), recovery);
}

}  // namespace espalier
