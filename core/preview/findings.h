#pragma once

#include "core/preview/preview.h"

namespace espalier {

/// What a person should know before saying yes. A warning where it may well be why the accuracy is what it is, info
/// where the model does well all the same:
/// "data.accuracy_at_chance", "data.one_class_predicted", "data.labels_permuted", "data.better_preprocessing",
/// "data.unnormalised", "data.fewer_classes", "data.class_order", "data.grey_for_colour", "data.colour_for_grey",
/// "data.resized", "model.output_not_finite".
std::vector<Issue> findings(const Preview& preview);

/// True where the accuracy's interval does not lie above what guessing gives.
bool isAtChance(const Preview& preview);

/// How many would be right at most if each prediction stood for another class, one for one; greedily.
std::int64_t rightIfRelabelled(const std::vector<std::int64_t>& labels, const std::vector<std::int64_t>& predictions,
                               std::int64_t classes);

}  // namespace espalier
