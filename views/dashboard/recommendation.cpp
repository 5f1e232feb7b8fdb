#include "views/dashboard/recommendation.h"

#include "views/charts/tradeoff_points.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

bool canBeRecommended(const Experiment& experiment)
{
    return !experiment.baseline && !experiment.trashed && experiment.status == "done" &&
           std::isfinite(experiment.accuracy.final());
}

QString newestTagged(const std::vector<Experiment>& experiments)
{
    for (auto each = experiments.rbegin(); each != experiments.rend(); ++each)
        if (canBeRecommended(*each) && std::find(each->tags.begin(), each->tags.end(), shipTag) != each->tags.end())
            return QString::fromStdString(each->id);
    return {};
}

}  // namespace

const Experiment* kneeOf(const std::vector<Experiment>& experiments, double mostLoss)
{
    std::vector<TradeoffPoint> points;
    std::vector<const Experiment*> owners;
    for (const Experiment& each : experiments) {
        if (!canBeRecommended(each)) continue;
        const auto x = figureOf(each, Quantity::latency_deployable), y = figureOf(each, Quantity::accuracy);
        if (!x || !y || !std::isfinite(x->value)) continue;
        TradeoffPoint& point = points.emplace_back();
        point.x = x->value;
        point.y = y->value;
        owners.push_back(&each);
    }
    std::vector<int> front = paretoFront(points, {});
    std::vector<int> close;
    for (const int i : front)
        if (owners[std::size_t(i)]->accuracy.dense - owners[std::size_t(i)]->accuracy.final() <= mostLoss)
            close.push_back(i);
    if (!close.empty()) front = close;
    if (front.empty()) return nullptr;
    const TradeoffPoint &first = points[std::size_t(front.front())], &last = points[std::size_t(front.back())];
    const double width = last.x - first.x, height = last.y - first.y;
    int knee = front.front();
    double farthest = -1;
    for (const int i : front) {
        const TradeoffPoint& point = points[std::size_t(i)];
        // In shares of both ranges: how far above the line between the ends.
        const double above =
            (height > 0 ? (point.y - first.y) / height : 0) - (width > 0 ? (point.x - first.x) / width : 0);
        if (above >= farthest) farthest = above, knee = i;  // of equals the more accurate
    }
    return owners[std::size_t(knee)];
}

Recommendation recommend(const std::vector<Experiment>& experiments, const QStringList& selected,
                         const std::string& decided)
{
    const auto find = [&](const std::string& id) {
        return std::any_of(experiments.begin(), experiments.end(),
                           [&](const Experiment& each) { return each.id == id && canBeRecommended(each); });
    };
    using Rule = Recommendation::Rule;
    if (!decided.empty() && find(decided)) return {QString::fromStdString(decided), Rule::decided};
    if (const QString tagged = newestTagged(experiments); !tagged.isEmpty()) return {tagged, Rule::tagged};
    if (selected.size() == 1 && find(selected.front().toStdString())) return {selected.front(), Rule::selected};
    if (const Experiment* knee = kneeOf(experiments)) return {QString::fromStdString(knee->id), Rule::knee};
    return {};
}

}  // namespace espalier
