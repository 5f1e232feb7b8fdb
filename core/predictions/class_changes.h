#pragma once

#include "core/log/experiment.h"
#include "core/predictions/answers.h"

#include <vector>

namespace espalier {

/// What pruning did to the samples of one class; of all of them where `label` is -1.
struct ClassChange {
    std::int64_t label = -1;
    std::int64_t images = 0;
    std::int64_t denseRight = 0, prunedRight = 0;
    std::int64_t lost = 0, gained = 0;  ///< samples that only the dense, only the pruned model gets right

    double change() const;      ///< of the accuracy, fraction; negative is worse
    Interval ci95() const;      ///< of the change, paired: see pairedChange95()
    Interval lossCi95() const;  ///< of what is lost: the same, seen from the other side
    bool certain() const;       ///< the interval leaves 0 out
    bool operator==(const ClassChange&) const = default;
};

/// By how many samples more of class `truth` the pruned model says `said` than the dense one does.
struct ConfusionChange {
    std::int64_t truth = 0, said = 0;
    std::int64_t dense = 0, pruned = 0;

    std::int64_t change() const { return pruned - dense; }
    bool operator==(const ConfusionChange&) const = default;
};

/// Who pays for the pruning.
struct WhoPays {
    ClassChange all;
    std::vector<ClassChange> classes;        ///< that have samples; who loses most first, then by label
    std::vector<ConfusionChange> confusion;  ///< that either model has; by truth, then by what is said
    std::vector<std::int64_t> newlyWrong;    ///< samples that only the pruned model gets wrong, surest first
};

/// `answers.pruned` must be there.
WhoPays whoPays(const Answers& answers);

}  // namespace espalier
