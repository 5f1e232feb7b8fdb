#include "core/estimate/joint_plans.h"

#include "core/estimate/accuracy_curve.h"
#include "core/sensitivity/scan_request.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace espalier {

namespace {

bool sameFamily(const ScanPoint& one, const ScanPoint& other)
{
    return one.pattern == other.pattern && one.criterion == other.criterion;
}

/// Points of one pattern and criterion, by layer in the order of the scan, by rising level.
using FamilyOfCuts = std::vector<std::vector<const SensitivityPoint*>>;

std::vector<FamilyOfCuts> cutFamilies(const std::vector<SensitivityPoint>& points)
{
    std::vector<FamilyOfCuts> families;
    for (const SensitivityPoint& point : points) {
        auto family = std::find_if(families.begin(), families.end(), [&](const FamilyOfCuts& each) {
            return sameFamily(each.front().front()->cut, point.cut);
        });
        if (family == families.end()) family = families.insert(families.end(), FamilyOfCuts());
        auto layer = std::find_if(family->begin(), family->end(),
                                  [&](const auto& each) { return each.front()->cut.layer == point.cut.layer; });
        if (layer == family->end()) layer = family->insert(family->end(), std::vector<const SensitivityPoint*>());
        layer->push_back(&point);
    }
    for (FamilyOfCuts& family : families)
        for (auto& layer : family)
            std::stable_sort(layer.begin(), layer.end(),
                             [](const auto* a, const auto* b) { return a->cut.sparsity < b->cut.sparsity; });
    return families;
}

/// By what a level costs at least (no level costs less than a lower one): the layer, the level, and what it costs.
struct Step {
    double threshold;
    std::size_t layer, level;
};

std::vector<Step> stepsOf(const FamilyOfCuts& family)
{
    std::vector<Step> steps;
    for (std::size_t layer = 0; layer < family.size(); ++layer) {
        double highest = 0;
        for (std::size_t level = 0; level < family[layer].size(); ++level) {
            const double divergence = family[layer][level]->divergence;
            if (!std::isfinite(divergence)) break;
            highest = std::max(highest, divergence);
            steps.push_back({highest, layer, level});
        }
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step& a, const Step& b) { return a.threshold < b.threshold; });
    return steps;
}

/// The plan after the first so many steps.
JointCuts planAfter(const FamilyOfCuts& family, const std::vector<Step>& steps, std::size_t count)
{
    std::map<std::size_t, std::size_t> levels;  // by layer
    for (std::size_t i = 0; i < count; ++i) levels[steps[i].layer] = steps[i].level;
    JointCuts plan;
    for (const auto& [layer, level] : levels) plan.push_back(family[layer][level]->cut);
    return plan;
}

/// What the single cuts add up to after each step; 0 while there is but one, which is no plan.
std::vector<double> sumsOf(const FamilyOfCuts& family, const std::vector<Step>& steps)
{
    std::vector<double> sums, ofLayer(family.size(), 0.0);
    std::set<std::size_t> layers;
    double sum = 0;
    for (const Step& step : steps) {
        const double now = std::max(0.0, family[step.layer][step.level]->divergence);
        sum += now - ofLayer[step.layer];
        ofLayer[step.layer] = now;
        layers.insert(step.layer);
        sums.push_back(layers.size() > 1 ? sum : 0);
    }
    return sums;
}

void addPlans(std::vector<JointCuts>& plans, const FamilyOfCuts& family, const AccuracyCurve& curve)
{
    const std::vector<Step> steps = stepsOf(family);
    const std::vector<double> sums = sumsOf(family, steps);
    std::vector<JointCuts> chosen;
    for (const double loss : jointLosses) {
        const double wanted = curve.divergenceAt(loss);
        if (wanted <= 0) continue;
        const auto away = [&](double sum) { return sum > 0 ? std::abs(std::log(sum / wanted)) : 1e300; };
        const auto nearest = std::min_element(sums.begin(), sums.end(),
                                              [&](double one, double other) { return away(one) < away(other); });
        if (nearest == sums.end() || *nearest <= 0) continue;
        JointCuts plan = planAfter(family, steps, std::size_t(nearest - sums.begin()) + 1);
        if (std::find(chosen.begin(), chosen.end(), plan) == chosen.end()) chosen.push_back(std::move(plan));
    }
    plans.insert(plans.end(), chosen.begin(), chosen.end());
}

}  // namespace

std::vector<JointCuts> jointPlans(const std::vector<SensitivityPoint>& points)
{
    std::vector<JointCuts> plans;
    if (points.empty()) return plans;
    const AccuracyCurve curve(ScanResult{{}, points, {}, {}});
    for (const FamilyOfCuts& family : cutFamilies(points)) addPlans(plans, family, curve);
    return plans;
}

std::vector<JointCuts> missingJointPlans(const std::vector<ScanPoint>& asked, const std::vector<ScanPoint>& unknown,
                                         const ScanResult& known)
{
    std::vector<SensitivityPoint> points;
    for (const SensitivityPoint& point : known.points) {
        if (std::find(asked.begin(), asked.end(), point.cut) == asked.end()) continue;
        const auto same = std::find_if(points.begin(), points.end(),
                                       [&](const SensitivityPoint& each) { return each.cut == point.cut; });
        if (same == points.end())
            points.push_back(point);
        else if (same->images < point.images)
            *same = point;
    }
    std::vector<JointCuts> plans = jointPlans(points);
    std::erase_if(plans, [&](const JointCuts& plan) {
        const auto isLike = [&](const ScanPoint& cut) { return sameFamily(cut, plan.front()); };
        return std::any_of(unknown.begin(), unknown.end(), isLike) ||
               std::any_of(known.joint.begin(), known.joint.end(),
                           [&](const JointPoint& joint) { return isLike(joint.cuts.front()); });
    });
    return plans;
}

MissingScan missingOf(const std::vector<ScanPoint>& asked, const ScanResult& known, std::int64_t images)
{
    MissingScan missing;
    missing.points = unknownPoints(asked, known, images);
    missing.joint = missingJointPlans(asked, missing.points, known);
    return missing;
}

}  // namespace espalier
