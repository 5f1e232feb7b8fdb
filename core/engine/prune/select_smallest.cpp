#include "core/engine/prune/select_smallest.h"

#include <algorithm>
#include <cstdlib>

namespace espalier {
namespace {

/// The unit no choice ever removes. Were it removed, its whole layer would be: it ranks last there.
template <typename Units, typename Importance>
std::size_t survivor(const Units& units, Importance importance)
{
    std::size_t best = 0;
    for (std::size_t i = 1; i < units.size(); ++i)
        if (importance(units[i]) >= importance(units[best])) best = i;
    return best;
}

}  // namespace

std::vector<std::vector<char>> selectSmallest(const std::vector<std::vector<Unit>>& layers, std::int64_t target)
{
    struct Place {
        std::size_t layer, unit;
    };
    std::vector<Place> order;
    std::vector<std::vector<char>> removed;
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        const auto& units = layers[layer];
        removed.emplace_back(units.size(), 0);
        const std::size_t stays = survivor(units, [](const Unit& unit) { return unit.importance; });
        for (std::size_t i = 0; i < units.size(); ++i)
            if (i != stays) order.push_back({layer, i});
    }
    const auto unit = [&](const Place& place) -> const Unit& { return layers[place.layer][place.unit]; };
    std::stable_sort(order.begin(), order.end(),
                     [&](const Place& a, const Place& b) { return unit(a).importance < unit(b).importance; });

    std::int64_t gone = 0;
    for (const Place& place : order) {
        const std::int64_t after = gone + unit(place).size;
        if (std::llabs(after - target) >= std::llabs(gone - target)) break;
        removed[place.layer][place.unit] = 1;
        gone = after;
    }
    return removed;
}

void selectSmallest(const std::vector<std::span<const float>>& importance, const std::vector<std::span<char>>& removed,
                    std::int64_t target)
{
    std::vector<float> candidates;
    std::vector<std::size_t> stays;
    for (const auto& layer : importance) {
        if (layer.empty()) {
            stays.push_back(0);
            continue;
        }
        stays.push_back(survivor(layer, [](float value) { return value; }));
        candidates.insert(candidates.end(), layer.begin(), layer.begin() + stays.back());
        candidates.insert(candidates.end(), layer.begin() + stays.back() + 1, layer.end());
    }
    if (target >= std::int64_t(candidates.size())) target = std::int64_t(candidates.size());
    if (target <= 0) return;

    // All below the target's rank go; of those equal to it, the first.
    const auto rank = candidates.begin() + (target - 1);
    std::nth_element(candidates.begin(), rank, candidates.end());
    const float threshold = *rank;
    std::int64_t equals = target - std::count_if(candidates.begin(), rank, [&](float v) { return v < threshold; });
    for (std::size_t layer = 0; layer < importance.size(); ++layer)
        for (std::size_t i = 0; i < importance[layer].size(); ++i) {
            const float value = importance[layer][i];
            if (i == stays[layer] || value > threshold || (value == threshold && equals == 0)) continue;
            if (value == threshold) --equals;
            removed[layer][i] = 1;
        }
}

}  // namespace espalier
