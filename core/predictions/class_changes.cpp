#include "core/predictions/class_changes.h"

#include "core/measure/statistics.h"

#include <algorithm>
#include <map>

namespace espalier {

namespace {

void count(ClassChange& change, bool was, bool is)
{
    ++change.images;
    change.denseRight += was;
    change.prunedRight += is;
    change.lost += was && !is;
    change.gained += is && !was;
}

}  // namespace

double ClassChange::change() const { return images > 0 ? double(prunedRight - denseRight) / double(images) : 0.0; }

Interval ClassChange::ci95() const { return pairedChange95(lost, gained, images); }

Interval ClassChange::lossCi95() const
{
    const Interval ci95 = this->ci95();
    return {-ci95[1], -ci95[0]};
}

bool ClassChange::certain() const { return ci95()[1] < 0 || ci95()[0] > 0; }

WhoPays whoPays(const Answers& answers)
{
    const Predictions &dense = answers.dense, &pruned = *answers.pruned;
    WhoPays pays;
    std::map<std::int64_t, ClassChange> classes;
    std::map<std::pair<std::int64_t, std::int64_t>, ConfusionChange> confusion;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const std::int64_t truth = answers.labels[i];
        const bool was = dense.classes[i] == truth, is = pruned.classes[i] == truth;
        ClassChange& change = classes[truth];
        change.label = truth;
        count(change, was, is);
        count(pays.all, was, is);
        ++confusion[{truth, dense.classes[i]}].dense;
        ++confusion[{truth, pruned.classes[i]}].pruned;
        if (was && !is) pays.newlyWrong.push_back(std::int64_t(i));
    }
    for (const auto& [label, change] : classes) pays.classes.push_back(change);
    std::stable_sort(pays.classes.begin(), pays.classes.end(),
                     [](const ClassChange& a, const ClassChange& b) { return a.change() < b.change(); });
    for (const auto& [cell, counts] : confusion)
        pays.confusion.push_back({cell.first, cell.second, counts.dense, counts.pruned});
    std::stable_sort(pays.newlyWrong.begin(), pays.newlyWrong.end(), [&](std::int64_t a, std::int64_t b) {
        return pruned.confidences[std::size_t(a)] > pruned.confidences[std::size_t(b)];
    });
    return pays;
}

}  // namespace espalier
