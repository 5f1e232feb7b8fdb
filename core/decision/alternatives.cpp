#include "core/decision/known.h"
#include "core/log/deployable.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

bool overlap(const Interval& a, const Interval& b) { return a[0] <= b[1] && b[0] <= a[1]; }

const char* codeOf(const Experiment& other, double accuracyChange, double ratioChange)
{
    if (other.baseline) return "alternative.dense";
    if (ratioChange < 0 && accuracyChange > 0) return "alternative.better";
    return ratioChange < 0 ? "alternative.faster" : "alternative.more_accurate";
}

Remark compared(const Experiment& other, const Experiment& target)
{
    const double accuracy = other.accuracy.final(), ratio = *deployableRatio(other);
    const double accuracyChange = accuracy - target.accuracy.final();
    const double ratioChange = ratio - deployableRatio(target).value_or(1);
    Remark remark{codeOf(other, accuracyChange, ratioChange), other.id, {}, {{"name", other.name}}, {}};
    remark.figures = {{"accuracy", accuracy},
                      {"accuracy_change", accuracyChange},
                      {"ratio", ratio},
                      {"ratio_change", ratioChange},
                      {"stored", double(other.memory.weightsStored)},
                      {"stored_change", double(other.memory.weightsStored - target.memory.weightsStored)},
                      {"unclear", overlap(other.accuracy.ci95, target.accuracy.ci95) ? 1.0 : 0.0}};
    return remark;
}

}  // namespace

const Experiment* KnownForDecision::baseline() const
{
    const Experiment* newest = nullptr;
    for (const Experiment& each : experiments)
        if (each.baseline && each.status == "done") newest = &each;
    return newest;
}

std::vector<Remark> alternativesTo(const KnownForDecision& known, std::size_t most)
{
    std::vector<const Experiment*> others;
    for (const Experiment* each : deployableFront(known.experiments))
        if (each->id != known.target.id && !each->baseline) others.push_back(each);
    const double here = deployableRatio(known.target).value_or(1);
    const auto distance = [&](const Experiment* each) { return std::abs(*deployableRatio(*each) - here); };
    std::stable_sort(others.begin(), others.end(),
                     [&](const Experiment* a, const Experiment* b) { return distance(a) < distance(b); });
    std::size_t faster = 0, slower = 0;
    std::erase_if(others, [&](const Experiment* each) {
        return (*deployableRatio(*each) < here ? ++faster : ++slower) > most;
    });
    if (const Experiment* dense = known.baseline(); dense && dense->id != known.target.id) others.push_back(dense);
    std::vector<Remark> remarks;
    for (const Experiment* each : others) remarks.push_back(compared(*each, known.target));
    return remarks;
}

}  // namespace espalier
