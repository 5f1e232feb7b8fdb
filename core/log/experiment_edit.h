#pragma once

#include "core/log/experiment.h"

namespace espalier {

/// What people change about an experiment: how it is called, what is noted about it, its tags, and whether it lies in the
/// trash. What is absent stays as it is. What was measured cannot be changed.
struct ExperimentEdit {
    std::string id = {};
    std::optional<std::string> name = {}, note = {};
    std::optional<std::vector<std::string>> tags = {};
    std::optional<bool> trashed = {};

    bool operator==(const ExperimentEdit&) const = default;
};

inline constexpr int longestName = 200, longestNote = 10'000, longestTag = 40, mostTags = 20;  ///< in characters

/// As it is kept: no spaces at the ends, control characters of a name made spaces, of the same tag only the first.
/// Throws Failure "workspace.bad_name" (empty, too long), "workspace.bad_note" (too long), "workspace.bad_tag" (empty,
/// too long, or with a space or comma in it), "workspace.too_many_tags", "workspace.not_utf8".
ExperimentEdit tidied(ExperimentEdit edit);

/// What `edit` would have to be to make the experiment what it is now.
ExperimentEdit undoOf(const ExperimentEdit& edit, const Experiment& experiment);

void apply(const ExperimentEdit& edit, Experiment& experiment);

}  // namespace espalier
