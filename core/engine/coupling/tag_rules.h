#pragma once

#include "core/engine/coupling/tagged_call.h"

#include <string>
#include <unordered_map>

namespace espalier {

/// What an operator does to channels: reads the tags of its inputs, unites, locks or binds them, and sets those of its
/// outputs. Called after the operator ran, where an input is tagged or a parameter.
using TagRule = void (*)(TaggedCall& call);
using TagRules = std::unordered_map<std::string, TagRule>;

/// By operator ("aten::conv2d"). What has no rule locks the channels it reads.
const TagRules& tagRules();

// One family of operators each, in rules/.
void addConvolutionRules(TagRules& rules);
void addLinearRules(TagRules& rules);
void addNormalizationRules(TagRules& rules);
void addElementwiseRules(TagRules& rules);
void addPoolingRules(TagRules& rules);
void addReductionRules(TagRules& rules);
void addMovementRules(TagRules& rules);
void addJoinRules(TagRules& rules);
void addAttentionRules(TagRules& rules);

/// The product of two activations [..., n, k] x [..., k, m].
void activationProduct(TaggedCall& call);

}  // namespace espalier
