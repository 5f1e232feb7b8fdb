#pragma once

#include "core/decision/decision.h"

namespace espalier {

/// One thing that another version of a decision says differently. A text that is empty was generated.
struct DecisionChange {
    enum class What { experiment, by, note, added, removed, text, figures };
    What what = What::note;
    Remark before, after;  ///< of remarks; of the others only `text` is set

    bool operator==(const DecisionChange&) const = default;
};

/// What `after` says differently from `before`, in the order of a decision's parts.
std::vector<DecisionChange> decisionDiff(const Decision& before, const Decision& after);

}  // namespace espalier
